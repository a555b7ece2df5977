// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/attachments/preview_loader.h"
#include "app/shell/models/selection.h"
#include "app/shell/whiteboard/page_gestures.h"
#include "app/shell/whiteboard/page_painter.h"
#include "app/shell/whiteboard/page_scene.h"

#include <QPointer>
#include <QQuickPaintedItem>
#include <QTimer>

namespace fanion::app {

/**
 * A page as it is looked at: where on the plane, how near; what the pointer and the keys do on it. Paints everything
 * itself, so that a thousand notes cost no thousand items. Only the officer moves the view. In three files: what is
 * seen, what the pointer does (page_canvas_input.cpp), what keys do (page_canvas_keys.cpp).
 */
class PageCanvas : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(fanion::app::PageScene *scene READ scene WRITE setScene REQUIRED FINAL)
    Q_PROPERTY(fanion::app::PageGestures *gestures MEMBER m_gestures REQUIRED FINAL)
    Q_PROPERTY(fanion::app::Selection *selection READ selection WRITE setSelection REQUIRED FINAL)
    /** Makes the pictures; null: their names are shown. */
    Q_PROPERTY(fanion::app::PreviewLoader *previews READ previews WRITE setPreviews FINAL)
    Q_PROPERTY(bool canEdit MEMBER m_canEdit NOTIFY canEditChanged FINAL)
    Q_PROPERTY(Tool tool READ tool WRITE setTool NOTIFY toolChanged FINAL)
    /** Place in kPageColours of what is made next. */
    Q_PROPERTY(int colour MEMBER m_colour NOTIFY colourChanged FINAL)
    Q_PROPERTY(double zoom READ zoom NOTIFY viewChanged FINAL)
    Q_PROPERTY(QPointF origin READ origin NOTIFY viewChanged FINAL) ///< of the page, in the upper left corner
    /** What its editor shows in its place; empty: nothing is written. */
    Q_PROPERTY(QString editedId READ editedId WRITE setEditedId NOTIFY editedIdChanged FINAL)
    /** What is selected and lies on this page. */
    Q_PROPERTY(QStringList ownIds READ ownIds NOTIFY currentChanged FINAL)
    Q_PROPERTY(QString currentText READ currentText NOTIFY currentChanged FINAL) ///< what is selected, to be said
    Q_PROPERTY(QList<QColor> papers READ papers WRITE setPapers NOTIFY lookChanged FINAL)
    Q_PROPERTY(QColor ink READ ink WRITE setInk NOTIFY lookChanged FINAL)
    Q_PROPERTY(QColor soft READ soft WRITE setSoft NOTIFY lookChanged FINAL)
    Q_PROPERTY(QColor line READ line WRITE setLine NOTIFY lookChanged FINAL)
    Q_PROPERTY(QColor ground READ ground WRITE setGround NOTIFY lookChanged FINAL)
    Q_PROPERTY(QColor accent READ accent WRITE setAccent NOTIFY lookChanged FINAL)

public:
    enum Tool { Select, Note, Text, Ink, Rectangle, Ellipse, Frame, Link };
    Q_ENUM(Tool)

    explicit PageCanvas(QQuickItem *parent = nullptr);

    [[nodiscard]] PageScene *scene() const { return m_scene; }
    void setScene(PageScene *scene);
    [[nodiscard]] Selection *selection() const { return m_selection; }
    void setSelection(Selection *selection);
    [[nodiscard]] PreviewLoader *previews() const { return m_previews; }
    void setPreviews(PreviewLoader *previews);
    [[nodiscard]] Tool tool() const { return m_tool; }
    void setTool(Tool tool);
    [[nodiscard]] double zoom() const { return m_zoom; }
    [[nodiscard]] QPointF origin() const { return m_origin; }
    [[nodiscard]] QString editedId() const { return m_edited.isNull() ? QString() : toText(m_edited); }
    void setEditedId(const QString &id);
    [[nodiscard]] QStringList ownIds() const;
    [[nodiscard]] QString currentText() const;

    [[nodiscard]] QList<QColor> papers() const { return m_painter.look().papers; }
    void setPapers(const QList<QColor> &papers);
    [[nodiscard]] QColor ink() const { return m_painter.look().ink; }
    void setInk(const QColor &ink) { setColour(&PageLook::ink, ink); }
    [[nodiscard]] QColor soft() const { return m_painter.look().soft; }
    void setSoft(const QColor &soft) { setColour(&PageLook::soft, soft); }
    [[nodiscard]] QColor line() const { return m_painter.look().line; }
    void setLine(const QColor &line) { setColour(&PageLook::line, line); }
    [[nodiscard]] QColor ground() const { return m_painter.look().ground; }
    void setGround(const QColor &ground) { setColour(&PageLook::ground, ground); }
    [[nodiscard]] QColor accent() const { return m_painter.look().accent; }
    void setAccent(const QColor &accent) { setColour(&PageLook::accent, accent); }

    Q_INVOKABLE [[nodiscard]] QPointF toPage(QPointF at) const { return m_origin + at / m_zoom; }
    Q_INVOKABLE [[nodiscard]] QPointF toView(QPointF place) const { return (place - m_origin) * m_zoom; }
    Q_INVOKABLE [[nodiscard]] QRectF toViewBox(const QRectF &box) const;
    /** The page's place in the middle of what is seen. */
    Q_INVOKABLE [[nodiscard]] QPointF middle() const { return toPage(QPointF(width(), height()) / 2); }
    /** By a factor; what is seen at \p at stays there. */
    Q_INVOKABLE void zoomAt(QPointF at, double factor);
    Q_INVOKABLE void zoomBy(double factor) { zoomAt(QPointF(width(), height()) / 2, factor); }
    Q_INVOKABLE void pan(QPointF pixels);
    /** Everything, and no nearer than its size. */
    Q_INVOKABLE void showAll();
    /** Moves the view only when the item cannot be seen whole. */
    Q_INVOKABLE void reveal(const QString &id);
    /** Where a thing of its usual size lies that is made at a place. */
    Q_INVOKABLE [[nodiscard]] static QRectF usualBox(const QString &form, QPointF middle);

    void paint(QPainter *painter) override;

signals:
    void toolChanged();
    void colourChanged();
    void canEditChanged();
    void viewChanged();
    void editedIdChanged();
    void currentChanged();
    void lookChanged();
    /** Words are to be typed for something new of a form. */
    void draftAsked(const QString &form, const QRectF &box);
    void editAsked(const QString &id);
    void menuAsked(QPointF at);
    void copyAsked();
    void cutAsked();
    void pasteAsked();
    void deleteAsked();

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseUngrabEvent() override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    /** What a pointer that is held down does. */
    enum class Hand : std::uint8_t { Nothing, Pan, Box, Move, Resize, Ink, Shape, Link };

    void setColour(QColor PageLook::*part, const QColor &colour);
    void lookAgain();
    [[nodiscard]] PagePainter::View view() const;
    [[nodiscard]] QImage pictureOf(const AttachmentRef &ref, double pixels) const;
    [[nodiscard]] QPointF shiftOf(const PageShape &shape) const;
    void paintGround(QPainter &painter) const;
    void paintSelection(QPainter &painter) const;
    void paintHand(QPainter &painter) const;
    void setView(QPointF origin, double zoom);

    [[nodiscard]] double slack() const { return 10 / m_zoom; }
    [[nodiscard]] const PageShape *single() const;
    /** The corner of the one selected that is under the pointer: 0 to 3 clockwise from the upper left; -1: none. */
    [[nodiscard]] int cornerAt(QPointF at) const;
    [[nodiscard]] QRectF resizedBox() const;
    [[nodiscard]] QRectF handBox() const;
    void pressSelect(const QMouseEvent &event);
    void letGo();
    /** Takes what is selected, and what lies on its frames, along. */
    void drag(QPointF shift);
    void drop();
    void giveUp();
    void step(QPointF by);
    void goOn(bool back);
    bool pressTool(int key);
    bool pressKey(const QKeyEvent &event);
    [[nodiscard]] static bool isOwnKey(const QKeyEvent &event);

    QPointer<PageScene> m_scene;
    PageGestures *m_gestures = nullptr;
    QPointer<Selection> m_selection;
    QPointer<PreviewLoader> m_previews;
    PagePainter m_painter{PageLook()};
    QPointF m_origin{-40, -40};
    double m_zoom = 1;
    Tool m_tool = Select;
    int m_colour = 0;
    bool m_canEdit = false;
    EntityId m_edited;

    Hand m_hand = Hand::Nothing;
    int m_corner = -1;
    QPointF m_pressed; ///< in the view
    QPointF m_at;
    QPointF m_shift; ///< page units: by how much these are being dragged
    std::unordered_set<EntityId> m_dragged;
    bool m_isMoved = false;
    bool m_settles = false; ///< it was let go there, and the board has not answered yet
    QList<QPointF> m_way;   ///< of a stroke, on the page
    QStringList m_before;   ///< what was selected when a box was begun
    QTimer m_settling;
};

} // namespace fanion::app
