// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/text/board_act_text.h"

#include "app/shell/entry/acknowledgement.h"
#include "app/shell/text/field_text.h"
#include "app/shell/text/words.h"
#include "app/symbols/clean_text.h"

#include <QCoreApplication>
#include <QStringList>

namespace fanion::app {

namespace {

/** A group of this many is called by its members' names; of a larger one the first of them. */
constexpr std::size_t kNames = 4;

QString say(const char *text) {
    return QCoreApplication::translate("BoardAct", text);
}

QString nameOf(const BoardView &board, EntityId id, Kind kind) {
    const EntityPtr entity = board.find(id);
    return entity ? entityLabel(*entity) : kindWord(kind);
}

QString namesOf(const BoardView &board, const BoardAct &act) {
    QStringList names;
    for (const EntityId id : act.objects) {
        if (static_cast<std::size_t>(names.size()) == kNames) break;
        names += nameOf(board, id, act.kind);
    }
    QString text = names.join(QStringLiteral(", "));
    if (act.objects.size() > kNames)
        text += QCoreApplication::translate("BoardAct", " et %n autres", nullptr,
                                            static_cast<int>(act.objects.size() - kNames));
    return text;
}

QString textOf(const BoardAct &act) {
    const auto *text = std::get_if<std::string>(&act.value);
    return text ? shortText(*text) : QString();
}

QString meansSentence(const BoardView &board, const BoardAct &act) {
    const QString names = namesOf(board, act);
    switch (act.field) {
    case Field::Sector: {
        const auto *sector = std::get_if<EntityId>(&act.value);
        return say(QT_TRANSLATE_NOOP("BoardAct", "%1 : secteur %2"))
            .arg(names, nameOf(board, sector ? *sector : EntityId(), Kind::Sector));
    }
    case Field::RelievedAt:
        return say(QT_TRANSLATE_NOOP("BoardAct", "%1 : relevé")).arg(names);
    case Field::ReturnedAt:
        return say(QT_TRANSLATE_NOOP("BoardAct", "%1 : rentré")).arg(names);
    default:
        break;
    }
    const QString state = choiceWordInside(Kind::Means, Field::State, textOf(act).toStdString());
    if (act.sector.isNull()) return say(QT_TRANSLATE_NOOP("BoardAct", "%1 : %2")).arg(names, state);
    return say(QT_TRANSLATE_NOOP("BoardAct", "%1 : %2, secteur %3"))
        .arg(names, state, nameOf(board, act.sector, Kind::Sector));
}

QString taskSentence(const BoardView &board, const BoardAct &act) {
    const QString name = namesOf(board, act);
    if (act.field == Field::Acknowledgements) {
        const auto said = Acknowledgement::parse(textOf(act).toStdString());
        return say(QT_TRANSLATE_NOOP("BoardAct", "Ordre « %1 » : accusé par %2"))
            .arg(name, said ? shortText(said->role) : QStringLiteral("?"));
    }
    if (act.field == Field::State)
        return say(QT_TRANSLATE_NOOP("BoardAct", "Ordre « %1 » : %2"))
            .arg(name, choiceWordInside(Kind::Task, Field::State, textOf(act).toStdString()));
    const EntityPtr task = board.find(act.objects.front());
    QString whom = task ? referenceLabel(board, *task, Field::AssigneeRef) : QString();
    if (whom.isEmpty() && task) whom = shortText(task->text(Field::Assignee));
    return whom.isEmpty() ? say(QT_TRANSLATE_NOOP("BoardAct", "Ordre « %1 » donné")).arg(name)
                          : say(QT_TRANSLATE_NOOP("BoardAct", "Ordre « %1 » donné à %2")).arg(name, whom);
}

QString sectorSentence(const BoardView &board, const BoardAct &act) {
    const QString name = namesOf(board, act);
    if (act.field == Field::Leader)
        return say(QT_TRANSLATE_NOOP("BoardAct", "Secteur %1 : chef %2")).arg(name, textOf(act));
    if (act.field == Field::State)
        return say(QT_TRANSLATE_NOOP("BoardAct", "Secteur %1 : %2"))
            .arg(name, choiceWordInside(Kind::Sector, Field::State, textOf(act).toStdString()));
    return say(QT_TRANSLATE_NOOP("BoardAct", "Secteur %1 créé")).arg(name);
}

QString alarmSentence(const BoardView &board, const BoardAct &act) {
    const EntityPtr alarm = board.find(act.objects.front());
    const QString type =
        alarm ? choiceWord(Kind::Alarm, Field::AlarmType, alarm->text(Field::AlarmType)) : kindWord(Kind::Alarm);
    QString who = alarm ? shortText(alarm->text(Field::Label)) : QString();
    if (who.isEmpty() && alarm) who = referenceLabel(board, *alarm, Field::Means);
    QString what = who.isEmpty() ? type : say(QT_TRANSLATE_NOOP("BoardAct", "%1 : %2")).arg(type, who);
    if (act.field == Field::Acknowledgements) {
        const auto said = Acknowledgement::parse(textOf(act).toStdString());
        return say(QT_TRANSLATE_NOOP("BoardAct", "%1, vu par %2"))
            .arg(what, said ? shortText(said->role) : QStringLiteral("?"));
    }
    if (act.field != Field::EndedAt) return what;
    const QString outcome = alarm ? shortText(alarm->text(Field::Outcome)) : QString();
    return outcome.isEmpty() ? say(QT_TRANSLATE_NOOP("BoardAct", "%1, levé")).arg(what)
                             : say(QT_TRANSLATE_NOOP("BoardAct", "%1, levé : %2")).arg(what, outcome);
}

QString rollCallSentence(const BoardView &board, const BoardAct &act) {
    const EntityPtr call = board.find(act.objects.front());
    const QString sector = call ? referenceLabel(board, *call, Field::Sector) : QString();
    QString what = sector.isEmpty() ? say(QT_TRANSLATE_NOOP("BoardAct", "Appel des engagés"))
                                    : say(QT_TRANSLATE_NOOP("BoardAct", "Appel, secteur %1")).arg(sector);
    if (act.field != Field::EndedAt) return what;
    const QString outcome = call ? shortText(call->text(Field::Outcome)) : QString();
    return outcome.isEmpty() ? say(QT_TRANSLATE_NOOP("BoardAct", "%1, terminé")).arg(what)
                             : say(QT_TRANSLATE_NOOP("BoardAct", "%1, terminé : %2")).arg(what, outcome);
}

} // namespace

QString boardActSentence(const BoardView &board, const BoardAct &act) {
    const auto choice = [&act] { return choiceWordInside(act.kind, act.field, textOf(act).toStdString()); };
    switch (act.kind) {
    case Kind::Means:
        return meansSentence(board, act);
    case Kind::Task:
        return taskSentence(board, act);
    case Kind::Sector:
        return sectorSentence(board, act);
    case Kind::Alarm:
        return alarmSentence(board, act);
    case Kind::RollCall:
        return rollCallSentence(board, act);
    case Kind::Snapshot:
        return say(QT_TRANSLATE_NOOP("BoardAct", "Carte figée : %1")).arg(namesOf(board, act));
    case Kind::Intelligence: {
        const EntityPtr fact = board.find(act.objects.front());
        const QString number = fact ? shortText(fact->text(Field::Number)) : QString();
        return say(QT_TRANSLATE_NOOP("BoardAct", "Renseignement %1 « %2 » : %3"))
            .arg(number, namesOf(board, act), choice());
    }
    case Kind::Hypothesis:
        return say(QT_TRANSLATE_NOOP("BoardAct", "Hypothèse « %1 » : %2")).arg(namesOf(board, act), choice());
    case Kind::Incident:
        return say(QT_TRANSLATE_NOOP("BoardAct", "Phase de l'opération : %1")).arg(choice());
    default:
        return namesOf(board, act);
    }
}

} // namespace fanion::app
