// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Base maps from anybody. The first byte: what the rest is (a vector tile, which is painted too; a PMTiles directory; a
// style; an address; words).
#include "app/tiles/map_palette.h"
#include "app/tiles/online_address.h"
#include "app/tiles/plain_words.h"
#include "app/tiles/pmtiles_directory.h"
#include "app/tiles/tile_painter.h"

#include <cstdio>
#include <cstdlib>

using namespace fanion;
using namespace fanion::app;

namespace {

constexpr qsizetype kUnits = 6; ///< of UTF-16, which a character may become when it is composed

void require(bool holds, const char *what) {
    if (holds) return;
    std::fprintf(stderr, "%s\n", what);
    std::abort();
}

void readTile(ByteView bytes) {
    const auto tile = VectorTile::decode(bytes);
    if (!tile) return;
    QStringList layers;
    for (const VectorLayer &layer : tile->layers)
        layers += QString::fromStdString(layer.name);
    const TileId id{14, 8424, 5974};
    const auto painted =
        paintTile(*tile, id, {15, 16848, 11949}, MapStyle::forLayers(layers), MapPalette::night(), 0.125);
    for (const MapLabel &label : painted.labels)
        require(label.text.size() <= 80 * kUnits + 1 && !label.text.contains(u'\n'),
                "a name out of a map isn't one line");
}

void readDirectory(ByteView bytes) {
    if (const auto header = PmtilesHeader::read(bytes))
        require(header->minZoom <= header->maxZoom && header->maxZoom <= kMaxTileZoom, "zooms out of range");
    const auto directory = PmtilesDirectory::read(bytes);
    if (!directory) return;
    for (const TileId id : {TileId{0, 0, 0}, {1, 1, 0}, {24, 1, 1}}) {
        const auto *entry = directory->find(pmtilesNumber(id));
        require(entry == nullptr || entry->size > 0, "an entry of nothing");
    }
}

void readAddress(const QString &text) {
    const auto address = OnlineAddress::parse(text);
    if (!address) return;
    const auto again = OnlineAddress::parse(address->text());
    require(again && again->address == address->address && again->maxZoom == address->maxZoom,
            "an address isn't read as written");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
    if (size == 0) return 0;
    const ByteView rest(data + 1, size - 1);
    const auto text = QByteArray(asText(rest).data(), static_cast<qsizetype>(rest.size()));
    switch (data[0] % 5) {
    case 0:
        readTile(rest);
        break;
    case 1:
        readDirectory(rest);
        break;
    case 2:
        (void)MapStyle::parse(text);
        break;
    case 3:
        readAddress(QString::fromUtf8(text));
        break;
    case 4:
        require(plainWords(asText(rest)).size() <= 300 * kUnits + 1, "words of a map are too long");
        break;
    }
    return 0;
}
