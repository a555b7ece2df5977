// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/preview/preview.h"

#include <QByteArray>

#include <expected>

namespace fanion::app {

/** Where fanion-preview is: beside this program, or where the package puts it. Empty: nowhere. */
[[nodiscard]] QString previewProgram();

/**
 * Has a picture made of a file's contents by a process of its own, which is ended when it takes longer than 15 s. Waits
 * for it: for a thread of the pool. \p program empty: previewProgram().
 */
[[nodiscard]] std::expected<Preview, PreviewFault> askPreview(const QByteArray &contents, const PreviewWish &wish,
                                                              const QString &program = {});

} // namespace fanion::app
