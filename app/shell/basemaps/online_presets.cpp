// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/basemaps/online_presets.h"

namespace fanion::app {

namespace {

/** Layers of the Géoplateforme by WMTS, in its Web Mercator set (interop.md 2: open, Licence Ouverte 2.0, no key). */
QString wmts(const char *layer, const char *format) {
    return QStringLiteral("https://data.geopf.fr/wmts?SERVICE=WMTS&VERSION=1.0.0&REQUEST=GetTile&LAYER=%1&STYLE=normal"
                          "&FORMAT=image/%2&TILEMATRIXSET=PM&TILEMATRIX={z}&TILEROW={y}&TILECOL={x}")
        .arg(QLatin1StringView(layer), QLatin1StringView(format));
}

} // namespace

std::vector<OnlineAddress> onlinePresets() {
    using enum TileFacts::Kind;
    // interop.md 2: free for professional use, with a key that IGN gives.
    QString scan = wmts("GEOGRAPHICALGRIDSYSTEMS.MAPS.SCAN25TOUR", "jpeg");
    scan.replace(QStringLiteral("/wmts?"), QStringLiteral("/private/wmts?apikey={key}&"));
    const QString ign = QStringLiteral("© IGN – Géoplateforme");
    return {
        {wmts("GEOGRAPHICALGRIDSYSTEMS.PLANIGNV2", "png"), QStringLiteral("Plan IGN"), ign, 0, 19, Raster},
        {wmts("ORTHOIMAGERY.ORTHOPHOTOS", "jpeg"), QStringLiteral("Photographies aériennes IGN"), ign, 0, 19, Raster},
        {QStringLiteral("https://data.geopf.fr/tms/1.0.0/PLAN.IGN/{z}/{x}/{y}.pbf"),
         QStringLiteral("Plan IGN vectoriel"), ign, 0, 18, Vector},
        {scan, QStringLiteral("SCAN 25 IGN"), ign, 6, 16, Raster},
        {QStringLiteral("https://tile.openstreetmap.org/{z}/{x}/{y}.png"), QStringLiteral("OpenStreetMap"),
         QStringLiteral("© les contributeurs d'OpenStreetMap"), 0, 19, Raster},
    };
}

} // namespace fanion::app
