// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/map/layers/camera_layer.h"
#include "app/map/layers/view_picture.h"

#include <QFutureWatcher>

#include <functional>

namespace fanion::app {

/**
 * A layer that is one picture larger than the view. While the camera moves the last picture, moved or stretched, stands
 * in; a new one is painted at once or on another thread, as the layer says. One painting at a time; the newest wish
 * wins. Works on every renderer.
 */
class PictureLayer : public CameraLayer {
    Q_OBJECT
    QML_ANONYMOUS
    /** False while a picture is being painted: for tests and screenshots. */
    Q_PROPERTY(bool settled READ isSettled NOTIFY settledChanged)

public:
    explicit PictureLayer(QQuickItem *parent = nullptr);
    ~PictureLayer() override;

    [[nodiscard]] virtual bool isSettled() const { return !m_isOld && !m_isPainting; }

signals:
    void settledChanged();

protected:
    struct Work {
        std::function<ViewPicture()> paint; ///< of values only: it may run on another thread
        bool isQuick = false;               ///< painted before the next frame
    };
    /** What is to be painted for the view's camera; \p contentIsOld: not only the camera has changed. */
    [[nodiscard]] virtual Work work(bool contentIsOld) = 0;
    /** The picture is no longer right whatever the camera does. */
    void repaint();
    /** The picture does not do for the camera. */
    void recover();
    [[nodiscard]] bool isCovered() const { return view() && m_picture.covers(view()->camera()); }

    void lookChanged() override { repaint(); }
    void contentChanged() override { repaint(); }
    void cameraChanged() override;
    void updatePolish() override;
    QSGNode *updatePaintNode(QSGNode *old, UpdatePaintNodeData *data) override;

private:
    void take(ViewPicture picture);

    ViewPicture m_picture;
    QFutureWatcher<ViewPicture> m_watcher;
    bool m_isOld = true;        ///< the picture, or the one being painted, no longer shows what it should
    bool m_contentIsOld = true; ///< because of what it shows, not the camera
    bool m_isPainting = false;  ///< on another thread, or done there and not taken yet
    bool m_nodeNeedsPicture = false;
};

} // namespace fanion::app
