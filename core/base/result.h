// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <expected>
#include <string>
#include <utility>

namespace fanion {

/** What went wrong, as a class that a program (or a translation) can branch on. */
enum class ErrorCode : std::uint8_t {
    InvalidArgument, ///< the caller's words are wrong: unknown field, wrong type, out of range
    NotFound,        ///< no such entity, post, file, layer
    Refused,         ///< a rule forbids it: role, append-only journal, revoked, limit reached
    Corrupt,         ///< bytes that are damaged: hash, signature, structure, integrity check
    Foreign,         ///< a healthy file or stream of some other program or incident
    TooNew,          ///< written by a newer version than this one
    ReadOnly,        ///< the file or its folder can't be written
    Busy,            ///< another process holds it
    Io,              ///< the disk or the network failed (full, unplugged, timeout)
    TooLarge,        ///< over a stated limit
};

/**
 * A failure to show or branch on. `message` is one English sentence that says what, where and what to do;
 * `subject` is the thing it is about (a path, a field, a row), so that the UI can phrase it in its own language.
 */
struct Error {
    ErrorCode code;
    std::string message;
    std::string subject = {};
};

template <typename T>
using Result = std::expected<T, Error>;

/** Shorthand: `return fail(ErrorCode::NotFound, "…", path);` */
[[nodiscard]] inline std::unexpected<Error> fail(ErrorCode code, std::string message, std::string subject = {}) {
    return std::unexpected<Error>(Error{code, std::move(message), std::move(subject)});
}

} // namespace fanion
