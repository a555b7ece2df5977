// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/operation.h"
#include "core/log/wire.h"

namespace fanion::wire {

/** Reads the act about members under the reader's tag; false, and nothing read, when it is none (known here). */
bool readMembershipAct(protozero::pbf_reader &reader, Act &act);

void writeMembershipAct(protozero::pbf_writer &writer, const op::Found &act);
void writeMembershipAct(protozero::pbf_writer &writer, const op::Admit &act);
void writeMembershipAct(protozero::pbf_writer &writer, const op::ChangeRole &act);
void writeMembershipAct(protozero::pbf_writer &writer, const op::Revoke &act);
void writeMembershipAct(protozero::pbf_writer &writer, const op::Invite &act);
void writeMembershipAct(protozero::pbf_writer &writer, const op::Profile &act);
void writeMembershipAct(protozero::pbf_writer &writer, const op::HandKey &act);

} // namespace fanion::wire
