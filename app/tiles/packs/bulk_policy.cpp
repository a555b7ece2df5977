// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tiles/packs/bulk_policy.h"

#include <algorithm>
#include <array>

namespace fanion::app {

namespace {

using enum BulkObjection;

struct Host {
    QLatin1StringView domain;
    BulkObjection objection;
};

constexpr std::array kHosts{
    Host{QLatin1StringView("openstreetmap.org"), Donated},   Host{QLatin1StringView("osm.org"), Donated},
    Host{QLatin1StringView("openstreetmap.fr"), Donated},    Host{QLatin1StringView("openstreetmap.de"), Donated},
    Host{QLatin1StringView("opentopomap.org"), Donated},     Host{QLatin1StringView("openmaps.fr"), Donated},
    Host{QLatin1StringView("waymarkedtrails.org"), Donated}, Host{QLatin1StringView("google.com"), Commercial},
    Host{QLatin1StringView("googleapis.com"), Commercial},   Host{QLatin1StringView("virtualearth.net"), Commercial},
    Host{QLatin1StringView("arcgisonline.com"), Commercial}, Host{QLatin1StringView("arcgis.com"), Commercial},
    Host{QLatin1StringView("mapbox.com"), Commercial},       Host{QLatin1StringView("thunderforest.com"), Commercial},
};

} // namespace

std::optional<BulkObjection> bulkObjection(const QUrl &address) {
    QString name = address.host().toLower();
    while (name.endsWith(u'.'))
        name.chop(1); // the same host, written with its root
    const auto *found = std::ranges::find_if(kHosts, [&name](const Host &host) {
        return name == host.domain || (name.endsWith(host.domain) && name.chopped(host.domain.size()).endsWith(u'.'));
    });
    return found == kHosts.end() ? std::nullopt : std::optional(found->objection);
}

} // namespace fanion::app
