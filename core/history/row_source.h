// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/incident_store.h"

#include <functional>

namespace fanion {

/** Calls its argument with the runs and blocks of an incident, in the order they were accepted. */
using RowSource = std::function<Result<void>(const IncidentStore::Visitor &)>;

} // namespace fanion
