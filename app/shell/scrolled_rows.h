// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QQuickItem>
#include <QtQmlIntegration/qqmlintegration.h>

namespace fanion::app {

/**
 * Shows the rows of a ListView to screen readers after scrolling. Qt 6.8 takes a row made outside the view out of the
 * accessibility tree and does not put it back when it is scrolled into view (QQuickListView::viewportMoved only
 * un-culls it).
 */
class ScrolledRows : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QQuickItem *view READ view WRITE setView NOTIFY viewChanged) ///< a ListView

public:
    using QObject::QObject;

    [[nodiscard]] QQuickItem *view() const { return m_view; }
    void setView(QQuickItem *view);

signals:
    void viewChanged();

private slots:
    void showRows();

private:
    QPointer<QQuickItem> m_view;
};

} // namespace fanion::app
