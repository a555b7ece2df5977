// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/models/timeline_model.h"

#include "app/shell/text/board_act_text.h"
#include "app/shell/text/field_text.h"
#include "app/shell/text/time_text.h"
#include "app/shell/text/translator.h"
#include "app/symbols/clean_text.h"

#include <QDateTime>

#include <algorithm>
#include <array>
#include <unordered_set>

namespace fanion::app {

namespace {

/** A mark with its sign, in logical pixels: what a finger hits. */
constexpr double kMarkWidth = 44;
/** Where on the line now is put: behind it the words of the last marks have room. */
constexpr double kNowAt = 0.8;
constexpr double kShortest = 60'000;             ///< a minute over the whole line
constexpr double kLongest = 60.0 * 86'400'000.0; ///< two months
constexpr double kTickWidth = 90;                ///< between two times written under the line
constexpr qsizetype kTextLetters = 120;
constexpr std::array<int, 15> kTickMinutes{1, 2, 5, 10, 15, 30, 60, 120, 180, 360, 720, 1440, 2880, 10'080, 20'160};

static_assert(TimelineModel::Safety + 1 == TimelineLanes::kLanes);

int laneOf(Kind kind) {
    switch (kind) {
    case Kind::Task:
    case Kind::Hypothesis:
        return TimelineModel::Orders;
    case Kind::Means:
        return TimelineModel::Means;
    case Kind::Snapshot:
        return TimelineModel::Maps;
    case Kind::LogEntry:
    case Kind::Intelligence:
        return TimelineModel::Journal;
    case Kind::Alarm:
    case Kind::RollCall:
        return TimelineModel::Safety;
    default:
        return TimelineModel::Sectors;
    }
}

} // namespace

TimelineModel::TimelineModel(const BoardView &board, ActsBook &acts, QObject *parent)
    : QAbstractListModel(parent), m_board(board), m_book(acts) {
    connect(&board, &BoardView::applied, this, &TimelineModel::apply);
    connect(&board, &BoardView::cleared, this, &TimelineModel::clear);
    connect(&acts, &ActsBook::added, this, &TimelineModel::addActs);
    connect(&Translator::instance(), &Translator::changed, this, [this] {
        if (!m_marks.empty()) emit dataChanged(index(0), index(rowCount() - 1));
        emit languageChanged();
        emit viewChanged();
    });
}

int TimelineModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_marks.size());
}

QString TimelineModel::textOf(const Mark &mark) const {
    if (mark.count > 1) return tr("%n lignes", nullptr, mark.count);
    if (const BoardAct *act = m_book.find(mark.first.id)) return boardActSentence(m_board, *act);
    const EntityPtr entry = m_board.find(mark.first.id);
    return entry ? shortText(entry->text(Field::Text), kTextLetters) : QString();
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Mark &mark = m_marks[static_cast<std::size_t>(index.row())];
    switch (role) {
    case ItemIdRole:
        return toText(mark.first.id);
    case LaneRole:
        return mark.lane;
    case AtRole:
        return static_cast<double>(mark.first.at);
    case RoomRole:
        return mark.next == 0 ? 0.0 : static_cast<double>(mark.next - mark.first.at);
    case CountRole:
        return mark.count;
    case TimeRole:
        return clockText(mark.first.at, QDateTime::fromMSecsSinceEpoch(m_now));
    case Qt::DisplayRole:
    case TextRole:
        return textOf(mark);
    case UrgentRole: {
        const EntityPtr entry = m_board.find(mark.first.id);
        const BoardAct *act = m_book.find(mark.first.id);
        return mark.count == 1 && ((entry && entry->text(Field::Priority) == "urgent") || (act && act->isAlarm()));
    }
    case EntryRole:
        return mark.lane == Journal;
    default:
        return {};
    }
}

QHash<int, QByteArray> TimelineModel::roleNames() const {
    return {{ItemIdRole, "itemId"}, {LaneRole, "lane"},     {AtRole, "at"},
            {RoomRole, "room"},     {CountRole, "count"},   {TimeRole, "time"},
            {TextRole, "words"},    {UrgentRole, "urgent"}, {EntryRole, "isEntry"}};
}

QStringList TimelineModel::lanes() {
    return {tr("Main courante"), tr("Ordres"), tr("Moyens"), tr("Secteurs"), tr("Cartes figées"), tr("Sécurité")};
}

void TimelineModel::setWidth(double width) {
    if (width <= 0 || width == m_width) return;
    m_width = width;
    setView(m_from, m_span);
}

void TimelineModel::setView(double from, double span) {
    m_span = std::clamp(span, kShortest, kLongest);
    m_from = from;
    m_lanes.setMarkSpan(kMarkWidth / m_width * m_span);
    update();
    emit viewChanged();
}

void TimelineModel::zoom(double factor, double x) {
    if (factor <= 0) return;
    const double span = std::clamp(m_span / factor, kShortest, kLongest);
    m_isMoved = true;
    setView(m_from + (m_span - span) * x / m_width, span);
}

void TimelineModel::pan(double pixels) {
    m_isMoved = true;
    setView(m_from + pixels / m_width * m_span, m_span);
}

void TimelineModel::fit() {
    auto [first, last] = m_lanes.ends();
    last = std::max(last, m_now);
    if (first == 0) first = last;
    // An empty line is an hour long, and what is new has room on the right.
    const double span = std::max(static_cast<double>(last - first), 600'000.0) / (kNowAt - 0.02);
    setView(static_cast<double>(last) - span * kNowAt, span);
}

void TimelineModel::begin() {
    if (!m_isMoved) fit();
}

void TimelineModel::showNow() {
    m_isMoved = true;
    setView(static_cast<double>(m_now) - m_span * kNowAt, m_span);
}

void TimelineModel::open(int row) {
    if (row < 0 || row >= rowCount()) return;
    const Mark mark = m_marks[static_cast<std::size_t>(row)];
    const auto length = static_cast<double>(mark.last - mark.first.at);
    m_isMoved = true;
    setView(static_cast<double>(mark.first.at) - length * 0.25, std::max(length * 1.5, kShortest));
}

QStringList TimelineModel::objectsAt(int row) const {
    QStringList ids;
    if (row < 0 || row >= rowCount()) return ids;
    const EntityId first = m_marks[static_cast<std::size_t>(row)].first.id;
    const BoardAct *act = m_book.find(first);
    if (!act) return {toText(first)};
    for (const EntityId id : act->objects)
        if (const EntityPtr object = m_board.find(id); object && !object->deleted) ids += toText(id);
    return ids;
}

int TimelineModel::rowBeside(int row, int step) const {
    if (m_marks.empty()) return -1;
    const auto isBefore = [&](std::size_t a, std::size_t b) {
        return std::tie(m_marks[a].first.at, m_marks[a].lane) < std::tie(m_marks[b].first.at, m_marks[b].lane);
    };
    std::vector<std::size_t> order(m_marks.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    std::ranges::sort(order, isBefore);
    const auto here = row < 0 ? order.end() : std::ranges::find(order, static_cast<std::size_t>(row));
    if (here == order.end()) return static_cast<int>(step < 0 ? order.back() : order.front());
    if (step < 0) return here == order.begin() ? row : static_cast<int>(*std::prev(here));
    return std::next(here) == order.end() ? row : static_cast<int>(*std::next(here));
}

QList<TimelineTick> TimelineModel::ticks() const {
    QList<TimelineTick> ticks;
    const double least = kTickWidth / m_width * m_span / 60'000;
    const auto wide = std::ranges::find_if(kTickMinutes, [&](int minutes) { return minutes >= least; });
    const qint64 step = 60'000LL * (wide == kTickMinutes.end() ? kTickMinutes.back() : *wide);
    const QDateTime begin = QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(m_from));
    // Whole hours are whole hours of the place, so the steps are counted from its midnight.
    const qint64 midnight = begin.date().startOfDay().toMSecsSinceEpoch();
    qint64 at = midnight + ((begin.toMSecsSinceEpoch() - midnight) / step) * step;
    for (; static_cast<double>(at) <= m_from + m_span; at += step) {
        if (static_cast<double>(at) < m_from) continue;
        const QDateTime moment = QDateTime::fromMSecsSinceEpoch(at);
        const bool isDay = step >= 86'400'000 || moment.time() == QTime(0, 0);
        ticks.append(
            {static_cast<double>(at), moment.toString(isDay ? QStringLiteral("dd/MM") : QStringLiteral("HH:mm"))});
    }
    return ticks;
}

void TimelineModel::setNow(WallTime now) {
    m_now = now;
    emit nowChanged();
}

void TimelineModel::apply(const BoardDelta &delta) {
    bool isNew = false;
    std::unordered_set<EntityId> touched;
    for (const EntityPtr &entity : delta.changed) {
        touched.insert(entity->id);
        if (entity->kind != Kind::LogEntry) continue;
        if (!m_entries.emplace(entity->id, entryEventTime(*entity)).second) continue;
        m_lanes.add(Journal, {entryEventTime(*entity), entity->id});
        isNew = true;
    }
    if (isNew) {
        m_lanes.settle();
        if (m_from == 0) fit();
        update();
        emit changed();
    }
    for (std::size_t row = 0; row < m_marks.size(); ++row) {
        if (m_marks[row].count > 1) continue;
        const EntityId id = m_marks[row].first.id;
        const BoardAct *act = m_book.find(id);
        const bool isTouched =
            act ? std::ranges::any_of(act->about(), [&](EntityId object) { return touched.contains(object); })
                : touched.contains(id);
        const QModelIndex here = index(static_cast<int>(row));
        if (isTouched) emit dataChanged(here, here, {TextRole, UrgentRole});
    }
}

void TimelineModel::addActs(int count) {
    const auto &all = m_book.acts();
    for (std::size_t i = all.size() - static_cast<std::size_t>(count); i < all.size(); ++i)
        m_lanes.add(laneOf(all[i].kind), {all[i].eventAt, ActsBook::lineId(all[i])});
    m_lanes.settle();
    // The first time they are read the view is still what the line began with.
    if (!m_isMoved && static_cast<std::size_t>(count) == all.size()) fit();
    update();
    emit changed();
}

void TimelineModel::clear() {
    m_lanes.clear();
    m_entries.clear();
    m_isMoved = false;
    m_from = 0;
    update();
    emit changed();
}

void TimelineModel::update() {
    const std::vector<Mark> wanted = m_lanes.marks(m_from, m_from + m_span);
    std::size_t row = 0;
    for (const Mark &mark : wanted) {
        std::size_t end = row;
        while (end < m_marks.size() && m_marks[end].before(mark))
            ++end;
        if (end > row) {
            beginRemoveRows({}, static_cast<int>(row), static_cast<int>(end) - 1);
            m_marks.erase(m_marks.begin() + static_cast<std::ptrdiff_t>(row),
                          m_marks.begin() + static_cast<std::ptrdiff_t>(end));
            endRemoveRows();
        }
        if (row < m_marks.size() && !mark.before(m_marks[row])) {
            if (m_marks[row] != mark) {
                m_marks[row] = mark;
                emit dataChanged(index(static_cast<int>(row)), index(static_cast<int>(row)));
            }
        } else {
            beginInsertRows({}, static_cast<int>(row), static_cast<int>(row));
            m_marks.insert(m_marks.begin() + static_cast<std::ptrdiff_t>(row), mark);
            endInsertRows();
        }
        ++row;
    }
    if (row < m_marks.size()) {
        beginRemoveRows({}, static_cast<int>(row), static_cast<int>(m_marks.size()) - 1);
        m_marks.resize(row);
        endRemoveRows();
    }
}

} // namespace fanion::app
