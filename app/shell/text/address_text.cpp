// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/text/address_text.h"

#include "app/symbols/clean_text.h"

#include <QHostAddress>

namespace fanion::app {

QString addressText(const net::Address &address) {
    if (QHostAddress(QString::fromStdString(address.host)).isLinkLocal()) return {};
    return shortText(address.text(), 64);
}

} // namespace fanion::app
