// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace fanion::bench {

/**
 * A network of this process's own (a Linux network namespace with nothing but loopback), so that the bench can pull the
 * cable: with the interface down, packets vanish and nobody is told, as with a real one. Needs root or user namespaces.
 */
class PrivateNetwork {
public:
    /** Moves the calling process there; to be called while it has one thread. False where the system forbids it. */
    [[nodiscard]] static bool enter();
    static void setCable(bool plugged);
};

} // namespace fanion::bench
