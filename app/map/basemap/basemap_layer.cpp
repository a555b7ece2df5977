// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/map/basemap/basemap_layer.h"

#include "app/map/basemap/basemap_node.h"
#include "app/map/basemap/label_placer.h"
#include "app/map/basemap/visible_tiles.h"
#include "app/map/map_view.h"
#include "app/tiles/open_tiles.h"

#include <QGuiApplication>
#include <QQuickWindow>

#include <algorithm>
#include <cmath>
#include <set>
#include <utility>

namespace fanion::app {

namespace {
/** How far above a missing tile a stand-in is looked for. */
constexpr int kStandInLevels = 5;
constexpr std::size_t kMaxLabels = 160;
constexpr double kLabelGap = 10;
} // namespace

BasemapLayer::BasemapLayer(QQuickItem *parent) : QQuickItem(parent) {
    setFlag(ItemHasContents);
    setClip(true);
}

BasemapLayer::~BasemapLayer() = default;

void BasemapLayer::componentComplete() {
    QQuickItem::componentComplete();
    reopen();
}

void BasemapLayer::setMap(const QString &map) {
    if (map == m_map) return;
    m_map = map;
    reopen();
    Q_EMIT mapChanged();
}

void BasemapLayer::setShown(bool shown) {
    if (shown == m_isShown) return;
    m_isShown = shown;
    setVisible(shown);
    reopen();
    Q_EMIT shownChanged();
}

void BasemapLayer::reopen() {
    if (!isComponentComplete()) return;
    m_facts.reset();
    m_problem.clear();
    m_attribution.clear();
    m_loader.reset();
    if (!m_isShown) return refresh();
    m_loader = std::make_unique<TileLoader>(m_map.isEmpty() ? embeddedMap() : m_map);
    connect(m_loader.get(), &TileLoader::painted, this, &BasemapLayer::refresh);
    connect(m_loader.get(), &TileLoader::opened, this, [this](const TileFacts &facts) {
        m_facts = facts;
        m_attribution = facts.attribution;
        Q_EMIT sourceChanged();
        refresh();
    });
    connect(m_loader.get(), &TileLoader::failed, this, [this](const Error &error) {
        m_problem = QString::fromStdString(error.message);
        qWarning("A base map failed to load: %s", error.message.c_str());
        Q_EMIT sourceChanged();
        refresh();
    });
    updateLook();
    Q_EMIT sourceChanged();
}

void BasemapLayer::setCamera(const MapCamera &camera) {
    if (camera == m_camera) return;
    m_camera = camera;
    refresh();
}

void BasemapLayer::setNight(bool night) {
    if (night == m_night) return;
    m_night = night;
    updateLook();
    Q_EMIT nightChanged();
}

void BasemapLayer::updateLook() {
    m_sprites.clear();
    if (m_loader) m_loader->setLook({m_night, devicePixelRatio()});
    refresh();
}

void BasemapLayer::itemChange(ItemChange change, const ItemChangeData &data) {
    if (change == ItemDevicePixelRatioHasChanged || change == ItemSceneChange) updateLook();
    QQuickItem::itemChange(change, data);
}

double BasemapLayer::devicePixelRatio() const {
    const auto *view = qobject_cast<const MapView *>(parentItem());
    return (window() ? window()->effectiveDevicePixelRatio() : 1.0) * (view ? view->magnification() : 1.0);
}

const MapPalette &BasemapLayer::palette() const {
    return m_night ? MapPalette::night() : MapPalette::day();
}

void BasemapLayer::refresh() {
    polish();
    update();
}

void BasemapLayer::updatePolish() {
    m_shown.clear();
    m_shownLabels.clear();
    if (!m_facts || m_camera.width() < 2) return setSettled(!m_isShown || !m_problem.isEmpty());
    setSettled(selectTiles());
    placeLabels();
}

void BasemapLayer::setSettled(bool settled) {
    if (std::exchange(m_isSettled, settled) != settled) Q_EMIT settledChanged();
}

QRectF BasemapLayer::placeOf(TileId id) const {
    const double side = tileSize(id.zoom);
    const double scale = m_camera.scale();
    const double left = (id.x * side - m_camera.centre().x) * scale + m_camera.width() / 2;
    const double top = (id.y * side - m_camera.centre().y) * scale + m_camera.height() / 2;
    const double length = side * scale;
    if (m_camera.bearing() != 0) return {left - 0.5, top - 0.5, length + 1, length + 1};
    // Edges on whole device pixels, so that neighbours meet without a seam.
    const double ratio = devicePixelRatio();
    const auto snapped = [ratio](double value) { return std::round(value * ratio) / ratio; };
    return {QPointF(snapped(left), snapped(top)), QPointF(snapped(left + length), snapped(top + length))};
}

bool BasemapLayer::selectTiles() {
    const bool isRaster = m_facts->kind == TileFacts::Kind::Raster;
    // Vectors are painted anew at any depth; pictures end at their deepest level and grow from there.
    const int natural = tileZoomFor(m_camera, isRaster ? m_facts->side : kTileSide);
    const int zoom = isRaster ? std::min(natural, m_facts->maxZoom) : natural;
    if (isRaster && zoom < m_facts->minZoom) {
        m_loader->want({});
        return true;
    }
    const std::vector<TileId> visible = visibleTiles(m_camera, zoom);
    std::vector<TileId> wanted;
    for (const TileId id : visible)
        wanted.push_back(wrapped(id));

    std::set<TileId> standIns;
    enum class State : std::uint8_t { Coming, Empty, Shown };
    const auto show = [this](TileId id) {
        auto tile = m_loader->find(wrapped(id));
        if (!tile) return State::Coming;
        if (tile->image.isNull()) return State::Empty;
        m_shown.push_back({std::move(tile), placeOf(id), id});
        return State::Shown;
    };
    bool isComplete = true;
    for (const TileId id : visible) {
        const State own = show(id);
        isComplete = isComplete && own != State::Coming;
        if (own == State::Shown || (own == State::Empty && !isRaster)) continue;
        bool covered = own == State::Coming;
        for (int child = 0; covered && child < 4; ++child)
            covered = show({zoom + 1, id.x * 2 + (child & 1), id.y * 2 + (child >> 1)}) == State::Shown;
        TileId above = id;
        for (int level = 1; !covered && level <= kStandInLevels && above.zoom > m_facts->minZoom; ++level) {
            above = {above.zoom - 1, static_cast<int>(std::floor(above.x / 2.0)), above.y / 2};
            if (standIns.contains(above)) break;
            const State state = show(above);
            covered = state == State::Shown;
            if (covered) standIns.insert(above);
            // A map with a hole: what it has further out fills it.
            if (own == State::Empty && state == State::Coming) {
                wanted.push_back(wrapped(above));
                break;
            }
        }
    }
    for (const TileId id : visibleTiles(m_camera, zoom, 1))
        wanted.push_back(wrapped(id));
    m_loader->want(wanted);
    // Coarse pictures below, fine ones on top; else in the same order whatever the middle of the view.
    std::ranges::stable_sort(m_shown, {}, &Shown::id);
    return isComplete;
}

std::shared_ptr<const LabelSprite> BasemapLayer::spriteOf(const MapLabel &label) {
    const QString key = QString::number(static_cast<int>(label.kind)) + label.text;
    if (const auto *known = m_sprites.object(key)) return *known;
    auto sprite =
        std::make_shared<const LabelSprite>(paintLabel(label, QGuiApplication::font(), palette(), devicePixelRatio()));
    m_sprites.insert(key, new std::shared_ptr<const LabelSprite>(sprite));
    return sprite;
}

void BasemapLayer::placeLabels() {
    std::vector<const MapLabel *> candidates;
    for (const Shown &shown : m_shown)
        for (const MapLabel &label : shown.tile->labels)
            candidates.push_back(&label);
    // By importance, then by name: the same choice whichever tile came first.
    std::ranges::stable_sort(candidates, [](const MapLabel *left, const MapLabel *right) {
        return left->rank != right->rank ? left->rank > right->rank : left->text < right->text;
    });
    LabelPlacer placer(kLabelGap);
    const QRectF view(0, 0, m_camera.width(), m_camera.height());
    for (const MapLabel *label : candidates) {
        if (m_shownLabels.size() >= kMaxLabels) break;
        const ScreenPoint at = m_camera.toScreen(nearestCopy(label->at, m_camera.centre().x));
        if (!view.adjusted(-200, -40, 200, 40).contains(QPointF(at.x, at.y))) continue;
        auto sprite = spriteOf(*label);
        const QPointF topLeft(std::round(at.x - sprite->anchor.x()), std::round(at.y - sprite->anchor.y()));
        const QRectF box(topLeft, sprite->size());
        // A stand-in and a tile may name the same town: the second one lies on the first and is refused by the placer.
        if (!box.intersects(view) || !placer.place(box)) continue;
        m_shownLabels.push_back({std::move(sprite), topLeft});
    }
}

QSGNode *BasemapLayer::updatePaintNode(QSGNode *old, UpdatePaintNodeData *data) {
    (void)data;
    auto *node = static_cast<BasemapNode *>(old);
    if (!node) node = new BasemapNode(*window());
    node->show(*this);
    return node;
}

} // namespace fanion::app
