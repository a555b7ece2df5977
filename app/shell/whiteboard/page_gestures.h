// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/entry/values.h"
#include "app/shell/whiteboard/page_shape.h"

#include <QObject>
#include <QtQmlIntegration/qqmlintegration.h>

#include <functional>

namespace fanion::app {

class Commands;

/** What is done to what lies on a page; each gesture is one change. Ids are 16 hex digits, places page units. */
class PageGestures final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Shell.pageGestures")

public:
    /** What lines can be put in order by, as the screen shows them: Arrangement, for QML. */
    enum Order { Left, Centre, Right, Top, Middle, Bottom, Across, Down };
    Q_ENUM(Order)
    static constexpr qsizetype kMostLetters = 4000; ///< of a note, as of every typed line

    PageGestures(const BoardView &board, Commands &commands, QObject *parent = nullptr);

    // Making. Give the id of what they make; an empty text when the page is not there.
    /** \p form: a choice of Field::Form. On a page with an inbox that another post leads it waits to be published. */
    Q_INVOKABLE QString add(const QString &pageId, const QString &form, const QRectF &box, const QString &text,
                            int colour);
    /** A stroke as it was drawn; what differs by less than \p tolerance (page units) is left out. */
    Q_INVOKABLE QString addInk(const QString &pageId, const QList<QPointF> &way, double tolerance, int colour);
    /** An arrow; an end at an item (empty: none there) follows it. */
    Q_INVOKABLE QString addLink(const QString &pageId, const QString &startId, const QString &endId, QPointF from,
                                QPointF to);
    /** A picture and how large it is in pixels; empty: that is not known. */
    struct Picture {
        AttachmentRef ref;
        QSize size;
    };
    /** Pictures side by side, their middle at a place, each as high as it is for its width. Gives their ids. */
    QStringList addPictures(const QString &pageId, QPointF middle, const std::vector<Picture> &pictures);
    /** Beside the old ones; arrows between them tie the new ones. Gives their ids. */
    Q_INVOKABLE QStringList duplicate(const QStringList &ids);

    // Changing
    Q_INVOKABLE void setText(const QString &id, const QString &before, const QString &after);
    Q_INVOKABLE void setColour(const QStringList &ids, int colour);
    /** An empty topic takes it off. */
    Q_INVOKABLE void setTopic(const QStringList &ids, const QString &topic);
    /** Letters larger or smaller, by percent of what they are; of the usual size they have 25 to 800. */
    Q_INVOKABLE void grow(const QStringList &ids, int percent);
    Q_INVOKABLE void move(const QStringList &ids, double right, double down);
    Q_INVOKABLE void resize(const QString &id, const QRectF &box);
    Q_INVOKABLE void arrange(const QStringList &ids, fanion::app::PageGestures::Order order);
    /** Over everything, or under it; among themselves they stay as they lie. */
    Q_INVOKABLE void raise(const QStringList &ids);
    Q_INVOKABLE void lower(const QStringList &ids);

    // Sessions
    /** This post's vote for each: for those without it; when all have it, it is taken back. */
    Q_INVOKABLE void vote(const QStringList &ids);
    Q_INVOKABLE void publish(const QStringList &ids);
    /** A task for each that has none, with its words; linked. Gives the ids of the new tasks. */
    Q_INVOKABLE QStringList makeTasks(const QStringList &ids);
    /** A line of the main courante for each that has none; linked. */
    Q_INVOKABLE void writeDown(const QStringList &ids);

private:
    [[nodiscard]] EntityPtr page(const QString &id) const;
    /** Living items. */
    [[nodiscard]] std::vector<EntityPtr> items(const QStringList &ids) const;
    [[nodiscard]] Fields newItem(const Entity &page, PageForm form, const QRectF &box, int colour) const;
    [[nodiscard]] std::int64_t topOrder(EntityId page) const;
    void setEach(const QStringList &ids, Field field, const Value &value);
    void stack(const QStringList &ids, bool above);

    const BoardView &m_board;
    Commands &m_commands;
};

/** A box in whole units within the page, at least one unit wide and high, as the fields Place and Extent. */
[[nodiscard]] Fields boxFields(const QRectF &box);

/** What everything has that this post lays on a page: the page, and that it waits where another post leads. */
[[nodiscard]] Fields fieldsOn(const BoardView &board, const Entity &page);

/**
 * What makes copies of items, shifted, with the fields \p common in place of where they lay; what they tie together is
 * tied. \p newId draws their ids, which \p made is given.
 */
[[nodiscard]] std::vector<Intent> copiesOf(const std::vector<std::pair<EntityId, Fields>> &items, const Fields &common,
                                           QPointF shift, const std::function<EntityId()> &newId, QStringList &made);

} // namespace fanion::app
