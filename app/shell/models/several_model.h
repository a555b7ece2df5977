// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/bridge/board_view.h"
#include "app/shell/models/field_option.h"
#include "app/shell/models/inspector_model.h"
#include "app/shell/models/shown_fields.h"

#include <QAbstractListModel>
#include <QStringList>
#include <QtQmlIntegration/qqmlintegration.h>

#include <unordered_set>

namespace fanion::app {

/**
 * The fields that several objects of one kind have in common, to be given one value at once. The rows belong to the
 * kind and stay while the objects change. Empty for objects of different kinds, or for more than can be meant one by
 * one.
 */
class SeveralModel final : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Shell.several")
    Q_PROPERTY(QStringList ids READ ids NOTIFY idsChanged)
    Q_PROPERTY(int count READ count NOTIFY idsChanged)

public:
    enum Role {
        FieldRole = Qt::UserRole + 1, ///< name in JSON
        TitleRole,
        EditorRole, ///< InspectorModel::Editor: text, choice, time or flag
        TextRole,   ///< the value in words; empty when they differ
        KeyRole,    ///< the value as the data has it; empty when they differ
        MixedRole,  ///< the objects have different values
    };
    Q_ENUM(Role)

    explicit SeveralModel(const BoardView &board, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] QStringList ids() const { return m_ids; }
    [[nodiscard]] int count() const { return rowCount(); }
    void setIds(const QStringList &ids);

    /** What a choice or reference field may be set to, "nothing" first. */
    Q_INVOKABLE [[nodiscard]] QList<fanion::app::FieldOption> options(const QString &field) const;

signals:
    void idsChanged();

private:
    struct Row {
        const FieldSpec *spec;
        bool isOld = true;           ///< `shared` is still to be found out
        std::optional<Value> shared; ///< the value all have; empty when they differ
    };
    void layOut();
    void apply(const BoardDelta &delta);
    [[nodiscard]] InspectorModel::Editor editorOf(const FieldSpec &spec) const;
    [[nodiscard]] std::optional<Value> sharedOf(Field field) const;

    const BoardView &m_board;
    QStringList m_ids;
    std::unordered_set<EntityId> m_wanted;  ///< the ids
    std::unordered_set<EntityId> m_members; ///< those that are shown
    Kind m_kind{};
    mutable std::vector<Row> m_rows;
};

} // namespace fanion::app
