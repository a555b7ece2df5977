// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/bridge/board_view.h"

#include <QAbstractListModel>
#include <QtQmlIntegration/qqmlintegration.h>

#include <unordered_map>
#include <vector>

namespace fanion::app {

/**
 * Some of the board's objects as a sorted list: the base of every table. A subclass says which objects belong, in what
 * order, and what its roles are. Changes arrive as single inserts, removals, moves and dataChanged: a row stays the
 * same row while a colleague edits it. The list is reset only when its own user asks for another filter or order, and
 * when an incident is opened.
 */
class EntityListModel : public QAbstractListModel {
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(int total READ total NOTIFY totalsChanged)
    Q_PROPERTY(QString filterText READ filterText WRITE setFilterText NOTIFY filterTextChanged)

public:
    enum Role {
        EntityIdRole = Qt::UserRole + 1, ///< 16 hex digits
        LabelRole,
        ConflictRole,          ///< bool: concurrent values wait for a choice
        EditedAfterDeleteRole, ///< bool: kept because somebody edited it without knowing of the delete
        ChangedByRole,         ///< name of a post
        ChangedAtRole,         ///< "14:32"
        FirstOwnRole,
    };
    Q_ENUM(Role)

    explicit EntityListModel(const BoardView &board, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }
    /** How many there are without the filter. */
    [[nodiscard]] int total() const { return m_total; }
    [[nodiscard]] QString filterText() const { return m_filterText; }
    void setFilterText(const QString &text);
    /** The row an object is shown in, or -1. */
    Q_INVOKABLE [[nodiscard]] int rowOf(const QString &entityId) const;
    /** The object of a row, or an empty text. */
    Q_INVOKABLE [[nodiscard]] QString idAt(int row) const;
    /** Null for a row that is not there. */
    [[nodiscard]] EntityId entityIdAt(int row) const;
    /** Whether an object has a row. */
    [[nodiscard]] bool shows(EntityId id) const { return m_shown.contains(id); }

signals:
    void countChanged();
    void totalsChanged();
    void filterTextChanged();

protected:
    /** Whether the object belongs to this list at all (kind, not in the bin). */
    [[nodiscard]] virtual bool belongs(const Entity &entity) const = 0;
    /** Whether the user's filter lets it through; the base looks for the filter text in the searchable text. */
    [[nodiscard]] virtual bool passes(const Entity &entity) const;
    [[nodiscard]] virtual QString searchText(const Entity &entity) const;
    /** Strict order; the base: as they were made. Ties are broken by id. */
    [[nodiscard]] virtual bool before(const Entity &a, const Entity &b) const;
    [[nodiscard]] virtual QVariant entityData(const Entity &entity, int role) const = 0;
    [[nodiscard]] virtual QHash<int, QByteArray> ownRoleNames() const = 0;
    /** One object came, went or changed (either may be null): for running totals. */
    virtual void tally(const Entity *was, const Entity *is);
    /** Called before a batch that starts from nothing. */
    virtual void resetTallies() {}

    /** The filter or the order changed: lay the rows out again. */
    void refill();
    /** Rows that are no objects of the board: made by the list itself, kept by it through refill(). */
    [[nodiscard]] virtual std::vector<EntityPtr> extras() const { return {}; }
    /**
     * One of those came, changed or belongs() no more; or an object of the board does for what became of another. The
     * caller tells countChanged() and totalsChanged().
     */
    void put(const EntityPtr &entity) { upsert(entity); }
    /** Something that is no entity but shows in every row changed (language, names of posts, the clock). */
    void refreshAll();
    [[nodiscard]] const BoardView &board() const { return m_board; }
    [[nodiscard]] const std::vector<EntityPtr> &rows() const { return m_rows; }
    [[nodiscard]] const std::unordered_map<EntityId, EntityPtr> &members() const { return m_members; }
    void refreshRow(EntityId id);
    /** For subclasses' constructors, after which virtual calls reach them. */
    void fill() { refill(); }

private:
    void apply(const BoardDelta &delta);
    void upsert(const EntityPtr &entity);
    [[nodiscard]] bool ordered(const EntityPtr &a, const EntityPtr &b) const;
    [[nodiscard]] std::size_t rowFor(const EntityPtr &entity) const;
    void insert(const EntityPtr &entity);
    void remove(const EntityPtr &entity);
    void replace(const EntityPtr &was, const EntityPtr &is);

    const BoardView &m_board;
    std::vector<EntityPtr> m_rows;                     ///< what is shown, in order
    std::unordered_map<EntityId, EntityPtr> m_shown;   ///< the same, by id
    std::unordered_map<EntityId, EntityPtr> m_members; ///< all that belong, filtered out or not
    QString m_filterText;
    int m_total = 0;
};

} // namespace fanion::app
