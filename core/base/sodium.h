// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace fanion {

/** Makes libsodium ready; call before any of its functions. Cheap after the first time, safe from any thread. */
void requireSodium();

} // namespace fanion
