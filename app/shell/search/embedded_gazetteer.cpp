// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/search/embedded_gazetteer.h"

#include "app/shell/bridge/aside.h"
#include "app/tiles/gzip.h"

#include <QFile>
#include <QLoggingCategory>

namespace fanion::app {

namespace {

Q_LOGGING_CATEGORY(lcGazetteer, "fanion.gazetteer")

constexpr std::size_t kMostBytes = 16 * 1024 * 1024;

} // namespace

Result<Gazetteer> EmbeddedGazetteer::read() {
    QFile file(QStringLiteral(":/fanion/gazetteer/france.tsv.gz"));
    if (!file.open(QIODevice::ReadOnly)) return fail(ErrorCode::NotFound, "The program carries no gazetteer.");
    const QByteArray packed = file.readAll();
    const auto bytes = gunzipped(
        {reinterpret_cast<const std::uint8_t *>(packed.data()), static_cast<std::size_t>(packed.size())}, kMostBytes);
    if (!bytes) return std::unexpected(bytes.error());
    return Gazetteer::read({reinterpret_cast<const char *>(bytes->data()), bytes->size()});
}

void EmbeddedGazetteer::prepare() {
    if (m_isAsked) return;
    m_isAsked = true;
    aside(*this, &EmbeddedGazetteer::read, [this](Result<Gazetteer> read) {
        if (!read) {
            qCWarning(lcGazetteer, "%s", read.error().message.c_str());
            return;
        }
        m_gazetteer = std::make_unique<const Gazetteer>(std::move(*read));
        emit ready();
    });
}

} // namespace fanion::app
