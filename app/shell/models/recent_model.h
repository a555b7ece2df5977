// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QSettings>
#include <QtQmlIntegration/qqmlintegration.h>

namespace fanion::app {

/** The incidents opened on this post, the last first. */
class RecentModel final : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Shell.recent")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role { PathRole = Qt::UserRole + 1, TitleRole, CodeRole, ExerciseRole, OpenedAtRole, MissingRole };
    Q_ENUM(Role)

    explicit RecentModel(QSettings &store, QObject *parent = nullptr);
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }

    /** Puts a file first. */
    void opened(const QString &path, const QString &title, const QString &code, bool exercise);
    /** Takes a line out of the list; the file stays where it is. */
    Q_INVOKABLE void forget(const QString &path);

signals:
    void countChanged();

private:
    struct Row {
        QString path;
        QString title;
        QString code;
        bool exercise = false;
        qint64 openedAt = 0;
        bool missing = false;
    };
    void load();
    void save();
    QSettings &m_store;
    std::vector<Row> m_rows;
};

} // namespace fanion::app
