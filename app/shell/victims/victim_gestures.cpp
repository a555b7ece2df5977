// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/victims/victim_gestures.h"

#include "app/shell/bridge/notices.h"
#include "app/shell/commands.h"
#include "app/shell/entry/means_state.h"
#include "app/shell/text/field_text.h"
#include "app/shell/text/translator.h"
#include "app/shell/text/words.h"
#include "app/shell/victims/victim_terms.h"
#include "app/symbols/clean_text.h"

#include <algorithm>
#include <array>
#include <map>
#include <tuple>

namespace fanion::app {

namespace {

constexpr qsizetype kMostDestinations = 6;
constexpr qsizetype kLongestDestination = 80;

/** The engines that carry lying people, by the beginnings of their types. */
bool isAmbulance(const Entity &means) {
    static constexpr std::array kTypes{"VSAV", "VSAB", "AMB", "ASSU", "SMUR", "UMH", "DRAGON", "VPSP"};
    const QString name = (choiceOf(means, Field::Type) + u' ' + choiceOf(means, Field::Label)).trimmed().toUpper();
    return std::ranges::any_of(kTypes, [&](const char *type) { return name.startsWith(QLatin1String(type)); });
}

QString namesOf(const BoardView &board, const QStringList &ids) {
    QStringList names;
    for (const QString &id : ids)
        if (const EntityPtr victim = board.find(toEntityId(id))) names += entityLabel(*victim);
    return names.join(QStringLiteral(", "));
}

} // namespace

VictimGestures::VictimGestures(const BoardView &board, Commands &commands, Notices &notices, QObject *parent)
    : QObject(parent), m_board(board), m_commands(commands), m_notices(notices) {
    connect(&board, &BoardView::applied, this, &VictimGestures::summarise);
    connect(&board, &BoardView::cleared, this, [this] { setText({}); });
    connect(&Translator::instance(), &Translator::changed, this, &VictimGestures::summarise);
}

void VictimGestures::setText(const QString &text) {
    if (text == m_text) return;
    m_text = text;
    emit textChanged();
    summarise();
}

void VictimGestures::summarise() {
    VictimReading reading;
    if (!m_text.trimmed().isEmpty())
        reading = readVictimLine(m_board, m_text, false, [] { return EntityId{1}; }, m_commands.now());
    const bool isRefused = reading.kind == VictimReading::Kind::Refused;
    if (reading.summary == m_summary && isRefused == m_isRefused) return;
    m_summary = reading.summary;
    m_isRefused = isRefused;
    emit summaryChanged();
}

QString VictimGestures::submit() {
    const QString done =
        carryOut(readVictimLine(m_board, m_text, false, [this] { return m_commands.newId(); }, m_commands.now()));
    if (!done.isEmpty()) setText({});
    return done;
}

QString VictimGestures::scan(const QString &code) {
    return carryOut(readVictimLine(m_board, code, true, [this] { return m_commands.newId(); }, m_commands.now()));
}

QString VictimGestures::find(const QString &code) {
    const EntityPtr bearer = findByCode(m_board, code.simplified().toStdString());
    if (bearer && !bearer->deleted) return toText(bearer->id);
    m_notices.tell(Notices::Warning, tr("Aucune fiche ne porte ce code."));
    return {};
}

QString VictimGestures::carryOut(VictimReading reading) {
    switch (reading.kind) {
    case VictimReading::Kind::Nothing:
        return {};
    case VictimReading::Kind::Refused:
        m_notices.tell(Notices::Warning, reading.summary);
        return {};
    case VictimReading::Kind::Select:
        break;
    case VictimReading::Kind::Change:
    case VictimReading::Kind::Add:
        perform(std::move(reading.acts));
        break;
    }
    return toText(reading.subject);
}

void VictimGestures::perform(VictimActs acts, const QString &done) {
    if (acts.intents.empty()) return;
    const QString said = QStringList{done, takenText(acts)}.join(u' ').trimmed();
    const QStringList warnings = ownWordsTexts(acts);
    if (said.isEmpty())
        m_commands.perform(std::move(acts.intents));
    else
        m_commands.perform(std::move(acts.intents), said);
    for (const QString &warning : warnings)
        m_notices.tell(Notices::Warning, warning);
}

void VictimGestures::setCategory(const QStringList &ids, const QString &category) {
    std::vector<VictimChange> changes;
    for (const QString &id : ids)
        changes.push_back({toEntityId(id), category.toStdString(), {}, {}, {}});
    perform(changeVictims(m_board, changes, m_commands.now()));
}

void VictimGestures::setPlace(const QStringList &ids, const QString &place) {
    std::vector<VictimChange> changes;
    for (const QString &id : ids)
        changes.push_back({toEntityId(id), {}, place.toStdString(), {}, {}});
    perform(changeVictims(m_board, changes, m_commands.now()));
}

void VictimGestures::evacuate(const QStringList &ids, const QString &meansId, const QString &destination) {
    const EntityId means = meansId.isEmpty() ? EntityId() : toEntityId(meansId);
    const EntityPtr carrier = m_board.find(means);
    if (!means.isNull() && (!carrier || carrier->kind != Kind::Means || carrier->deleted)) return;
    const QString to = destination.trimmed().left(kLongestDestination);
    std::vector<VictimChange> changes;
    for (const QString &id : ids) {
        VictimChange change{toEntityId(id), {}, "evacuating", means, {}};
        if (!to.isEmpty()) change.destination = to.toStdString();
        changes.push_back(std::move(change));
    }
    const QString who = namesOf(m_board, ids);
    QString done =
        carrier ? tr("%1 : évacuation par %2").arg(who, entityLabel(*carrier)) : tr("%1 : évacuation").arg(who);
    if (!to.isEmpty()) done += u' ' + tr("vers %1").arg(shortText(to.toStdString()));
    perform(changeVictims(m_board, changes, m_commands.now()), done + u'.');
}

QList<FieldOption> VictimGestures::carriers() const {
    static constexpr std::array<std::string_view, 6> kThere{"engaged",   "available", "atCrm",
                                                            "transport", "reserve",   "atTransit"};
    std::vector<std::tuple<bool, std::ptrdiff_t, QString, QString, QString>> found;
    for (const EntityId id : m_board.index().kinds().of(Kind::Means)) {
        const EntityPtr means = m_board.find(id);
        const std::string_view state = meansStateOf(*means);
        if (isOver(state) || state == "outOfService") continue;
        if (numberOf(*means, Field::Echelon) > 1) continue; // a group carries nobody: its engines do
        QString text = entityLabel(*means) + QStringLiteral(" · ") + choiceWord(Kind::Means, Field::State, state);
        if (const QString load = shortText(means->text(Field::Carried), 40); !load.isEmpty())
            text += QStringLiteral(" · ") + load;
        found.emplace_back(!isAmbulance(*means), std::ranges::find(kThere, state) - kThere.begin(), entityLabel(*means),
                           toText(id), text);
    }
    std::ranges::sort(found);
    QList<FieldOption> options;
    for (const auto &[isOther, rank, label, key, text] : found)
        options.append({key, text});
    return options;
}

QStringList VictimGestures::destinations() const {
    std::map<QString, int> uses;
    for (const EntityId id : m_board.index().kinds().of(Kind::Victim))
        if (const QString to = shortText(m_board.find(id)->text(Field::Destination)); !to.isEmpty()) ++uses[to];
    std::vector<std::pair<int, QString>> sorted;
    for (const auto &[to, count] : uses)
        sorted.emplace_back(-count, to);
    std::ranges::sort(sorted);
    QStringList names;
    for (const auto &[count, to] : sorted)
        names += to;
    return names.mid(0, kMostDestinations);
}

void VictimGestures::count(const QString &group, int difference) {
    const auto field = counterOfGroup(group.toStdString());
    const EntityPtr incident = m_board.find(kIncidentEntity);
    if (!field || !incident) return;
    const std::int64_t shown = incident->count(*field);
    const std::int64_t amount = std::max<std::int64_t>(difference, -shown);
    if (amount != 0) m_commands.perform({intent::CounterAdd{kIncidentEntity, *field, amount}});
}

} // namespace fanion::app
