// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/symbol_icon.h"

#include "app/shell/models/palette_model.h"
#include "app/symbols/line_painter.h"
#include "app/symbols/symbol_painter.h"

#include <QGuiApplication>
#include <QPainter>

namespace fanion::app {

SymbolIcon::SymbolIcon(QQuickItem *parent) : QQuickPaintedItem(parent) {
    setAntialiasing(true);
}

void SymbolIcon::change(QString &member, const QString &value) {
    if (member == value) return;
    member = value;
    emit looksChanged();
    update();
}

void SymbolIcon::setKey(const QString &key) {
    change(m_key, key);
}

void SymbolIcon::setPhase(const QString &phase) {
    change(m_phase, phase);
}

void SymbolIcon::setNature(const QString &nature) {
    change(m_nature, nature);
}

void SymbolIcon::paint(QPainter *painter) {
    const PaletteItem item = findPaletteItem(Catalogue::inUse(), m_key);
    if (!item.entry) return;
    painter->setRenderHint(QPainter::Antialiasing);
    if (item.entry->isPoint)
        paintPoint(*painter);
    else
        paintLine(*painter);
}

void SymbolIcon::paintPoint(QPainter &painter) const {
    const auto [entry, vehicle] = findPaletteItem(Catalogue::inUse(), m_key);
    SymbolSpec spec = SymbolSpec::of(*entry, phaseFromName(m_phase).value_or(Phase::Engaged));
    if (vehicle) {
        spec.nature = vehicle->nature;
        spec.label = vehicle->abbreviation;
    }
    if (const auto nature = natureFromName(m_nature)) spec.nature = *nature;
    const double side = std::min(width(), height());
    const double margin = side * SymbolPainter::kMargin / (SymbolPainter::kUnits + 2 * SymbolPainter::kMargin);
    const QRectF box((width() - side) / 2 + margin, (height() - side) / 2 + margin, side - 2 * margin,
                     side - 2 * margin);
    SymbolLook look;
    look.haloWidth = 1.5;
    const SymbolPainter symbols(Catalogue::inUse(), QGuiApplication::font());
    symbols.paint(painter, spec, box, look);
    if (vehicle) symbols.paintInsideText(painter, spec, box, look);
}

void SymbolIcon::paintLine(QPainter &painter) const {
    const PaletteItem item = findPaletteItem(Catalogue::inUse(), m_key);
    LineSpec spec;
    spec.entry = item.entry;
    spec.nature = natureFromName(m_nature).value_or(item.entry->nature);
    spec.phase = phaseFromName(m_phase).value_or(Phase::Engaged);
    LinePainter(Catalogue::inUse(), QGuiApplication::font()).paintSample(painter, spec, boundingRect());
}

} // namespace fanion::app
