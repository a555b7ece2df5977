// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/shell.h"
#include "tests/gui/shell/hostile_texts.h"

#include <QNetworkAccessManager>
#include <QQmlNetworkAccessManagerFactory>
#include <QQuickItem>
#include <QTemporaryDir>

#include <atomic>

#include <map>

namespace fanion::app {

/** Counts what the QML engine asks of the network; asks nobody. */
class CountingNetwork final : public QQmlNetworkAccessManagerFactory {
public:
    [[nodiscard]] QNetworkAccessManager *create(QObject *parent) override;
    [[nodiscard]] static int requests() { return s_requests; }

private:
    static std::atomic_int s_requests;
};

/** For QML tests: plays the engine towards the Shell, through its bridge, as the engine's thread would. */
class TestBoard : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    /** Network requests the QML engine has made so far. */
    Q_PROPERTY(int networkRequests READ networkRequests)

public:
    using QObject::QObject;

    [[nodiscard]] int networkRequests() const { return CountingNetwork::requests(); }
    /** Opens an empty incident of which this post is a commander; \p name is also that of a second post. */
    Q_INVOKABLE void open(const QString &title, const QString &otherPost);
    Q_INVOKABLE void close();
    /** The other post gives this one a role: "observer", "editor", "commander". */
    Q_INVOKABLE void setOwnRole(const QString &role);
    /** Puts an object on the board, or changes fields of one that is there. Kind and fields as in JSON. */
    Q_INVOKABLE void put(int id, const QString &kind, const QVariantMap &fields);
    Q_INVOKABLE void remove(int id);
    /** A second value for a field, written by the other post. */
    Q_INVOKABLE void contradict(int id, const QString &field, const QString &value);
    /** Somebody asks to come in. */
    Q_INVOKABLE void knock(const QString &name, const QString &number);
    /** Typed addresses: the first has the other post, the second doesn't answer, the rest are being called. */
    Q_INVOKABLE void dialled(const QStringList &addresses);
    /** A search of the network that has found one post. */
    Q_INVOKABLE void searched(int called, int all, bool done);
    /** A diagnosis: one fault, one thing that works. */
    Q_INVOKABLE void diagnosed();
    /** The engine has read that a field of an object was written at a moment (milliseconds since 1970) by the other. */
    Q_INVOKABLE static void acted(int id, const QString &kind, const QString &field, const QString &value, double at);
    Q_INVOKABLE [[nodiscard]] QString idOf(int id) const;
    /** What the last change asked of the engine: "set 10 state=engaged", "move 10 under 20", "add means". */
    Q_INVOKABLE [[nodiscard]] static QStringList lastChange();
    Q_INVOKABLE static void forgetChanges();
    /** What time it is for countdowns, in milliseconds since 1970. */
    Q_INVOKABLE static void setNow(double now);
    /** Hears what the Shell asks of an engine, and refuses it. */
    [[nodiscard]] static CommandSink sink();
    /** Keeps attached files in memory. */
    [[nodiscard]] static AttachmentFiles files();
    /** An attached file with a picture of this size, a photo of 14 July 2026 at 43.1234 N 5.4321 E; gives its
     * reference. */
    Q_INVOKABLE [[nodiscard]] static QString storePhoto(const QString &name, int width, int height);
    /** The same, as a file to be dropped; gives its path. */
    Q_INVOKABLE QString makePhoto(const QString &name, int width, int height);
    /** A picture in the clipboard. */
    Q_INVOKABLE static void copyPicture(int width, int height);
    Q_INVOKABLE static void clearClipboard();
    /** A file with these contents ("bundle", "incident", else the text itself); gives its path. */
    Q_INVOKABLE QString makeFile(const QString &name, const QString &contents);
    /** Drags files onto an item's middle and drops them there, as the window system would. */
    Q_INVOKABLE void drop(QQuickItem *on, const QStringList &files);
    /** One of the texts that have broken other programs (hostile_texts.h); how many there are. */
    Q_INVOKABLE [[nodiscard]] QString hostileText(int index) const;
    Q_PROPERTY(int hostileCount READ hostileCount CONSTANT)
    [[nodiscard]] static int hostileCount() { return kHostileTexts; }
    /**
     * Puts \p count objects of every kind on the board, each with one of these texts, from \p firstText on, in every
     * field that takes words. Gives the number of fields filled so.
     */
    Q_INVOKABLE int putHostile(int firstText, int count);

private:
    void send(Entity entity);
    [[nodiscard]] Entity find(int id) const;

    std::map<EntityId, Entity> m_sent;
    QTemporaryDir m_files;
};

} // namespace fanion::app
