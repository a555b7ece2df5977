// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/whiteboard/page_shape.h"

#include <QObject>
#include <QtQmlIntegration/qqmlintegration.h>

#include <unordered_set>

namespace fanion::app {

/**
 * The page that is looked at, as shapes from the lowest to the uppermost, kept up with the board. Only the officer
 * turns the page: of one that a colleague throws away nothing is left to see, and it says so.
 */
class PageScene final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Shell.pageScene")
    Q_PROPERTY(QString pageId READ pageIdText WRITE setPageIdText NOTIFY pageChanged)
    Q_PROPERTY(QString name READ name NOTIFY pageChanged)
    Q_PROPERTY(bool gone READ isGone NOTIFY pageChanged) ///< somebody has put the page that is looked at into the bin
    Q_PROPERTY(int count READ count NOTIFY changed)
    /** What the colours stand for, in their order; empty: nobody has said. */
    Q_PROPERTY(QStringList legend READ legend NOTIFY pageChanged)
    Q_PROPERTY(bool inbox READ hasInbox NOTIFY pageChanged)
    Q_PROPERTY(bool leads READ leads NOTIFY pageChanged)                ///< this post is the facilitator
    Q_PROPERTY(QString facilitator READ facilitator NOTIFY pageChanged) ///< its name; empty without an inbox
    Q_PROPERTY(int waiting READ waiting NOTIFY changed) ///< notes this post sees that wait to be published

public:
    explicit PageScene(const BoardView &board, QObject *parent = nullptr);

    [[nodiscard]] EntityId page() const { return m_page; }
    [[nodiscard]] QString pageIdText() const { return m_page.isNull() ? QString() : toText(m_page); }
    void setPageIdText(const QString &id);
    [[nodiscard]] QString name() const;
    [[nodiscard]] bool isGone() const;
    [[nodiscard]] int count() const { return static_cast<int>(m_shapes.size()); }
    [[nodiscard]] QStringList legend() const;
    [[nodiscard]] bool hasInbox() const;
    [[nodiscard]] bool leads() const;
    [[nodiscard]] QString facilitator() const;
    [[nodiscard]] int waiting() const;

    [[nodiscard]] const std::vector<PageShape> &shapes() const { return m_shapes; }
    /** Null: not on this page. */
    [[nodiscard]] const PageShape *find(EntityId id) const;
    /** The uppermost at a point; \p slack: how far beside a line still counts. A frame is hit at its edge and name. */
    [[nodiscard]] const PageShape *at(QPointF point, double slack) const;
    /** What lies wholly within a box. */
    [[nodiscard]] QStringList within(const QRectF &box) const;
    /** The items, and of those that are frames and free what lies wholly within them: a frame is moved with it. */
    [[nodiscard]] std::unordered_set<EntityId> withContents(const QStringList &ids) const;
    /** Everything; empty when there is nothing. */
    [[nodiscard]] QRectF bounds() const;
    /** Notes from left to right, line by line: in this order the keyboard goes through them. */
    [[nodiscard]] std::vector<EntityId> readingOrder() const;
    /** The topics in use on this page, each once, by name. */
    Q_INVOKABLE [[nodiscard]] QStringList topics() const;
    /** What a screen reader says of an item: "Note, jaune (Idée) : Prévoir la relève, 2 votes". */
    Q_INVOKABLE [[nodiscard]] QString spoken(const QString &id) const;
    Q_INVOKABLE [[nodiscard]] QString textOf(const QString &id) const;
    /** The reference of the file a picture shows; empty for anything else. */
    Q_INVOKABLE [[nodiscard]] QString pictureOf(const QString &id) const;
    /** Choice of Field::Form; place in kPageColours. */
    Q_INVOKABLE [[nodiscard]] QString formOf(const QString &id) const;
    Q_INVOKABLE [[nodiscard]] int colourOf(const QString &id) const;
    /** Turns to the page an item lies on, or to a page itself. False for what is neither. */
    Q_INVOKABLE bool turnTo(const QString &id);
    /** Empty: not on this page. */
    Q_INVOKABLE [[nodiscard]] QRectF boxOf(const QString &id) const;

signals:
    void pageChanged();                ///< another page, or what it is called, its legend, its inbox
    void changed();                    ///< what lies on it
    void lookedFor(const QString &id); ///< the officer wants to see this item of the page

private:
    void apply(const BoardDelta &delta);
    void refill();
    void leave();
    [[nodiscard]] EntityPtr pageEntity() const;
    void take(const Entity &item);
    void erase(EntityId id);
    void place(PageShape shape);
    /** Where arrows begin and end follows from what they tie together. */
    void tieLinks();

    const BoardView &m_board;
    EntityId m_page;
    std::vector<PageShape> m_shapes;
};

/** How far a point is from a way of straight pieces. */
[[nodiscard]] double distanceTo(const std::vector<QPointF> &way, QPointF point);

} // namespace fanion::app
