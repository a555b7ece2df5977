// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/whiteboard/page_shape.h"

#include <QColor>
#include <QFont>
#include <QImage>
#include <QList>

#include <functional>
#include <unordered_map>

class QPainter;

namespace fanion::app {

/** The colours a page is painted in; of the screen they are the theme's. */
struct PageLook {
    QList<QColor> papers; ///< of notes, in the order of kPageColours
    QColor ink;
    QColor soft; ///< words beside the words
    QColor line; ///< edges, arrows
    QColor ground;
    QColor accent;
    QFont font;

    /** Of a shape's edge or a stroke: the paper's colour, as strong as it must be on the ground. */
    [[nodiscard]] QColor strokeOf(int colour) const;
    /** Black on white paper, the papers as pale as a printer needs them. */
    [[nodiscard]] static PageLook onPaper(const QFont &font);
};

/**
 * Paints the shapes of a page, on a screen and on paper alike (docs/adr/0026). The painter's unit is the page's unit.
 * Keeps how large the letters of each note are, because finding that out costs more than drawing them.
 */
class PagePainter {
public:
    struct View {
        QRectF visible;  ///< what lies elsewhere is left out
        double zoom = 1; ///< pixels for a unit: what could not be read is not written
        QStringList legend;
        EntityId hidden;                                      ///< is being written and is drawn by its editor
        std::function<QPointF(const PageShape &)> shift = {}; ///< by how much it is being dragged; none: nothing is
        /** The picture of a file, for a longer side of so many pixels; null: there is none (yet). */
        std::function<QImage(const AttachmentRef &, double pixels)> picture = {};
    };

    explicit PagePainter(PageLook look) : m_look(std::move(look)) {}
    void setLook(PageLook look);
    [[nodiscard]] const PageLook &look() const { return m_look; }

    void paint(QPainter &painter, const std::vector<PageShape> &shapes, const View &view);
    /** How high the letters of a shape are, in page units: they shrink until its words fit into its box. */
    [[nodiscard]] double lettersOf(const PageShape &shape);

private:
    struct Letters {
        QString text;
        QSizeF room;
        int size = 0;
        double height = 0;
    };
    void paintShape(QPainter &painter, const PageShape &shape, const View &view);
    void paintNote(QPainter &painter, const PageShape &shape, const View &view);
    void paintFoot(QPainter &painter, const PageShape &shape, const View &view) const;
    void paintFrame(QPainter &painter, const PageShape &shape, const View &view) const;
    void paintLink(QPainter &painter, const PageShape &shape, const View &view) const;
    void paintPicture(QPainter &painter, const PageShape &shape, const View &view);
    void paintWords(QPainter &painter, const PageShape &shape, int flags, const View &view);

    PageLook m_look;
    std::unordered_map<EntityId, Letters> m_letters;
};

/** Page units at the foot of a picture, for its words. */
inline constexpr double kPictureCaption = 24;

/** How high free words of the usual size are within a width, in page units. */
[[nodiscard]] double heightOfWords(const QString &words, double width, const QFont &font);

/** Where the words of a shape stand. */
[[nodiscard]] QRectF wordsBox(const PageShape &shape);

} // namespace fanion::app
