// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/post/post.h"
#include "app/shell/bridge/board_view.h"

#include <QAbstractListModel>
#include <QtQmlIntegration/qqmlintegration.h>

#include <functional>
#include <variant>
#include <vector>

namespace fanion::app {

/** Everything that ever happened to one object, the last first, in sentences. Asked of the engine, never waited for. */
class HistoryModel final : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Shell.history")
    Q_PROPERTY(QString entityId READ entityId WRITE setEntityId NOTIFY entityIdChanged)
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role { SentenceRole = Qt::UserRole + 1, ByRole, AtRole };
    Q_ENUM(Role)
    using Answer = std::function<void(Result<std::vector<HistoryLine>>)>;
    /** Asks for the history of an object; the answer comes on the UI thread. */
    using Source = std::function<void(EntityId, Answer)>;

    using MembershipAnswer = std::function<void(Result<std::vector<MembershipLine>>)>;
    /** Asks for what happened to the posts, which belongs to the history of the incident itself. */
    using MembershipSource = std::function<void(MembershipAnswer)>;

    HistoryModel(const BoardView &board, Source source, MembershipSource membership = {}, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] int count() const { return static_cast<int>(m_lines.size()); }
    [[nodiscard]] QString entityId() const { return toText(m_id); }
    /** Empty: nothing is asked for (the history is folded). */
    void setEntityId(const QString &id);

signals:
    void entityIdChanged();
    void countChanged();

private:
    void ask();
    using Line = std::variant<HistoryLine, MembershipLine>;
    void askMembership(std::vector<Line> lines);
    void take(std::vector<Line> lines);

    const BoardView &m_board;
    Source m_source;
    MembershipSource m_membership;
    EntityId m_id;
    std::vector<Line> m_lines; ///< the last first
};

} // namespace fanion::app
