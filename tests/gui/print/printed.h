// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/print/map_sheet.h"
#include "app/print/pages.h"

#include <QSizeF>
#include <QStringList>

#include <optional>

namespace fanion::app {

/** A PDF as poppler reads it back. */
struct Printed {
    QList<QSizeF> pages; ///< sizes in millimetres
    QStringList texts;   ///< of each page

    /** Nothing when poppler cannot read it. */
    [[nodiscard]] static std::optional<Printed> read(const QString &path);
};

/** The demonstration fire on a sheet, without a base map. */
[[nodiscard]] MapSheet demoSheet(const Paper &paper);
/** Hears the progress and never gives up. */
[[nodiscard]] inline bool goOn(double) {
    return true;
}

} // namespace fanion::app
