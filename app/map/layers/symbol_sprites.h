// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/map/layers/label_layout.h"
#include "app/map/layers/sprite.h"
#include "app/map/layers/sprite_atlas.h"
#include "app/map/map_object.h"
#include "app/map/symbol_place.h"
#include "app/symbols/symbol_painter.h"

#include <memory>
#include <unordered_map>
#include <vector>

namespace fanion::app {

/** What sprites of symbols look like besides the objects. */
struct SpriteLook {
    QFont font;
    QColor halo = Qt::white;
    bool night = false;
    double devicePixelRatio = 1;
    bool operator==(const SpriteLook &) const = default;
};

/**
 * Turns point objects into sprites: the sign, the text inside its frame, its label beside it and its badge are pictures
 * of one atlas, shared by all objects that look the same. UI thread.
 */
class SymbolSprites {
public:
    explicit SymbolSprites(const Catalogue &catalogue) : m_catalogue(&catalogue), m_painter(catalogue, {}) {}

    /** Everything painted so far is old. */
    void setLook(const SpriteLook &look);
    /** Starts over; \p withQuietLabels also labels imported points. Pictures stay for those that still need them. */
    void begin(bool withQuietLabels);
    /** Adds the sprites of a point object; those of the very object that was there before are taken as they are. */
    void add(const std::shared_ptr<const MapObject> &object);

    [[nodiscard]] const std::vector<Sprite> &sprites() const { return m_sprites; }
    /** One of each object added, in that order. */
    [[nodiscard]] const std::vector<LabelSpot> &spots() const { return m_spots; }
    /** Pictures for labels that stand away from their signs; of this atlas, until the next begin(). */
    [[nodiscard]] LabelLeaders leaders();
    [[nodiscard]] const SpriteAtlas &atlas() const { return m_atlas; }
    /** Pictures that found no room in the atlas since begin(). */
    [[nodiscard]] int refused() const { return m_refused; }

private:
    struct Sign; ///< an object, its entry and its box, while it is added
    struct Known {
        std::shared_ptr<const MapObject> object;
        std::vector<Sprite> sprites;
        LabelSpot spot;       ///< its sprite counted from the object's first
        bool isNeeded = true; ///< was added since the last begin()
    };

    void make(const MapObject &object);
    void forget();

    /** Of labels and their lines, and round them. */
    [[nodiscard]] QColor labelInk() const;
    [[nodiscard]] QColor haloInk() const;
    void addSign(const Sign &sign);
    void addInsideText(const Sign &sign);
    void addLabel(const Sign &sign);
    void addBadge(const Sign &sign);
    template <typename Paint>
    QRect cell(const QString &key, QSizeF size, Paint paint);
    void push(const Sign &sign, const QRectF &place, QRect cell, bool turns);

    const Catalogue *m_catalogue;
    SymbolPainter m_painter;
    SpriteLook m_look;
    SpriteAtlas m_atlas;
    std::vector<Sprite> m_sprites;
    std::vector<LabelSpot> m_spots;
    std::unordered_map<EntityId, Known> m_known;
    qsizetype m_neededCells = 0; ///< as many as the atlas had when it was last made anew
    bool m_isNew = true;         ///< m_neededCells is still to be counted
    bool m_withQuietLabels = false;
    int m_refused = 0;
};

} // namespace fanion::app
