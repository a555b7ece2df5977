// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/print/pages.h"
#include "core/base/result.h"

#include <QImage>
#include <QStringList>

namespace fanion::app {

/**
 * Writes the pages as a PDF, whole or not at all: a file that is there is replaced only at the end. Needs no printer.
 * \p title is for its properties. False when told to give up. Errors: Io (which file, and why).
 */
[[nodiscard]] Result<bool> writePdf(Pages &pages, const QString &path, const QString &title, const Told &told);

/** Prints on a printer of this system by its name. False when told to give up. Errors: NotFound, Io. */
[[nodiscard]] Result<bool> sendToPrinter(Pages &pages, const QString &printer, const QString &title, const Told &told);
/** Those this system has, the usual one first. */
[[nodiscard]] QStringList printerNames();

/** A page as it will be printed, for the preview; null when it was given up. */
[[nodiscard]] QImage pictureOf(Pages &pages, int page, double dpi, const Told &told);

} // namespace fanion::app
