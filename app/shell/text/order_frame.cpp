// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/text/order_frame.h"

#include "app/shell/text/field_text.h"
#include "app/shell/text/time_text.h"
#include "app/shell/text/words.h"
#include "app/symbols/clean_text.h"

#include <QCoreApplication>
#include <QStringList>

#include <array>

namespace fanion::app {

namespace {

constexpr std::array kSections{
    OrderSection{Field::Situation, "S", " soiec smes saoiecl ",
                 QT_TRANSLATE_NOOP("OrderFrame", "Des faits, en lignes courtes : quoi, où, enjeux, moyens sur place.")},
    OrderSection{Field::Anticipation, "A", " saoiecl ",
                 QT_TRANSLATE_NOOP("OrderFrame", "Ce qui peut arriver, à quelle échéance, et ce qui le montrerait.")},
    OrderSection{Field::Objectives, "O", " soiec saoiecl ",
                 QT_TRANSLATE_NOOP("OrderFrame", "Trois au plus, numérotés, verbe à l'infinitif.")},
    OrderSection{Field::Mission, "M", " smes ", QT_TRANSLATE_NOOP("OrderFrame", "Ce que l'agrès doit obtenir.")},
    OrderSection{Field::Idea, "I", " soiec saoiecl ",
                 QT_TRANSLATE_NOOP("OrderFrame", "1.1, 1.2… : comment atteindre l'objectif 1.")},
    OrderSection{Field::Execution, "E", " soiec smes saoiecl ",
                 QT_TRANSLATE_NOOP("OrderFrame", "Qui, mission, où et comment, moyens complémentaires.")},
    OrderSection{Field::Command, "C", " soiec saoiecl ",
                 QT_TRANSLATE_NOOP("OrderFrame", "COS, secteurs et chefs, PC, canaux, rythme des comptes rendus.")},
    OrderSection{Field::Logistics, "L", " saoiecl ",
                 QT_TRANSLATE_NOOP("OrderFrame", "CRM, eau, carburant, vivres, relève, soutien sanitaire.")},
    OrderSection{Field::Safety, "S", " smes ",
                 QT_TRANSLATE_NOOP("OrderFrame", "Dangers, protections, itinéraire et zone de repli.")},
};

QString say(const char *text) {
    return QCoreApplication::translate("OrderFrame", text);
}

} // namespace

std::span<const OrderSection> orderSections() {
    return kSections;
}

std::string_view orderFormOf(const Entity &task) {
    const std::string_view form = task.text(Field::OrderForm);
    return form.empty() ? std::string_view("soiec") : form;
}

bool isOfForm(const OrderSection &section, std::string_view form) {
    return section.forms.contains(' ' + std::string(form) + ' ');
}

QString spokenOrder(const BoardView &board, const Entity &task, const QDateTime &now) {
    QString receiver = referenceLabel(board, task, Field::AssigneeRef);
    if (receiver.isEmpty()) receiver = shortText(task.text(Field::Assignee));
    if (receiver.isEmpty()) receiver = referenceLabel(board, task, Field::Sector);
    const QString sender = shortText(task.text(Field::From));

    QString head = receiver.isEmpty() ? say(QT_TRANSLATE_NOOP("OrderFrame", "Ordre"))
                                      : say(QT_TRANSLATE_NOOP("OrderFrame", "%1, ordre")).arg(receiver);
    if (!sender.isEmpty()) head += say(QT_TRANSLATE_NOOP("OrderFrame", " de %1")).arg(sender);
    QStringList lines{head + QStringLiteral(" : ") + entityLabel(task) + u'.'};
    for (const OrderSection &section : kSections) {
        const QString words = longText(task.text(section.field)).trimmed();
        if (!words.isEmpty()) lines += fieldWord(Kind::Task, section.field).toUpper() + QStringLiteral(" : ") + words;
    }
    QStringList end;
    if (const WallTime due = timeOf(task, Field::DueAt); due != 0)
        end += say(QT_TRANSLATE_NOOP("OrderFrame", "À terminer pour %1.")).arg(clockText(due, now));
    if (const QString channel = shortText(task.text(Field::Channel)); !channel.isEmpty())
        end += say(QT_TRANSLATE_NOOP("OrderFrame", "Canal %1.")).arg(channel);
    end += say(QT_TRANSLATE_NOOP("OrderFrame", "Accusez réception."));
    lines += end.join(u' ');
    return lines.join(u'\n');
}

} // namespace fanion::app
