// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QAbstractListModel>
#include <QtQmlIntegration/qqmlintegration.h>

namespace fanion::app {

/**
 * What the officer is told in passing: things that failed, things that were done and can be taken back. They stack in a
 * corner, never take the focus, and never wait for an answer. Information goes by itself, errors stay until dismissed.
 */
class Notices : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Shell.notices")
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    /** The window the officer works in: "main", or the board that is in it. What is told is told there. */
    Q_PROPERTY(QString where READ where WRITE setWhere NOTIFY whereChanged)

public:
    enum Level { Information, Warning, Failure, Standing }; ///< Standing: news that stays until dismissed
    Q_ENUM(Level)
    enum Role { TextRole = Qt::UserRole + 1, LevelRole, SerialRole, UndoableRole, WhereRole };
    Q_ENUM(Role)

    using QAbstractListModel::QAbstractListModel;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] int count() const { return static_cast<int>(m_notices.size()); }

    /** The same text twice in a row is one notice. \p undoable: it tells of the last act, which it offers to take back.
     */
    void tell(Level level, const QString &text, bool undoable = false);
    /** Something else was done since: to take back the last act would not be to take back what any notice tells of. */
    void forgetUndo();
    void tell(const Error &error);
    Q_INVOKABLE void inform(const QString &text) { tell(Information, text); }
    Q_INVOKABLE void dismiss(int serial);
    [[nodiscard]] QString where() const { return m_where; }
    void setWhere(const QString &where);
    /** This window is no more: what was told there is told in the main one. */
    Q_INVOKABLE void leave(const QString &where);

signals:
    void countChanged();
    void whereChanged();
    /** For screen readers. */
    void told(const QString &text);

private:
    struct Notice {
        QString text;
        Level level;
        int serial;
        bool undoable;
        QString where;
    };
    std::vector<Notice> m_notices;
    int m_nextSerial = 1;
    QString m_where = QStringLiteral("main");
};

} // namespace fanion::app
