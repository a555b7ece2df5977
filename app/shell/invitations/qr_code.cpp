// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/invitations/qr_code.h"

#include "app/shell/bridge/aside.h"

#include <ZXing/BitMatrix.h>
#include <ZXing/MultiFormatWriter.h>
#include <ZXing/ReadBarcode.h>

#include <QFile>
#include <QImageReader>

#include <algorithm>
#include <array>
#include <exception>
#include <string>

namespace fanion::app {

namespace {

constexpr int kQuietZone = 4;  // ISO/IEC 18004
constexpr int kCorrection = 4; // of ZXing's 0 to 8: about a sixth of the code may be dirty

bool isAllowed(const QByteArray &format) {
    static const std::array<QByteArray, 5> kinds{"png", "jpeg", "webp", "bmp", "gif"};
    return std::ranges::find(kinds, format) != kinds.end();
}

} // namespace

QImage drawQrCode(const QString &text) {
    if (text.isEmpty()) return {};
    try {
        ZXing::MultiFormatWriter writer(ZXing::BarcodeFormat::QRCode);
        writer.setMargin(kQuietZone).setEccLevel(kCorrection);
        const auto modules = writer.encode(text.toUpper().toStdString(), 0, 0);
        QImage code(modules.width(), modules.height(), QImage::Format_Grayscale8);
        for (int y = 0; y < modules.height(); ++y)
            for (int x = 0; x < modules.width(); ++x)
                code.scanLine(y)[x] = modules.get(x, y) ? 0 : 255;
        return code;
    } catch (const std::exception &) { // how ZXing says that it doesn't fit
        return {};
    }
}

Result<QString> readQrCode(const QImage &picture) {
    const bool large = std::max(picture.width(), picture.height()) > kImageSide;
    const QImage grey = (large ? picture.scaled(kImageSide, kImageSide, Qt::KeepAspectRatio) : picture)
                            .convertToFormat(QImage::Format_Grayscale8);
    if (grey.isNull()) return fail(ErrorCode::NotFound, "There is no picture.");
    const ZXing::ImageView view(grey.constBits(), grey.width(), grey.height(), ZXing::ImageFormat::Lum,
                                static_cast<int>(grey.bytesPerLine()));
    const auto options = ZXing::ReaderOptions()
                             .setFormats(ZXing::BarcodeFormat::QRCode)
                             .setTryHarder(true)
                             .setTryRotate(true)
                             .setTryInvert(true)
                             .setMaxNumberOfSymbols(1);
    try {
        const auto found = ZXing::ReadBarcode(view, options);
        if (found.isValid()) return QString::fromStdString(found.text());
        return fail(ErrorCode::NotFound, "There is no readable QR code in the picture.");
    } catch (const std::exception &) {
        return fail(ErrorCode::NotFound, "The picture can't be searched for a QR code.");
    }
}

void readQrCodeAside(std::function<Result<QImage>()> picture, QObject &receiver,
                     std::function<void(const Result<QString> &)> then) {
    aside(
        receiver,
        [picture = std::move(picture)] {
            const auto made = picture();
            return made ? readQrCode(*made) : std::unexpected(made.error());
        },
        std::move(then));
}

bool looksLikePicture(const QString &path) {
    QImageReader reader(path);
    reader.setDecideFormatFromContent(true);
    return isAllowed(reader.format());
}

Result<QImage> readPicture(const QString &path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::NotFound, "The file can't be read.", path.toStdString());
    if (file.size() > kMostImageBytes)
        return fail(ErrorCode::TooLarge, "The picture is too large.", path.toStdString());
    QImageReader reader(&file);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    if (!isAllowed(reader.format())) return fail(ErrorCode::Foreign, "This is no picture.", path.toStdString());
    const QSize size = reader.size();
    if (!size.isValid() || size.isEmpty())
        return fail(ErrorCode::Corrupt, "The picture is damaged.", path.toStdString());
    if (qint64{size.width()} * size.height() > kMostImagePixels)
        return fail(ErrorCode::TooLarge, "The picture is too large.", path.toStdString());
    if (std::max(size.width(), size.height()) > kImageSide)
        reader.setScaledSize(size.scaled(kImageSide, kImageSide, Qt::KeepAspectRatio));
    QImage picture = reader.read();
    if (picture.isNull()) return fail(ErrorCode::Corrupt, "The picture is damaged.", path.toStdString());
    return picture;
}

} // namespace fanion::app
