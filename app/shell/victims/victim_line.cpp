// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/victims/victim_line.h"

#include "app/shell/text/field_text.h"
#include "app/shell/text/words.h"
#include "app/shell/victims/victim_terms.h"
#include "app/symbols/clean_text.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace fanion::app {

namespace {

/** Longer than any barcode that is put round a wrist; a document read by mistake is not taken for one. */
constexpr qsizetype kLongestCode = 128;

QString say(const char *text) {
    return QCoreApplication::translate("VictimLine", text);
}

struct Parts {
    QString code;
    EntityPtr named;
    std::optional<std::string_view> category;
    std::optional<std::string_view> place;
    std::string_view sex;
    QString age;
    bool isUncounted = false;
    QString problem;
};

EntityPtr findByNumber(const BoardView &board, const QString &number) {
    for (const EntityId id : board.index().kinds().of(Kind::Victim)) {
        EntityPtr victim = board.find(id);
        if (toQString(victim->text(Field::Label)).compare(number, Qt::CaseInsensitive) == 0) return victim;
    }
    return nullptr;
}

void readWord(const BoardView &board, const QString &word, Parts &parts) {
    static const QRegularExpression number(QStringLiteral("^[vV][0-9]{1,5}$"));
    static const QRegularExpression age(QStringLiteral("^([0-9]{1,3})(a|an|ans)$"),
                                        QRegularExpression::CaseInsensitiveOption);
    if (const auto category = readCategory(word)) {
        if (parts.category)
            parts.problem =
                say(QT_TRANSLATE_NOOP("VictimLine", "Deux catégories dans la ligne : n'en laissez qu'une."));
        parts.category = category;
    } else if (const auto place = readWhereabouts(word)) {
        if (parts.place)
            parts.problem = say(QT_TRANSLATE_NOOP("VictimLine", "Deux lieux dans la ligne : n'en laissez qu'un."));
        parts.place = place;
    } else if (word == QLatin1String("+")) {
        parts.isUncounted = true;
    } else if (word.compare(QLatin1String("h"), Qt::CaseInsensitive) == 0) {
        parts.sex = "male";
    } else if (word.compare(QLatin1String("f"), Qt::CaseInsensitive) == 0) {
        parts.sex = "female";
    } else if (const auto match = age.match(word); match.hasMatch()) {
        parts.age = match.captured(1);
    } else if (number.match(word).hasMatch() && !findByCode(board, word.toStdString())) {
        parts.named = findByNumber(board, word);
        if (!parts.named)
            parts.problem = say(QT_TRANSLATE_NOOP("VictimLine", "Il n'y a pas de victime %1.")).arg(word.toUpper());
    } else if (parts.code.isEmpty()) {
        parts.code = word;
    } else {
        parts.problem = say(QT_TRANSLATE_NOOP("VictimLine", "« %1 » et « %2 » : un seul code SINUS par ligne."))
                            .arg(shortText(parts.code.toStdString(), 40), shortText(word.toStdString(), 40));
    }
}

Parts readParts(const BoardView &board, const QString &line, bool whole) {
    Parts parts;
    if (whole || findByCode(board, line.toStdString()))
        parts.code = line;
    else
        for (const QString &word : line.split(u' ', Qt::SkipEmptyParts))
            readWord(board, word, parts);
    if (parts.code.size() > kLongestCode)
        parts.problem = say(QT_TRANSLATE_NOOP("VictimLine", "Ce code est trop long pour un bracelet : relisez-le."));
    return parts;
}

/** "UA · PRV": what the line says of the fiche. */
QString saidOf(const Parts &parts) {
    QStringList said;
    if (parts.category) said += categoryCode(*parts.category);
    if (parts.place) said += choiceWord(Kind::Victim, Field::Whereabouts, *parts.place);
    if (!parts.age.isEmpty()) said += parts.age;
    return said.isEmpty() ? QString() : QStringLiteral(" · ") + said.join(QStringLiteral(" · "));
}

VictimReading refused(const QString &problem) {
    return {VictimReading::Kind::Refused, {}, {}, problem};
}

VictimReading changed(const BoardView &board, const Entity &victim, const Parts &parts, bool withCode, WallTime now) {
    VictimChange change{victim.id, {}, {}, {}, {}};
    if (parts.category) change.category = std::string(*parts.category);
    if (parts.place) change.whereabouts = std::string(*parts.place);
    VictimReading reading{VictimReading::Kind::Change, victim.id, changeVictims(board, {&change, 1}, now), {}};
    const auto set = [&](Field field, const std::string &text) {
        if (!text.empty() && victim.text(field) != text)
            reading.acts.intents.emplace_back(intent::Set{victim.id, field, Value(text)});
    };
    if (withCode) set(Field::SinusCode, parts.code.toStdString());
    set(Field::Sex, std::string(parts.sex));
    set(Field::Age, parts.age.toStdString());
    if (reading.acts.intents.empty()) reading.kind = VictimReading::Kind::Select;
    reading.summary = reading.kind == VictimReading::Kind::Select
                          ? say(QT_TRANSLATE_NOOP("VictimLine", "Montrer %1")).arg(entityLabel(victim))
                          : say(QT_TRANSLATE_NOOP("VictimLine", "Changer %1")).arg(entityLabel(victim)) + saidOf(parts);
    return reading;
}

VictimReading added(const BoardView &board, const Parts &parts, EntityId id, WallTime now) {
    const QString number = nextVictimNumber(board);
    const std::string place(parts.place.value_or("onSite"));
    std::vector<std::pair<Field, Value>> fields{{Field::Label, Value(number.toStdString())},
                                                {Field::Whereabouts, Value(place)}};
    const auto add = [&](Field field, const std::string &text) {
        if (!text.empty()) fields.emplace_back(field, Value(text));
    };
    add(Field::SinusCode, parts.code.toStdString());
    add(Field::Category, std::string(parts.category.value_or("")));
    add(Field::Sex, std::string(parts.sex));
    add(Field::Age, parts.age.toStdString());
    fields.emplace_back(Field::FoundAt, Value(static_cast<std::int64_t>(now)));
    if (const auto time = timeFieldOfPlace(place); time && *time != Field::FoundAt)
        fields.emplace_back(*time, Value(static_cast<std::int64_t>(now)));
    VictimReading reading{VictimReading::Kind::Add, id, {}, {}};
    reading.acts.intents.emplace_back(intent::Add{Kind::Victim, std::move(fields), id});
    std::map<Field, int> taken;
    if (parts.category && !parts.isUncounted)
        if (auto one = takeFromCount(board, *parts.category, taken)) {
            reading.acts.intents.push_back(*std::move(one));
            reading.acts.uncounted += toQString(tollGroupOf(*parts.category));
        }
    reading.summary = say(QT_TRANSLATE_NOOP("VictimLine", "Nouvelle victime %1")).arg(number) + saidOf(parts);
    if (!reading.acts.uncounted.isEmpty())
        reading.summary += u' ' + say(QT_TRANSLATE_NOOP("VictimLine", "(prise sur les %1 comptées ; + : en plus)"))
                                      .arg(categoryCode(tollGroupOf(*parts.category)));
    return reading;
}

} // namespace

VictimReading readVictimLine(const BoardView &board, const QString &line, bool whole,
                             const std::function<EntityId()> &newId, WallTime now) {
    const QString text = line.simplified();
    if (text.isEmpty()) return {};
    const Parts parts = readParts(board, text, whole);
    if (!parts.problem.isEmpty()) return refused(parts.problem);
    const EntityPtr bearer = findByCode(board, parts.code.toStdString());
    if (bearer && bearer->deleted)
        return refused(
            say(QT_TRANSLATE_NOOP("VictimLine", "%1, qui porte ce code, est dans la corbeille : restaurez-la."))
                .arg(entityLabel(*bearer)));
    if (bearer && parts.named && bearer->id != parts.named->id)
        return refused(say(QT_TRANSLATE_NOOP("VictimLine", "Ce code est déjà celui de %1 : %2 reste sans changement."))
                           .arg(entityLabel(*bearer), entityLabel(*parts.named)));
    const std::string_view borne = parts.named ? parts.named->text(Field::SinusCode) : std::string_view();
    if (!parts.code.isEmpty() && !borne.empty() && borne != parts.code.toStdString())
        return refused(say(QT_TRANSLATE_NOOP("VictimLine", "%1 porte déjà le code %2 : corrigez-le sur sa fiche."))
                           .arg(entityLabel(*parts.named), shortText(borne, 40)));
    if (parts.named) return changed(board, *parts.named, parts, !parts.code.isEmpty(), now);
    if (bearer) return changed(board, *bearer, parts, false, now);
    return added(board, parts, newId(), now);
}

} // namespace fanion::app
