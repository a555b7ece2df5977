// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/models/entity_list_model.h"

namespace fanion::app {

/**
 * What the main courante and the tableau de renseignement have in common: numbered entries with two times, what they
 * are about, who is to acknowledge them and who has, and what is still to be done about them.
 */
class EntryListModel : public EntityListModel {
    Q_OBJECT
    QML_ANONYMOUS
    /** How many entries this post's function has still to acknowledge. */
    Q_PROPERTY(int waiting READ waiting NOTIFY totalsChanged)
    /** How many are to be dealt with. */
    Q_PROPERTY(int todo READ todo NOTIFY totalsChanged)

public:
    enum Role {
        NumberRole = FirstOwnRole, ///< "PCC-017", "PCC-R004": per post, final
        EventAtRole,
        EnteredAtRole, ///< when it differs from the time of the event by a minute or more, else empty
        AuthorRole,
        OwnRole,        ///< written by this post
        SubjectsRole,   ///< what it is about: a list of fieldOption, id and name
        TriageRole,     ///< "todo", "done", "info" or ""
        TriageTextRole, ///< its word
        AwaitedRole,    ///< functions that are to acknowledge it and have not: "Moyens, Rens"
        AckedRole,      ///< who has: "Moyens 14:35, Rens 14:36"
        WaitingRole,    ///< bool: this post's function is to acknowledge it
        FirstEntryRole,
    };
    Q_ENUM(Role)

    explicit EntryListModel(const BoardView &board, QObject *parent = nullptr);

    [[nodiscard]] int waiting() const { return m_waiting; }
    [[nodiscard]] int todo() const { return m_todo; }

protected:
    [[nodiscard]] QVariant entityData(const Entity &entity, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> ownRoleNames() const override;
    void tally(const Entity *was, const Entity *is) override;
    void resetTallies() override;

    /** What an entry is about. */
    [[nodiscard]] virtual std::vector<EntityId> subjects(const Entity &entity) const;
    /** Rows that show the name of an object are shown anew. */
    virtual void refreshAbout(const Entity &object);

private:
    void onApplied(const BoardDelta &delta);
    void onMembers();
    [[nodiscard]] bool isWaiting(const Entity &entity) const;

    QString m_ownFunction;
    int m_waiting = 0;
    int m_todo = 0;
};

/** When what an entry tells happened, and when it was written, in milliseconds since 1970. */
[[nodiscard]] WallTime entryEventTime(const Entity &entry);
[[nodiscard]] WallTime entryWrittenTime(const Entity &entry);

} // namespace fanion::app
