// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QRectF>

#include <memory>
#include <unordered_map>
#include <vector>

class QQuickWindow;
class QSGImageNode;
class QSGNode;
class QSGTexture;

namespace fanion::app {

/**
 * Pictures under one node, later ones over earlier ones. What goes off the screen leaves its node for the next picture:
 * a node that comes or goes has the scene graph upload everything on the map again, a hundred thousand symbols too.
 * Render thread.
 */
class PicturePool {
public:
    PicturePool(QQuickWindow &window, QSGNode &parent);
    ~PicturePool();
    PicturePool(const PicturePool &) = delete;
    PicturePool &operator=(const PicturePool &) = delete;

    /** Until end(), every picture that is to be seen is put where it is. */
    void begin();
    void put(const QImage &image, const QRectF &place);
    /** Hides the nodes nothing was put in and forgets the textures nobody shows. */
    void end();

private:
    struct Texture {
        std::unique_ptr<QSGTexture> texture;
        bool isShown = false;
    };
    void show(QSGTexture &texture, const QRectF &place);

    QQuickWindow &m_window;
    QSGNode &m_parent;
    std::vector<QSGImageNode *> m_nodes; ///< the parent's children, in order; it owns them
    std::size_t m_used = 0;
    std::unordered_map<qint64, Texture> m_textures; ///< by their image
    std::unique_ptr<QSGTexture> m_blank;            ///< of hidden nodes
};

} // namespace fanion::app
