// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/post/brought_file.h"
#include "app/post/post.h"

#include <deque>
#include <memory>
#include <set>

namespace fanion::app {

/** Where Engine::merge() stands: files brought by hand, taken in bit by bit between other work. */
struct Merging {
    std::filesystem::path incident; ///< the file it goes into: it may be closed meanwhile
    std::deque<std::filesystem::path> files;
    /** Files that build on what is not here; another one may bring it. */
    std::deque<std::filesystem::path> postponed;
    bool hasMoved = false; ///< something was taken in since the first of `postponed` was put there
    bool isForced = false; ///< no file brings what the postponed ones lack: take them as they are

    std::shared_ptr<BroughtFile> file; ///< at work on it
    std::size_t nextChange = 0;
    std::size_t nextAttachment = 0;
    std::set<AttachmentId> wanted; ///< attachments the board refers to and this copy lacks, whole or in part

    Frontier bases; ///< what all files build on
    Merged result;
    Done<Merged> done;
};

} // namespace fanion::app
