// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/bridge/board_view.h"
#include "app/shell/models/field_option.h"

#include <QList>

namespace fanion::app {

/** What a choice or reference field of a kind may be set to, "nothing" first; not \p except itself. */
[[nodiscard]] QList<FieldOption> fieldOptions(const BoardView &board, Kind kind, const QString &field, EntityId except);

/** The choices of a choice field by its name in JSON, without "nothing"; none for what is no field of the kind. */
[[nodiscard]] QList<FieldOption> choiceOptions(Kind kind, const QString &field);

/** A value as the choices of a field have it: a choice's name, an id, "1" for yes; empty for none of these. */
[[nodiscard]] QString fieldKey(const Value &value);

} // namespace fanion::app
