// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/post/post.h"

#include <QObject>
#include <QUrl>
#include <QtQmlIntegration/qqmlintegration.h>

namespace fanion::app {

class EngineBridge;
class Guard;
class Notices;

/** The start screen's doings: who this post is, founding, opening, joining. */
class Lobby final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Shell.lobby")
    Q_PROPERTY(QString postName READ postName NOTIFY introduced)
    Q_PROPERTY(QString postFunction READ postFunction NOTIFY introduced)
    Q_PROPERTY(bool firstStart READ isFirstStart NOTIFY introduced)
    Q_PROPERTY(QString folder READ folder CONSTANT) ///< where new incidents go
    Q_PROPERTY(bool busy READ isBusy NOTIFY busyChanged)
    Q_PROPERTY(JoinState joinState READ joinState NOTIFY joinChanged)
    Q_PROPERTY(QString joinNumber READ joinNumber NOTIFY joinChanged) ///< "482 913": compare it aloud
    Q_PROPERTY(QString joinText READ joinText NOTIFY joinChanged)     ///< where the request stands, in words

public:
    enum JoinState { NotJoining, Connecting, Comparing, Receiving, Refused, Failed };
    Q_ENUM(JoinState)

    /** \p post may be null in tests of what needs no engine. */
    Lobby(Post *post, EngineBridge &bridge, Guard &guard, Notices &notices, QString folder, QObject *parent = nullptr);

    [[nodiscard]] QString postName() const;
    [[nodiscard]] QString postFunction() const;
    [[nodiscard]] bool isFirstStart() const { return postName().isEmpty(); }
    [[nodiscard]] QString folder() const { return m_folder; }
    [[nodiscard]] bool isBusy() const { return m_busy; }
    [[nodiscard]] JoinState joinState() const { return m_joinState; }
    [[nodiscard]] QString joinNumber() const { return m_joinNumber; }
    [[nodiscard]] QString joinText() const;

    Q_INVOKABLE void introduce(const QString &name, const QString &function);
    /** Founds an incident in a new file of the folder; \p templateName as in Founding. */
    Q_INVOKABLE void create(const QString &title, const QString &templateName, bool exercise);
    Q_INVOKABLE void open(const QString &path);
    /** Though reading it ended the program twice. */
    Q_INVOKABLE void openAnyway(const QString &path);
    Q_INVOKABLE void openUrl(const QUrl &url) { open(url.toLocalFile()); }
    Q_INVOKABLE void close();
    /** \p address: "192.168.1.4:47800". */
    Q_INVOKABLE void askToJoin(const QString &address);
    Q_INVOKABLE void joinByInvitation(const QString &invitation);
    /** An address or an invitation, whichever it is. */
    Q_INVOKABLE void join(const QString &text);
    Q_INVOKABLE void cancelJoin();

signals:
    void introduced();
    void busyChanged();
    void joinChanged();
    /** An incident was founded here, from this template; empty: none. */
    void founded(const QString &templateName);
    /** A file that was to be opened is damaged. */
    void damaged(const QString &file);
    /** A file was not opened: reading it ended the program twice. */
    void doubted(const QString &file);

private:
    void read(const QString &path, bool isInsisted);
    void setBusy(bool busy);
    void onJoinProgress(const net::JoinProgress &progress);
    void setJoin(JoinState state, const QString &number = {}, std::optional<Error> error = {});
    [[nodiscard]] std::filesystem::path newFile(const QString &title) const;

    Post *m_post;
    EngineBridge &m_bridge;
    Guard &m_guard;
    Notices &m_notices;
    QString m_folder;
    bool m_busy = false;
    JoinState m_joinState = NotJoining;
    QString m_joinNumber;
    std::optional<Error> m_joinError;
};

} // namespace fanion::app
