// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/types.h"
#include "net/wire/message_fields.h"

#include <protozero/data_view.hpp>
#include <protozero/pbf_builder.hpp>

namespace fanion::net::wire {

/** All but `post`, which is never on the wire: it is who says so. */
void writePresence(protozero::pbf_builder<field::Presence> &out, const Presence &presence);
/** Throws BadValue or protozero's exceptions: for decoders only. */
[[nodiscard]] Presence readPresence(protozero::data_view data);

} // namespace fanion::net::wire
