// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/bridge/board_view.h"
#include "core/model/schema.h"

#include <QString>
#include <QVariant>

namespace fanion::app {

/**
 * What an object is called on the screen: its label; for a means without one its type and station; else the
 * name of its sign ("PC de colonne") or its kind.
 */
[[nodiscard]] QString entityLabel(const Entity &entity);
/** The name of the object a reference points at; empty for none. */
[[nodiscard]] QString referenceLabel(const BoardView &board, const Entity &entity, Field field);

/** A value as one line of text. */
[[nodiscard]] QString valueText(const BoardView &board, Kind kind, const FieldSpec &spec, const Value &value);
/**
 * What the officer typed or chose, as a value of the field: empty clears it. Times are read as on the radio ("1432"),
 * rotations in degrees, widths in metres, places as "43.2951 5.374". InvalidArgument when it does not fit.
 */
[[nodiscard]] Result<Value> readValue(const FieldSpec &spec, const QVariant &input);

/** A field of whole numbers, as it is in the data. */
[[nodiscard]] std::int64_t numberOf(const Entity &entity, Field field, std::int64_t otherwise = 0);
/** A time field of the entity, or 0. */
[[nodiscard]] WallTime timeOf(const Entity &entity, Field field);
/** A choice or text field, as it is in the data. */
[[nodiscard]] QString choiceOf(const Entity &entity, Field field);
[[nodiscard]] EntityId referenceOf(const Entity &entity, Field field);
/** The names of the fields of which two posts wrote beside each other, one after the other: "État, Secteur". */
[[nodiscard]] QString contradictedFields(const Entity &entity);
[[nodiscard]] QString toQString(std::string_view text);

} // namespace fanion::app
