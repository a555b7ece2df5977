// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
// contact-sheet OUT.png: every sign of the standard catalogue, engaged and planned, with its name and, in brackets, how
// sure it is: docs/images/symbols.png.
#include "app/symbols/label_text.h"
#include "tests/unit/symbols/sign_sheet.h"

#include <QGuiApplication>
#include <QPainter>

#include <cstdio>

using namespace fanion::app;

namespace {

constexpr int kColumns = 7;
constexpr int kCellWidth = 190;
constexpr int kCellHeight = 108;

void paintCell(QPainter &painter, const CatalogueEntry &entry, const QRect &cell, const SymbolPainter &symbols,
               const LinePainter &lines) {
    painter.setPen(QColor(0xDDDDDD));
    painter.drawRect(cell);
    for (int i = 0; i < 2; ++i) {
        const Phase phase = i == 0 ? Phase::Engaged : Phase::Planned;
        const QRectF half(cell.x() + i * kCellWidth / 2.0, cell.y() + 4, kCellWidth / 2.0, 76);
        const QRectF box =
            entry.isPoint ? QRectF(half.center().x() - 32, half.y() + 4, 64, 64) : half.adjusted(6, 6, -6, -6);
        SignSheet::paintSign(painter, entry, phase, box, symbols, lines, true);
    }
    const QRectF caption(cell.x(), cell.bottom() - 24, cell.width(), 20);
    QFont font = symbols.font();
    font.setWeight(QFont::Normal);
    const QString words = QStringLiteral("%1 (%2)").arg(entry.french, entry.provenance.certainty);
    paintText(painter, fitText(words, {kCellWidth - 8.0, 12}, font, 12, 8), caption.center(), font, Qt::black, {}, 0);
}

} // namespace

int main(int argc, char **argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication app(argc, argv);
    if (argc != 2) {
        std::fputs("usage: contact-sheet OUT.png\n", stderr);
        return 2;
    }
    const Catalogue &catalogue = Catalogue::standard();
    const QFont font(QStringLiteral("Inter"));
    const SymbolPainter symbols(catalogue, font);
    const LinePainter lines(catalogue, font);
    const int count = static_cast<int>(catalogue.entries().size());
    QImage sheet(kColumns * kCellWidth + 1, (count + kColumns - 1) / kColumns * kCellHeight + 1, QImage::Format_RGB32);
    sheet.fill(QColor(0xF4F2EC));
    QPainter painter(&sheet);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i < count; ++i)
        paintCell(painter, catalogue.entries()[static_cast<std::size_t>(i)],
                  {i % kColumns * kCellWidth, i / kColumns * kCellHeight, kCellWidth, kCellHeight}, symbols, lines);
    painter.end();
    return sheet.save(QString::fromLocal8Bit(argv[1])) ? 0 : 1;
}
