// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Lines about a means: "FPT RNS engagé S1 1432".
#include "app/shell/entry/fold.h"
#include "app/shell/entry/means_group.h"
#include "app/shell/entry/means_state.h"
#include "app/shell/entry/quick_entry_parts.h"
#include "app/shell/text/field_text.h"
#include "app/shell/text/time_text.h"
#include "app/shell/text/words.h"

#include <QRegularExpression>

#include <algorithm>
#include <iterator>

namespace fanion::app {

using namespace quick_entry;

namespace {

bool isCrew(const QString &word) {
    static const QRegularExpression pattern(QStringLiteral("^[0-9]{1,2}/[0-9]{1,2}/[0-9]{1,3}$"));
    return pattern.match(word).hasMatch();
}

bool isEta(const QString &word) {
    static const QStringList words{QStringLiteral("eta"), QStringLiteral("attendu"), QStringLiteral("attendue"),
                                   QStringLiteral("arrivee")};
    return words.contains(fold(word));
}

/** "CCF2" is the type CCF and the number 2. */
QString withoutNumber(QString word) {
    while (!word.isEmpty() && word.back().isDigit())
        word.chop(1);
    return word;
}

} // namespace

bool QuickEntry::isStationAt(const QStringList &words, qsizetype at) const {
    static const QRegularExpression shortName(QStringLiteral("^[\\p{L}0-9.-]{1,8}$"));
    qsizetype probe = at;
    return at < words.size() && !readStateWord(words, at) && !takeSector(words, probe) &&
           !readClock(words[at], m_now) && shortName.match(words[at]).hasMatch();
}

std::optional<QuickEntry::MeansPhrase> QuickEntry::parseMeans(const QStringList &words) const {
    MeansPhrase phrase;
    qsizetype at = matchKnownMeans(words, phrase.existing);
    // "FPT" is on the board and "FPT RNS" is said: that is another one.
    if (at == 1 && m_catalogue.vehicle(words[0]) && isStationAt(words, 1)) phrase.existing = nullptr;
    if (!phrase.existing) {
        const QString letters = withoutNumber(words[0]);
        phrase.vehicle = m_catalogue.vehicle(letters);
        if (!phrase.vehicle) return std::nullopt;
        phrase.type = phrase.vehicle->abbreviation;
        phrase.station = words[0].mid(letters.size());
        at = 1;
        if (phrase.station.isEmpty() && isStationAt(words, at)) phrase.station = words[at++].toUpper();
    }
    while (at < words.size()) {
        if (!phrase.state) {
            phrase.state = readStateWord(words, at);
            if (phrase.state) {
                at += phrase.state->words;
                continue;
            }
        }
        if (!phrase.sector) {
            phrase.sector = takeSector(words, at);
            if (phrase.sector) continue;
        }
        const QString &word = words[at++];
        const auto eta = isEta(word) && at < words.size() ? readClock(words[at], m_now) : std::nullopt;
        if (eta) {
            phrase.expected = eta;
            ++at;
        } else if (const auto time = phrase.at ? std::nullopt : readClock(word, m_now)) {
            phrase.at = time;
        } else if (isCrew(word)) {
            phrase.crew = word;
        } else {
            phrase.leftover += word;
        }
    }
    return phrase;
}

std::optional<QuickReading> QuickEntry::readMeans(const QString &line, bool forced) const {
    const QStringList words = line.simplified().split(u' ');
    const auto phrase = parseMeans(words);
    if (!phrase) return std::nullopt;
    const bool isClear = phrase->leftover.isEmpty();
    const bool saysState = phrase->state && (phrase->state->isCertain || isClear);
    const bool saysPlace = phrase->sector && isClear;
    const bool onlyNames = phrase->isBare() && isClear;
    if (!forced && !saysState && !saysPlace && !onlyNames) return std::nullopt;
    return buildMeans(*phrase);
}

std::vector<std::pair<Field, Value>> QuickEntry::newMeans(const MeansPhrase &phrase, const QString &label) const {
    const CatalogueEntry &symbol = m_catalogue.entryOrPlain(phrase.vehicle->symbol, true, false);
    std::vector<std::pair<Field, Value>> fields{
        {Field::Label, textValue(label)},
        {Field::Type, textValue(phrase.type)},
        {Field::Nature, textValue(natureName(phrase.vehicle->nature))},
        {Field::Echelon, Value(static_cast<std::int64_t>(symbol.echelon))},
        {Field::Catalogue, textValue(symbol.key)},
    };
    if (!phrase.station.isEmpty()) fields.emplace_back(Field::Station, textValue(phrase.station));
    return fields;
}

QuickReading QuickEntry::buildMeans(const MeansPhrase &phrase) const {
    QuickReading reading{QuickReading::Kind::Means, {}, {}, phrase.existing ? phrase.existing->id : m_newId()};
    const QString label =
        phrase.existing ? entityLabel(*phrase.existing) : (phrase.type + u' ' + phrase.station).trimmed();
    QStringList parts;
    std::vector<Intent> before; // the sector must exist before the means refers to it
    std::vector<std::pair<Field, Value>> fields;
    if (!phrase.existing) {
        fields = newMeans(phrase, label);
        parts += say(QT_TRANSLATE_NOOP("QuickEntry", "nouveau moyen"));
    }
    if (phrase.state || !phrase.existing) {
        const std::string state(phrase.state ? phrase.state->state : "requested");
        const WallTime at = phrase.at.value_or(m_now.toMSecsSinceEpoch());
        fields.emplace_back(Field::State, Value(state));
        fields.emplace_back(Field::Phase, Value(std::string(phaseOf(state))));
        const auto column = timeFieldOf(state);
        // A time that is there stays, unless another is typed.
        const bool keepsTime = column && !phrase.at && phrase.existing && !isNull(phrase.existing->value(*column));
        if (column && !keepsTime) fields.emplace_back(*column, timeValue(at));
        QString part = choiceWordInside(Kind::Means, Field::State, state);
        if (column && !keepsTime) part += say(QT_TRANSLATE_NOOP("QuickEntry", " à %1")).arg(clockText(at, m_now));
        parts += part;
    }
    if (phrase.expected) {
        fields.emplace_back(Field::ExpectedAt, timeValue(*phrase.expected));
        parts += say(QT_TRANSLATE_NOOP("QuickEntry", "attendu à %1")).arg(clockText(*phrase.expected, m_now));
    }
    if (phrase.sector) {
        fields.emplace_back(Field::Sector, Value(useSector(*phrase.sector, before, parts)));
        const bool isEngaged = phrase.state && phrase.state->state == "engaged";
        if (isEngaged && phrase.sector->existing)
            std::ranges::move(activateSector(m_board, phrase.sector->existing->id), std::back_inserter(before));
    }
    if (!phrase.crew.isEmpty()) {
        fields.emplace_back(Field::Crew, textValue(phrase.crew));
        parts += say(QT_TRANSLATE_NOOP("QuickEntry", "effectif %1")).arg(phrase.crew);
    }
    if (!phrase.leftover.isEmpty()) {
        fields.emplace_back(Field::Mission, textValue(phrase.leftover.join(u' ')));
        parts += say(QT_TRANSLATE_NOOP("QuickEntry", "mission « %1 »")).arg(phrase.leftover.join(u' '));
    }

    reading.intents = std::move(before);
    if (phrase.existing) {
        for (auto &[field, value] : fields)
            reading.intents.emplace_back(intent::Set{reading.subject, field, std::move(value)});
        if (phrase.state) { // what hangs below a group comes along
            const WallTime at = phrase.at.value_or(m_now.toMSecsSinceEpoch());
            for (const EntityPtr &follower : followersOf(m_board, *phrase.existing))
                std::ranges::move(changeMeansState(*follower, phrase.state->state, at, phrase.at.has_value()),
                                  std::back_inserter(reading.intents));
        }
    } else
        reading.intents.emplace_back(intent::Add{Kind::Means, std::move(fields), reading.subject});
    reading.summary =
        parts.isEmpty() ? say(QT_TRANSLATE_NOOP("QuickEntry", "Montrer %1")).arg(label)
                        : say(QT_TRANSLATE_NOOP("QuickEntry", "%1 : %2")).arg(label, parts.join(QStringLiteral(", ")));
    return reading;
}

} // namespace fanion::app
