// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/scrolled_rows.h"

namespace fanion::app {

void ScrolledRows::setView(QQuickItem *view) {
    if (view == m_view) return;
    if (m_view) m_view->disconnect(this);
    m_view = view;
    if (m_view) {
        connect(m_view, SIGNAL(contentXChanged()), this, SLOT(showRows()));
        connect(m_view, SIGNAL(contentYChanged()), this, SLOT(showRows()));
    }
    emit viewChanged();
}

void ScrolledRows::showRows() {
    const auto *content = m_view->property("contentItem").value<QQuickItem *>();
    if (!content) return;
    const QRectF shown = content->mapRectFromItem(m_view, QRectF({}, m_view->size()));
    for (const QQuickItem *row : content->childItems()) {
        if (!shown.intersects(QRectF(row->position(), row->size()))) continue;
        // The attached Accessible object, where the row has one.
        for (QObject *attached : row->children())
            if (attached->inherits("QQuickAccessibleAttached")) attached->setProperty("ignored", false);
    }
}

} // namespace fanion::app
