// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/map/layers/symbol_sprites.h"

#include "app/map/layers/badge.h"
#include "app/map/layers/symbol_label.h"
#include "core/base/crumbs.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace fanion::app {

namespace {

constexpr double kBadgeSide = 18;
/** So many pictures that nobody may need any more are carried before the atlas is made anew: that costs tenths of a
 * second. */
constexpr qsizetype kSpareCells = 6000;

bool writesLabel(const CatalogueEntry &entry) {
    return std::ranges::any_of(entry.symbol.primitives,
                               [](const Primitive &p) { return p.text.contains(QLatin1StringView("{label}")); });
}

} // namespace

struct SymbolSprites::Sign {
    const MapObject &object;
    const CatalogueEntry &entry;
    SymbolSpec spec;
    double side;   ///< of the box of 64 units, in pixels
    QRectF box;    ///< relative to the place
    QRectF touch;  ///< what answers to the pointer, relative to the place
    QString style; ///< key of what both the sign and the text inside it depend on
};

void SymbolSprites::setLook(const SpriteLook &look) {
    if (look == m_look && m_atlas.generation() > 0) return;
    m_look = look;
    m_painter = SymbolPainter(*m_catalogue, look.font);
    forget();
}

void SymbolSprites::forget() {
    m_atlas.clear();
    m_known.clear();
    m_isNew = true;
}

void SymbolSprites::begin(bool withQuietLabels) {
    if (m_isNew && m_atlas.count() > 0) {
        m_neededCells = m_atlas.count();
        m_isNew = false;
    }
    std::erase_if(m_known, [](const auto &known) { return !known.second.isNeeded; });
    if (withQuietLabels != m_withQuietLabels) m_known.clear();
    m_withQuietLabels = withQuietLabels;
    m_sprites.clear();
    m_spots.clear();
    // With no room left it is made anew only when that gives some.
    const qsizetype spare = m_atlas.count() - m_neededCells;
    if (spare > std::max(kSpareCells, m_neededCells) || (m_refused > 0 && spare > m_neededCells / 8)) forget();
    m_refused = 0;
    for (auto &[id, known] : m_known)
        known.isNeeded = false;
}

void SymbolSprites::add(const std::shared_ptr<const MapObject> &object) {
    auto &known = m_known[object->id];
    known.isNeeded = true;
    const std::size_t before = m_sprites.size();
    if (known.object == object) {
        m_sprites.insert(m_sprites.end(), known.sprites.begin(), known.sprites.end());
        m_spots.push_back(known.spot);
        if (known.spot.sprite != LabelSpot::kNone) m_spots.back().sprite += before;
        return;
    }
    make(*object);
    known.object = object;
    known.sprites.assign(m_sprites.begin() + static_cast<std::ptrdiff_t>(before), m_sprites.end());
    known.spot = m_spots.back();
    if (known.spot.sprite != LabelSpot::kNone) known.spot.sprite -= before;
}

void SymbolSprites::make(const MapObject &object) {
    const Busy busy(Part::Symbols, object.id);
    const CatalogueEntry &entry = entryOf(object, *m_catalogue);
    const double side = kSymbolSide * entry.symbol.scale * object.size;
    const double unit = side / SymbolPainter::kUnits;
    const QPointF corner = -entry.symbol.anchor * unit;
    const QRectF units = entry.symbol.touch;
    const Sign sign{object,
                    entry,
                    specOf(object, entry),
                    side,
                    {corner, QSizeF(side, side)},
                    {corner + units.topLeft() * unit, units.size() * unit},
                    QStringLiteral("%1|%2|%3|%4|%5|")
                        .arg(entry.key)
                        .arg(static_cast<int>(object.nature))
                        .arg(static_cast<int>(object.phase))
                        .arg(object.colour.isValid() ? object.colour.rgba() : 0U)
                        .arg(std::lround(side))};
    m_spots.push_back(
        {object.id, toMercator(object.path.front()), sign.touch, LabelSpot::kNone, labelImportance(object)});
    addSign(sign);
    addInsideText(sign);
    addLabel(sign);
    addBadge(sign);
}

/** The cell of a picture, painted when it is the first of its kind. The painter works in logical pixels. */
template <typename Paint>
QRect SymbolSprites::cell(const QString &key, QSizeF size, Paint paint) {
    if (const QRect known = m_atlas.find(key); !known.isNull()) return known;
    const double ratio = m_look.devicePixelRatio;
    QImage image(static_cast<int>(std::ceil(size.width() * ratio)), static_cast<int>(std::ceil(size.height() * ratio)),
                 QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    paint(painter);
    painter.end();
    const QRect added = m_atlas.add(key, image);
    if (added.isNull()) ++m_refused;
    return added;
}

void SymbolSprites::push(const Sign &sign, const QRectF &place, QRect cell, bool turns) {
    if (cell.isNull()) return;
    // Sprites that stay upright begin on whole device pixels, relative to their place, which is on one itself.
    const double ratio = m_look.devicePixelRatio;
    QRectF snapped(place.topLeft(), QSizeF(cell.size()) / ratio);
    if (!turns) snapped.moveTo(std::round(place.x() * ratio) / ratio, std::round(place.y() * ratio) / ratio);
    m_sprites.push_back(
        {toMercator(sign.object.path.front()), snapped, cell, turns ? sign.object.rotation : 0, turns, 1.0F});
}

void SymbolSprites::addSign(const Sign &sign) {
    SymbolLook look;
    look.haloColour = m_look.halo;
    look.withText = false;
    // Texts that are part of the drawing make each label a picture of its own.
    const QString marks = QStringLiteral("%1|%2|").arg(sign.object.echelon).arg(sign.object.level);
    const QString key = u's' + sign.style + marks + (writesLabel(sign.entry) ? sign.object.label : QString());
    const double margin = SymbolPainter::kMargin * sign.side / SymbolPainter::kUnits;
    const QRect where = cell(key, QSizeF(sign.side + 2 * margin, sign.side + 2 * margin), [&](QPainter &painter) {
        m_painter.paint(painter, sign.spec, {margin, margin, sign.side, sign.side}, look);
    });
    push(sign, sign.box.adjusted(-margin, -margin, margin, margin), where, sign.entry.symbol.turns);
}

void SymbolSprites::addInsideText(const Sign &sign) {
    const SymbolArt &art = sign.entry.symbol;
    const QString text =
        art.insideText.isEmpty() && art.labelPlace == LabelPlace::Inside ? sign.object.label : art.insideText;
    if (text.isEmpty() || art.frame.isNull()) return;
    SymbolLook look;
    look.haloColour = m_look.halo;
    const double unit = sign.side / SymbolPainter::kUnits;
    const QRectF frame(sign.box.topLeft() + art.frame.topLeft() * unit, art.frame.size() * unit);
    const QRect where = cell(u'i' + sign.style + text, frame.size(), [&](QPainter &painter) {
        painter.translate(-art.frame.topLeft() * unit);
        m_painter.paintInsideText(painter, sign.spec, {0, 0, sign.side, sign.side}, look);
    });
    push(sign, frame, where, false);
}

QColor SymbolSprites::labelInk() const {
    return m_look.night ? QColor(0xEC, 0xEE, 0xF1) : QColor(0x16, 0x18, 0x1B);
}

QColor SymbolSprites::haloInk() const {
    return m_look.night ? QColor(0x15, 0x17, 0x1A) : QColor(Qt::white);
}

void SymbolSprites::addLabel(const Sign &sign) {
    if (sign.object.isImported() && !m_withQuietLabels) return;
    const SymbolLabel label = SymbolLabel::of(sign.object, sign.entry, sign.touch, m_look.font);
    if (label.isEmpty()) return;
    const QRect where = cell(label.key(), label.box.size(), [&](QPainter &painter) {
        label.paint(painter, QRectF(QPointF(), label.box.size()).center(), m_look.font, labelInk(), haloInk());
    });
    const std::size_t count = m_sprites.size();
    push(sign, label.box, where, false);
    if (m_sprites.size() > count) m_spots.back().sprite = count;
}

LabelLeaders SymbolSprites::leaders() {
    LabelLeaders leaders;
    for (std::size_t direction = 0; direction < leaders.cells.size(); ++direction) {
        const QPointF by = LabelLeaders::way(direction) * LabelLeaders::kLength;
        const QRectF line = QRectF(QPointF(), by).normalized();
        const QPointF margin(LabelLeaders::kMargin, LabelLeaders::kMargin);
        const QSizeF size(line.width() + 2 * margin.x(), line.height() + 2 * margin.y());
        leaders.cells.at(direction) = cell(QStringLiteral("k%1").arg(direction), size, [&](QPainter &painter) {
            painter.setRenderHint(QPainter::Antialiasing);
            const QPointF from = margin - line.topLeft();
            for (const auto &[colour, width] : {std::pair(haloInk(), 4.0), std::pair(labelInk(), 1.4)}) {
                painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::RoundCap));
                painter.drawLine(from, from + by);
            }
        });
    }
    return leaders;
}

void SymbolSprites::addBadge(const Sign &sign) {
    if (sign.object.badge == Badge::None) return;
    const bool isConflict = sign.object.badge == Badge::Conflict;
    const QRect where = cell(isConflict ? QStringLiteral("b!") : QStringLiteral("b?"), {kBadgeSide, kBadgeSide},
                             [&](QPainter &painter) {
                                 paintBadge(painter, sign.object.badge, {kBadgeSide / 2, kBadgeSide / 2}, m_look.font);
                             });
    const QRectF place(0, 0, kBadgeSide, kBadgeSide);
    push(sign, place.translated(sign.touch.topRight() - QPointF(kBadgeSide / 2, kBadgeSide / 2)), where, false);
}

} // namespace fanion::app
