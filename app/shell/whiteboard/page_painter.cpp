// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/whiteboard/page_painter.h"

#include "app/shell/whiteboard/page_words.h"

#include <QFontMetricsF>
#include <QLineF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace fanion::app {

namespace {

constexpr double kUsualLetters = 18; ///< page units
constexpr double kSmallLetters = 12;
constexpr double kLeastLetters = 9;
constexpr double kPadding = 8;
constexpr double kFootHeight = 18;
constexpr double kFrameName = 32;
constexpr double kStroke = 3;
constexpr double kReadable = 5; ///< pixels: letters lower than that are no letters
constexpr double kArrow = 14;

// Material Design Icons, the icon face of the program (qml/theme/Icons.qml).
constexpr char16_t kThumb = 0xF513;
constexpr char16_t kTask = 0xF14C;
constexpr char16_t kLog = 0xF0BD;
constexpr char16_t kLock = 0xF33E;

QFont fontOf(const QFont &base, double height, QFont::Weight weight = QFont::Normal) {
    QFont font = base;
    font.setPixelSize(std::max(1, static_cast<int>(std::lround(height))));
    font.setWeight(weight);
    return font;
}

/** Grey bars in place of words that are too small to be read. */
void paintBars(QPainter &painter, const QRectF &box, double letters, qsizetype length, QColor ink) {
    ink.setAlphaF(0.35F);
    const double perLine = std::max(1.0, box.width() / (letters * 0.5));
    const int lines = std::clamp(static_cast<int>(std::ceil(static_cast<double>(length) / perLine)), 1,
                                 std::max(1, static_cast<int>(box.height() / (letters * 1.3))));
    for (int line = 0; line < lines; ++line) {
        const double width = line + 1 < lines ? box.width() : box.width() * 0.6;
        painter.fillRect(QRectF(box.left(), box.top() + line * letters * 1.3, width, letters * 0.5), ink);
    }
}

/** Signs of what an item is or has, from the right; gives how wide they are. */
double paintSigns(QPainter &painter, const PageShape &shape, const QRectF &foot, const PageLook &look) {
    QFont icons(QStringLiteral("Material Design Icons"));
    icons.setPixelSize(static_cast<int>(kSmallLetters) + 2);
    const QFont words = fontOf(look.font, kSmallLetters, QFont::DemiBold);
    double right = foot.right();
    const auto sign = [&](char16_t glyph, const QString &text) {
        if (!text.isEmpty()) {
            const double width = QFontMetricsF(words).horizontalAdvance(text) + 2;
            painter.setFont(words);
            painter.drawText(QRectF(right - width, foot.top(), width, foot.height()), Qt::AlignRight | Qt::AlignVCenter,
                             text);
            right -= width;
        }
        painter.setFont(icons);
        painter.drawText(QRectF(right - kFootHeight, foot.top(), kFootHeight - 2, foot.height()),
                         Qt::AlignRight | Qt::AlignVCenter, QString(QChar(glyph)));
        right -= kFootHeight;
    };
    painter.setPen(look.ink);
    if (shape.votes > 0) sign(kThumb, QString::number(shape.votes));
    if (shape.hasTask) sign(kTask, {});
    if (shape.hasLine) sign(kLog, {});
    if (shape.isLocked) sign(kLock, {});
    return foot.right() - right;
}

bool hasFoot(const PageShape &shape) {
    return shape.form == PageForm::Note;
}

} // namespace

QColor PageLook::strokeOf(int colour) const {
    const QColor paper = papers.value(colour, line);
    return ground.lightnessF() > 0.5F ? paper.darker(190) : paper.lighter(240);
}

PageLook PageLook::onPaper(const QFont &font) {
    const QList<QColor> papers{QColor(0xFF, 0xF3, 0xB8), QColor(0xFF, 0xDF, 0xBF), QColor(0xFF, 0xDC, 0xE6),
                               QColor(0xE6, 0xDD, 0xF7), QColor(0xD8, 0xE8, 0xFA), QColor(0xD2, 0xF0, 0xEE),
                               QColor(0xDD, 0xF2, 0xD5), QColor(0xFF, 0xFF, 0xFF)};
    return {papers, Qt::black, QColor(0x40, 0x40, 0x40), QColor(0x60, 0x60, 0x60), Qt::white, Qt::black, font};
}

void PagePainter::setLook(PageLook look) {
    if (look.font != m_look.font) m_letters.clear();
    m_look = std::move(look);
}

double heightOfWords(const QString &words, double width, const QFont &font) {
    constexpr double kEdges = 4; // of wordsBox()
    const QFontMetricsF metrics(fontOf(font, kUsualLetters));
    const QRectF room(0, 0, width - kEdges, 1e6);
    return std::ceil(metrics.boundingRect(room, Qt::TextWordWrap, words).height()) + kEdges;
}

QRectF wordsBox(const PageShape &shape) {
    QRectF box = shape.box.adjusted(kPadding, kPadding, -kPadding, -kPadding);
    if (shape.form == PageForm::Text) return shape.box.adjusted(2, 2, -2, -2);
    if (shape.form == PageForm::Frame) box.setHeight(std::min(box.height(), kFrameName - kPadding));
    if (hasFoot(shape)) box.setBottom(box.bottom() - kFootHeight + kPadding / 2);
    if (shape.form == PageForm::Ellipse) {
        // The largest box within an ellipse has its sides divided by the root of 2.
        const double across = shape.box.width() * 0.146;
        const double down = shape.box.height() * 0.146;
        box = shape.box.adjusted(across, down, -across, -down);
    }
    return box;
}

double PagePainter::lettersOf(const PageShape &shape) {
    const double usual = kUsualLetters * shape.size / 100;
    if (shape.form == PageForm::Frame || shape.form == PageForm::Link) return usual;
    const QSizeF room = wordsBox(shape).size();
    Letters &known = m_letters[shape.id];
    if (known.text == shape.text && known.room == room && known.size == shape.size && known.height > 0)
        return known.height;
    double height = usual;
    const int flags = Qt::TextWordWrap;
    const auto fits = [&](double letters) {
        const QFontMetricsF metrics(fontOf(m_look.font, letters));
        const QRectF needed = metrics.boundingRect(QRectF({}, QSizeF(room.width(), 1e6)), flags, shape.text);
        return needed.height() <= room.height() && needed.width() <= room.width() + 1;
    };
    while (height > kLeastLetters && !fits(height))
        height = std::max(kLeastLetters, height * 0.85);
    known = {shape.text, room, shape.size, height};
    return height;
}

void PagePainter::paintWords(QPainter &painter, const PageShape &shape, int flags, const View &view) {
    if (shape.text.isEmpty()) return;
    const QRectF box = wordsBox(shape);
    const double usual = kUsualLetters * shape.size / 100;
    if (usual * view.zoom < kReadable) return paintBars(painter, box, usual, shape.text.size(), m_look.ink);
    painter.setFont(fontOf(m_look.font, lettersOf(shape)));
    painter.setPen(m_look.ink);
    painter.save();
    painter.setClipRect(box, Qt::IntersectClip);
    painter.drawText(box, flags | Qt::TextWordWrap, shape.text);
    painter.restore();
}

void PagePainter::paintFoot(QPainter &painter, const PageShape &shape, const View &view) const {
    if (kSmallLetters * view.zoom < kReadable) return;
    const QRectF foot(shape.box.left() + kPadding, shape.box.bottom() - kFootHeight - 2,
                      shape.box.width() - 2 * kPadding, kFootHeight);
    const double signs = paintSigns(painter, shape, foot, m_look);
    const QString words = shape.isProposed         ? shape.author
                          : !shape.topic.isEmpty() ? shape.topic
                                                   : view.legend.value(shape.colour);
    const QFont font = fontOf(m_look.font, kSmallLetters);
    painter.setFont(font);
    painter.setPen(m_look.soft);
    const QRectF room = foot.adjusted(0, 0, -signs - 2, 0);
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetricsF(font).elidedText(words, Qt::ElideRight, room.width()));
}

void PagePainter::paintNote(QPainter &painter, const PageShape &shape, const View &view) {
    QColor edge = m_look.strokeOf(shape.colour);
    edge.setAlphaF(0.7F);
    painter.setPen(QPen(edge, shape.isProposed ? 2 : 1, shape.isProposed ? Qt::DashLine : Qt::SolidLine));
    painter.setBrush(m_look.papers.value(shape.colour, m_look.ground));
    painter.drawRect(shape.box);
    paintWords(painter, shape, Qt::AlignLeft | Qt::AlignTop, view);
    paintFoot(painter, shape, view);
}

void PagePainter::paintFrame(QPainter &painter, const PageShape &shape, const View &view) const {
    painter.setPen(QPen(m_look.strokeOf(shape.colour), 2));
    QColor fill = m_look.papers.value(shape.colour, m_look.ground);
    fill.setAlphaF(0.18F);
    painter.setBrush(fill);
    painter.drawRect(shape.box);
    const double height = kUsualLetters * shape.size / 100;
    if (height * view.zoom < kReadable) return;
    const QFont font = fontOf(m_look.font, height, QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(m_look.ink);
    const QRectF room = shape.box.adjusted(kPadding, 4, -kPadding, 0);
    painter.drawText(room, Qt::AlignLeft | Qt::AlignTop,
                     QFontMetricsF(font).elidedText(shape.text.simplified(), Qt::ElideRight, room.width()));
}

void PagePainter::paintLink(QPainter &painter, const PageShape &shape, const View &view) const {
    if (shape.points.size() < 2) return;
    const QLineF line(shape.points.front(), shape.points.back());
    if (line.length() < 1) return;
    painter.setPen(QPen(m_look.line, 2, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(line);
    const QPointF back = (line.p1() - line.p2()) / line.length() * kArrow;
    const QPointF side = QPointF(-back.y(), back.x()) * 0.4;
    painter.setBrush(m_look.line);
    painter.setPen(Qt::NoPen);
    painter.drawPolygon(QPolygonF{line.p2(), line.p2() + back + side, line.p2() + back - side});
    const double height = kUsualLetters * shape.size / 100;
    if (shape.text.isEmpty() || height * view.zoom < kReadable) return;
    const QFont font = fontOf(m_look.font, height);
    const QString words = shape.text.simplified();
    QRectF box({}, QSizeF(QFontMetricsF(font).horizontalAdvance(words) + kPadding, height * 1.4));
    box.moveCenter(line.center());
    painter.fillRect(box, m_look.ground);
    painter.setFont(font);
    painter.setPen(m_look.ink);
    painter.drawText(box, Qt::AlignCenter, words);
}

void PagePainter::paintPicture(QPainter &painter, const PageShape &shape, const View &view) {
    QRectF room = shape.box.adjusted(0, 0, 0, shape.text.isEmpty() ? 0 : -kPictureCaption);
    if (room.height() < kPictureCaption) room = shape.box;
    const QImage picture = view.picture && shape.picture
                               ? view.picture(*shape.picture, std::max(room.width(), room.height()) * view.zoom)
                               : QImage();
    QColor edge = m_look.line;
    edge.setAlphaF(0.7F);
    painter.setPen(QPen(edge, 1, shape.isProposed || picture.isNull() ? Qt::DashLine : Qt::SolidLine));
    painter.setBrush(m_look.papers.value(shape.colour, m_look.ground));
    painter.drawRect(shape.box);
    if (picture.isNull()) return paintWords(painter, shape, Qt::AlignCenter, view); // its name, until it comes
    QRectF place({}, QSizeF(picture.size()).scaled(room.size(), Qt::KeepAspectRatio));
    place.moveCenter(room.center());
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(place, picture);
    if (room == shape.box || kSmallLetters * view.zoom < kReadable) return;
    const QFont font = fontOf(m_look.font, kSmallLetters + 2);
    painter.setFont(font);
    painter.setPen(m_look.ink);
    const QRectF foot(shape.box.left() + kPadding, room.bottom(), shape.box.width() - 2 * kPadding, kPictureCaption);
    painter.drawText(foot, Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetricsF(font).elidedText(shape.text.simplified(), Qt::ElideRight, foot.width()));
}

void PagePainter::paintShape(QPainter &painter, const PageShape &shape, const View &view) {
    switch (shape.form) {
    case PageForm::Note:
        return paintNote(painter, shape, view);
    case PageForm::Frame:
        return paintFrame(painter, shape, view);
    case PageForm::Link:
        return paintLink(painter, shape, view);
    case PageForm::Text:
        return paintWords(painter, shape, Qt::AlignLeft | Qt::AlignTop, view);
    case PageForm::Ink:
        painter.setPen(QPen(m_look.strokeOf(shape.colour), kStroke, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(Qt::NoBrush);
        painter.drawPolyline(shape.points.data(), static_cast<int>(shape.points.size()));
        return;
    case PageForm::Picture:
        return paintPicture(painter, shape, view);
    case PageForm::Rectangle:
    case PageForm::Ellipse:
        painter.setPen(QPen(m_look.strokeOf(shape.colour), 2));
        painter.setBrush(m_look.papers.value(shape.colour, m_look.ground));
        if (shape.form == PageForm::Ellipse)
            painter.drawEllipse(shape.box);
        else
            painter.drawRect(shape.box);
        paintWords(painter, shape, Qt::AlignCenter, view);
        return;
    }
}

void PagePainter::paint(QPainter &painter, const std::vector<PageShape> &shapes, const View &view) {
    constexpr double kBeyond = 8; // strokes and heads of arrows lie outside their box
    painter.setRenderHint(QPainter::Antialiasing);
    for (const PageShape &shape : shapes) {
        const QPointF shift = view.shift ? view.shift(shape) : QPointF();
        const QRectF reach = shape.box.translated(shift).adjusted(-kBeyond, -kBeyond, kBeyond, kBeyond);
        if (shape.id == view.hidden || !view.visible.intersects(reach)) continue;
        painter.translate(shift);
        paintShape(painter, shape, view);
        painter.translate(-shift);
    }
}

} // namespace fanion::app
