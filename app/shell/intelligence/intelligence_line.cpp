// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/intelligence/intelligence_line.h"

#include "app/shell/entry/fold.h"
#include "app/shell/entry/subject_fields.h"
#include "app/shell/text/words.h"

#include <algorithm>
#include <array>

namespace fanion::app {

namespace {

/** As much as a row shows; the label of an entity is one line. */
constexpr qsizetype kLabelLetters = 180;
/** Longer words before a colon are no heading. */
constexpr qsizetype kHeadingLetters = 24;

struct HeadingWord {
    const char *word; ///< folded
    std::string_view heading;
};
/** What people write in front, beside the word of the screen. */
constexpr std::array kHeadingWords{
    HeadingWord{"sinistre", "incident"},
    HeadingWord{"feu", "incident"},
    HeadingWord{"victime", "victims"},
    HeadingWord{"victimes", "victims"},
    HeadingWord{"cible", "targets"},
    HeadingWord{"cibles", "targets"},
    HeadingWord{"point sensible", "targets"},
    HeadingWord{"dps", "targets"},
    HeadingWord{"points sensibles", "targets"},
    HeadingWord{"eau", "water"},
    HeadingWord{"pei", "water"},
    HeadingWord{"hydrant", "water"},
    HeadingWord{"acces", "access"},
    HeadingWord{"route", "access"},
    HeadingWord{"meteo", "weather"},
    HeadingWord{"vent", "weather"},
    HeadingWord{"energie", "energy"},
    HeadingWord{"energies", "energy"},
    HeadingWord{"gaz", "energy"},
    HeadingWord{"elec", "energy"},
    HeadingWord{"electricite", "energy"},
    HeadingWord{"risque", "risks"},
    HeadingWord{"risques", "risks"},
    HeadingWord{"danger", "risks"},
    HeadingWord{"service", "services"},
    HeadingWord{"services", "services"},
    HeadingWord{"media", "media"},
    HeadingWord{"medias", "media"},
    HeadingWord{"presse", "media"},
    HeadingWord{"autorites", "media"},
};

/** The first words of a text, on one line. */
QString labelOf(const QString &text) {
    QString label = text.simplified();
    if (label.size() <= kLabelLetters) return label;
    label.truncate(kLabelLetters);
    const qsizetype space = label.lastIndexOf(u' ');
    if (space > kLabelLetters / 2) label.truncate(space);
    return label + QStringLiteral("…");
}

} // namespace

std::vector<Intent> intelligenceIntents(const BoardView &board, const IntelligenceLine &line, EntityId id,
                                        WallTime now) {
    SubjectFields about = subjectFields(board, line.subjects);
    Fields fields = std::move(about.fields);
    fields.emplace_back(Field::EventAt, timeValue(line.eventAt == 0 ? now : line.eventAt));
    fields.emplace_back(Field::EnteredAt, timeValue(now));
    fields.emplace_back(Field::Heading, textValue(line.heading.isEmpty() ? QStringLiteral("incident") : line.heading));
    fields.emplace_back(Field::Confidence, Value(std::string(line.confirmed ? "confirmed" : "presumed")));
    const QString text = line.text.trimmed();
    const QString label = labelOf(text);
    addText(fields, Field::Label, label);
    if (label != text) addText(fields, Field::Description, text);
    addText(fields, Field::Source, line.source);
    addText(fields, Field::Reliability, line.reliability);
    addText(fields, Field::Credibility, line.credibility);
    if (line.place) fields.emplace_back(Field::Position, Value(*line.place));
    std::vector<Intent> intents{intent::Add{Kind::Intelligence, std::move(fields), id}};
    for (const EntityId link : about.links)
        intents.emplace_back(intent::SetAdd{id, Field::Links, Value(link)});
    for (const QString &function : line.concerns)
        intents.emplace_back(intent::SetAdd{id, Field::Concerns, textValue(function)});
    return intents;
}

std::optional<std::string_view> takeHeading(QString &text) {
    const qsizetype colon = text.indexOf(u':');
    if (colon < 2 || colon > kHeadingLetters) return std::nullopt;
    const QString before = fold(text.left(colon));
    std::optional<std::string_view> heading;
    for (const std::string_view choice : findKind(Kind::Intelligence)->find(Field::Heading)->choices)
        if (fold(choiceWord(Kind::Intelligence, Field::Heading, choice)) == before) heading = choice;
    const auto known =
        std::ranges::find_if(kHeadingWords, [&](const HeadingWord &one) { return before == QLatin1String(one.word); });
    if (!heading && known != kHeadingWords.end()) heading = known->heading;
    if (heading) text = text.mid(colon + 1).trimmed();
    return heading;
}

} // namespace fanion::app
