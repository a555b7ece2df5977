// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/bridge/board_view.h"
#include "app/shell/models/conflict_choice.h"
#include "app/shell/models/field_option.h"
#include "app/shell/models/shown_fields.h"

#include <QAbstractListModel>
#include <QGeoCoordinate>
#include <QtQmlIntegration/qqmlintegration.h>

namespace fanion::app {

/**
 * The fields of one object. The rows belong to its kind and stay while it changes: a remote change is a dataChanged of
 * the field it touches, so that an editor keeps its focus and what is typed in it.
 */
class InspectorModel final : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Shell.inspector")
    Q_PROPERTY(QString entityId READ entityId WRITE setEntityId NOTIFY entityChanged)
    Q_PROPERTY(QString name READ name NOTIFY stateChanged)
    Q_PROPERTY(QString kind READ kind NOTIFY entityChanged) ///< as in JSON: "means", "log"…
    Q_PROPERTY(QString kindText READ kindText NOTIFY stateChanged)
    Q_PROPERTY(bool exists READ exists NOTIFY stateChanged)
    Q_PROPERTY(bool deleted READ isDeleted NOTIFY stateChanged)
    Q_PROPERTY(bool editedAfterDelete READ isEditedAfterDelete NOTIFY stateChanged)
    Q_PROPERTY(QString changedText READ changedText NOTIFY stateChanged) ///< "PCC 1, 14:32"
    Q_PROPERTY(bool onMap READ isOnMap NOTIFY stateChanged)
    Q_PROPERTY(QGeoCoordinate place READ place NOTIFY stateChanged) ///< of a point; invalid: none

public:
    /** How a field is edited. */
    enum Editor { ReadOnlyEditor, TextEditor, LongEditor, ChoiceEditor, TimeEditor, FlagEditor, ListEditor };
    Q_ENUM(Editor)
    enum Role {
        FieldRole = Qt::UserRole + 1, ///< name in JSON
        TitleRole,
        SectionRole, ///< "main", "times", "more"
        EditorRole,
        TextRole, ///< the value, in words
        KeyRole,  ///< the value, as the data has it (choice, id)
        ConflictRole,
        ChoicesRole, ///< list of conflictChoice: the shown value first
        ByRole,
        AtRole,
        ItemsRole, ///< texts of a list, in order
        DoneRole,  ///< of each whether, when and where it was done: "14:32, PCC"; empty: it is not
    };
    Q_ENUM(Role)

    explicit InspectorModel(const BoardView &board, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] QString entityId() const { return toText(m_id); }
    void setEntityId(const QString &id);
    [[nodiscard]] QString name() const;
    [[nodiscard]] QString kind() const;
    [[nodiscard]] QString kindText() const;
    [[nodiscard]] bool exists() const { return m_entity != nullptr; }
    [[nodiscard]] bool isDeleted() const { return m_entity && m_entity->deleted; }
    [[nodiscard]] bool isEditedAfterDelete() const { return m_entity && m_entity->editedAfterDelete; }
    [[nodiscard]] QString changedText() const;
    [[nodiscard]] bool isOnMap() const;
    [[nodiscard]] QGeoCoordinate place() const;

    /** What a choice or reference field may be set to, "nothing" first. */
    Q_INVOKABLE [[nodiscard]] QList<fanion::app::FieldOption> options(const QString &field) const;

signals:
    void entityChanged();
    void stateChanged();

private:
    struct Row {
        ShownField shown;
        const FieldSpec *spec;
    };
    void apply(const BoardDelta &delta);
    void layOut();
    [[nodiscard]] bool differs(const Entity &was, const Entity &is, const Row &row) const;
    [[nodiscard]] Editor editorOf(const Row &row) const;
    [[nodiscard]] QString textOf(const Row &row) const;
    [[nodiscard]] QString keyOf(const Row &row) const;
    [[nodiscard]] QList<ConflictChoice> conflictChoices(const Row &row) const;
    [[nodiscard]] const RegisterView *registerOf(const Row &row) const;

    const BoardView &m_board;
    EntityId m_id;
    EntityPtr m_entity;
    std::vector<Row> m_rows;
};

} // namespace fanion::app
