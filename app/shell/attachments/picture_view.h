// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QQuickPaintedItem>
#include <QtQmlIntegration/qqmlintegration.h>

namespace fanion::app {

/**
 * A picture, whole at first, that can be looked at more closely. Paints what is seen of it and nothing else, so that
 * its texture is never larger than the item.
 */
class PictureView : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QImage picture READ picture WRITE setPicture NOTIFY pictureChanged)
    Q_PROPERTY(bool hasPicture READ hasPicture NOTIFY pictureChanged)
    /** 1: as large as it fits; at most 8. */
    Q_PROPERTY(double zoom READ zoom NOTIFY zoomChanged)

public:
    static constexpr double kNearest = 8;

    explicit PictureView(QQuickItem *parent = nullptr);
    [[nodiscard]] QImage picture() const { return m_picture; }
    [[nodiscard]] bool hasPicture() const { return !m_picture.isNull(); }
    /** Another picture is shown whole. */
    void setPicture(const QImage &picture);
    [[nodiscard]] double zoom() const { return m_zoom; }
    /** Nearer or farther; what is at this point of the item stays there. */
    Q_INVOKABLE void zoomAt(QPointF at, double factor);
    Q_INVOKABLE void pan(QPointF pixels);
    Q_INVOKABLE void fit();
    void paint(QPainter *painter) override;

signals:
    void pictureChanged();
    void zoomChanged();

protected:
    void geometryChange(const QRectF &is, const QRectF &was) override;

private:
    /** Where the picture lies in the item. */
    [[nodiscard]] QRectF box() const;
    void keepInside();

    QImage m_picture;
    double m_zoom = 1;
    QPointF m_shift; ///< of its middle from the item's, in pixels
};

} // namespace fanion::app
