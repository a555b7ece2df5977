// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace fanion::app {

/**
 * What is wrong in a catalogue, in the language of the screen. The reader speaks English, with the place in front
 * ("entries[3].nature: is not a nature (…)"); what it has no other words for stays as it is.
 */
[[nodiscard]] QString catalogueProblemText(const QString &problem);

} // namespace fanion::app
