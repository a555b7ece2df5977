// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/print/map_sheet.h"

class QPainter;

namespace fanion::app {

/** Something that can be printed: the same pages go to a file, a printer and the preview. On one thread. */
class Pages {
public:
    Pages() = default;
    Pages(const Pages &) = delete;
    Pages &operator=(const Pages &) = delete;
    virtual ~Pages() = default;

    [[nodiscard]] virtual Paper paper() const = 0;
    [[nodiscard]] virtual int count() const = 0;
    /** Paints a page (from 0) in millimetres. \p dpi: of the device, for pictures. False when it was given up. */
    [[nodiscard]] virtual bool paint(QPainter &painter, int page, double dpi, const Told &told) = 0;
    /** Whether whatever colour is left is to be grey. */
    [[nodiscard]] virtual bool isInBlack() const { return false; }
    /** What the officer is to know of what was painted ("12 tuiles du fond manquent"); empty: all is well. */
    [[nodiscard]] virtual QString remark() const { return {}; }
};

} // namespace fanion::app
