// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/post/post.h"

#include <QAbstractListModel>
#include <QtQmlIntegration/qqmlintegration.h>

namespace fanion::app {

class EngineBridge;
class Notices;

/** The network diagnosis: one row a finding, the worst first, as fanionctl doctor says them. */
class Doctor final : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Shell.doctor")
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
    Q_PROPERTY(QString summary READ summary NOTIFY changed) ///< "2 points bloquent", "Tout marche"; empty: never run
    Q_PROPERTY(Level level READ level NOTIFY changed)       ///< of the worst finding

public:
    enum Level { Fault, Caution, Note, Good };
    Q_ENUM(Level)
    enum Role { TitleRole = Qt::UserRole + 1, AdviceRole, CommandRole, LevelRole, MarkRole };
    Q_ENUM(Role)

    /** \p post may be null in tests of what needs no engine. */
    Doctor(Post *post, EngineBridge &bridge, Notices &notices, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] int count() const { return static_cast<int>(m_findings.size()); }
    [[nodiscard]] bool isBusy() const { return m_busy; }
    [[nodiscard]] QString summary() const;
    [[nodiscard]] Level level() const;

    /** Takes two to six seconds, beside everything else. While one runs: nothing. */
    Q_INVOKABLE void run();
    /** All of it as text, to hand to whoever looks after the network. */
    Q_INVOKABLE void copyAll();
    Q_INVOKABLE void copyCommand(int row);
    void setFindings(std::vector<net::Finding> findings);

signals:
    void changed();

private:
    void retranslate();

    Post *m_post;
    EngineBridge &m_bridge;
    Notices &m_notices;
    std::vector<net::Finding> m_findings;
    bool m_busy = false;
    bool m_hasRun = false;
};

} // namespace fanion::app
