// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"

#include <array>
#include <filesystem>
#include <vector>

namespace fanion {

/** The parts of the program that tell which object they are busy with. */
enum class Part : std::uint8_t { Board, Symbols, Shapes };
inline constexpr std::size_t kParts = 3;

/**
 * From now on Busy leaves its crumbs in \p file (made at need, 0600), where they outlive a crash of the process.
 * Returns the objects that whoever kept crumbs there before was busy with when it ended. Errors: Io.
 */
[[nodiscard]] Result<std::vector<EntityId>> keepCrumbsIn(const std::filesystem::path &file);
/** Busy leaves no crumbs any more. */
void keepNoCrumbs();

/**
 * A part of the program handles an object as long as this lives: when the program crashes meanwhile, the next start
 * knows at which object. One small write to the page cache; nothing where no crumbs are kept. Two threads of one part
 * overwrite each other, so that the blame may be missed.
 */
class Busy {
public:
    Busy(Part part, EntityId object);
    ~Busy();
    Busy(const Busy &) = delete;
    Busy &operator=(const Busy &) = delete;

private:
    Part m_part;
};

} // namespace fanion
