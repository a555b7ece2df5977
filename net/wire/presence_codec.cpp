// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/wire/presence_codec.h"

#include "core/base/utf8.h"
#include "net/wire/field_reader.h"

namespace fanion::net::wire {

namespace {

template <typename Field>
void writePoint(protozero::pbf_builder<Field> &message, Field tag, const Position &position) {
    protozero::pbf_builder<field::Point> out(message, tag);
    out.add_sint32(field::Point::Latitude, position.latitudeE7);
    out.add_sint32(field::Point::Longitude, position.longitudeE7);
}

Position readPoint(protozero::data_view data) {
    using F = field::Point;
    Position position;
    Fields<F> in(data);
    while (in.next())
        in.sint32(F::Latitude, position.latitudeE7) || in.sint32(F::Longitude, position.longitudeE7);
    if (!position.isValid()) throw BadValue{};
    return position;
}

Drag readDrag(protozero::data_view data) {
    using F = field::Drag;
    Drag drag;
    Fields<F> in(data);
    while (in.next())
        in.sint32(F::Latitude, drag.latitudeE7) || in.sint32(F::Longitude, drag.longitudeE7);
    return drag;
}

/** \p places: how many were read before, of other shapes. */
HeldShape readHeld(protozero::data_view data, std::size_t places) {
    using F = field::HeldShape;
    constexpr std::uint64_t kTurn = 36'000;
    HeldShape held;
    std::uint64_t rotation = 0;
    Fields<F> in(data);
    while (in.next()) {
        protozero::data_view point;
        if (in.view(F::Place, point)) {
            if (places + held.path.size() == limits::kHeldPlaces) throw BadValue{};
            held.path.push_back(readPoint(point));
        } else {
            in.fixed64(F::Id, held.id.value) || in.varint(F::Rotation, rotation);
        }
    }
    if (held.id.isNull() || held.path.empty() || rotation >= kTurn) throw BadValue{};
    held.rotationCenti = static_cast<std::uint32_t>(rotation);
    return held;
}

void writeHeld(protozero::pbf_builder<field::Presence> &message, const HeldShape &held) {
    protozero::pbf_builder<field::HeldShape> out(message, field::Presence::Held);
    out.add_fixed64(field::HeldShape::Id, held.id.value);
    for (const Position &place : held.path)
        writePoint(out, field::HeldShape::Place, place);
    out.add_uint32(field::HeldShape::Rotation, held.rotationCenti);
}

template <typename Field>
void writePost(protozero::pbf_builder<Field> &message, Field tag, const PostId &post) {
    message.add_bytes(tag, reinterpret_cast<const char *>(post.bytes.data()), post.bytes.size());
}

Call readCall(protozero::data_view data) {
    using F = field::Call;
    Call call;
    bool hasCentre = false;
    Fields<F> in(data);
    while (in.next()) {
        protozero::data_view point;
        if (in.view(F::Centre, point)) {
            call.look.centre = readPoint(point);
            hasCentre = true;
        } else {
            in.fixed64(F::Id, call.id) || in.sint32(F::Zoom, call.look.zoomCenti);
        }
    }
    if (call.id == 0 || !hasCentre) throw BadValue{};
    return call;
}

CallAnswer readAnswer(protozero::data_view data) {
    using F = field::CallAnswer;
    CallAnswer answer;
    Fields<F> in(data);
    while (in.next())
        in.array(F::Caller, answer.caller.bytes) || in.fixed64(F::Call, answer.call) || in.flag(F::Came, answer.came);
    if (answer.caller.isNull() || answer.call == 0) throw BadValue{};
    return answer;
}

/** What is no text is nothing; what fails in a way unknown to this version, fails for want of an answer. */
FailedJoin readFailedJoin(protozero::data_view data) {
    using F = field::FailedJoin;
    FailedJoin failed;
    std::uint64_t why = 0;
    Fields<F> in(data);
    while (in.next())
        in.fixed64(F::Id, failed.id) || in.text(F::Name, failed.name) || in.text(F::Host, failed.host) ||
            in.varint(F::Why, why);
    if (failed.id == 0) throw BadValue{};
    if (!isCleanUtf8(failed.name)) failed.name.clear();
    if (!isCleanUtf8(failed.host)) failed.host.clear();
    if (why <= static_cast<std::uint64_t>(FailedJoin::Why::BrokeRules)) failed.why = static_cast<FailedJoin::Why>(why);
    return failed;
}

void writeFailedJoin(protozero::pbf_builder<field::Presence> &message, const FailedJoin &failed) {
    protozero::pbf_builder<field::FailedJoin> out(message, field::Presence::FailedJoin);
    out.add_fixed64(field::FailedJoin::Id, failed.id);
    if (!failed.name.empty()) out.add_string(field::FailedJoin::Name, failed.name);
    if (!failed.host.empty()) out.add_string(field::FailedJoin::Host, failed.host);
    out.add_uint32(field::FailedJoin::Why, static_cast<std::uint32_t>(failed.why));
}

} // namespace

void writePresence(protozero::pbf_builder<field::Presence> &out, const Presence &presence) {
    if (presence.cursor) writePoint(out, field::Presence::Cursor, *presence.cursor);
    if (presence.look) {
        writePoint(out, field::Presence::ViewCentre, presence.look->centre);
        out.add_sint32(field::Presence::ViewZoom, presence.look->zoomCenti);
    }
    std::vector<std::uint64_t> editing;
    for (const auto id : presence.editing)
        editing.push_back(id.value);
    if (!editing.empty()) out.add_packed_fixed64(field::Presence::Editing, editing.begin(), editing.end());
    out.add_int64(field::Presence::At, presence.at);
    if (presence.following) writePost(out, field::Presence::Following, *presence.following);
    if (presence.call) {
        protozero::pbf_builder<field::Call> call(out, field::Presence::Call);
        call.add_fixed64(field::Call::Id, presence.call->id);
        writePoint(call, field::Call::Centre, presence.call->look.centre);
        call.add_sint32(field::Call::Zoom, presence.call->look.zoomCenti);
    }
    if (presence.answer) {
        protozero::pbf_builder<field::CallAnswer> answer(out, field::Presence::Answer);
        writePost(answer, field::CallAnswer::Caller, presence.answer->caller);
        answer.add_fixed64(field::CallAnswer::Call, presence.answer->call);
        answer.add_bool(field::CallAnswer::Came, presence.answer->came);
    }
    for (const FailedJoin &failed : presence.failedJoins)
        writeFailedJoin(out, failed);
    if (presence.drag) {
        protozero::pbf_builder<field::Drag> drag(out, field::Presence::Drag);
        drag.add_sint32(field::Drag::Latitude, presence.drag->latitudeE7);
        drag.add_sint32(field::Drag::Longitude, presence.drag->longitudeE7);
    }
    for (const HeldShape &held : presence.held)
        writeHeld(out, held);
}

Presence readPresence(protozero::data_view data) {
    using F = field::Presence;
    Presence presence;
    std::optional<Position> centre;
    std::int32_t zoom = 0;
    PostId following;
    std::size_t places = 0;
    Fields<F> in(data);
    while (in.next()) {
        protozero::data_view part;
        if (in.view(F::Cursor, part)) {
            presence.cursor = readPoint(part);
        } else if (in.view(F::ViewCentre, part)) {
            centre = readPoint(part);
        } else if (in.view(F::Call, part)) {
            presence.call = readCall(part);
        } else if (in.view(F::Answer, part)) {
            presence.answer = readAnswer(part);
        } else if (in.view(F::FailedJoin, part)) {
            if (presence.failedJoins.size() == limits::kFailedJoinsTold) throw BadValue{};
            presence.failedJoins.push_back(readFailedJoin(part));
        } else if (in.view(F::Drag, part)) {
            presence.drag = readDrag(part);
        } else if (in.view(F::Held, part)) {
            if (presence.held.size() == limits::kHeldShapes) throw BadValue{};
            presence.held.push_back(readHeld(part, places));
            places += presence.held.back().path.size();
        } else if (in.array(F::Following, following.bytes)) {
            presence.following = following;
        } else {
            in.sint32(F::ViewZoom, zoom) || in.wall(F::At, presence.at) ||
                in.packedFixed64(F::Editing, [&](std::uint64_t id) {
                    if (presence.editing.size() == limits::kEditingIds) throw BadValue{};
                    presence.editing.push_back({id});
                });
        }
    }
    if (centre) presence.look = MapLook{*centre, zoom};
    return presence;
}

} // namespace fanion::net::wire
