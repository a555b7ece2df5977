// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace fanion::app {

/**
 * From here on this process can compute, read files that are there, and use the descriptors it has: no program is
 * started, no file written, no connection made, no other process touched; memory, processor time and files are limited,
 * no core is left. For good. False when the system does not allow that: then nothing untrusted is to be looked at.
 */
[[nodiscard]] bool enterSandbox();

} // namespace fanion::app
