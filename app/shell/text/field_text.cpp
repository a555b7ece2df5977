// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/text/field_text.h"

#include "app/shell/text/time_text.h"
#include "app/shell/text/translator.h"
#include "app/shell/text/words.h"
#include "app/symbols/catalogue.h"
#include "app/symbols/clean_text.h"
#include "core/geo/coordinate_text.h"

#include <QCoreApplication>

#include <cmath>

namespace fanion::app {

namespace {

QString integerText(const FieldSpec &spec, std::int64_t number) {
    switch (spec.field) {
    case Field::Rotation:
        return QCoreApplication::translate("Words", "%1°").arg(static_cast<double>(number) / 10);
    case Field::Width:
        return QCoreApplication::translate("Words", "%1 m").arg(static_cast<double>(number) / 100);
    case Field::Size:
        return QCoreApplication::translate("Words", "%1 %").arg(number);
    case Field::Delay:
        return QCoreApplication::translate("Words", "%1 min").arg(number);
    default:
        return QString::number(number);
    }
}

/** Units of the field for one unit the officer types. */
int scaleOf(Field field) {
    if (field == Field::Rotation) return 10;
    return field == Field::Width ? 100 : 1;
}

std::unexpected<Error> unreadable(const FieldSpec &spec, const QString &text) {
    return fail(ErrorCode::InvalidArgument, "the text can't be read as a value of field " + std::string(spec.name),
                text.toStdString());
}

Result<Value> readNumber(const FieldSpec &spec, const QString &text) {
    QString digits = spec.field == Field::Delay ? text.section(QStringLiteral("min"), 0, 0) : text;
    digits.remove(u'°').remove(u'%').remove(u'm').replace(u',', u'.');
    bool isNumber = false;
    double number = digits.trimmed().toDouble(&isNumber);
    if (!isNumber || std::abs(number) > 1e9) return unreadable(spec, text);
    if (spec.field == Field::Rotation) number = std::fmod(std::fmod(number, 360) + 360, 360);
    std::int64_t value = std::llround(number * scaleOf(spec.field));
    if (spec.field == Field::Rotation) value %= 3600;
    return Value(value);
}

} // namespace

QString toQString(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QString entityLabel(const Entity &entity) {
    if (entity.kind == Kind::Incident) return shortText(entity.text(Field::Title));
    QString label = shortText(entity.text(Field::Label));
    if (!label.isEmpty()) return label;
    QString composed = (shortText(entity.text(Field::Type)) + u' ' + shortText(entity.text(Field::Station))).trimmed();
    if (!composed.isEmpty()) return composed;
    if (entity.kind == Kind::LogEntry || entity.kind == Kind::Intelligence)
        return shortText(entity.text(Field::Number));
    if (const auto *sign = Catalogue::inUse().find(shortText(entity.text(Field::Catalogue))))
        return Translator::instance().choose(sign->french, sign->english);
    return kindWord(entity.kind);
}

QString referenceLabel(const BoardView &board, const Entity &entity, Field field) {
    const EntityPtr target = board.find(referenceOf(entity, field));
    return target ? entityLabel(*target) : QString();
}

QString valueText(const BoardView &board, Kind kind, const FieldSpec &spec, const Value &value) {
    if (isNull(value)) return {};
    if (const auto *text = std::get_if<std::string>(&value))
        return spec.type == ValueType::Choice ? choiceWord(kind, spec.field, *text) : longText(*text);
    if (const auto *flag = std::get_if<bool>(&value))
        return *flag ? QCoreApplication::translate("Words", "Oui") : QCoreApplication::translate("Words", "Non");
    if (const auto *number = std::get_if<std::int64_t>(&value))
        return spec.type == ValueType::Time ? clockText(*number) : integerText(spec, *number);
    if (const auto *place = std::get_if<Position>(&value)) return toQString(formatDecimalDegrees(*place));
    if (const auto *path = std::get_if<Path>(&value)) {
        const int points = static_cast<int>(path->size()); // lupdate reads no cast inside translate()
        return QCoreApplication::translate("Words", "%n point(s)", nullptr, points);
    }
    if (const auto *target = std::get_if<EntityId>(&value)) {
        const EntityPtr entity = board.find(*target);
        return entity ? entityLabel(*entity) : QStringLiteral("?");
    }
    return {};
}

Result<Value> readValue(const FieldSpec &spec, const QVariant &input) {
    const QString text = input.toString().trimmed();
    if (spec.type != ValueType::Boolean && text.isEmpty()) return Value();
    Result<Value> value = Value();
    switch (spec.type) {
    case ValueType::Boolean:
        value = Value(input.toBool());
        break;
    case ValueType::Integer:
        value = readNumber(spec, text);
        break;
    case ValueType::Time: {
        const auto at = readClock(text, QDateTime::currentDateTime());
        value = at ? Result<Value>(Value(static_cast<std::int64_t>(*at))) : unreadable(spec, text);
        break;
    }
    case ValueType::Text:
    case ValueType::Choice:
        value = Value(input.toString().toStdString());
        break;
    case ValueType::Position: {
        const auto place = parseCoordinates(text.toStdString());
        value = place ? Result<Value>(Value(place->position)) : unreadable(spec, text);
        break;
    }
    case ValueType::Reference:
        value = Value(toEntityId(text));
        break;
    case ValueType::Path:
        return unreadable(spec, text);
    }
    if (!value) return value;
    if (const auto checked = checkValue(spec, *value); !checked) return std::unexpected(checked.error());
    return value;
}

std::int64_t numberOf(const Entity &entity, Field field, std::int64_t otherwise) {
    const auto *number = std::get_if<std::int64_t>(&entity.value(field));
    return number ? *number : otherwise;
}

WallTime timeOf(const Entity &entity, Field field) {
    return numberOf(entity, field);
}

QString choiceOf(const Entity &entity, Field field) {
    return toQString(entity.text(field));
}

EntityId referenceOf(const Entity &entity, Field field) {
    const auto *target = std::get_if<EntityId>(&entity.value(field));
    return target ? *target : EntityId{};
}

QString contradictedFields(const Entity &entity) {
    QStringList fields;
    for (const auto &[field, view] : entity.registers)
        if (view.isConflict()) fields += fieldWord(entity.kind, field);
    return fields.join(QStringLiteral(", "));
}

} // namespace fanion::app
