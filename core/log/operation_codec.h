// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/operation.h"
#include "core/log/wire.h"

namespace fanion::wire {

void readOperation(protozero::pbf_reader reader, Operation &operation);
void writeOperation(protozero::pbf_writer &writer, const Operation &operation);

} // namespace fanion::wire
