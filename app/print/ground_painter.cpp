// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/ground_painter.h"

#include "app/map/basemap/visible_tiles.h"
#include "app/tiles/open_tiles.h"

#include <QEventLoop>
#include <QPainter>
#include <QTimer>

#include <algorithm>
#include <cmath>

namespace fanion::app {

namespace {

constexpr int kPatienceMs = 8000; ///< without any tile from the network
constexpr int kLookMs = 200;      ///< between two looks whether the officer gave up
constexpr int kLevelsAbove = 4;   ///< how far out a hole of a picture map is filled from

QImage inGrey(const QImage &image) {
    return image.convertToFormat(QImage::Format_Grayscale8).convertToFormat(QImage::Format_RGB32);
}

} // namespace

GroundPainter::GroundPainter(const MapSheet &sheet, const MapCamera &camera, double ratio)
    : m_sheet(sheet), m_camera(camera), m_ratio(ratio) {
    for (const SheetGround &ground : sheet.grounds)
        open(ground);
}

GroundPainter::~GroundPainter() = default;

void GroundPainter::open(const SheetGround &ground) {
    auto source = openTiles(ground.map.isEmpty() ? embeddedMap() : ground.map);
    if (!source) {
        ++m_missing;
        return;
    }
    const TileFacts facts = (*source)->facts();
    const bool isRaster = facts.kind == TileFacts::Kind::Raster;
    // Pictures are shown at half to once their size on the screen: finer, their names could not be read.
    MapCamera finer = m_camera;
    if (isRaster) finer.setZoom(m_camera.zoom() + 0.5);
    int zoom = tileZoomFor(finer, isRaster ? facts.side : kTileSide);
    if (isRaster) zoom = std::min(zoom, facts.maxZoom);
    if (isRaster && zoom < facts.minZoom) return;
    auto reader = std::make_unique<TileReader>(std::move(*source));
    m_layers.push_back({std::move(reader), ground.strength, ground.map.isEmpty(), zoom, {}});
}

bool GroundPainter::paint(QPainter &painter, const Told &told) {
    if (m_layers.empty()) return told(1);
    m_told = told;
    const int width = static_cast<int>(std::ceil(m_camera.width() * m_ratio));
    const int height = static_cast<int>(std::ceil(m_camera.height() * m_ratio));
    const int columns = (width + kBlock - 1) / kBlock;
    const int rows = (height + kBlock - 1) / kBlock;
    painter.save();
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    for (int row = 0; row < rows; ++row)
        for (int column = 0; column < columns; ++column) {
            // A pixel more to the right and below: no white seam between blocks where a viewer smooths edges.
            const QRect pixels(column * kBlock, row * kBlock, std::min(kBlock + 1, width - column * kBlock),
                               std::min(kBlock + 1, height - row * kBlock));
            const QImage image = block(pixels);
            painter.drawImage(QRectF(QPointF(pixels.topLeft()) / m_ratio, QSizeF(pixels.size()) / m_ratio), image);
            m_done = static_cast<double>(row * columns + column + 1) / (rows * columns);
            if (!told(m_done)) {
                painter.restore();
                return false;
            }
        }
    painter.restore();
    return true;
}

QImage GroundPainter::block(QRect pixels) {
    QImage image(pixels.size(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.translate(-pixels.topLeft());
    painter.scale(m_ratio, m_ratio);
    // The same map seen through a smaller window.
    MapCamera part = m_camera;
    const QPointF middle = QRectF(pixels).center() / m_ratio;
    part.setCentre(m_camera.toMercatorPoint({middle.x(), middle.y()}));
    part.resize(pixels.width() / m_ratio, pixels.height() / m_ratio);
    const QPointF centre(m_camera.width() / 2, m_camera.height() / 2);
    painter.translate(centre);
    painter.rotate(-m_camera.bearing());
    painter.translate(-centre);
    for (std::size_t i = 0; i < m_layers.size(); ++i)
        paintLayer(painter, i, part);
    painter.end();
    return m_sheet.inBlack ? inGrey(image) : image;
}

void GroundPainter::paintLayer(QPainter &painter, std::size_t index, const MapCamera &part) {
    Layer &layer = m_layers[index];
    painter.setOpacity(layer.strength);
    if (layer.isGround) {
        const double reach = std::hypot(m_camera.width(), m_camera.height());
        painter.fillRect(QRectF(-reach, -reach, 3 * reach, 3 * reach), MapPalette::print()["sea"]);
    }
    std::vector<TileId> tiles = visibleTiles(part, layer.zoom);
    std::deque<TileId> wanted;
    for (const TileId id : tiles)
        wanted.push_back(wrapped(id));
    layer.reader->source().wanted(wanted);
    std::ranges::sort(tiles);
    std::set<TileId> standIns;
    const bool isRaster = layer.reader->facts().kind == TileFacts::Kind::Raster;
    // What fills holes lies below.
    for (const TileId id : tiles) {
        if (!isRaster || !tile(index, wrapped(id))->image.isNull()) continue;
        TileId above = id;
        for (int level = 0; level < kLevelsAbove && above.zoom > layer.reader->facts().minZoom; ++level) {
            above = {above.zoom - 1, static_cast<int>(std::floor(above.x / 2.0)), above.y / 2};
            if (!standIns.insert(above).second || paintTile(painter, index, above)) break;
        }
    }
    for (const TileId id : tiles)
        paintTile(painter, index, id);
    painter.setOpacity(1);
}

bool GroundPainter::paintTile(QPainter &painter, std::size_t index, TileId id) {
    const TilePtr found = tile(index, wrapped(id));
    if (found->image.isNull()) return false;
    painter.drawImage(placeOf(id), found->image);
    return true;
}

GroundPainter::TilePtr GroundPainter::tile(std::size_t index, TileId id) {
    Layer &layer = m_layers[index];
    const QString key = QStringLiteral("%1/%2/%3/%4").arg(index).arg(id.zoom).arg(id.x).arg(id.y);
    if (const TilePtr *known = m_tiles.object(key)) return *known;
    auto painted = await(layer, id);
    const bool isNew = layer.named.insert(id).second;
    if (!painted) {
        m_missing += isNew ? 1 : 0;
        painted.emplace();
    } else if (isNew) {
        m_labels.insert(m_labels.end(), painted->labels.begin(), painted->labels.end());
    }
    auto found = std::make_shared<const PaintedTile>(std::move(*painted));
    m_tiles.insert(key, new TilePtr(found), std::max<qsizetype>(1, found->image.sizeInBytes()));
    return found;
}

std::optional<PaintedTile> GroundPainter::await(Layer &layer, TileId id) {
    const double drawn = tileSize(id.zoom) * m_camera.scale() / kTileSide; // pixels of the camera in one of the tile
    const auto paint = [&] { return layer.reader->paint(id, MapPalette::print(), std::min(4.0, m_ratio * drawn)); };
    auto painted = paint();
    while (!painted && !m_networkIsGone) {
        QEventLoop loop;
        QTimer look;
        int waited = 0;
        QObject::connect(&look, &QTimer::timeout, &loop, [&] {
            waited += kLookMs;
            if (waited >= kPatienceMs || !m_told(m_done)) loop.exit(1);
        });
        layer.reader->source().arrived = [&loop] { loop.exit(0); };
        look.start(kLookMs);
        m_networkIsGone = loop.exec() == 1;
        layer.reader->source().arrived = nullptr;
        painted = paint();
    }
    return painted;
}

QRectF GroundPainter::placeOf(TileId id) const {
    const double side = tileSize(id.zoom);
    const double scale = m_camera.scale();
    const double left = (id.x * side - m_camera.centre().x) * scale + m_camera.width() / 2;
    const double top = (id.y * side - m_camera.centre().y) * scale + m_camera.height() / 2;
    const double length = side * scale;
    const double lap = 0.5 / m_ratio;
    if (m_camera.bearing() != 0) return {left - lap, top - lap, length + 2 * lap, length + 2 * lap};
    // Edges on whole pixels, so that neighbours meet without a seam.
    const auto snapped = [this](double value) { return std::round(value * m_ratio) / m_ratio; };
    return {QPointF(snapped(left), snapped(top)), QPointF(snapped(left + length), snapped(top + length))};
}

} // namespace fanion::app
