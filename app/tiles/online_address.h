// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tiles/tile_source.h"
#include "core/base/result.h"

#include <QString>
#include <QUrl>

namespace fanion::app {

/**
 * Where tiles are on the network: XYZ, TMS or WMTS, told apart by nothing but the address. As text it is the address
 * with {z}, {x} and {y} ({-y}: rows from the south) and, after a #, what it is: name, attribution, zooms ("0-19"), kind
 * ("vector"; else pictures). The text is what a post keeps of it. {key} stands for the key of the service
 * (ServiceKeys): the text never holds one.
 */
struct OnlineAddress {
    QString address;
    QString name;
    QString attribution;
    int minZoom = 0;
    int maxZoom = 19;
    TileFacts::Kind kind = TileFacts::Kind::Raster;

    /** Errors: InvalidArgument (what is missing, in words for people who paste addresses). */
    [[nodiscard]] static Result<OnlineAddress> parse(const QString &text);
    [[nodiscard]] QString text() const;
    /** \p key: for {key}; an empty one leaves a word there that no server takes. */
    [[nodiscard]] QUrl url(TileId id, const QString &key = {}) const;
    [[nodiscard]] QString host() const { return url({}).host(); }
    [[nodiscard]] bool needsKey() const;
    /**
     * Takes a key out of an address as people paste it (apikey=…, key=…, token=… in its question) and leaves {key}
     * there. Empty when there is none.
     */
    [[nodiscard]] static QString takeKey(QString &text);
    /** Whether a text is meant as one, right or wrong. */
    [[nodiscard]] static bool isOnline(const QString &text);
};

} // namespace fanion::app
