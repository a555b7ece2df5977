// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/map/bench_tiles.h"

#include "app/tiles/tile_painter.h"
#include "tests/bench/figure/figure.h"
#include "tests/support/tile_writer.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cstdlib>
#include <random>

namespace fanion::bench {

namespace {

using test::LayerWriter;

constexpr TileId kTile{14, 8424, 5974};
constexpr int kRuns = 15;

/**
 * A tile of level 14 as the middle of a large French town gives it in the OpenMapTiles schema: 2.4 km a side, 6,000
 * buildings, 2,500 pieces of streets, 300 areas, 400 names; about 600 kB before packing.
 */
std::string denseTown(std::uint64_t seed) {
    std::mt19937_64 random(seed);
    const auto below = [&random](int limit) { return static_cast<int>(random() % static_cast<unsigned>(limit)); };
    LayerWriter landuse("landuse"), buildings("building"), streets("transportation"), names("transportation_name"),
        water("water"), places("place");
    static const char *const uses[] = {"residential", "industrial", "school", "commercial"};
    for (int n = 0; n < 300; ++n) {
        const int x = below(4096), y = below(4096), side = 60 + below(300);
        landuse.add(LayerWriter::Polygon, {{x, y}, {x + side, y + 10}, {x + side - 8, y + side}, {x + 3, y + side}},
                    {{"class", uses[below(4)]}});
    }
    for (int n = 0; n < 6'000; ++n) {
        const int x = below(4096), y = below(4096), w = 10 + below(26), h = 10 + below(26);
        buildings.add(
            LayerWriter::Polygon,
            {{x, y}, {x + w, y + 2}, {x + w, y + h / 2}, {x + w / 2, y + h / 2}, {x + w / 2, y + h}, {x, y + h}});
    }
    static const char *const classes[] = {"minor",     "service", "minor", "tertiary",
                                          "secondary", "primary", "minor", "path"};
    for (int n = 0; n < 2'500; ++n) {
        int x = below(4096), y = below(4096);
        LayerWriter::Places line;
        const int dx = below(60) - 30, dy = below(60) - 30;
        for (int k = 0; k < 8; ++k)
            line.emplace_back(x += dx + below(9) - 4, y += dy + below(9) - 4);
        streets.add(LayerWriter::Line, line, {{"class", classes[below(8)]}});
        if (n % 7 == 0)
            names.add(LayerWriter::Line, line, {{"class", "minor"}, {"name", "Rue du " + std::to_string(n)}});
    }
    LayerWriter::Places river;
    for (int k = 0; k <= 60; ++k)
        river.emplace_back(k * 70 - 50, 2000 + below(120));
    for (int k = 60; k >= 0; --k)
        river.emplace_back(k * 70 - 50, 2250 + below(120));
    water.add(LayerWriter::Polygon, river, {{"class", "river"}});
    for (int n = 0; n < 40; ++n)
        places.add(LayerWriter::Point, {{below(4096), below(4096)}},
                   {{"class", "quarter"}, {"name", "Quartier " + std::to_string(n)}});
    std::string tile;
    for (const auto *layer : {&landuse, &water, &buildings, &streets, &names, &places})
        layer->appendTo(tile);
    return tile;
}

} // namespace

void measureTiles(std::uint64_t seed) {
    const std::string stored = denseTown(seed);
    const auto &style = app::MapStyle::forLayers({QStringLiteral("transportation")});
    Figure decoding{"map.tile.dense_town.decode", "ms"};
    Figure whole{"map.tile.dense_town.decode_and_draw", "ms", false, {}, 30};
    for (int run = -1; run < kRuns; ++run) {
        QElapsedTimer clock;
        clock.start();
        const auto tile = app::VectorTile::decode(asBytes(stored));
        const double decoded = static_cast<double>(clock.nsecsElapsed()) * 1e-6;
        if (!tile) std::abort();
        const auto painted = app::paintTile(*tile, kTile, kTile, style, app::MapPalette::day(), 1);
        if (painted.image.isNull() || painted.labels.empty()) std::abort();
        if (run < 0) continue; // warms caches
        decoding.runs.push_back(decoded);
        whole.runs.push_back(static_cast<double>(clock.nsecsElapsed()) * 1e-6);
    }
    print(decoding, seed);
    print(whole, seed);
}

} // namespace fanion::bench
