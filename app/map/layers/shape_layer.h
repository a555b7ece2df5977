// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/map/layers/camera_layer.h"
#include "app/map/layers/shape_picture.h"

#include <QFutureWatcher>

namespace fanion::app {

/**
 * Lines, areas and sectors, as a picture larger than the view. A few of them are painted at once when they change, so a
 * colleague's stroke is there in the next frame; many, and every change of zoom, are painted on another thread while
 * the last picture, moved or stretched, stands in. One painting at a time; the newest wish wins.
 */
class ShapeLayer : public CameraLayer {
    Q_OBJECT
    QML_ELEMENT
    /** False while a picture is being painted: for tests and screenshots. */
    Q_PROPERTY(bool settled READ isSettled NOTIFY settledChanged)

public:
    explicit ShapeLayer(QQuickItem *parent = nullptr);
    ~ShapeLayer() override;

    [[nodiscard]] bool isSettled() const { return !m_isOld && !m_watcher.isRunning(); }

signals:
    void settledChanged();

protected:
    void lookChanged() override;
    void contentChanged() override;
    void cameraChanged() override;
    void updatePolish() override;
    QSGNode *updatePaintNode(QSGNode *old, UpdatePaintNodeData *data) override;

private:
    [[nodiscard]] ShapeJob job() const;
    void take(ViewPicture picture);

    ViewPicture m_picture;
    QFutureWatcher<ViewPicture> m_watcher;
    bool m_isOld = true;        ///< the picture, or the one being painted, no longer shows what it should
    bool m_contentIsOld = true; ///< because of the objects, not the camera
    bool m_nodeNeedsPicture = false;
};

} // namespace fanion::app
