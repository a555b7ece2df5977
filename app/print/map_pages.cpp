// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/map_pages.h"

#include "app/map/grids/grid_picture.h"
#include "app/print/cartouche.h"
#include "app/print/ground_painter.h"
#include "app/print/page_text.h"
#include "app/print/signs_painter.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace fanion::app {

namespace {

constexpr double kShareOfGround = 0.9; ///< of the time a page takes

QString say(const char *text, int n = -1) {
    return QCoreApplication::translate("Print", text, nullptr, n);
}

} // namespace

MapPages::MapPages(MapSheet sheet) : m_sheet(std::move(sheet)), m_layout(SheetLayout::of(m_sheet, Catalogue::inUse())) {
    if (!m_sheet.inBlack) return;
    for (auto &object : m_sheet.objects)
        object = std::make_shared<const MapObject>(inBlackInk(*object, m_sheet.facts.inFrench));
    for (LegendEntry &entry : m_layout.entries)
        entry.sample.colour = inBlackInk(entry.sample, true).colour;
}

bool MapPages::paint(QPainter &painter, int page, double dpi, const Told &told) {
    if (page == 0 && !paintMap(painter, dpi, told)) return false;
    paintLegend(painter, page);
    Cartouche(m_sheet, m_layout).paint(painter, page);
    return told(1);
}

bool MapPages::paintMap(QPainter &painter, double dpi, const Told &told) {
    const MapCamera &camera = m_layout.camera;
    const double ratio = std::min(dpi, m_sheet.groundDpi) / kMillimetresPerInch * m_layout.pixel;
    painter.save();
    painter.setClipRect(m_layout.map, Qt::IntersectClip);
    painter.translate(m_layout.map.topLeft());
    painter.scale(m_layout.pixel, m_layout.pixel);
    GroundPainter ground(m_sheet, camera, ratio);
    const bool isWhole = ground.paint(painter, [&](double done) { return told(done * kShareOfGround); });
    m_missing = ground.missing();
    int withoutRoom = 0;
    if (isWhole) {
        const SignsPainter signs(camera, m_sheet.facts.font);
        signs.paintNames(painter, ground.labels());
        if (m_sheet.grid != GridKind::None)
            paintGrid(painter, drawGrid(m_sheet.grid, camera), m_sheet.facts.font, false);
        withoutRoom = signs.paint(painter, m_sheet.objects);
    }
    painter.restore();
    if (!isWhole) return false;
    if (m_sheet.facts.isExercise)
        drawExerciseMark(painter, m_layout.map, m_sheet.facts.font, say(QT_TRANSLATE_NOOP("Print", "EXERCICE")));
    paintCredits(painter, withoutRoom);
    painter.setPen(QPen(Qt::black, 0.5 * m_layout.growth));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(m_layout.map);
    return true;
}

/** Whose maps these are, as their licences want it, and what could not be shown: on the map's lower edge. */
void MapPages::paintCredits(QPainter &painter, int withoutRoom) const {
    const double k = m_layout.growth;
    QStringList parts;
    if (withoutRoom > 0)
        parts << say(QT_TRANSLATE_N_NOOP("Print", "%n libellé(s) sans place sur cette feuille"), withoutRoom);
    if (m_missing > 0)
        parts << say(QT_TRANSLATE_N_NOOP("Print", "%n partie(s) du fond de carte manquante(s)"), m_missing);
    if (!m_sheet.attribution.isEmpty()) parts << m_sheet.attribution;
    if (parts.isEmpty()) return;
    const QString text = parts.join(QStringLiteral(" · "));
    const double height = 2.4 * k;
    QFont font = m_sheet.facts.font;
    font.setPixelSize(100);
    const double width =
        std::min(m_layout.map.width(), QFontMetricsF(font).horizontalAdvance(text) * height / 120 + 3 * k);
    const double lines = width < m_layout.map.width() ? 1 : 2;
    const QRectF box(m_layout.map.right() - width, m_layout.map.bottom() - height * lines * 1.1 - 0.6 * k, width,
                     height * lines * 1.1 + 0.6 * k);
    painter.fillRect(box, QColor(255, 255, 255, 215));
    drawText(painter, box.adjusted(0.8 * k, 0, -0.8 * k, 0), text, m_sheet.facts.font,
             {height, QFont::Normal, Qt::AlignRight | Qt::AlignVCenter});
}

void MapPages::paintLegend(QPainter &painter, int page) const {
    const auto [from, to] = m_layout.entriesOf(page);
    if (from == to) return;
    const double k = m_layout.growth;
    const QRectF area = m_layout.legendArea(page);
    const QFont &font = m_sheet.facts.font;
    const QString title = page == 0 ? say(QT_TRANSLATE_NOOP("Print", "Légende : les signes de cette feuille"))
                                    : say(QT_TRANSLATE_NOOP("Print", "Légende, suite"));
    drawText(painter, {area.topLeft(), QSizeF(area.width(), 5 * k)}, title, font, {3.4 * k, QFont::Bold});
    for (std::size_t i = from; i < to; ++i) {
        const LegendEntry &entry = m_layout.entries[i];
        const QRectF cell = m_layout.legendCell(area, i - from).adjusted(0, 0.4 * k, -k, -0.4 * k);
        const double sign = 10 * k;
        paintLegendSign(painter, entry, {cell.topLeft(), QSizeF(sign, cell.height())}, Catalogue::inUse(), font);
        drawText(painter, cell.adjusted(sign + k, 0, 0, 0), entry.text, font,
                 {2.9 * k, QFont::Normal, Qt::AlignLeft | Qt::AlignVCenter});
    }
}

QString MapPages::remark() const {
    if (m_missing == 0) return {};
    return say(QT_TRANSLATE_N_NOOP("Print", "%n partie(s) du fond de carte manquante(s)"), m_missing);
}

} // namespace fanion::app
