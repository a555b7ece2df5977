// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/victims/scan_catcher.h"

#include <QKeyEvent>

namespace fanion::app {

ScanCatcher::ScanCatcher(QObject *parent) : QObject(parent) {
    m_timer.setSingleShot(true);
    m_timer.callOnTimeout(this, &ScanCatcher::timeOut);
}

ScanCatcher::~ScanCatcher() {
    if (m_window) m_window->removeEventFilter(this);
}

void ScanCatcher::setWindow(QQuickWindow *window) {
    if (window == m_window) return;
    if (m_window) m_window->removeEventFilter(this);
    m_window = window;
    if (m_window) m_window->installEventFilter(this);
    emit windowChanged();
}

void ScanCatcher::setActive(bool active) {
    if (active == m_isActive) return;
    m_isActive = active;
    forget();
    emit activeChanged();
}

void ScanCatcher::setEntry(QQuickItem *entry) {
    if (entry == m_entry) return;
    m_entry = entry;
    emit entryChanged();
}

/** The text field that has the focus, or null. */
QQuickItem *ScanCatcher::typedIn() const {
    QQuickItem *item = m_window ? m_window->activeFocusItem() : nullptr;
    return item && item->flags().testFlag(QQuickItem::ItemAcceptsInputMethod) ? item : nullptr;
}

bool ScanCatcher::isLetter(const QKeyEvent &key) const {
    const auto modifiers = key.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier);
    const QString text = key.text();
    if (modifiers != Qt::NoModifier || key.isAutoRepeat() || text.size() != 1 || !text[0].isPrint() ||
        text[0].isSpace())
        return false;
    // A code begins with a letter or a digit: plus and minus alone stay with the map.
    return text[0].isLetterOrNumber() || !m_heard.isEmpty();
}

bool ScanCatcher::eventFilter(QObject *watched, QEvent *event) {
    if (!m_isActive || watched != m_window) return false;
    if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress) return false;
    auto *key = static_cast<QKeyEvent *>(event);
    if (event->type() == QEvent::ShortcutOverride) {
        // Said to be wanted here, so that no shortcut takes it before it arrives as a key.
        if (typedIn() || !isLetter(*key)) return false;
        key->accept();
        return true;
    }
    return hear(*key);
}

bool ScanCatcher::hear(const QKeyEvent &key) {
    if (key.key() == Qt::Key_Shift) return false; // a reader presses it for capitals
    // By the times of the keys: a busy screen may see them late, and half a code is worse than none.
    if (m_heard.isEmpty() || key.timestamp() - m_lastAt > quint64{kGap}) forget();
    if (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter) return end();
    if (!isLetter(key)) {
        forget();
        return false;
    }
    const bool isHeld = typedIn() == nullptr;
    if (isHeld != m_isHeld) forget();
    m_isHeld = isHeld;
    m_heard += key.text();
    m_lastAt = key.timestamp();
    m_looked = false;
    if (m_isHeld) m_timer.start(kGap);
    return m_isHeld;
}

bool ScanCatcher::end() {
    QQuickItem *field = typedIn();
    const bool isCode = m_heard.size() >= kLeast && m_isHeld == (field == nullptr);
    if (!isCode || (field && field == m_entry)) {
        forget();
        return false;
    }
    if (field) {
        const int end = field->property("cursorPosition").toInt();
        const int start = end - static_cast<int>(m_heard.size());
        if (start < 0 || field->property("text").toString().mid(start, m_heard.size()) != m_heard) {
            forget();
            return false;
        }
        QMetaObject::invokeMethod(field, "remove", Q_ARG(int, start), Q_ARG(int, end));
    }
    const QString code = m_heard;
    m_said = m_heard.size();
    forget();
    emit scanned(code);
    return true;
}

void ScanCatcher::timeOut() {
    if (std::exchange(m_looked, true)) return sayHeld();
    m_timer.start(0);
}

void ScanCatcher::sayHeld() {
    // Kept until the next key says whether it was the beginning of a code after all.
    const QString letters = m_isHeld ? m_heard.mid(m_said) : QString();
    m_said = m_heard.size();
    for (const QChar letter : letters)
        emit pressed(letter.toUpper());
}

void ScanCatcher::forget() {
    m_timer.stop();
    sayHeld();
    m_heard.clear();
    m_said = 0;
    m_isHeld = false;
}

} // namespace fanion::app
