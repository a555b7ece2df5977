// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/symbols/sign_sheet.h"

#include <QPainter>

namespace fanion::app {

namespace {

constexpr int kColumns = 20;
constexpr std::array kPhases{Phase::Engaged, Phase::Planned};

} // namespace

SignSheet::SignSheet(const Catalogue &catalogue, int side, bool night)
    : m_catalogue(&catalogue), m_side(side), m_isNight(night) {}

QString SignSheet::sampleLabel(const CatalogueEntry &entry) {
    if (entry.key == QLatin1StringView("point-transit")) return QStringLiteral("1");
    if (entry.key == QLatin1StringView("engin")) return QStringLiteral("FPT RNS");
    if (entry.key == QLatin1StringView("groupe")) return QStringLiteral("GIFF 1");
    if (entry.key == QLatin1StringView("colonne")) return QStringLiteral("COL 35");
    if (entry.key == QLatin1StringView("moyen")) return QStringLiteral("SAMU 35");
    if (entry.key.startsWith(QLatin1StringView("pc"))) return QStringLiteral("MAR");
    return {};
}

void SignSheet::paintSign(QPainter &painter, const CatalogueEntry &entry, Phase phase, const QRectF &box,
                          const SymbolPainter &symbols, const LinePainter &lines, bool asOnMap) {
    if (!entry.isPoint) return lines.paintSample(painter, {&entry, entry.nature, phase, false, {}, {}, {}}, box);
    SymbolSpec spec = SymbolSpec::of(entry, phase);
    spec.label = sampleLabel(entry);
    const double side = std::min(box.width(), box.height()) * (asOnMap ? std::min(1.0, entry.symbol.scale) : 1);
    symbols.paint(painter, spec, {box.center().x() - side / 2, box.center().y() - side / 2, side, side});
}

QRect SignSheet::cellOf(qsizetype index) const {
    const int cell = m_side + m_side / 8 + 4; // the margin ink may reach into
    return {static_cast<int>(index % kColumns) * cell, static_cast<int>(index / kColumns) * cell, cell, cell};
}

QStringList SignSheet::names() const {
    QStringList names;
    for (const CatalogueEntry &entry : m_catalogue->entries())
        for (const Phase phase : kPhases)
            names.append(entry.key + u' ' + phaseName(phase));
    return names;
}

QImage SignSheet::paint() const {
    const auto count = std::ssize(m_catalogue->entries()) * std::ssize(kPhases);
    const QRect last = cellOf(count - 1);
    QImage sheet(cellOf(kColumns - 1).right() + 1, last.bottom() + 1, QImage::Format_RGB32);
    sheet.fill(m_isNight ? QColor(0x12161A) : QColor(0xF4F2EC));
    QPainter painter(&sheet);
    painter.setRenderHint(QPainter::Antialiasing);
    QFont font(QStringLiteral("Inter"));               // of the build's packages: the same on every machine
    font.setHintingPreference(QFont::PreferNoHinting); // which follows the screen and the desktop's settings
    const SymbolPainter symbols(*m_catalogue, font);
    const LinePainter lines(*m_catalogue, font);
    qsizetype index = 0;
    for (const CatalogueEntry &entry : m_catalogue->entries())
        for (const Phase phase : kPhases) {
            const QRect cell = cellOf(index++);
            const QRectF box(cell.center().x() - m_side / 2.0, cell.center().y() - m_side / 2.0, m_side, m_side);
            painter.setClipRect(cell); // a sign that reaches out is its own fault, not its neighbour's
            paintSign(painter, entry, phase, box, symbols, lines, false);
        }
    return sheet;
}

} // namespace fanion::app
