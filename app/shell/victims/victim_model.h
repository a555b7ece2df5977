// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/models/entity_list_model.h"
#include "app/shell/models/field_option.h"
#include "app/shell/victims/victim_names.h"

namespace fanion::app {

/** The fiches of the board of victims, a row each, in the order they were made. Names only while VictimNames shows
 * them. */
class VictimModel final : public EntityListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Shell.victims")
    /** Show only this column of the toll ("ua"; "none": those without a category); empty: all. */
    Q_PROPERTY(QString groupFilter READ groupFilter WRITE setGroupFilter NOTIFY filtersChanged)
    /** Show only who is at this place of the chain; empty: all. */
    Q_PROPERTY(QString placeFilter READ placeFilter WRITE setPlaceFilter NOTIFY filtersChanged)

public:
    enum Role {
        NumberRole = FirstOwnRole, ///< "V7"; where posts that were apart gave it twice: "V7 (PC site)"
        CodeRole,                  ///< SINUS
        SameCodeRole,              ///< the fiche that has the same code, or empty
        CategoryRole,
        GroupRole,        ///< column of the toll
        CategoryCodeRole, ///< "U2", "?"
        CategoryTextRole,
        PlaceRole,
        PlaceTextRole,
        SinceRole, ///< "14:32": since when there
        NextPlaceRole,
        NextPlaceTextRole,
        PersonRole, ///< "F, 35": what is said of the person openly
        NamedRole,  ///< bool: a name is recorded
        NameRole,   ///< empty while names are hidden
        DestinationRole,
        MeansIdRole,
        MeansTextRole,
        TimesRole, ///< "trouvée 14:02 · PRV 14:10 · …"
        SectorRole,
        ContradictedRole, ///< names of the fields two posts disagree on
    };
    Q_ENUM(Role)

    VictimModel(const BoardView &board, const VictimNames &names, QObject *parent = nullptr);

    [[nodiscard]] QString groupFilter() const { return m_groupFilter; }
    void setGroupFilter(const QString &group);
    [[nodiscard]] QString placeFilter() const { return m_placeFilter; }
    void setPlaceFilter(const QString &place);
    /** The categories, for menus: key and words. */
    Q_INVOKABLE [[nodiscard]] QList<fanion::app::FieldOption> categories() const;
    Q_INVOKABLE [[nodiscard]] QList<fanion::app::FieldOption> places() const;

signals:
    void filtersChanged();

protected:
    [[nodiscard]] bool belongs(const Entity &entity) const override;
    [[nodiscard]] bool passes(const Entity &entity) const override;
    [[nodiscard]] QString searchText(const Entity &entity) const override;
    [[nodiscard]] QVariant entityData(const Entity &entity, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> ownRoleNames() const override;

private:
    [[nodiscard]] QString numberOf(const Entity &victim) const;
    [[nodiscard]] QString sameCodeAs(const Entity &victim) const;

    const VictimNames &m_names;
    QString m_groupFilter;
    QString m_placeFilter;
};

} // namespace fanion::app
