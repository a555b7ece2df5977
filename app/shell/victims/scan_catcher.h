// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTimer>
#include <QtQmlIntegration/qqmlintegration.h>

namespace fanion::app {

/**
 * Hears a barcode reader that types ("keyboard wedge"): letters that come faster than fingers and end with Enter. While
 * it is active it keeps every single letter or digit back for kGap, wherever the focus is; alone, it is what somebody
 * pressed (pressed()); with others and Enter behind it, a code (scanned()). What is typed in a text field goes there at
 * once: a code that ended in another field than \c entry is taken out of it again, its Enter with it, so that no code
 * becomes a line of the main courante. Fields with spaces, dead keys and shortcuts with Ctrl or Alt are left alone.
 */
class ScanCatcher : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QQuickWindow *window READ window WRITE setWindow NOTIFY windowChanged)
    Q_PROPERTY(bool active READ isActive WRITE setActive NOTIFY activeChanged)
    /** The field that is made for codes: what a reader types there stays. */
    Q_PROPERTY(QQuickItem *entry READ entry WRITE setEntry NOTIFY entryChanged)

public:
    /** Milliseconds between two characters of a reader at most; fingers need more between two keys. */
    static constexpr int kGap = 60;
    /** Fewer characters are no code. */
    static constexpr qsizetype kLeast = 5;

    explicit ScanCatcher(QObject *parent = nullptr);
    ~ScanCatcher() override;

    [[nodiscard]] QQuickWindow *window() const { return m_window; }
    void setWindow(QQuickWindow *window);
    [[nodiscard]] bool isActive() const { return m_isActive; }
    void setActive(bool active);
    [[nodiscard]] QQuickItem *entry() const { return m_entry; }
    void setEntry(QQuickItem *entry);

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void scanned(const QString &code);
    /** Somebody pressed a key, not a reader. */
    void pressed(const QString &letter);
    void windowChanged();
    void activeChanged();
    void entryChanged();

private:
    [[nodiscard]] QQuickItem *typedIn() const;
    [[nodiscard]] bool isLetter(const QKeyEvent &key) const;
    [[nodiscard]] bool hear(const QKeyEvent &key);
    [[nodiscard]] bool end();
    /** Says as keys what is held, once no key that came in time can be waiting behind a busy screen. */
    void timeOut();
    void sayHeld();
    void forget();

    QPointer<QQuickWindow> m_window;
    QPointer<QQuickItem> m_entry;
    bool m_isActive = false;
    QString m_heard;
    bool m_isHeld = false; ///< what is heard was kept from whoever has the focus
    qsizetype m_said = 0;  ///< of what is held, how much was said as keys
    bool m_looked = false; ///< the queue of events was gone through since the time was up
    quint64 m_lastAt = 0;
    QTimer m_timer;
};

} // namespace fanion::app
