// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/whiteboard/page_gestures.h"

#include "app/map/arrange.h"
#include "app/shell/attachments/attachment_text.h"
#include "app/shell/commands.h"
#include "app/shell/entry/log_line.h"
#include "app/shell/text/field_text.h"
#include "app/shell/whiteboard/page_ink.h"
#include "app/shell/whiteboard/page_painter.h"
#include "app/symbols/clean_text.h"
#include "core/io/copied_objects.h"
#include "core/model/limits.h"
#include "core/model/page_points.h"

#include <QFileInfo>
#include <QGuiApplication>

#include <algorithm>
#include <cmath>
#include <map>

namespace fanion::app {

namespace {

constexpr qsizetype kTaskLetters = 120;
constexpr double kPictureWidth = 320; ///< page units: two notes
constexpr QPointF kAside(24, 24);     ///< where a copy lies beside what it is a copy of

std::int32_t whole(double units) {
    constexpr auto kReach = static_cast<double>(limits::kPageReach);
    return static_cast<std::int32_t>(std::lround(std::clamp(units, -kReach, kReach)));
}

PagePoint pointAt(QPointF place) {
    return {whole(place.x()), whole(place.y())};
}

Value placeValue(QPointF place) {
    return Value(pagePointText(pointAt(place)));
}

PageForm formNamed(const QString &name) {
    const auto choices = findKind(Kind::PageItem)->find(Field::Form)->choices;
    const auto found = std::ranges::find(choices, name.toStdString());
    return found == choices.end() ? PageForm::Note : static_cast<PageForm>(found - choices.begin());
}

} // namespace

Fields boxFields(const QRectF &box) {
    const PagePoint extent{std::max(1, whole(box.width())), std::max(1, whole(box.height()))};
    return {{Field::Place, placeValue(box.topLeft())}, {Field::Extent, Value(pagePointText(extent))}};
}

Fields fieldsOn(const BoardView &board, const Entity &page) {
    Fields fields{{Field::Page, Value(page.id)}};
    const auto facilitator = facilitatorOf(page);
    if (facilitator && *facilitator != board.self()) fields.emplace_back(Field::State, Value(std::string("proposed")));
    return fields;
}

std::vector<Intent> copiesOf(const std::vector<std::pair<EntityId, Fields>> &items, const Fields &common, QPointF shift,
                             const std::function<EntityId()> &newId, QStringList &made) {
    std::map<EntityId, EntityId> ids;
    for (const auto &[id, fields] : items)
        ids.emplace(id, newId());
    std::vector<Intent> intents;
    for (const auto &[id, fields] : items) {
        intent::Add add{Kind::PageItem, common, ids.at(id)};
        for (const auto &[field, value] : fields) {
            switch (field) {
            case Field::Page:
            case Field::State:
            case Field::Votes: // they were for the other one
            case Field::Links: // so are the task and the line made of it
            case Field::Locked:
            case Field::Group:
                break;
            case Field::StartItem:
            case Field::EndItem: {
                const auto *target = std::get_if<EntityId>(&value);
                const auto tied = target ? ids.find(*target) : ids.end();
                if (tied != ids.end()) add.fields.emplace_back(field, Value(tied->second));
                break;
            }
            case Field::Place: {
                const auto *text = std::get_if<std::string>(&value);
                const auto point = text ? readPagePoints(*text) : std::nullopt;
                if (point)
                    add.fields.emplace_back(field,
                                            placeValue({point->front().x + shift.x(), point->front().y + shift.y()}));
                break;
            }
            default:
                add.fields.emplace_back(field, value);
            }
        }
        made += toText(ids.at(id));
        intents.emplace_back(std::move(add));
    }
    return intents;
}

PageGestures::PageGestures(const BoardView &board, Commands &commands, QObject *parent)
    : QObject(parent), m_board(board), m_commands(commands) {}

EntityPtr PageGestures::page(const QString &id) const {
    EntityPtr page = m_board.find(toEntityId(id));
    return page && page->kind == Kind::Page && !page->deleted ? page : nullptr;
}

std::vector<EntityPtr> PageGestures::items(const QStringList &ids) const {
    std::vector<EntityPtr> items;
    for (const QString &id : ids)
        if (EntityPtr item = m_board.find(toEntityId(id)); item && item->kind == Kind::PageItem && !item->deleted)
            items.push_back(std::move(item));
    return items;
}

std::int64_t PageGestures::topOrder(EntityId page) const {
    std::int64_t top = 0;
    for (const EntityPtr &item : itemsOf(m_board, page))
        top = std::max(top, numberOf(*item, Field::Order));
    return top;
}

Fields PageGestures::newItem(const Entity &page, PageForm form, const QRectF &box, int colour) const {
    Fields fields = fieldsOn(m_board, page);
    std::ranges::move(boxFields(box), std::back_inserter(fields));
    fields.emplace_back(Field::Form, Value(std::string(formName(form))));
    fields.emplace_back(Field::Order, Value(topOrder(page.id) + 1));
    const auto place = static_cast<std::size_t>(std::clamp(colour, 0, static_cast<int>(kPageColours.size()) - 1));
    fields.emplace_back(Field::Colour, Value(std::string(kPageColours.at(place))));
    return fields;
}

QString PageGestures::add(const QString &pageId, const QString &form, const QRectF &box, const QString &text,
                          int colour) {
    const EntityPtr on = page(pageId);
    if (!on) return {};
    QRectF room = box.normalized();
    // Free words have the room they need; those of a note shrink into it.
    if (formNamed(form) == PageForm::Text)
        room.setHeight(std::max(room.height(), heightOfWords(text, room.width(), QGuiApplication::font())));
    Fields fields = newItem(*on, formNamed(form), room, colour);
    addText(fields, Field::Label, text.left(kMostLetters));
    const EntityId id = m_commands.newId();
    m_commands.perform({intent::Add{Kind::PageItem, std::move(fields), id}});
    return toText(id);
}

QString PageGestures::addInk(const QString &pageId, const QList<QPointF> &way, double tolerance, int colour) {
    const EntityPtr on = page(pageId);
    const std::vector<PagePoint> points = simplifiedInk({way.begin(), way.end()}, tolerance);
    if (!on || points.size() < 2) return {};
    const auto [left, right] = std::ranges::minmax(points, {}, &PagePoint::x);
    const auto [top, bottom] = std::ranges::minmax(points, {}, &PagePoint::y);
    const QRectF box(left.x, top.y, right.x - left.x, bottom.y - top.y);
    Fields fields = newItem(*on, PageForm::Ink, box, colour);
    std::vector<PagePoint> within;
    for (const PagePoint &point : points)
        within.push_back({point.x - left.x, point.y - top.y});
    fields.emplace_back(Field::Points, Value(pagePointsText(within)));
    const EntityId id = m_commands.newId();
    m_commands.perform({intent::Add{Kind::PageItem, std::move(fields), id}});
    return toText(id);
}

QString PageGestures::addLink(const QString &pageId, const QString &startId, const QString &endId, QPointF from,
                              QPointF to) {
    const EntityPtr on = page(pageId);
    const PagePoint a = pointAt(from);
    const PagePoint b = pointAt(to);
    if (!on || a == b || (!startId.isEmpty() && startId == endId)) return {};
    const QRectF box = QRectF(from, to).normalized();
    Fields fields = newItem(*on, PageForm::Link, box, 0);
    const PagePoint corner = pointAt(box.topLeft());
    const std::array ends{PagePoint{a.x - corner.x, a.y - corner.y}, PagePoint{b.x - corner.x, b.y - corner.y}};
    fields.emplace_back(Field::Points, Value(pagePointsText(ends)));
    for (const auto &[field, end] : {std::pair(Field::StartItem, startId), std::pair(Field::EndItem, endId)})
        if (!items({end}).empty()) fields.emplace_back(field, Value(toEntityId(end)));
    const EntityId id = m_commands.newId();
    m_commands.perform({intent::Add{Kind::PageItem, std::move(fields), id}});
    return toText(id);
}

QStringList PageGestures::addPictures(const QString &pageId, QPointF middle, const std::vector<Picture> &pictures) {
    const EntityPtr on = page(pageId);
    if (!on || pictures.empty()) return {};
    constexpr double kGap = 16;
    const double width = kPictureWidth;
    double left = middle.x() - (static_cast<double>(pictures.size()) * (width + kGap) - kGap) / 2;
    QStringList made;
    std::vector<Intent> intents;
    for (const auto &[ref, size] : pictures) {
        const double height =
            size.isEmpty() ? width * 3 / 4 : std::clamp(width * size.height() / size.width(), 40.0, 4 * width);
        const QRectF box(left, middle.y() - height / 2, width, height + kPictureCaption);
        Fields fields = newItem(*on, PageForm::Picture, box, static_cast<int>(kPageColours.size()) - 1);
        addText(fields, Field::Label, QFileInfo(attachmentName(ref)).completeBaseName());
        const EntityId id = m_commands.newId();
        intents.emplace_back(intent::Add{Kind::PageItem, std::move(fields), id});
        intents.emplace_back(intent::SetAdd{id, Field::Attachments, Value(ref.text())});
        made += toText(id);
        left += width + kGap;
    }
    m_commands.perform(std::move(intents));
    return made;
}

QStringList PageGestures::duplicate(const QStringList &ids) {
    std::vector<std::pair<EntityId, Fields>> copied;
    EntityPtr on;
    for (const EntityPtr &item : items(ids)) {
        copied.emplace_back(item->id, fieldsOf(*item));
        on = page(toText(pageOf(*item)));
    }
    QStringList made;
    if (on)
        m_commands.perform(
            copiesOf(copied, fieldsOn(m_board, *on), kAside, [this] { return m_commands.newId(); }, made));
    return made;
}

void PageGestures::setText(const QString &id, const QString &before, const QString &after) {
    if (!items({id}).empty())
        m_commands.editText(id, QStringLiteral("label"), before, after.trimmed().left(kMostLetters));
}

void PageGestures::setEach(const QStringList &ids, Field field, const Value &value) {
    std::vector<Intent> intents;
    for (const EntityPtr &item : items(ids))
        if (item->value(field) != value) intents.emplace_back(intent::Set{item->id, field, value});
    m_commands.perform(std::move(intents));
}

void PageGestures::setColour(const QStringList &ids, int colour) {
    if (colour >= 0 && colour < static_cast<int>(kPageColours.size()))
        setEach(ids, Field::Colour, Value(std::string(kPageColours.at(static_cast<std::size_t>(colour)))));
}

void PageGestures::setTopic(const QStringList &ids, const QString &topic) {
    const QString name = topic.simplified().left(40);
    setEach(ids, Field::Topic, name.isEmpty() ? Value() : textValue(name));
}

void PageGestures::grow(const QStringList &ids, int percent) {
    std::vector<Intent> intents;
    for (const EntityPtr &item : items(ids)) {
        const std::int64_t size = std::clamp<std::int64_t>(numberOf(*item, Field::Size, 100), 25, 800);
        const Value grown(std::clamp<std::int64_t>((size * percent + 50) / 100, 25, 800));
        if (item->value(Field::Size) == grown) continue;
        intents.emplace_back(intent::Set{item->id, Field::Size, grown});
        const auto shape = pageShapeOf(m_board, *item);
        if (!shape || shape->form != PageForm::Text) continue; // free words have the room they need
        const double factor = static_cast<double>(std::get<std::int64_t>(grown)) / static_cast<double>(size);
        intents.emplace_back(intent::Set{item->id, Field::Extent,
                                         boxFields({shape->box.topLeft(), shape->box.size() * factor})[1].second});
    }
    m_commands.perform(std::move(intents));
}

void PageGestures::move(const QStringList &ids, double right, double down) {
    std::vector<Intent> intents;
    for (const EntityPtr &item : items(m_commands.unlocked(ids))) {
        const auto shape = pageShapeOf(m_board, *item);
        if (!shape) continue;
        const Value moved = placeValue(shape->box.topLeft() + QPointF(right, down));
        if (item->value(Field::Place) != moved) intents.emplace_back(intent::Set{item->id, Field::Place, moved});
    }
    m_commands.perform(std::move(intents));
}

void PageGestures::resize(const QString &id, const QRectF &box) {
    std::vector<Intent> intents;
    for (const EntityPtr &item : items(m_commands.unlocked({id})))
        for (auto &[field, value] : boxFields(box.normalized()))
            if (item->value(field) != value) intents.emplace_back(intent::Set{item->id, field, value});
    m_commands.perform(std::move(intents));
}

void PageGestures::arrange(const QStringList &ids, Order order) {
    std::vector<QRectF> boxes;
    std::vector<EntityPtr> placed;
    for (const EntityPtr &item : items(m_commands.unlocked(ids))) {
        const auto shape = pageShapeOf(m_board, *item);
        if (!shape || shape->form == PageForm::Link) continue; // arrows follow
        boxes.push_back(shape->box);
        placed.push_back(item);
    }
    const std::vector<QPointF> shifts = arranged(boxes, static_cast<Arrangement>(order));
    std::vector<Intent> intents;
    for (std::size_t i = 0; i < placed.size(); ++i) {
        const Value moved = placeValue(boxes[i].topLeft() + shifts[i]);
        if (placed[i]->value(Field::Place) != moved)
            intents.emplace_back(intent::Set{placed[i]->id, Field::Place, moved});
    }
    m_commands.perform(std::move(intents));
}

void PageGestures::stack(const QStringList &ids, bool above) {
    std::vector<EntityPtr> moved = items(ids);
    if (moved.empty()) return;
    std::ranges::sort(moved, {},
                      [](const EntityPtr &item) { return std::pair(numberOf(*item, Field::Order), item->id); });
    std::int64_t top = INT64_MIN;
    std::int64_t bottom = INT64_MAX;
    for (const EntityPtr &item : itemsOf(m_board, pageOf(*moved.front()))) {
        if (std::ranges::contains(moved, item)) continue;
        top = std::max(top, numberOf(*item, Field::Order));
        bottom = std::min(bottom, numberOf(*item, Field::Order));
    }
    if (top == INT64_MIN) return; // there is nothing else
    std::int64_t order = above ? top + 1 : bottom - static_cast<std::int64_t>(moved.size());
    std::vector<Intent> intents;
    for (const EntityPtr &item : moved)
        intents.emplace_back(intent::Set{item->id, Field::Order, Value(order++)});
    m_commands.perform(std::move(intents));
}

void PageGestures::raise(const QStringList &ids) {
    stack(ids, true);
}

void PageGestures::lower(const QStringList &ids) {
    stack(ids, false);
}

void PageGestures::vote(const QStringList &ids) {
    const Value own(m_board.self().hex());
    const auto hasIt = [&](const EntityPtr &item) {
        const auto votes = item->sets.find(Field::Votes);
        return votes != item->sets.end() && votes->second.contains(own);
    };
    const std::vector<EntityPtr> chosen = items(ids);
    const bool takesBack = std::ranges::all_of(chosen, hasIt);
    std::vector<Intent> intents;
    for (const EntityPtr &item : chosen) {
        if (takesBack)
            intents.emplace_back(intent::SetRemove{item->id, Field::Votes, own});
        else if (!hasIt(item))
            intents.emplace_back(intent::SetAdd{item->id, Field::Votes, own});
    }
    m_commands.perform(std::move(intents));
}

void PageGestures::publish(const QStringList &ids) {
    std::vector<Intent> intents;
    for (const EntityPtr &item : items(ids))
        if (item->text(Field::State) == "proposed")
            intents.emplace_back(intent::Set{item->id, Field::State, Value(std::string("published"))});
    m_commands.perform(std::move(intents));
}

QStringList PageGestures::makeTasks(const QStringList &ids) {
    std::vector<Intent> intents;
    QStringList made;
    for (const EntityPtr &item : items(ids)) {
        const auto shape = pageShapeOf(m_board, *item);
        if (!shape || shape->hasTask || shape->text.trimmed().isEmpty()) continue;
        const EntityId id = m_commands.newId();
        const QString words = shape->text.trimmed();
        const QString first = shortText(words.section(u'\n', 0, 0).toStdString(), kTaskLetters);
        Fields fields{{Field::Label, textValue(first)}, {Field::State, Value(std::string("issued"))}};
        if (first != words) fields.emplace_back(Field::Description, textValue(words));
        intents.emplace_back(intent::Add{Kind::Task, std::move(fields), id});
        intents.emplace_back(intent::SetAdd{item->id, Field::Links, Value(id)});
        made += toText(id);
    }
    const auto count = static_cast<int>(made.size());
    if (count > 0) m_commands.perform(std::move(intents), tr("%n tâche(s) faite(s) de la page.", nullptr, count));
    return made;
}

void PageGestures::writeDown(const QStringList &ids) {
    std::vector<Intent> intents;
    int count = 0;
    for (const EntityPtr &item : items(ids)) {
        const auto shape = pageShapeOf(m_board, *item);
        if (!shape || shape->hasLine || shape->text.trimmed().isEmpty()) continue;
        const EntityId id = m_commands.newId();
        LogLine line;
        line.text = shape->text.simplified();
        std::ranges::move(logLineIntents(m_board, line, id, m_commands.now()), std::back_inserter(intents));
        intents.emplace_back(intent::SetAdd{item->id, Field::Links, Value(id)});
        ++count;
    }
    if (count > 0)
        m_commands.perform(std::move(intents), tr("%n ligne(s) écrite(s) à la main courante.", nullptr, count));
}

} // namespace fanion::app
