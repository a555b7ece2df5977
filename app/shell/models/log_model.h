// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/models/entity_list_model.h"

namespace fanion::app {

/** The main courante, oldest first: what was written stays; a correction is a new line that points at the old one. */
class LogModel : public EntityListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Shell.log")
    /** The newest line, for the strip under the map. */
    Q_PROPERTY(QString lastId READ lastId NOTIFY countChanged)

public:
    enum Role {
        NumberRole = FirstOwnRole, ///< "PCC-017": per post, final
        EventAtRole,
        EnteredAtRole, ///< when it differs from the time of the event by a minute or more, else empty
        FromRole,
        ToRole,
        ChannelRole,
        TypeRole,
        TypeTextRole,
        TextRole,
        AuthorRole,
        OwnRole,         ///< written by this post
        CorrectsRole,    ///< number of the line it corrects
        CorrectedByRole, ///< number of the line that corrects it
        UrgentRole,
        SubjectsRole,   ///< what it is about: a list of fieldOption, id and name
        TriageRole,     ///< "todo", "done", "info" or ""
        TriageTextRole, ///< its word
        AwaitedRole,    ///< functions that are to acknowledge it and have not: "Moyens, Rens"
        AckedRole,      ///< who has: "Moyens 14:35, Rens 14:36"
        WaitingRole,    ///< bool: this post's function is to acknowledge it
        AutomaticRole,  ///< bool: told by what was done on the boards; nobody wrote it
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
    void resetTallies() override { m_corrections.clear(); }

    /** What a line is about. */
    [[nodiscard]] virtual std::vector<EntityId> subjects(const Entity &entity) const;

private:
    [[nodiscard]] QVariant attachedData(const Entity &entity, int role) const;
    [[nodiscard]] QString numberOf(EntityId id) const;
    [[nodiscard]] QVariant subjectsData(const Entity &entity) const;
    std::unordered_map<EntityId, EntityId> m_corrections; ///< corrected line: the line that corrects it
};

/** When what a line tells happened, and when it was written, in milliseconds since 1970. */
[[nodiscard]] WallTime logEventTime(const Entity &entry);
[[nodiscard]] WallTime logEntryTime(const Entity &entry);

} // namespace fanion::app
