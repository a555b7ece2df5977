// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tiles/folder_source.h"

#include "app/tiles/plain_words.h"

#include <QFile>

#include <charconv>
#include <format>
#include <set>

namespace fanion::app {

namespace {

namespace fs = std::filesystem;

constexpr qint64 kMaxTile = 4 * 1024 * 1024;
constexpr int kLooked = 10'000; ///< entries of a folder that is perhaps no map at all

/** -1 when it isn't one. */
int numberOf(const std::string &name) {
    int number = -1;
    const auto [end, error] = std::from_chars(name.data(), name.data() + name.size(), number);
    return error == std::errc() && end == name.data() + name.size() ? number : -1;
}

/** The first entry whose name is a number. */
fs::path firstNumbered(const fs::path &folder) {
    std::error_code error;
    int looked = 0;
    for (auto at = fs::directory_iterator(folder, error); !error && at != fs::directory_iterator();
         at.increment(error)) {
        if (numberOf(at->path().stem().string()) >= 0) return at->path();
        if (++looked == kLooked) break;
    }
    return {};
}

} // namespace

Result<std::unique_ptr<FolderSource>> FolderSource::open(const fs::path &folder) {
    std::unique_ptr<FolderSource> source(new FolderSource(folder));
    if (source->readFacts()) return source;
    return fail(ErrorCode::Foreign, std::format("The folder {} holds no map tiles (zoom/x/y.png).", folder.string()),
                folder.string());
}

bool FolderSource::readFacts() {
    static const std::set<std::string> suffixes{".png", ".jpg", ".jpeg", ".webp"};
    std::set<int> zooms;
    std::error_code error;
    int looked = 0;
    for (auto at = fs::directory_iterator(m_folder, error); !error && at != fs::directory_iterator();
         at.increment(error)) {
        const int zoom = numberOf(at->path().filename().string());
        if (zoom >= 0 && zoom <= kMaxTileZoom) zooms.insert(zoom);
        if (++looked == kLooked) break;
    }
    if (zooms.empty()) return false;
    const auto column = firstNumbered(m_folder / std::to_string(*zooms.begin()));
    const auto file = column.empty() ? fs::path() : firstNumbered(column);
    m_suffix = file.extension().string();
    if (!suffixes.contains(m_suffix)) return false;
    m_fromSouth = fs::exists(m_folder / "tilemapresource.xml", error);
    m_facts.name = plainWords(m_folder.filename().string());
    m_facts.minZoom = *zooms.begin();
    m_facts.maxZoom = *zooms.rbegin();
    return true;
}

Result<TileData> FolderSource::tile(TileId id) {
    const int row = m_fromSouth ? (1 << id.zoom) - 1 - id.y : id.y;
    const auto path = m_folder / std::to_string(id.zoom) / std::to_string(id.x) / (std::to_string(row) + m_suffix);
    QFile file(QString::fromStdString(path.string()));
    if (!file.open(QIODevice::ReadOnly)) return TileData{};
    if (file.size() > kMaxTile)
        return fail(ErrorCode::Corrupt, std::format("{} is too large for a map tile.", path.string()));
    const QByteArray read = file.readAll();
    const auto bytes = asBytes({read.constData(), static_cast<std::size_t>(read.size())});
    return TileData{Bytes(bytes.begin(), bytes.end())};
}

} // namespace fanion::app
