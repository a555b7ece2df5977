// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/cartouche.h"

#include "app/print/map_scale.h"
#include "app/print/page_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace fanion::app {

namespace {

constexpr double kNotable = 0.005; ///< of change in scale across a sheet, to be said

QString say(const char *text) {
    return QCoreApplication::translate("Print", text);
}

QLocale localeOf(bool inFrench) {
    return inFrench ? QLocale(QLocale::French, QLocale::France) : QLocale(QLocale::English, QLocale::UnitedKingdom);
}

/** A number whose thousands are parted by plain spaces, which can be searched for and read aloud. */
QString numberText(double value, int decimals, bool inFrench) {
    QString text = localeOf(inFrench).toString(value, 'f', decimals);
    return text.replace(QChar(0x202F), u' ').replace(QChar(0x00A0), u' ');
}

} // namespace

QString scaleText(double denominator, bool inFrench) {
    return QStringLiteral("1:") + numberText(denominator, 0, inFrench);
}

QString lengthText(double metres, bool inFrench) {
    if (metres >= 1000) return numberText(metres / 1000, 0, inFrench) + QStringLiteral(" km");
    return numberText(metres, metres < 1 ? 1 : 0, inFrench) + QStringLiteral(" m");
}

void Cartouche::paint(QPainter &painter, int page) const {
    const QRectF box = m_layout.cartouche;
    const double k = m_layout.growth;
    painter.fillRect(box, Qt::white);
    painter.setPen(QPen(Qt::black, 0.4 * k));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(box);
    static constexpr std::array kShares{0.30, 0.27, 0.23, 0.20};
    std::array<QRectF, kShares.size()> parts;
    double left = box.left();
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const double width = box.width() * kShares.at(i);
        if (i > 0) painter.drawLine(QPointF(left, box.top()), QPointF(left, box.bottom()));
        parts.at(i) = QRectF(left, box.top(), width, box.height()).adjusted(2 * k, 1.5 * k, -2 * k, -1.5 * k);
        left += width;
    }
    paintTitle(painter, parts[0]);
    paintScale(painter, parts[1]);
    paintPlaces(painter, parts[2]);
    paintOrigin(painter, parts[3], page);
}

void Cartouche::paintTitle(QPainter &painter, const QRectF &box) const {
    const double k = m_layout.growth;
    const SheetFacts &facts = m_sheet.facts;
    QRectF rest = box;
    if (facts.isExercise) {
        const QRectF tag(rest.left(), rest.top(), rest.width(), 5 * k);
        painter.fillRect(tag, Qt::black);
        drawText(painter, tag, say(QT_TRANSLATE_NOOP("Print", "EXERCICE – EXERCICE – EXERCICE")), facts.font,
                 {4 * k, QFont::Bold, Qt::AlignCenter, Qt::white});
        rest.setTop(tag.bottom() + k);
    }
    drawText(painter, {rest.topLeft(), QSizeF(rest.width(), 9 * k)}, facts.incident, facts.font,
             {5.4 * k, QFont::Bold});
    rest.setTop(rest.top() + 9.3 * k);
    drawText(painter, {rest.topLeft(), QSizeF(rest.width(), 4.4 * k)}, facts.title, facts.font,
             {3.8 * k, QFont::DemiBold});
    rest.setTop(rest.top() + 4.7 * k);
    // What is not the present must be seen before anything is decided on it.
    drawText(painter, rest, facts.notice, facts.font, {3.4 * k, QFont::Bold});
}

void Cartouche::paintScale(QPainter &painter, const QRectF &box) const {
    const double k = m_layout.growth;
    const SheetFacts &facts = m_sheet.facts;
    const double north = 14 * k;
    const QRectF words = box.adjusted(0, 0, -north - 2 * k, 0);
    drawText(painter, {words.topLeft(), QSizeF(words.width(), 7 * k)},
             say(QT_TRANSLATE_NOOP("Print", "Échelle %1")).arg(scaleText(m_layout.denominator, facts.inFrench)),
             facts.font, {4.6 * k, QFont::Bold});
    paintBar(painter, {words.left(), words.top() + 8 * k, words.width(), 9 * k});
    const double spread = map_scale::spread(m_layout.camera);
    QString remark = say(QT_TRANSLATE_NOOP("Print", "exacte au centre de la feuille, imprimée à 100 %"));
    if (spread >= kNotable)
        remark += say(QT_TRANSLATE_NOOP("Print", " ; ±%1 % en haut et en bas"))
                      .arg(numberText(spread * 100, 1, facts.inFrench));
    drawText(painter, {words.left(), words.top() + 18 * k, words.width(), words.height() - 18 * k}, remark, facts.font,
             {2.6 * k});
    paintNorth(painter, {box.right() - north, box.top(), north, box.height()});
}

void Cartouche::paintBar(QPainter &painter, const QRectF &box) const {
    const double k = m_layout.growth;
    const bool inFrench = m_sheet.facts.inFrench;
    const double metres = map_scale::barMetres(m_layout.denominator, box.width() - 10 * k);
    const double length = metres * 1000 / m_layout.denominator;
    const double height = 2 * k;
    painter.setPen(QPen(Qt::black, 0.25 * k));
    for (int i = 0; i < 4; ++i) {
        painter.setBrush(i % 2 == 0 ? Qt::black : Qt::white);
        painter.drawRect(QRectF(box.left() + length * i / 4, box.top(), length / 4, height));
    }
    const double under = box.top() + height + 0.5 * k;
    drawText(painter, {box.left(), under, 5 * k, 4 * k}, QStringLiteral("0"), m_sheet.facts.font, {3 * k});
    drawText(painter, {box.left() + length - 12 * k, under, 24 * k, 4 * k}, lengthText(metres, inFrench),
             m_sheet.facts.font, {3 * k, QFont::DemiBold, Qt::AlignHCenter | Qt::AlignTop});
}

/** The needle points to the north of the map's middle, the straight up of Web Mercator. */
void Cartouche::paintNorth(QPainter &painter, const QRectF &box) const {
    const double k = m_layout.growth;
    const double reach = std::min(box.width(), box.height()) / 2 - k;
    painter.save();
    painter.translate(box.center());
    painter.rotate(-m_layout.camera.bearing());
    painter.setPen(QPen(Qt::black, 0.3 * k));
    const QPointF tip(0, -reach + 4 * k);
    const QPointF tail(0, reach * 0.45);
    painter.setBrush(Qt::black);
    painter.drawPolygon(QPolygonF({tip, tail, QPointF(-reach * 0.45, reach)}));
    painter.setBrush(Qt::white);
    painter.drawPolygon(QPolygonF({tip, tail, QPointF(reach * 0.45, reach)}));
    drawText(painter, {-4 * k, -reach - k, 8 * k, 5 * k}, QStringLiteral("N"), m_sheet.facts.font,
             {4.6 * k, QFont::Bold, Qt::AlignCenter});
    painter.restore();
}

QString Cartouche::place(ScreenPoint at) const {
    const Position position = m_layout.camera.toPosition(at);
    if (const auto text = formatCoordinates(position, m_sheet.notation)) return QString::fromStdString(*text);
    return QString::fromStdString(formatDecimalDegrees(position));
}

void Cartouche::paintPlaces(QPainter &painter, const QRectF &box) const {
    const double k = m_layout.growth;
    const double width = m_layout.camera.width();
    const double height = m_layout.camera.height();
    const QFont &font = m_sheet.facts.font;
    drawText(painter, {box.topLeft(), QSizeF(box.width(), 4 * k)},
             say(QT_TRANSLATE_NOOP("Print", "Coordonnées %1")).arg(m_sheet.notationName), font,
             {3.2 * k, QFont::DemiBold});
    QRectF row(box.left(), box.top() + 4.4 * k, box.width(), 4.05 * k);
    const std::array<std::pair<const char *, ScreenPoint>, 5> places{{
        {QT_TRANSLATE_NOOP("Print", "Centre"), {width / 2, height / 2}},
        {QT_TRANSLATE_NOOP("Print", "Haut g."), {0, 0}},
        {QT_TRANSLATE_NOOP("Print", "Haut d."), {width, 0}},
        {QT_TRANSLATE_NOOP("Print", "Bas g."), {0, height}},
        {QT_TRANSLATE_NOOP("Print", "Bas d."), {width, height}},
    }};
    for (const auto &[name, at] : places) {
        const double head = 11 * k;
        drawText(painter, {row.topLeft(), QSizeF(head, row.height())}, say(name), font, {2.7 * k});
        drawText(painter, row.adjusted(head, 0, 0, 0), place(at), font, {2.9 * k, QFont::Medium});
        row.translate(0, row.height());
    }
}

void Cartouche::paintOrigin(QPainter &painter, const QRectF &box, int page) const {
    const double k = m_layout.growth;
    const SheetFacts &facts = m_sheet.facts;
    const QFont &font = facts.font;
    drawText(painter, {box.topLeft(), QSizeF(box.width(), 8 * k)}, facts.printed, font, {3.2 * k, QFont::DemiBold});
    drawText(painter, {box.left(), box.top() + 8.2 * k, box.width(), 9 * k}, facts.author, font, {3.2 * k});
    drawText(painter, {box.left(), box.bottom() - 7.4 * k, box.width(), 7.4 * k},
             say(QT_TRANSLATE_NOOP("Print", "Page %1/%2")).arg(page + 1).arg(m_layout.pages()) +
                 QStringLiteral("\n%1 · Fanion").arg(paperName(m_sheet.paper.size)),
             font, {3 * k, QFont::Medium, Qt::AlignLeft | Qt::AlignBottom});
}

} // namespace fanion::app
