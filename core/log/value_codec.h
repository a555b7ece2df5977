// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/operation.h"
#include "core/log/wire.h"

namespace fanion::wire {

void readFieldValue(protozero::pbf_reader reader, op::FieldValue &read);
void writeFieldValue(protozero::pbf_writer &writer, const op::FieldValue &value);

/** The canonical bytes of a value: what change.proto says of Value. Also used for hashing and undo records. */
std::string encodeValue(const Value &value);
/** Nothing for a value of a type this version does not know. */
std::optional<Value> decodeValue(protozero::data_view data);

} // namespace fanion::wire
