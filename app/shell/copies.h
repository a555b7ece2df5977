// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/post/post.h"

#include <QObject>
#include <QUrl>
#include <QtQmlIntegration/qqmlintegration.h>

namespace fanion::app {

class EngineBridge;
class Notices;

/** Copies of the open incident, and what can be saved of a file that does not open any more. */
class Copies final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Shell.copies")
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
    Q_PROPERTY(QString damagedFile READ damagedFile NOTIFY changed) ///< that was to be opened; empty: none
    Q_PROPERTY(bool doubtful READ isDoubtful NOTIFY changed)        ///< it may be well: reading it ended the program

public:
    /** \p post may be null in tests of what needs no engine. */
    Copies(Post *post, EngineBridge &bridge, Notices &notices, QObject *parent = nullptr);

    [[nodiscard]] bool isBusy() const { return m_busy; }
    [[nodiscard]] QString damagedFile() const { return m_damagedFile; }
    [[nodiscard]] bool isDoubtful() const { return m_isDoubtful; }

    /** A name for a copy made now, in the folder of \p file. */
    Q_INVOKABLE [[nodiscard]] QUrl suggestedCopy(const QString &file) const;
    Q_INVOKABLE void save(const QUrl &to);
    /** Offers salvage() for a file that did not open, or was not tried because reading it ended the program twice. */
    void offerSalvage(const QString &file, bool isDoubtful);
    /** Saves what can be saved of damagedFile() in a new file beside it; salvaged() when that is made. */
    Q_INVOKABLE void salvage();
    Q_INVOKABLE void dismiss();

    /** What was saved and what was not, for people. */
    [[nodiscard]] static QString salvageText(const Salvaged &salvaged);

signals:
    void changed();
    void salvaged(const QString &file);

private:
    void setBusy(bool busy);

    Post *m_post;
    EngineBridge &m_bridge;
    Notices &m_notices;
    QString m_damagedFile;
    bool m_isDoubtful = false;
    bool m_busy = false;
};

} // namespace fanion::app
