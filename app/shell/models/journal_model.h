// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/models/acts_book.h"
#include "app/shell/models/field_option.h"
#include "app/shell/models/log_model.h"

namespace fanion::app {

/**
 * The main courante as its board shows it: the lines that were written, among them what was done on the other boards
 * (BoardAct; nobody writes those, and one that a line writes down is shown as that line), as far as the officer's
 * filters let them through. The filters are kept while the board is closed.
 */
class JournalModel final : public LogModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Shell.journal")
    Q_PROPERTY(QString typeFilter READ typeFilter WRITE setTypeFilter NOTIFY filtersChanged)
    /** From, to, for, or written by. */
    Q_PROPERTY(QString functionFilter READ functionFilter WRITE setFunctionFilter NOTIFY filtersChanged)
    /** Lines about this object. */
    Q_PROPERTY(QString objectFilter READ objectFilter WRITE setObjectFilter NOTIFY filtersChanged)
    Q_PROPERTY(QString objectName READ objectName NOTIFY filtersChanged)
    Q_PROPERTY(bool unacknowledgedOnly READ isUnacknowledgedOnly WRITE setUnacknowledgedOnly NOTIFY filtersChanged)
    Q_PROPERTY(bool todoOnly READ isTodoOnly WRITE setTodoOnly NOTIFY filtersChanged)
    Q_PROPERTY(bool automaticHidden READ isAutomaticHidden WRITE setAutomaticHidden NOTIFY filtersChanged)
    /** How many lines the filters and the search hide. */
    Q_PROPERTY(int hidden READ hidden NOTIFY countChanged)

public:
    JournalModel(const BoardView &board, ActsBook &acts, QObject *parent = nullptr);

    [[nodiscard]] QString typeFilter() const { return m_type; }
    void setTypeFilter(const QString &type);
    [[nodiscard]] QString functionFilter() const { return m_function; }
    void setFunctionFilter(const QString &function);
    [[nodiscard]] QString objectFilter() const { return m_object.isNull() ? QString() : toText(m_object); }
    void setObjectFilter(const QString &id);
    [[nodiscard]] QString objectName() const;
    [[nodiscard]] bool isUnacknowledgedOnly() const { return m_unacknowledgedOnly; }
    void setUnacknowledgedOnly(bool only);
    [[nodiscard]] bool isTodoOnly() const { return m_todoOnly; }
    void setTodoOnly(bool only);
    [[nodiscard]] bool isAutomaticHidden() const { return m_automaticHidden; }
    void setAutomaticHidden(bool hidden);
    [[nodiscard]] int hidden() const { return total() - count(); }

    /** Everything is shown again, the search too. */
    Q_INVOKABLE void clearFilters();
    /** Who can be filtered for: the functions held, and whoever a line comes from or goes to. */
    Q_INVOKABLE [[nodiscard]] QList<fanion::app::FieldOption> functions() const;
    /** What an automatic line was done to; empty for any other. */
    Q_INVOKABLE [[nodiscard]] QStringList objectsOf(const QString &id) const;
    /** Null when this is no automatic line. */
    [[nodiscard]] const BoardAct *actOf(EntityId id) const { return m_book.find(id); }

signals:
    void filtersChanged();

protected:
    [[nodiscard]] bool belongs(const Entity &entity) const override;
    [[nodiscard]] bool passes(const Entity &entity) const override;
    [[nodiscard]] QString searchText(const Entity &entity) const override;
    [[nodiscard]] QVariant entityData(const Entity &entity, int role) const override;
    [[nodiscard]] std::vector<EntityId> subjects(const Entity &entity) const override;
    [[nodiscard]] std::vector<EntityPtr> extras() const override;
    void refreshAbout(const Entity &object) override;

private:
    struct Automatic {
        EntityPtr line; ///< the act as a line of the log that is on no board
        bool recorded = false;
    };
    template <typename T>
    void filter(T &kept, const T &wanted);
    void addActs(int count);
    void onApplied(const BoardDelta &delta);
    [[nodiscard]] bool isOf(const Entity &entity, const QString &function) const;

    ActsBook &m_book;
    std::unordered_map<EntityId, Automatic> m_acts;
    std::unordered_map<std::string, EntityId> m_keys;        ///< of the acts
    std::unordered_multimap<EntityId, EntityId> m_actsAbout; ///< object: lines of acts
    QString m_type;
    QString m_function;
    EntityId m_object;
    bool m_unacknowledgedOnly = false;
    bool m_todoOnly = false;
    bool m_automaticHidden = false;
};

} // namespace fanion::app
