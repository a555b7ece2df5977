// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Catalogues of signs from any service. One that is right over the standard one must be drawable: known natures, pieces
// of bounded size, entries that are found by their keys.
#include "app/symbols/catalogue.h"
#include "app/symbols/export_codes.h"

#include <cstdint>
#include <cstdio>
#include <cstdlib>

using namespace fanion::app;

namespace {

constexpr double kFarthest = 2000; ///< units: what paths may say, and the room curves take

void require(bool holds, const char *what) {
    if (holds) return;
    std::fprintf(stderr, "%s\n", what);
    std::abort();
}

void look(const Catalogue &catalogue) {
    for (const CatalogueEntry &entry : catalogue.entries()) {
        require(catalogue.find(entry.key) == &entry, "an entry isn't found by its key");
        require(&catalogue.entryOrPlain(entry.key, entry.isPoint, entry.isArea) == &entry, "an entry is drawn plainly");
        require(!entry.isPoint || !entry.symbol.primitives.empty(), "a symbol draws nothing");
        require(entry.isPoint || !entry.line.strokes.empty() || !entry.line.glyphs.empty(), "a line draws nothing");
        for (const Primitive &primitive : entry.symbol.primitives) {
            const QRectF box = primitive.path.controlPointRect();
            require(box.left() >= -kFarthest && box.right() <= kFarthest && box.top() >= -kFarthest &&
                        box.bottom() <= kFarthest,
                    "a drawing is endless");
        }
        const auto codes = exportCodes(entry, nullptr, entry.nature, Phase::Planned);
        require(!codes.sidc || codes.sidc->size() == 20, "a code isn't one");
    }
    for (const VehicleEntry &vehicle : catalogue.vehicles())
        require(catalogue.find(vehicle.symbol) != nullptr, "an engine has no sign");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
    const QByteArray json(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const CatalogueReading reading = Catalogue::read(json, &Catalogue::standard());
    require(reading.catalogue.has_value() == reading.problems.isEmpty(), "wrong without a word, or right with one");
    require(reading.problems.size() <= 100, "too many words");
    if (reading.catalogue) look(*reading.catalogue);
    return 0;
}
