// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tiles/packs/pack_label.h"

#include "app/tiles/mbtiles_source.h"

namespace fanion::app {

using namespace Qt::StringLiterals;

namespace {
constexpr auto kOpenHost = "data.geopf.fr"_L1;
} // namespace

bool mayBeGiven(const OnlineAddress &address) {
    const QUrl url = address.url({});
    // What is behind a key there is under "private": SCAN 25 and its like.
    return url.host() == kOpenHost && url.userInfo().isEmpty() && !address.needsKey() &&
           !url.path().startsWith("/private"_L1);
}

Result<PackLabel> packLabel(const std::filesystem::path &file) {
    const auto map = MbtilesSource::open(file);
    if (!map) return std::unexpected(map.error());
    const auto source = (*map)->metadata(kPackSource);
    return PackLabel{(*map)->facts().name, source && *source == kOpenHost};
}

} // namespace fanion::app
