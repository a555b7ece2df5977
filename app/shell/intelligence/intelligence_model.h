// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/models/entry_list_model.h"
#include "app/shell/models/field_option.h"

namespace fanion::app {

/**
 * The tableau de renseignement: a row a fact, the latest first, as one list or under its headings. The filters are kept
 * while the board is closed.
 */
class IntelligenceModel final : public EntryListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Shell.intelligence")
    /** Rows under their headings; else by time alone. */
    Q_PROPERTY(bool byHeading READ isByHeading WRITE setByHeading NOTIFY filtersChanged)
    Q_PROPERTY(QString headingFilter READ headingFilter WRITE setHeadingFilter NOTIFY filtersChanged)
    /** "presumed", "confirmed"; empty: both. */
    Q_PROPERTY(QString confidenceFilter READ confidenceFilter WRITE setConfidenceFilter NOTIFY filtersChanged)
    Q_PROPERTY(bool todoOnly READ isTodoOnly WRITE setTodoOnly NOTIFY filtersChanged)
    Q_PROPERTY(bool unacknowledgedOnly READ isUnacknowledgedOnly WRITE setUnacknowledgedOnly NOTIFY filtersChanged)
    /** How many facts the filters and the search hide. */
    Q_PROPERTY(int hidden READ hidden NOTIFY countChanged)

public:
    enum Role {
        HeadingRole = FirstEntryRole,
        HeadingTextRole,
        TextRole,
        DetailRole, ///< the whole of a text that is longer than a row
        SourceRole,
        ConfirmedRole,
        RatingRole,     ///< "B2"
        RatingTextRole, ///< what it means
        ConsequenceRole,
        PlacesRole,       ///< ids to show on the map: its own, or what it is about; none
        ContradictedRole, ///< names of the fields two posts disagree on
    };
    Q_ENUM(Role)

    explicit IntelligenceModel(const BoardView &board, QObject *parent = nullptr);

    [[nodiscard]] bool isByHeading() const { return m_byHeading; }
    void setByHeading(bool byHeading) { filter(m_byHeading, byHeading); }
    [[nodiscard]] QString headingFilter() const { return m_heading; }
    void setHeadingFilter(const QString &heading) { filter(m_heading, heading); }
    [[nodiscard]] QString confidenceFilter() const { return m_confidence; }
    void setConfidenceFilter(const QString &confidence) { filter(m_confidence, confidence); }
    [[nodiscard]] bool isTodoOnly() const { return m_todoOnly; }
    void setTodoOnly(bool only) { filter(m_todoOnly, only); }
    [[nodiscard]] bool isUnacknowledgedOnly() const { return m_unacknowledgedOnly; }
    void setUnacknowledgedOnly(bool only) { filter(m_unacknowledgedOnly, only); }
    [[nodiscard]] int hidden() const { return total() - count(); }

    /** Everything is shown again, the search too. */
    Q_INVOKABLE void clearFilters();
    /** The choices of a field ("heading", "reliability", "credibility"), for boxes and menus. */
    Q_INVOKABLE [[nodiscard]] QList<fanion::app::FieldOption> choices(const QString &field) const;

signals:
    void filtersChanged();

protected:
    [[nodiscard]] bool belongs(const Entity &entity) const override;
    [[nodiscard]] bool passes(const Entity &entity) const override;
    [[nodiscard]] QString searchText(const Entity &entity) const override;
    [[nodiscard]] bool before(const Entity &a, const Entity &b) const override;
    [[nodiscard]] QVariant entityData(const Entity &entity, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> ownRoleNames() const override;
    /** With the lines of the main courante it was made from. */
    [[nodiscard]] std::vector<EntityId> subjects(const Entity &entity) const override;
    void refreshAbout(const Entity &object) override;

private:
    template <typename T>
    void filter(T &kept, const T &wanted) {
        if (kept == wanted) return;
        kept = wanted;
        refill();
        emit filtersChanged();
    }

    bool m_byHeading = false;
    QString m_heading;
    QString m_confidence;
    bool m_todoOnly = false;
    bool m_unacknowledgedOnly = false;
};

} // namespace fanion::app
