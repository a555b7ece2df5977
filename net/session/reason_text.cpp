// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/session/reason_text.h"

#include <format>

namespace fanion::net {

namespace {

Error endedByPeer(wire::Reason reason) {
    using enum wire::Reason;
    switch (reason) {
    case Closing:
        return {ErrorCode::Io, "The other post closed the incident or stopped."};
    case Duplicate:
        return {ErrorCode::Busy, "The other post keeps another connection with this one."};
    case NoIncident:
        return {ErrorCode::NotFound, "The other post has no incident open: open it there and try again."};
    case OtherIncident:
        return {ErrorCode::Foreign, "The other post has another incident open."};
    case NotMember:
        return {ErrorCode::Refused,
                "The other post doesn't know this one as a member: ask to join, or wait until it has heard "
                "of the admission."};
    case Revoked:
        return {ErrorCode::Refused, "This post has been revoked by a commander."};
    case Version:
        return {ErrorCode::TooNew, "The two posts speak versions too far apart: update the older one."};
    case Misbehaved:
        return {ErrorCode::Corrupt, "The other post couldn't make sense of what this one sent: update both."};
    case Limit:
        return {ErrorCode::Refused, "Too many requests to the other post: wait five minutes and try again."};
    case Lost:
        return {ErrorCode::Io, "The other post heard nothing from this one for 5 s: check the cable or the radio."};
    case Cancelled:
        return {ErrorCode::Refused, "The guest withdrew the request."};
    case NoCommander:
        return {ErrorCode::Refused, "No commander sits at that post: ask at the post of one who can admit."};
    case RefusedByCommander:
        return {ErrorCode::Refused, "The commander refused the request."};
    case InvitationRefused:
        return {ErrorCode::Refused,
                "The invitation doesn't stand: it expired, was used or withdrawn, or was made for another incident. "
                "Ask for a new one."};
    case TimedOut:
        return {ErrorCode::Io, "Nobody answered in time: try again."};
    case Enough:
        return {ErrorCode::Busy, "The other post has links enough; it is reached through others."};
    }
    return {ErrorCode::Io, "The other post ended the connection without a known reason."};
}

Error endedHere(wire::Reason reason) {
    using enum wire::Reason;
    switch (reason) {
    case Closing:
        return {ErrorCode::Io, "This post closed the incident or stopped."};
    case Duplicate:
        return {ErrorCode::Busy, "Another connection with that post goes on."};
    case NoIncident:
        return {ErrorCode::NotFound, "The other post has no incident open: open it there and try again."};
    case OtherIncident:
        return {ErrorCode::Foreign, "The other post has another incident open."};
    case NotMember:
        return {ErrorCode::Refused, "The other post is no member of this incident."};
    case Revoked:
        return {ErrorCode::Refused, "The other post has been revoked."};
    case Version:
        return {ErrorCode::TooNew, "The two posts speak versions too far apart: update the older one."};
    case Misbehaved:
        return {ErrorCode::Corrupt, "The other post sent bytes that make no sense; they were dropped."};
    case Limit:
        return {ErrorCode::Refused, "The other post made too many requests."};
    case Lost:
        return {ErrorCode::Io, "Nothing heard from the other post for 5 s: check the cable or the radio."};
    case Cancelled:
        return {ErrorCode::Refused, "The request was withdrawn."};
    case TimedOut:
        return {ErrorCode::Io, "The other post didn't answer in time."};
    case Enough:
        return {ErrorCode::Busy, "This post has links enough; the other is reached through others."};
    default:
        return endedByPeer(reason);
    }
}

} // namespace

Error reasonError(wire::Reason reason, bool byPeer) {
    return byPeer ? endedByPeer(reason) : endedHere(reason);
}

bool isHarmless(wire::Reason reason) {
    using enum wire::Reason;
    return reason == Closing || reason == Duplicate || reason == Lost || reason == Cancelled || reason == Enough;
}

} // namespace fanion::net
