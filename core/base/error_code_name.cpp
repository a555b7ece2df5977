// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error_code_name.h"

namespace fanion {

std::string_view errorCodeName(ErrorCode code) {
    switch (code) {
    case ErrorCode::InvalidArgument:
        return "invalidArgument";
    case ErrorCode::NotFound:
        return "notFound";
    case ErrorCode::Refused:
        return "refused";
    case ErrorCode::Corrupt:
        return "corrupt";
    case ErrorCode::Foreign:
        return "foreign";
    case ErrorCode::TooNew:
        return "tooNew";
    case ErrorCode::ReadOnly:
        return "readOnly";
    case ErrorCode::Busy:
        return "busy";
    case ErrorCode::Io:
        return "io";
    case ErrorCode::TooLarge:
        return "tooLarge";
    }
    return "io";
}

} // namespace fanion
