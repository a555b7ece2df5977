// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/anticipation/summary.h"

#include "app/shell/anticipation/decision.h"
#include "app/shell/text/field_text.h"
#include "app/shell/text/time_text.h"
#include "app/shell/text/words.h"
#include "app/symbols/clean_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace fanion::app {

namespace {

QString say(const char *text) {
    return QCoreApplication::translate("Anticipation", text);
}

QString lineOf(const Entity &hypothesis) {
    const auto oneLine = [&](Field field) { return longText(hypothesis.text(field), 400).simplified(); };
    QStringList head;
    for (const Field field : {Field::Scenario, Field::State}) {
        const std::string_view choice = hypothesis.text(field);
        const bool isSaid = !choice.empty() && !(field == Field::State && isWatched(hypothesis));
        if (isSaid) head += choiceWord(Kind::Hypothesis, field, choice);
    }
    if (const QString horizon = oneLine(Field::Horizon); !horizon.isEmpty()) head += horizon;
    QStringList sentences{head.isEmpty() ? entityLabel(hypothesis)
                                         : say(QT_TRANSLATE_NOOP("Anticipation", "%1 : %2"))
                                               .arg(head.join(QStringLiteral(", ")), entityLabel(hypothesis))};
    const auto add = [&](const char *form, const QString &text) {
        if (!text.isEmpty()) sentences += say(form).arg(text);
    };
    add(QT_TRANSLATE_NOOP("Anticipation", "Signe : %1"), oneLine(Field::Trigger));
    add(QT_TRANSLATE_NOOP("Anticipation", "Réponse : %1"), oneLine(Field::Idea));
    const WallTime limit = isWatched(hypothesis) ? decisionOf(hypothesis).limit : 0;
    if (limit != 0) add(QT_TRANSLATE_NOOP("Anticipation", "À décider avant %1"), clockText(limit));
    QString line;
    for (const QString &sentence : sentences) {
        if (!line.isEmpty()) line += u' ';
        line += sentence;
        if (!sentence.endsWith(u'.') && !sentence.endsWith(u'!')) line += u'.';
    }
    return line;
}

} // namespace

QStringList anticipationLines(const BoardView &board) {
    std::vector<EntityPtr> open;
    for (const EntityId id : board.index().kinds().of(Kind::Hypothesis))
        if (EntityPtr hypothesis = board.find(id); isOpen(*hypothesis)) open.push_back(std::move(hypothesis));
    std::ranges::stable_sort(open, [](const EntityPtr &a, const EntityPtr &b) { return isDecidedBefore(*a, *b); });
    QStringList lines;
    for (const EntityPtr &hypothesis : open)
        lines += lineOf(*hypothesis);
    return lines;
}

} // namespace fanion::app
