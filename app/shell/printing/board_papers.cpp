// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/printing/board_papers.h"

#include "app/print/html_table.h"
#include "app/shell/anticipation/hypothesis_model.h"
#include "app/shell/entry/acknowledgement.h"
#include "app/shell/intelligence/intelligence_model.h"
#include "app/shell/models/entry_list_model.h"
#include "app/shell/models/log_model.h"
#include "app/shell/models/means_model.h"
#include "app/shell/models/order_model.h"
#include "app/shell/models/sector_model.h"
#include "app/shell/radio/oct_plan.h"
#include "app/shell/report/situation_report.h"
#include "app/shell/text/field_text.h"
#include "app/shell/text/order_frame.h"
#include "app/shell/text/time_text.h"
#include "app/shell/text/words.h"
#include "app/shell/victims/victim_count.h"
#include "app/shell/victims/victim_model.h"
#include "app/symbols/clean_text.h"

#include <QCoreApplication>
#include <QDateTime>

namespace fanion::app::board_papers {

namespace {

using namespace Qt::StringLiterals;

QString say(const char *text) {
    return QCoreApplication::translate("Print", text);
}

QString paragraph(const QString &words) {
    return u"<p>"_s + htmlText(words) + u"</p>"_s;
}

QString nothing() {
    return paragraph(say(QT_TRANSLATE_NOOP("Print", "Rien au tableau.")));
}

/** A column of a table: its title, its share of the width, and the role that fills it. */
struct RoleColumn {
    QString title;
    int width;
    int role;
};

QString table(const EntityListModel &model, const std::vector<RoleColumn> &columns) {
    if (model.count() == 0) return nothing();
    std::vector<HtmlTable::Column> heads;
    for (const RoleColumn &column : columns)
        heads.push_back({column.title, column.width});
    HtmlTable html(heads);
    for (int row = 0; row < model.count(); ++row) {
        QStringList cells;
        for (const RoleColumn &column : columns)
            cells.append(model.data(model.index(row), column.role).toString());
        html.row(cells);
    }
    return html.html();
}

/** What is still to be done about an entry, who has acknowledged it and who is awaited. */
QString afterwards(const EntryListModel &entries, int row) {
    const auto at = [&](int role) { return entries.data(entries.index(row), role).toString(); };
    QStringList after{at(EntryListModel::TriageTextRole)};
    if (const QString acked = at(EntryListModel::AckedRole); !acked.isEmpty())
        after << say(QT_TRANSLATE_NOOP("Print", "AR : %1")).arg(acked);
    if (const QString awaited = at(EntryListModel::AwaitedRole); !awaited.isEmpty())
        after << say(QT_TRANSLATE_NOOP("Print", "attend : %1")).arg(awaited);
    after.removeAll(QString());
    return after.join(u'\n');
}

QString meansWord(Field field) {
    return fieldWord(Kind::Means, field);
}

/** "3 Engagé · 2 En route": the total first. */
QString meansLine(const MeansModel &model) {
    QStringList parts{say(QT_TRANSLATE_NOOP("Print", "%1 moyens")).arg(model.count())};
    for (const std::string_view state : findKind(Kind::Means)->find(Field::State)->choices) {
        int count = 0;
        for (int row = 0; row < model.count(); ++row)
            count += model.data(model.index(row), MeansModel::StateRole).toString() == toQString(state) ? 1 : 0;
        if (count > 0) parts << choiceWord(Kind::Means, Field::State, state) + u" : "_s + QString::number(count);
    }
    return parts.join(u" · "_s);
}

} // namespace

QString means(const BoardView &board) {
    const MeansModel model(board);
    return paragraph(meansLine(model)) +
           table(model, {{say(QT_TRANSLATE_NOOP("Print", "Moyen")), 11, MeansModel::LabelRole},
                         {meansWord(Field::Type), 5, MeansModel::TypeRole},
                         {meansWord(Field::Station), 6, MeansModel::StationRole},
                         {meansWord(Field::State), 8, MeansModel::StateTextRole},
                         {meansWord(Field::RequestedAt), 6, MeansModel::RequestedAtRole},
                         {meansWord(Field::DepartedAt), 6, MeansModel::DepartedAtRole},
                         {meansWord(Field::ExpectedAt), 6, MeansModel::ExpectedAtRole},
                         {meansWord(Field::AtCrmAt), 6, MeansModel::AtCrmAtRole},
                         {meansWord(Field::EngagedAt), 6, MeansModel::EngagedAtRole},
                         {meansWord(Field::ReleasedAt), 6, MeansModel::ReleasedAtRole},
                         {meansWord(Field::Sector), 9, MeansModel::SectorRole},
                         {meansWord(Field::Mission), 0, MeansModel::MissionRole},
                         {say(QT_TRANSLATE_NOOP("Print", "Effectif, chef, radio")), 13, MeansModel::DetailsRole}});
}

QString sectors(const BoardView &board) {
    const SectorModel model(board);
    const auto word = [](Field field) { return fieldWord(Kind::Sector, field); };
    return table(model, {{say(QT_TRANSLATE_NOOP("Print", "Secteur")), 14, SectorModel::LabelRole},
                         {word(Field::SectorType), 10, SectorModel::TypeTextRole},
                         {word(Field::State), 9, SectorModel::StateTextRole},
                         {word(Field::Leader), 13, SectorModel::LeaderRole},
                         {word(Field::Channel), 9, SectorModel::ChannelRole},
                         {word(Field::Mission), 0, SectorModel::MissionRole},
                         {say(QT_TRANSLATE_NOOP("Print", "Moyens")), 17, SectorModel::MeansTextRole},
                         {say(QT_TRANSLATE_NOOP("Print", "Tâches")), 13, SectorModel::TasksTextRole}});
}

QString victims(const BoardView &board, const VictimNames &names, bool withNames) {
    const VictimModel model(board, names);
    const auto word = [](Field field) { return fieldWord(Kind::Victim, field); };
    std::vector<RoleColumn> columns{{say(QT_TRANSLATE_NOOP("Print", "N°")), 6, VictimModel::NumberRole},
                                    {word(Field::SinusCode), 13, VictimModel::CodeRole},
                                    {word(Field::Category), 8, VictimModel::CategoryCodeRole},
                                    {say(QT_TRANSLATE_NOOP("Print", "Sexe, âge")), 8, VictimModel::PersonRole},
                                    {word(Field::Whereabouts), 11, VictimModel::PlaceTextRole},
                                    {say(QT_TRANSLATE_NOOP("Print", "Depuis")), 6, VictimModel::SinceRole},
                                    {word(Field::Means), 10, VictimModel::MeansTextRole},
                                    {word(Field::Destination), 12, VictimModel::DestinationRole},
                                    {say(QT_TRANSLATE_NOOP("Print", "Horaires")), 0, VictimModel::TimesRole}};
    if (withNames && names.areShown())
        columns.insert(columns.begin() + 2, {word(Field::Identity), 14, VictimModel::NameRole});
    const QString toll = tollLine(countVictims(board));
    return (toll.isEmpty() ? QString() : u"<h2>"_s + htmlText(toll) + u"</h2>"_s) + table(model, columns);
}

QString intelligence(const BoardView &board) {
    const IntelligenceModel model(board);
    if (model.count() == 0) return nothing();
    const auto word = [](Field field) { return fieldWord(Kind::Intelligence, field); };
    HtmlTable html({{say(QT_TRANSLATE_NOOP("Print", "N°")), 8},
                    {say(QT_TRANSLATE_NOOP("Print", "Heure")), 6},
                    {word(Field::Heading), 11},
                    {word(Field::Source), 12},
                    {say(QT_TRANSLATE_NOOP("Print", "Renseignement")), 0},
                    {say(QT_TRANSLATE_NOOP("Print", "Valeur")), 9},
                    {word(Field::Consequence), 18},
                    {say(QT_TRANSLATE_NOOP("Print", "Suite, accusés")), 13}});
    for (int row = 0; row < model.count(); ++row) {
        const auto at = [&](int role) { return model.data(model.index(row), role).toString(); };
        const bool isConfirmed = model.data(model.index(row), IntelligenceModel::ConfirmedRole).toBool();
        QStringList value{choiceWord(Kind::Intelligence, Field::Confidence, isConfirmed ? "confirmed" : "presumed"),
                          at(IntelligenceModel::RatingRole)};
        value.removeAll(QString());
        const QString whole = at(IntelligenceModel::DetailRole);
        html.row({at(IntelligenceModel::NumberRole), at(IntelligenceModel::EventAtRole),
                  at(IntelligenceModel::HeadingTextRole), at(IntelligenceModel::SourceRole),
                  whole.isEmpty() ? at(IntelligenceModel::TextRole) : whole, value.join(u'\n'),
                  at(IntelligenceModel::ConsequenceRole), afterwards(model, row)});
    }
    return html.html();
}

QString anticipation(const BoardView &board) {
    HypothesisModel model(board);
    model.setOpenOnly(false);
    const auto word = [](Field field) { return fieldWord(Kind::Hypothesis, field); };
    return table(model, {{word(Field::Label), 0, HypothesisModel::LabelRole},
                         {word(Field::Scenario), 8, HypothesisModel::ScenarioTextRole},
                         {word(Field::Horizon), 7, HypothesisModel::HorizonRole},
                         {word(Field::Likelihood), 8, HypothesisModel::LikelihoodTextRole},
                         {word(Field::Gravity), 7, HypothesisModel::GravityTextRole},
                         {word(Field::Trigger), 12, HypothesisModel::TriggerRole},
                         {word(Field::Effects), 12, HypothesisModel::EffectsRole},
                         {word(Field::Idea), 13, HypothesisModel::AnswerRole},
                         {word(Field::DueAt), 7, HypothesisModel::LimitRole},
                         {word(Field::Assignee), 8, HypothesisModel::OwnerRole},
                         {word(Field::State), 7, HypothesisModel::StateTextRole}});
}

QString radioPlan(const BoardView &board) {
    const std::vector<OctNode> plan = octPlan(board);
    HtmlTable html({{say(QT_TRANSLATE_NOOP("Print", "Avec")), 22},
                    {say(QT_TRANSLATE_NOOP("Print", "Qui")), 0},
                    {say(QT_TRANSLATE_NOOP("Print", "Chef")), 22},
                    {say(QT_TRANSLATE_NOOP("Print", "Canal")), 16}});
    for (const OctNode &node : plan) {
        if (node.parent < 0) continue;
        const QString who = QString(4 * (node.level - 1), QChar::Nbsp) + node.label;
        html.row({plan[static_cast<std::size_t>(node.parent)].label, who, node.leader, node.channel},
                 node.type <= OctNode::Type::Sector);
    }
    return html.html();
}

QString log(const LogModel &log) {
    if (log.count() == 0) return nothing();
    HtmlTable html({{say(QT_TRANSLATE_NOOP("Print", "N°")), 8},
                    {say(QT_TRANSLATE_NOOP("Print", "Heure")), 8},
                    {say(QT_TRANSLATE_NOOP("Print", "De")), 10},
                    {say(QT_TRANSLATE_NOOP("Print", "À")), 10},
                    {say(QT_TRANSLATE_NOOP("Print", "Type, canal")), 10},
                    {say(QT_TRANSLATE_NOOP("Print", "Texte")), 0},
                    {say(QT_TRANSLATE_NOOP("Print", "Suite, accusés")), 13},
                    {say(QT_TRANSLATE_NOOP("Print", "Saisi par")), 9}});
    for (int row = 0; row < log.count(); ++row) {
        const auto at = [&](int role) { return log.data(log.index(row), role).toString(); };
        QString time = at(LogModel::EventAtRole);
        if (const QString entered = at(LogModel::EnteredAtRole); !entered.isEmpty())
            time += say(QT_TRANSLATE_NOOP("Print", "\nsaisi %1")).arg(entered);
        QStringList kind{at(LogModel::TypeTextRole), at(LogModel::ChannelRole)};
        kind.removeAll(QString());
        QString words = at(LogModel::TextRole);
        if (const QString other = at(LogModel::CorrectsRole); !other.isEmpty())
            words.prepend(say(QT_TRANSLATE_NOOP("Print", "[corrige %1] ")).arg(other));
        if (const QString other = at(LogModel::CorrectedByRole); !other.isEmpty())
            words.prepend(say(QT_TRANSLATE_NOOP("Print", "[corrigé par %1] ")).arg(other));
        for (const auto &file : log.data(log.index(row), LogModel::AttachmentsRole).value<QList<FieldOption>>())
            words += say(QT_TRANSLATE_NOOP("Print", "\n[pièce jointe : %1]")).arg(file.text);
        html.row({at(LogModel::NumberRole), time, at(LogModel::FromRole), at(LogModel::ToRole), kind.join(u'\n'), words,
                  afterwards(log, row), at(LogModel::AuthorRole)},
                 log.data(log.index(row), LogModel::UrgentRole).toBool());
    }
    return html.html();
}

QString situation(const BoardView &board, WallTime now) {
    QString html;
    const QStringList lines = situationReport(board, now).split(u'\n');
    for (const QString &line : lines) {
        if (line.isEmpty()) continue;
        const bool isTitle = line == line.toUpper() && !line.startsWith(u"- "_s);
        html += isTitle ? u"<h2>"_s + htmlText(line) + u"</h2>"_s
                        : u"<p style=\"margin-top: 4px; margin-bottom: 4px; font-size: 34px;\">"_s + htmlText(line) +
                              u"</p>"_s;
    }
    return html;
}

QString order(const BoardView &board, const Entity &task, const QDateTime &now) {
    QString receiver = referenceLabel(board, task, Field::AssigneeRef);
    if (receiver.isEmpty()) receiver = shortText(task.text(Field::Assignee));
    if (receiver.isEmpty()) receiver = referenceLabel(board, task, Field::Sector);
    const std::string_view form = orderFormOf(task);
    HtmlTable head({{say(QT_TRANSLATE_NOOP("Print", "À")), 26},
                    {say(QT_TRANSLATE_NOOP("Print", "De")), 26},
                    {say(QT_TRANSLATE_NOOP("Print", "Canal")), 16},
                    {say(QT_TRANSLATE_NOOP("Print", "Pour")), 16},
                    {say(QT_TRANSLATE_NOOP("Print", "Cadre")), 16}});
    const WallTime due = timeOf(task, Field::DueAt);
    head.row({receiver, shortText(task.text(Field::From)), shortText(task.text(Field::Channel)),
              due == 0 ? QString() : clockText(due, now), choiceWord(Kind::Task, Field::OrderForm, form)},
             true);
    QString html = u"<h2>"_s + htmlText(entityLabel(task)) + u"</h2>"_s + head.html();
    for (const OrderSection &section : orderSections()) {
        const QString words = longText(task.text(section.field)).trimmed();
        if (!isOfForm(section, form) && words.isEmpty()) continue;
        html += u"<p style=\"margin-bottom: 2px; font-size: 40px;\"><b>%1 – %2</b></p>"_s.arg(
            QString::fromLatin1(section.letter), htmlText(fieldWord(Kind::Task, section.field).toUpper()));
        html += u"<p style=\"margin-top: 2px; font-size: 44px; line-height: 130%;\">"_s +
                (words.isEmpty() ? u"—"_s : htmlText(words)) + u"</p>"_s;
    }
    QStringList acks;
    for (const Acknowledgement &one : acknowledgementsOf(task))
        acks << shortText(one.role) + u' ' + clockText(one.at, now);
    html += paragraph(say(QT_TRANSLATE_NOOP("Print", "Accusés de réception : %1"))
                          .arg(acks.isEmpty() ? u"…………………………………"_s : acks.join(u", "_s)));
    const QStringList awaited = awaitedRoles(board, task);
    if (!awaited.isEmpty())
        html += paragraph(say(QT_TRANSLATE_NOOP("Print", "Attendus : %1")).arg(awaited.join(u", "_s)));
    return html;
}

} // namespace fanion::app::board_papers
