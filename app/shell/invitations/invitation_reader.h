// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QUrl>
#include <QtQmlIntegration/qqmlintegration.h>

class QImage;

namespace fanion::app {

class Notices;

/** Finds the text of an invitation in a file, a picture of a QR code, or what was copied. Pictures off the UI thread.
 */
class InvitationReader final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Shell.invitations")
    Q_PROPERTY(bool busy READ isBusy NOTIFY busyChanged)

public:
    explicit InvitationReader(Notices &notices, QObject *parent = nullptr);

    [[nodiscard]] bool isBusy() const { return m_busy; }
    /** What was chosen or dropped holds an invitation or may be a picture of one: then it is read, and true. */
    Q_INVOKABLE bool take(const QUrl &file);
    /** Reads what is chosen as an invitation, whatever it looks like. */
    Q_INVOKABLE void open(const QUrl &file);
    /** What a camera has read is an invitation: then it is found, and true; else people are told that it isn't one. */
    Q_INVOKABLE bool takeCode(const QString &text);
    /** There is a camera to read one with. */
    Q_INVOKABLE [[nodiscard]] bool hasCamera() const;
    /** The picture or the text on the clipboard. */
    Q_INVOKABLE void paste();
    void readPicture(const QImage &picture, const QString &name);

signals:
    void busyChanged();
    /** A text that begins as an invitation does. */
    void found(const QString &invitation);

private:
    void readFile(const QString &path);
    void setBusy(bool busy);
    void tellNothing(const QString &name);
    [[nodiscard]] static QString textIn(const QString &path);

    Notices &m_notices;
    bool m_busy = false;
    QString m_refused; ///< code that isn't one, told once
};

} // namespace fanion::app
