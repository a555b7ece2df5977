// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/whiteboard/page_scene.h"

#include "app/shell/text/field_text.h"
#include "app/shell/text/translator.h"
#include "app/shell/whiteboard/page_words.h"

#include <QLineF>

#include <algorithm>
#include <cmath>
#include <ranges>
#include <tuple>
#include <utility>

namespace fanion::app {

namespace {

constexpr std::size_t kManyAtOnce = 64;
constexpr double kFrameEdge = 12; ///< how near its edge a frame is hit
constexpr double kFrameName = 32; ///< height of the strip with its name

/** Where the way from the middle of a box to a point leaves the box. */
QPointF leavingPoint(const QRectF &box, QPointF towards) {
    const QPointF middle = box.center();
    const QPointF way = towards - middle;
    const double across = way.x() == 0 ? 1e9 : box.width() / 2 / std::abs(way.x());
    const double down = way.y() == 0 ? 1e9 : box.height() / 2 / std::abs(way.y());
    return middle + way * std::min({across, down, 1.0});
}

bool isHit(const PageShape &shape, QPointF point, double slack) {
    const QRectF reach = shape.box.adjusted(-slack, -slack, slack, slack);
    if (!reach.contains(point)) return false;
    switch (shape.form) {
    case PageForm::Ink:
    case PageForm::Link:
        return distanceTo(shape.points, point) <= slack;
    case PageForm::Frame: {
        const double edge = std::max(kFrameEdge, slack);
        const bool isInside = shape.box.adjusted(edge, edge + kFrameName, -edge, -edge).contains(point);
        return !isInside;
    }
    default:
        return true;
    }
}

} // namespace

double distanceTo(const std::vector<QPointF> &way, QPointF point) {
    double nearest = 1e18;
    for (std::size_t i = 0; i + 1 < way.size(); ++i) {
        const QPointF piece = way[i + 1] - way[i];
        const double length = QPointF::dotProduct(piece, piece);
        const double along =
            length == 0 ? 0 : std::clamp(QPointF::dotProduct(point - way[i], piece) / length, 0.0, 1.0);
        nearest = std::min(nearest, QLineF(way[i] + piece * along, point).length());
    }
    return nearest;
}

PageScene::PageScene(const BoardView &board, QObject *parent) : QObject(parent), m_board(board) {
    connect(&board, &BoardView::applied, this, &PageScene::apply);
    connect(&board, &BoardView::cleared, this, &PageScene::leave);
    connect(&board, &BoardView::membersChanged, this, &PageScene::refill);
    connect(&Translator::instance(), &Translator::changed, this, &PageScene::pageChanged);
}

void PageScene::setPageIdText(const QString &id) {
    if (const EntityId page = toEntityId(id); std::exchange(m_page, page) != page) refill();
}

void PageScene::leave() {
    m_page = {};
    refill();
}

EntityPtr PageScene::pageEntity() const {
    EntityPtr page = m_board.find(m_page);
    return page && page->kind == Kind::Page && !page->deleted ? page : nullptr;
}

void PageScene::refill() {
    m_shapes.clear();
    if (const EntityPtr page = pageEntity())
        for (const EntityPtr &item : itemsOf(m_board, m_page))
            if (isShownHere(m_board, *page, *item))
                if (auto shape = pageShapeOf(m_board, *item)) m_shapes.push_back(*std::move(shape));
    std::ranges::sort(m_shapes, [](const PageShape &a, const PageShape &b) { return a.liesUnder(b); });
    tieLinks();
    emit pageChanged();
    emit changed();
}

void PageScene::apply(const BoardDelta &delta) {
    if (m_page.isNull()) return;
    const auto isOfPage = [this](const EntityPtr &entity) { return entity->id == m_page; };
    // Many at once (a template, an undo of many) are laid out once.
    if (delta.changed.size() > kManyAtOnce || std::ranges::any_of(delta.changed, isOfPage)) return refill();
    bool isTouched = false;
    const auto look = [&](const Entity &item) {
        if (pageOf(item) != m_page && !find(item.id)) return;
        take(item);
        isTouched = true;
    };
    for (const EntityPtr &entity : delta.changed) {
        if (entity->kind == Kind::PageItem) look(*entity);
        // What was made of a note has gone, or come back.
        if (entity->kind != Kind::Task && entity->kind != Kind::LogEntry) continue;
        for (const auto &[id, field] : m_board.index().references().to(entity->id))
            if (const EntityPtr item = m_board.find(id); item && item->kind == Kind::PageItem) look(*item);
    }
    if (!isTouched) return;
    tieLinks();
    emit changed();
}

void PageScene::take(const Entity &item) {
    const EntityPtr page = pageEntity();
    const bool isHere = page && pageOf(item) == m_page && isShownHere(m_board, *page, item);
    auto shape = isHere ? pageShapeOf(m_board, item) : std::nullopt;
    erase(item.id);
    if (shape) place(*std::move(shape));
}

void PageScene::erase(EntityId id) {
    std::erase_if(m_shapes, [id](const PageShape &shape) { return shape.id == id; });
}

void PageScene::place(PageShape shape) {
    const auto above = std::ranges::lower_bound(m_shapes, shape,
                                                [](const PageShape &a, const PageShape &b) { return a.liesUnder(b); });
    m_shapes.insert(above, std::move(shape));
}

void PageScene::tieLinks() {
    for (PageShape &link : m_shapes) {
        if (link.form != PageForm::Link || link.points.size() < 2) continue;
        const PageShape *start = link.start.isNull() ? nullptr : find(link.start);
        const PageShape *end = link.end.isNull() ? nullptr : find(link.end);
        const QPointF from = start ? start->box.center() : link.points.front();
        const QPointF to = end ? end->box.center() : link.points.back();
        link.points = {start ? leavingPoint(start->box, to) : from, end ? leavingPoint(end->box, from) : to};
        link.box = QRectF(link.points.front(), link.points.back()).normalized();
    }
}

QString PageScene::name() const {
    const EntityPtr page = pageEntity();
    return page ? entityLabel(*page) : QString();
}

bool PageScene::isGone() const {
    const EntityPtr page = m_board.find(m_page);
    return page && page->deleted;
}

QStringList PageScene::legend() const {
    QStringList legend;
    const EntityPtr page = pageEntity();
    for (int colour = 0; colour < static_cast<int>(kPageColours.size()); ++colour)
        legend += page ? legendOf(*page, colour) : QString();
    return legend;
}

bool PageScene::hasInbox() const {
    const EntityPtr page = pageEntity();
    return page && page->flag(Field::Inbox);
}

bool PageScene::leads() const {
    const EntityPtr page = pageEntity();
    return page && facilitatorOf(*page) == m_board.self();
}

QString PageScene::facilitator() const {
    const EntityPtr page = pageEntity();
    const auto post = page ? facilitatorOf(*page) : std::nullopt;
    return post ? m_board.postName(*post) : QString();
}

int PageScene::waiting() const {
    return hasInbox() ? static_cast<int>(std::ranges::count_if(m_shapes, &PageShape::isProposed)) : 0;
}

const PageShape *PageScene::find(EntityId id) const {
    const auto found = std::ranges::find(m_shapes, id, &PageShape::id);
    return found == m_shapes.end() ? nullptr : &*found;
}

const PageShape *PageScene::at(QPointF point, double slack) const {
    for (const PageShape &shape : std::views::reverse(m_shapes))
        if (isHit(shape, point, slack)) return &shape;
    return nullptr;
}

QStringList PageScene::within(const QRectF &box) const {
    QStringList ids;
    for (const PageShape &shape : m_shapes)
        if (box.contains(shape.box.topLeft()) && box.contains(shape.box.bottomRight())) ids += toText(shape.id);
    return ids;
}

std::unordered_set<EntityId> PageScene::withContents(const QStringList &ids) const {
    std::unordered_set<EntityId> all;
    for (const QString &id : ids) {
        const PageShape *shape = find(toEntityId(id));
        if (!shape) continue;
        all.insert(shape->id);
        if (shape->form != PageForm::Frame || shape->isLocked) continue;
        for (const QString &inside : within(shape->box))
            all.insert(toEntityId(inside));
    }
    return all;
}

QRectF PageScene::bounds() const {
    QRectF all;
    for (const PageShape &shape : m_shapes)
        all |= shape.box.adjusted(0, 0, 1, 1); // an upright stroke has no width, and would be left out
    return all;
}

std::vector<EntityId> PageScene::readingOrder() const {
    constexpr double kLine = 60; // what begins within so many units of height is read from left to right
    std::vector<const PageShape *> shapes;
    for (const PageShape &shape : m_shapes)
        shapes.push_back(&shape);
    std::ranges::sort(shapes, {}, [](const PageShape *shape) {
        return std::tuple(std::floor(shape->box.top() / kLine), shape->box.left(), shape->id);
    });
    std::vector<EntityId> ids;
    for (const PageShape *shape : shapes)
        ids.push_back(shape->id);
    return ids;
}

QStringList PageScene::topics() const {
    QStringList topics;
    for (const PageShape &shape : m_shapes)
        if (!shape.topic.isEmpty()) topics += shape.topic;
    topics.removeDuplicates();
    topics.sort(Qt::CaseInsensitive);
    return topics;
}

QString PageScene::spoken(const QString &id) const {
    const PageShape *shape = find(toEntityId(id));
    return shape ? spokenShape(*shape, legend().value(shape->colour)) : QString();
}

QString PageScene::textOf(const QString &id) const {
    const EntityPtr item = m_board.find(toEntityId(id));
    return item && item->kind == Kind::PageItem ? toQString(item->text(Field::Label)) : QString();
}

QString PageScene::pictureOf(const QString &id) const {
    const PageShape *shape = find(toEntityId(id));
    return shape && shape->picture ? QString::fromStdString(shape->picture->text()) : QString();
}

QString PageScene::formOf(const QString &id) const {
    const PageShape *shape = find(toEntityId(id));
    return shape ? toQString(formName(shape->form)) : QString();
}

int PageScene::colourOf(const QString &id) const {
    const PageShape *shape = find(toEntityId(id));
    return shape ? shape->colour : 0;
}

bool PageScene::turnTo(const QString &id) {
    const EntityPtr entity = m_board.find(toEntityId(id));
    const bool isPage = entity && entity->kind == Kind::Page;
    const EntityId page = isPage ? entity->id : entity ? pageOf(*entity) : EntityId();
    if (page.isNull()) return false;
    setPageIdText(toText(page));
    if (!isPage) emit lookedFor(id);
    return true;
}

QRectF PageScene::boxOf(const QString &id) const {
    const PageShape *shape = find(toEntityId(id));
    return shape ? shape->box : QRectF();
}

} // namespace fanion::app
