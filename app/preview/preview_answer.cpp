// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preview/preview_answer.h"

#include <QDataStream>
#include <QIODevice>
#include <QTimeZone>

#include <algorithm>
#include <cstring>

namespace fanion::app {

namespace {

constexpr quint32 kMagic = 0x46505631; // "FPV1"
constexpr int kLeastEdge = 16;
constexpr int kMostPages = 100'000;
constexpr int kMostPixels = 1'000'000; ///< a side of the whole picture
constexpr qint64 kHead = 128;          ///< more than what stands before the pixels
constexpr qint64 kFirstYear = 1990;    ///< a camera whose clock was never set says 1970 or 1980
constexpr qint64 kLastYear = 2100;
constexpr qint32 kMostOffset = 14 * 3600;

enum Says : quint8 { Place = 1, Time = 2, Offset = 4 };

void write(QDataStream &out, const PhotoFacts &facts) {
    const bool hasOffset = facts.takenAt.timeSpec() == Qt::OffsetFromUTC;
    const auto says = static_cast<quint8>((facts.place ? Place : 0) | (facts.takenAt.isValid() ? Time : 0) |
                                          (hasOffset ? Offset : 0));
    const Position place = facts.place.value_or(Position());
    const QDate date = facts.takenAt.date();
    const QTime time = facts.takenAt.time();
    out << says << place.latitudeE7 << place.longitudeE7;
    out << static_cast<qint16>(date.year()) << static_cast<quint8>(date.month()) << static_cast<quint8>(date.day());
    out << static_cast<quint32>(std::max(0, time.msecsSinceStartOfDay() / 1000));
    out << static_cast<qint32>(hasOffset ? facts.takenAt.offsetFromUtc() : 0);
}

std::optional<PhotoFacts> readFacts(QDataStream &in) {
    quint8 says = 0;
    Position place;
    qint16 year = 0;
    quint8 month = 0;
    quint8 day = 0;
    quint32 second = 0;
    qint32 offset = 0;
    in >> says >> place.latitudeE7 >> place.longitudeE7 >> year >> month >> day >> second >> offset;
    PhotoFacts facts;
    if (says & Place) {
        if (!place.isValid()) return std::nullopt;
        facts.place = place;
    }
    if (says & Time) {
        const QDate date(year, month, day);
        if (!date.isValid() || year < kFirstYear || year > kLastYear || second >= 86'400) return std::nullopt;
        if (offset < -kMostOffset || offset > kMostOffset) return std::nullopt;
        const QTime time = QTime::fromMSecsSinceStartOfDay(static_cast<int>(second) * 1000);
        facts.takenAt =
            says & Offset ? QDateTime(date, time, QTimeZone::fromSecondsAheadOfUtc(offset)) : QDateTime(date, time);
    }
    return facts;
}

} // namespace

QByteArray encodeWish(const PreviewWish &wish) {
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out << static_cast<qint32>(wish.edge) << static_cast<qint32>(wish.page);
    return bytes;
}

std::optional<PreviewWish> decodeWish(const QByteArray &bytes) {
    if (bytes.size() < kWishBytes) return std::nullopt;
    QDataStream in(bytes.first(kWishBytes));
    qint32 edge = 0;
    qint32 page = 0;
    in >> edge >> page;
    if (edge < kLeastEdge || edge > kLargestPreview || page < 0 || page >= kMostPages) return std::nullopt;
    return PreviewWish{edge, page};
}

QByteArray encodeFault(PreviewFault fault) {
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out << kMagic << static_cast<quint8>(fault);
    return bytes;
}

QByteArray encodeAnswer(const Preview &preview) {
    const QImage picture = preview.picture.convertToFormat(QImage::Format_RGB32);
    QByteArray bytes = encodeFault(PreviewFault::None);
    QDataStream out(&bytes, QIODevice::WriteOnly | QIODevice::Append);
    write(out, preview.facts);
    out << static_cast<qint32>(preview.size.width()) << static_cast<qint32>(preview.size.height())
        << static_cast<qint32>(preview.pages) << static_cast<qint32>(picture.width())
        << static_cast<qint32>(picture.height());
    for (int y = 0; y < picture.height(); ++y)
        out.writeRawData(reinterpret_cast<const char *>(picture.constScanLine(y)), 4 * picture.width());
    return bytes;
}

qsizetype largestAnswer(const PreviewWish &wish) {
    return kHead + qsizetype{4} * wish.edge * wish.edge;
}

std::expected<Preview, PreviewFault> decodeAnswer(const QByteArray &bytes, const PreviewWish &wish) {
    const auto crashed = std::unexpected(PreviewFault::Crashed);
    QDataStream in(bytes);
    quint32 magic = 0;
    quint8 fault = 0;
    in >> magic >> fault;
    if (in.status() != QDataStream::Ok || magic != kMagic || fault > static_cast<quint8>(PreviewFault::Missing))
        return crashed;
    if (fault != 0) return std::unexpected(static_cast<PreviewFault>(fault));
    const auto facts = readFacts(in);
    qint32 fullWidth = 0;
    qint32 fullHeight = 0;
    qint32 pages = 0;
    qint32 width = 0;
    qint32 height = 0;
    in >> fullWidth >> fullHeight >> pages >> width >> height;
    if (in.status() != QDataStream::Ok || !facts) return crashed;
    if (fullWidth < 1 || fullHeight < 1 || fullWidth > kMostPixels || fullHeight > kMostPixels || pages < 1 ||
        pages > kMostPages)
        return crashed;
    if (width < 1 || height < 1 || width > wish.edge || height > wish.edge) return crashed;
    const qsizetype row = qsizetype{4} * width;
    const qsizetype begin = in.device()->pos();
    if (bytes.size() - begin != row * height) return crashed;
    Preview preview{QImage(width, height, QImage::Format_RGB32), {fullWidth, fullHeight}, pages, *facts};
    if (preview.picture.isNull()) return crashed;
    for (int y = 0; y < height; ++y)
        std::memcpy(preview.picture.scanLine(y), bytes.constData() + begin + y * row, static_cast<std::size_t>(row));
    return preview;
}

} // namespace fanion::app
