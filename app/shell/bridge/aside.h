// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

#include <utility>

namespace fanion::app {

/**
 * Does what may take long, `T work()`, on a thread of Qt's pool, and gives its result to `then(T)` on the receiver's
 * thread, the window's; nothing is called when the receiver is gone by then. Call it on the window's thread.
 *
 * Not `QFuture::then(context, …)`: with a single processor, Qt 6.8 loses the answer of a future that ends while the
 * continuation is being attached.
 */
template <typename Work, typename Then>
void aside(QObject &receiver, Work work, Then then) {
    QThreadPool::globalInstance()->start(
        [guard = QPointer(&receiver), work = std::move(work), then = std::move(then)]() mutable {
            auto tell = [guard, then = std::move(then), result = work()]() mutable {
                if (guard) then(std::move(result));
            };
            QMetaObject::invokeMethod(QCoreApplication::instance(), std::move(tell), Qt::QueuedConnection);
        });
}

} // namespace fanion::app
