// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tiles/pmtiles_directory.h"

#include <QBuffer>
#include <QFile>
#include <QImage>
#include <QTemporaryDir>

#include <map>

namespace fanion::app::test {

/** A picture tile of one colour, as stored. */
inline QByteArray pictureTile(QColor colour, int side = 256, const char *format = "png") {
    QImage image(side, side, QImage::Format_RGB32);
    image.fill(colour);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, format);
    return bytes;
}

inline void write(const QString &path, const QByteArray &bytes) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) std::abort();
}

/** Writes PMTiles 3 after its specification, unpacked, every tile behind a leaf directory when \p leaves. */
class PmtilesWriter {
public:
    std::map<TileId, QByteArray> tiles;
    QByteArray metadata = R"({"name":"Essai","attribution":"<a href=\"https://x\">&copy; OSM</a>"})";
    char content = 2; // PNG
    bool leaves = false;

    [[nodiscard]] QByteArray bytes() const {
        std::map<std::uint64_t, QByteArray> ordered;
        int least = 30, most = 0;
        for (const auto &[id, tile] : tiles) {
            ordered[pmtilesNumber(id)] = tile;
            least = std::min(least, id.zoom);
            most = std::max(most, id.zoom);
        }
        std::vector<PmtilesDirectory::Entry> entries;
        QByteArray data;
        for (const auto &[number, tile] : ordered) {
            const bool goesOn = !entries.empty() && entries.back().number + entries.back().run == number &&
                                data.endsWith(tile) && entries.back().size == static_cast<std::uint32_t>(tile.size());
            if (goesOn) {
                ++entries.back().run;
                continue;
            }
            entries.push_back(
                {number, static_cast<std::uint64_t>(data.size()), static_cast<std::uint32_t>(tile.size()), 1});
            data += tile;
        }
        QByteArray root = directory(entries);
        QByteArray leaf;
        if (leaves) {
            leaf = std::exchange(root, {});
            root = directory({{entries.front().number, 0, static_cast<std::uint32_t>(leaf.size()), 0}});
        }
        QByteArray header("PMTiles\x03", 8);
        qsizetype at = PmtilesHeader::kSize;
        for (const QByteArray *part : std::initializer_list<const QByteArray *>{&root, &metadata, &leaf, &data}) {
            append(header, static_cast<std::uint64_t>(at));
            append(header, static_cast<std::uint64_t>(part->size()));
            at += part->size();
        }
        header += QByteArray(24, '\0'); // counts
        header += QByteArray(3, '\x01') + QByteArray(1, content) + QByteArray(1, static_cast<char>(least)) +
                  QByteArray(1, static_cast<char>(most));
        for (const int e7 : {40'000'000, 430'000'000, 60'000'000, 440'000'000})
            append(header, static_cast<std::uint32_t>(e7));
        header.resize(PmtilesHeader::kSize);
        return header + root + metadata + leaf + data;
    }

private:
    template <typename Number>
    static void append(QByteArray &out, Number number) {
        out.append(reinterpret_cast<const char *>(&number), sizeof number);
    }
    static void varint(QByteArray &out, std::uint64_t value) {
        for (; value >= 0x80; value >>= 7)
            out.append(static_cast<char>(value | 0x80));
        out.append(static_cast<char>(value));
    }
    static QByteArray directory(const std::vector<PmtilesDirectory::Entry> &entries) {
        QByteArray out;
        varint(out, entries.size());
        std::uint64_t before = 0;
        for (const auto &entry : entries)
            varint(out, entry.number - std::exchange(before, entry.number));
        for (const auto &entry : entries)
            varint(out, entry.run);
        for (const auto &entry : entries)
            varint(out, entry.size);
        std::uint64_t end = UINT64_MAX;
        for (const auto &entry : entries) {
            varint(out, entry.offset == end ? 0 : entry.offset + 1);
            end = entry.offset + entry.size;
        }
        return out;
    }
};

} // namespace fanion::app::test
