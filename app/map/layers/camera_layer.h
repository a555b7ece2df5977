// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/map/map_scene.h"
#include "app/map/map_view.h"

#include <QColor>
#include <QPointer>
#include <QQuickItem>

namespace fanion::app {

/**
 * A layer of the map: a child of a MapView that follows its camera and its scene. What changes is collected and handled
 * once a frame, before it is painted.
 */
class CameraLayer : public QQuickItem {
    Q_OBJECT
    QML_ANONYMOUS
    /** What it shows; null: what the map shows. */
    Q_PROPERTY(fanion::app::MapScene *ownScene READ ownScene WRITE setOwnScene NOTIFY ownSceneChanged)
    Q_PROPERTY(bool night READ isNight WRITE setNight NOTIFY nightChanged)

public:
    explicit CameraLayer(QQuickItem *parent = nullptr);

    [[nodiscard]] MapScene *ownScene() const { return m_ownScene; }
    void setOwnScene(MapScene *scene);
    [[nodiscard]] bool isNight() const { return m_night; }
    void setNight(bool night);

signals:
    void ownSceneChanged();
    void nightChanged();

protected:
    void itemChange(ItemChange change, const ItemChangeData &data) override;

    /** The look has changed (palette, pixel ratio): whatever was painted is old. UI thread. */
    virtual void lookChanged() = 0;
    /** The objects or what is dragged have changed. */
    virtual void contentChanged() = 0;
    virtual void selectionChanged() {}
    virtual void cameraChanged() = 0;

    /** Null until the layer is inside a MapView. */
    [[nodiscard]] MapView *view() const { return m_view; }
    [[nodiscard]] MapScene *scene() const { return m_ownScene ? m_ownScene.get() : m_view ? m_view->scene() : nullptr; }
    [[nodiscard]] double devicePixelRatio() const;
    /** True where geometry nodes draw nothing (software renderer); only with a window. */
    [[nodiscard]] bool isSoftware() const;
    /** The colour around strokes and signs. */
    [[nodiscard]] QColor halo() const;

private:
    void setView(MapView *view);
    void watchScene();

    QPointer<MapView> m_view;
    QPointer<MapScene> m_ownScene;
    QPointer<MapScene> m_watched;
    bool m_night = false;
};

} // namespace fanion::app
