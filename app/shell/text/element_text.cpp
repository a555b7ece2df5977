// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/text/element_text.h"

#include "app/shell/entry/acknowledgement.h"
#include "app/shell/entry/steps.h"
#include "app/shell/safety/roll_answer.h"
#include "app/shell/text/field_text.h"
#include "app/shell/text/time_text.h"
#include "app/symbols/clean_text.h"

#include <algorithm>

namespace fanion::app {

namespace {

QString stepText(const Entity &task, std::string_view element) {
    const auto done = DoneStep::parse(element);
    for (const Step &step : stepsOf(task))
        if (done && done->item == step.item.id) return shortText(step.item.text);
    return QStringLiteral("?");
}

QString answerText(const BoardView &board, const RollAnswer &answer) {
    const EntityPtr means = board.find(answer.means);
    QString text = (means ? entityLabel(*means) : QStringLiteral("?")) + u' ' + clockText(answer.at);
    if (answer.missing > 0) text += QStringLiteral(" (−%1)").arg(answer.missing);
    return text;
}

} // namespace

std::optional<QString> elementText(const BoardView &board, const Entity &entity, Field field, const Value &element) {
    const auto *text = std::get_if<std::string>(&element);
    if (!text) return std::nullopt;
    if (field == Field::DoneSteps) return stepText(entity, *text);
    if (field == Field::Acknowledgements) {
        const auto said = Acknowledgement::parse(*text);
        return said ? shortText(said->role) + u' ' + clockText(said->at) : QStringLiteral("?");
    }
    if (field == Field::Answers) {
        const auto answer = RollAnswer::parse(*text);
        return answer ? answerText(board, *answer) : QStringLiteral("?");
    }
    if (field == Field::Votes) {
        const auto post = PostId::fromHex(*text);
        return post ? board.postName(*post) : QStringLiteral("?");
    }
    return std::nullopt;
}

} // namespace fanion::app
