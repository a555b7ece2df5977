// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QQuickPaintedItem>
#include <QtQmlIntegration/qqmlintegration.h>

namespace fanion::app {

/** A page as it will be printed, as large as it fits. */
class PagePreview : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QImage picture READ picture WRITE setPicture NOTIFY pictureChanged)

public:
    explicit PagePreview(QQuickItem *parent = nullptr);
    [[nodiscard]] QImage picture() const { return m_picture; }
    void setPicture(const QImage &picture);
    void paint(QPainter *painter) override;

signals:
    void pictureChanged();

private:
    QImage m_picture;
};

} // namespace fanion::app
