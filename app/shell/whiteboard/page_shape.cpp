// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/whiteboard/page_shape.h"

#include "app/shell/attachments/attachment_text.h"
#include "app/shell/text/field_text.h"
#include "app/symbols/clean_text.h"
#include "core/model/page_points.h"

#include <algorithm>
#include <tuple>

namespace fanion::app {

namespace {

PageForm formOf(const Entity &item) {
    const auto choices = findKind(Kind::PageItem)->find(Field::Form)->choices;
    const auto found = std::ranges::find(choices, item.text(Field::Form));
    return found == choices.end() ? PageForm::Note : static_cast<PageForm>(found - choices.begin());
}

/** Of an item that says nothing, or nothing readable, of its extent. */
QSizeF usualSize(PageForm form) {
    switch (form) {
    case PageForm::Frame:
        return {480, 360};
    case PageForm::Text:
        return {240, 40};
    default:
        return {160, 120};
    }
}

std::optional<QPointF> pointOf(const Entity &item, Field field) {
    const auto points = readPagePoints(item.text(field));
    if (!points || points->size() != 1) return std::nullopt;
    return QPointF(points->front().x, points->front().y);
}

/** The points of a stroke, stretched into its box. */
std::vector<QPointF> pointsOf(const Entity &item, const QRectF &box) {
    const auto read = readPagePoints(item.text(Field::Points));
    if (!read) return {};
    const auto [left, right] = std::ranges::minmax(*read, {}, &PagePoint::x);
    const auto [top, bottom] = std::ranges::minmax(*read, {}, &PagePoint::y);
    const double across = right.x > left.x ? box.width() / (right.x - left.x) : 0;
    const double down = bottom.y > top.y ? box.height() / (bottom.y - top.y) : 0;
    std::vector<QPointF> points;
    points.reserve(read->size());
    for (const PagePoint &point : *read)
        points.emplace_back(box.left() + (point.x - left.x) * across, box.top() + (point.y - top.y) * down);
    return points;
}

void addLinked(const BoardView &board, const Entity &item, PageShape &shape) {
    const auto links = item.sets.find(Field::Links);
    if (links == item.sets.end()) return;
    for (const Value &link : links->second) {
        const auto *id = std::get_if<EntityId>(&link);
        const EntityPtr object = id ? board.find(*id) : nullptr;
        if (!object || object->deleted) continue;
        shape.hasTask |= object->kind == Kind::Task;
        shape.hasLine |= object->kind == Kind::LogEntry;
    }
}

void addVotes(const BoardView &board, const Entity &item, PageShape &shape) {
    const auto votes = item.sets.find(Field::Votes);
    if (votes == item.sets.end()) return;
    for (const Value &vote : votes->second) {
        const auto *hex = std::get_if<std::string>(&vote);
        const auto post = hex ? PostId::fromHex(*hex) : std::nullopt;
        if (!post) continue;
        ++shape.votes;
        shape.hasVoted |= *post == board.self();
    }
}

} // namespace

bool PageShape::liesUnder(const PageShape &other) const {
    const auto rank = [](const PageShape &shape) {
        return std::tuple(shape.form != PageForm::Frame, shape.order, shape.id);
    };
    return rank(*this) < rank(other);
}

EntityId pageOf(const Entity &item) {
    return item.kind == Kind::PageItem ? referenceOf(item, Field::Page) : EntityId();
}

std::optional<PageShape> pageShapeOf(const BoardView &board, const Entity &item) {
    const auto place = item.kind == Kind::PageItem && !item.deleted ? pointOf(item, Field::Place) : std::nullopt;
    if (!place) return std::nullopt;
    PageShape shape;
    shape.id = item.id;
    shape.form = formOf(item);
    const auto extent = pointOf(item, Field::Extent);
    shape.box = {*place, extent && extent->x() > 0 && extent->y() > 0 ? QSizeF(extent->x(), extent->y())
                                                                      : usualSize(shape.form)};
    if (shape.form == PageForm::Ink || shape.form == PageForm::Link) shape.points = pointsOf(item, shape.box);
    shape.text = longText(item.text(Field::Label), 4000);
    shape.topic = shortText(item.text(Field::Topic), 40);
    const auto colour = std::ranges::find(kPageColours, item.text(Field::Colour));
    shape.colour = colour == kPageColours.end() ? 0 : static_cast<int>(colour - kPageColours.begin());
    shape.size = static_cast<int>(std::clamp<std::int64_t>(numberOf(item, Field::Size, 100), 25, 800));
    shape.order = numberOf(item, Field::Order);
    shape.start = referenceOf(item, Field::StartItem);
    shape.end = referenceOf(item, Field::EndItem);
    shape.isProposed = item.text(Field::State) == "proposed";
    shape.isLocked = item.flag(Field::Locked);
    shape.author = board.postName(item.createdBy);
    if (shape.form == PageForm::Picture)
        if (auto files = attachmentsOf(item); !files.empty()) shape.picture = std::move(files.front());
    addVotes(board, item, shape);
    addLinked(board, item, shape);
    return shape;
}

std::vector<EntityPtr> itemsOf(const BoardView &board, EntityId page) {
    std::vector<EntityPtr> items;
    for (const auto &[id, field] : board.index().references().to(page)) {
        if (field != Field::Page) continue;
        if (EntityPtr item = board.find(id); item && item->kind == Kind::PageItem && !item->deleted)
            items.push_back(std::move(item));
    }
    return items;
}

std::optional<PostId> facilitatorOf(const Entity &page) {
    if (!page.flag(Field::Inbox)) return std::nullopt;
    return page.registers.at(Field::Inbox).shown.by;
}

bool isShownHere(const BoardView &board, const Entity &page, const Entity &item) {
    if (item.text(Field::State) != "proposed") return true;
    const auto facilitator = facilitatorOf(page);
    return !facilitator || *facilitator == board.self() || item.createdBy == board.self();
}

Field legendField(int colour) {
    return static_cast<Field>(static_cast<int>(Field::Legend1) + colour);
}

QString legendOf(const Entity &page, int colour) {
    return shortText(page.text(legendField(colour)), 60);
}

std::string_view formName(PageForm form) {
    return findKind(Kind::PageItem)->find(Field::Form)->choices[static_cast<std::size_t>(form)];
}

} // namespace fanion::app
