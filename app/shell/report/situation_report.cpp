// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/report/situation_report.h"

#include "app/shell/anticipation/summary.h"
#include "app/shell/models/entry_list_model.h"
#include "app/shell/text/field_text.h"
#include "app/shell/text/time_text.h"
#include "app/shell/text/words.h"
#include "app/shell/victims/victim_count.h"
#include "app/symbols/clean_text.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>
#include <array>
#include <map>
#include <string_view>

namespace fanion::app {

namespace {

using namespace Qt::StringLiterals;

QString say(const char *text) {
    return QCoreApplication::translate("Report", text);
}

QString text(const Entity &entity, Field field) {
    return shortText(entity.text(field)).simplified();
}

/** "3 CCF, 1 FPT": the most first. */
QString countedTypes(const std::vector<EntityPtr> &means) {
    std::map<QString, int> counts;
    for (const EntityPtr &one : means) {
        const QString type = text(*one, Field::Type);
        ++counts[type.isEmpty() ? say(QT_TRANSLATE_NOOP("Report", "autre")) : type];
    }
    std::vector<std::pair<QString, int>> sorted(counts.begin(), counts.end());
    std::ranges::stable_sort(sorted, std::ranges::greater(), &std::pair<QString, int>::second);
    QStringList parts;
    for (const auto &[type, count] : sorted)
        parts.append(QStringLiteral("%1 %2").arg(count).arg(type));
    return parts.join(u", "_s);
}

/** The blocks, one after the other. */
class Report {
public:
    explicit Report(const BoardView &board) : m_board(board) {}

    void line(const QString &words) { m_lines.append(words); }
    void item(const QString &words) { m_block.append(u"- "_s + words); }
    /** "Name: value", unless there is none. */
    void field(const QString &name, const QString &value) {
        if (!value.isEmpty()) line(say(QT_TRANSLATE_NOOP("Report", "%1 : %2")).arg(name, value));
    }
    void end(const QString &title) {
        m_lines.append(QString());
        m_lines.append(title);
        m_lines +=
            m_block.isEmpty() ? QStringList{u"- "_s + say(QT_TRANSLATE_NOOP("Report", "rien au tableau"))} : m_block;
        m_block.clear();
    }
    [[nodiscard]] QString text() const { return m_lines.join(u'\n') + u'\n'; }

    /** Living objects of a kind, the first made first. */
    [[nodiscard]] std::vector<EntityPtr> all(Kind kind) const {
        std::vector<EntityPtr> found;
        for (const EntityId id : m_board.index().kinds().of(kind))
            if (auto entity = m_board.find(id); entity && !entity->deleted) found.push_back(std::move(entity));
        std::ranges::stable_sort(found, {}, [](const EntityPtr &entity) { return entity->createdAt; });
        return found;
    }
    [[nodiscard]] std::vector<EntityPtr> means(std::string_view state) const {
        std::vector<EntityPtr> found = all(Kind::Means);
        std::erase_if(found, [state](const EntityPtr &one) { return one->text(Field::State) != state; });
        return found;
    }

    void head(WallTime now);
    void situation();
    /** Renseignements confirmés; what is presumed is not for a report. */
    void confirmedFacts();
    void actions();
    void meansByState();
    void toll();
    void onMap(std::initializer_list<Kind> kinds, std::string_view phase);
    void requests();

private:
    const BoardView &m_board;
    QStringList m_lines;
    QStringList m_block;
};

void Report::head(WallTime now) {
    const EntityPtr incident = m_board.find(kIncidentEntity);
    const QString title = incident ? fanion::app::text(*incident, Field::Title) : QString();
    line(say(QT_TRANSLATE_NOOP("Report", "POINT DE SITUATION")) + (title.isEmpty() ? QString() : u" – "_s + title));
    field(say(QT_TRANSLATE_NOOP("Report", "Groupe horaire")),
          QDateTime::fromMSecsSinceEpoch(now).toString(u"dd/MM/yyyy HH:mm"_s));
    if (!incident) return;
    if (const auto phase = choiceOf(*incident, Field::Phase); !phase.isEmpty())
        field(say(QT_TRANSLATE_NOOP("Report", "Phase")), choiceWord(Kind::Incident, Field::Phase, phase.toStdString()));
    QStringList commanders;
    for (const Member &member : m_board.members())
        if (member.role == Role::Commander && !member.revoked)
            commanders.append(shortText(member.name) +
                              (member.function.empty() ? QString() : u" ("_s + shortText(member.function) + u')'));
    field(say(QT_TRANSLATE_NOOP("Report", "Commandement")), commanders.join(u", "_s));
}

/** "14:40, CCF RNS"; who said it may not be known. */
QString saidBy(const Entity &entry) {
    QStringList parts{clockText(timeOf(entry, Field::EventAt)), fanion::app::text(entry, Field::From)};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

void Report::situation() {
    const EntityPtr incident = m_board.find(kIncidentEntity);
    if (incident && !incident->text(Field::Summary).empty())
        for (const QString &part : toQString(incident->text(Field::Summary)).split(u'\n', Qt::SkipEmptyParts))
            item(part.simplified());
    // What was said last of what is seen.
    const EntityPtr *last = nullptr;
    const auto entries = all(Kind::LogEntry);
    for (const EntityPtr &entry : entries)
        if (entry->text(Field::EntryType) == "ambiance" || entry->text(Field::EntryType) == "report") last = &entry;
    if (last)
        item(say(QT_TRANSLATE_NOOP("Report", "%1 : %2")).arg(saidBy(**last), fanion::app::text(**last, Field::Text)));
    confirmedFacts();
    end(say(QT_TRANSLATE_NOOP("Report", "SITUATION")));
}

void Report::confirmedFacts() {
    std::vector<EntityPtr> facts = all(Kind::Intelligence);
    std::erase_if(facts, [](const EntityPtr &fact) { return fact->text(Field::Confidence) != "confirmed"; });
    const auto choices = findKind(Kind::Intelligence)->find(Field::Heading)->choices;
    std::ranges::stable_sort(facts, {}, [&](const EntityPtr &fact) {
        const auto heading = std::ranges::find(choices, fact->text(Field::Heading));
        return std::pair(heading - choices.begin(), entryEventTime(*fact));
    });
    for (const EntityPtr &fact : facts) {
        QString line = fanion::app::text(*fact, Field::Label);
        if (const std::string_view heading = fact->text(Field::Heading); !heading.empty())
            line = say(QT_TRANSLATE_NOOP("Report", "%1 : %2"))
                       .arg(choiceWord(Kind::Intelligence, Field::Heading, heading), line);
        if (const QString consequence = longText(fact->text(Field::Consequence), 200).simplified();
            !consequence.isEmpty())
            line += say(QT_TRANSLATE_NOOP("Report", ", d'où : %1")).arg(consequence);
        item(line + QStringLiteral(" (%1)").arg(clockText(entryEventTime(*fact))));
    }
}

void Report::actions() {
    for (const EntityPtr &sector : all(Kind::Sector)) {
        if (sector->text(Field::State) == "closed") continue;
        std::vector<EntityPtr> there = means("engaged");
        std::erase_if(there, [&](const EntityPtr &one) { return referenceOf(*one, Field::Sector) != sector->id; });
        QStringList parts{fanion::app::text(*sector, Field::Mission), fanion::app::text(*sector, Field::Leader),
                          fanion::app::text(*sector, Field::Channel), countedTypes(there)};
        parts.removeAll(QString());
        item(say(QT_TRANSLATE_NOOP("Report", "Secteur %1")).arg(entityLabel(*sector)) +
             (parts.isEmpty() ? QString() : u" : "_s + parts.join(u" · "_s)));
    }
    static constexpr std::array<std::string_view, 3> kOpen{"issued", "received", "executing"};
    for (const EntityPtr &task : all(Kind::Task)) {
        const QString state = choiceOf(*task, Field::State);
        if (!std::ranges::contains(kOpen, state.toStdString())) continue;
        QStringList parts{entityLabel(*task)};
        QString who = referenceLabel(m_board, *task, Field::AssigneeRef);
        if (who.isEmpty()) who = fanion::app::text(*task, Field::Assignee);
        parts << who << choiceWord(Kind::Task, Field::State, state.toStdString());
        if (const WallTime due = timeOf(*task, Field::DueAt); due != 0)
            parts << say(QT_TRANSLATE_NOOP("Report", "pour %1")).arg(clockText(due));
        parts.removeAll(QString());
        item(parts.join(u" · "_s));
    }
    end(say(QT_TRANSLATE_NOOP("Report", "ACTIONS EN COURS")));
}

void Report::meansByState() {
    const FieldSpec *states = findKind(Kind::Means)->find(Field::State);
    for (const std::string_view state : states->choices) {
        if (state == "released" || state == "refused" || state == "cancelled") continue;
        const auto there = means(state);
        if (there.empty()) continue;
        item(say(QT_TRANSLATE_NOOP("Report", "%1 : %2 (%3)"))
                 .arg(choiceWord(Kind::Means, Field::State, state))
                 .arg(there.size())
                 .arg(countedTypes(there)));
    }
    end(say(QT_TRANSLATE_NOOP("Report", "MOYENS")));
}

void Report::toll() {
    static constexpr std::array<std::pair<std::string_view, const char *>, 6> kColumns{{
        {"ua", QT_TRANSLATE_NOOP("Report", "UA (urgences absolues)")},
        {"ur", QT_TRANSLATE_NOOP("Report", "UR (urgences relatives)")},
        {"dcd", QT_TRANSLATE_NOOP("Report", "DCD (décédés)")},
        {"involved", QT_TRANSLATE_NOOP("Report", "Impliqués")},
        {"ump", QT_TRANSLATE_NOOP("Report", "UMP (médico-psychologiques)")},
        {"", QT_TRANSLATE_NOOP("Report", "Sans catégorie")},
    }};
    const VictimCount count = countVictims(m_board);
    const auto number = [this](const QString &name, int people) {
        if (people > 0) item(say(QT_TRANSLATE_NOOP("Report", "%1 : %2")).arg(name).arg(people));
    };
    int columns = 0;
    for (const auto &[group, name] : kColumns) {
        number(say(name), count.column(group).sum());
        columns += count.column(group).sum() > 0 ? 1 : 0;
    }
    if (columns > 1) number(say(QT_TRANSLATE_NOOP("Report", "Total")), count.total());
    number(say(QT_TRANSLATE_NOOP("Report", "Évacués")), count.evacuated());
    for (const std::string_view place : {"onSite", "prv", "pma", "cai"})
        number(choiceWord(Kind::Victim, Field::Whereabouts, place), count.at(place));
    number(say(QT_TRANSLATE_NOOP("Report", "Disparus")), count.column("missing").sum());
    if (count.sameCode > 0)
        item(say(QT_TRANSLATE_NOOP("Report", "À vérifier : %1 code(s) SINUS sur deux fiches")).arg(count.sameCode));
    end(say(QT_TRANSLATE_NOOP("Report", "BILAN DES VICTIMES")));
}

void Report::onMap(std::initializer_list<Kind> kinds, std::string_view phase) {
    for (const Kind kind : kinds)
        for (const EntityPtr &object : all(kind))
            if (object->text(Field::Phase) == phase) item(kindWord(kind) + u" : "_s + entityLabel(*object));
}

void Report::requests() {
    for (const EntityPtr &one : means("requested")) {
        QStringList parts{entityLabel(*one)};
        if (const WallTime at = timeOf(*one, Field::RequestedAt); at != 0)
            parts << say(QT_TRANSLATE_NOOP("Report", "demandé à %1")).arg(clockText(at));
        item(parts.join(u" · "_s));
    }
    end(say(QT_TRANSLATE_NOOP("Report", "DEMANDES")));
}

} // namespace

QString situationReport(const BoardView &board, WallTime now) {
    Report report(board);
    report.head(now);
    report.situation();
    report.actions();
    report.meansByState();
    report.toll();
    report.onMap({Kind::Area}, "engaged");
    report.end(say(QT_TRANSLATE_NOOP("Report", "ZONES")));
    for (const QString &hypothesis : anticipationLines(board))
        report.item(hypothesis);
    report.onMap({Kind::Symbol, Kind::Line, Kind::Area, Kind::Means}, "anticipated");
    report.end(say(QT_TRANSLATE_NOOP("Report", "ANTICIPATION")));
    report.requests();
    report.line(QString());
    report.line(say(QT_TRANSLATE_NOOP("Report", "Prochain point à : ")));
    return report.text();
}

} // namespace fanion::app
