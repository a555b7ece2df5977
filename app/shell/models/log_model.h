// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/models/entry_list_model.h"

namespace fanion::app {

/** The main courante, oldest first: what was written stays; a correction is a new line that points at the old one. */
class LogModel : public EntryListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Shell.log")
    /** The newest line, for the strip under the map. */
    Q_PROPERTY(QString lastId READ lastId NOTIFY countChanged)

public:
    enum Role {
        FromRole = FirstEntryRole,
        ToRole,
        ChannelRole,
        TypeRole,
        TypeTextRole,
        TextRole,
        CorrectsRole,    ///< number of the line it corrects
        CorrectedByRole, ///< number of the line that corrects it
        UrgentRole,
        AutomaticRole,   ///< bool: told by what was done on the boards; nobody wrote it
        AttachmentsRole, ///< list of fieldOption: reference and name of each attached file
        FirstLogRole,
    };
    Q_ENUM(Role)

    explicit LogModel(const BoardView &board, QObject *parent = nullptr);
    [[nodiscard]] QString lastId() const;

protected:
    [[nodiscard]] bool belongs(const Entity &entity) const override;
    [[nodiscard]] QString searchText(const Entity &entity) const override;
    [[nodiscard]] bool before(const Entity &a, const Entity &b) const override;
    [[nodiscard]] QVariant entityData(const Entity &entity, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> ownRoleNames() const override;
    void tally(const Entity *was, const Entity *is) override;
    void resetTallies() override;

private:
    [[nodiscard]] QString numberOf(EntityId id) const;
    std::unordered_map<EntityId, EntityId> m_corrections; ///< corrected line: the line that corrects it
};

} // namespace fanion::app
