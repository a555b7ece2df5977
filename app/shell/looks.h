// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace fanion::app {

/** Looks that hold for every window: the packaged faces of text and icons, figures of one width, our own controls. */
void prepareLooks();

} // namespace fanion::app
