// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace fanion::test {

/**
 * A disk that fails when told to: SQLite's own file layer with a counter in front of every write, truncation and sync
 * of the files whose name contains `only`. While one exists it is SQLite's default.
 */
class FaultVfs {
public:
    enum class Fault : int { Io, Full };

    FaultVfs();
    ~FaultVfs();
    FaultVfs(const FaultVfs &) = delete;
    FaultVfs &operator=(const FaultVfs &) = delete;

    /** The \p nth operation from now (from 1) fails, and with \p sticky all that follow. */
    void failAt(long nth, bool sticky, Fault fault, std::string only = {});
    void heal();
    /** Operations since the last failAt() or heal(). */
    [[nodiscard]] long operations() const;
    [[nodiscard]] bool hasFailed() const;
};

} // namespace fanion::test
