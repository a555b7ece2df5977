// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/print_output.h"

#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QPrinter>
#include <QPrinterInfo>
#include <QSaveFile>

#include <cmath>

namespace fanion::app {

namespace {

constexpr int kPdfDpi = 1200; ///< of the vectors; pictures have their own

QPageLayout layoutOf(const Paper &paper) {
    const QSizeF upright = Paper{paper.size, false}.millimetres();
    return {QPageSize(upright, QPageSize::Millimeter, paperName(paper.size), QPageSize::FuzzyMatch),
            paper.isLandscape ? QPageLayout::Landscape : QPageLayout::Portrait, QMarginsF(0, 0, 0, 0),
            QPageLayout::Millimeter};
}

/** All pages on a device whose first one is open; false when it was given up. */
bool paintAll(QPagedPaintDevice &device, Pages &pages, double dpi, const Told &told) {
    QPainter painter(&device);
    const int count = pages.count();
    for (int page = 0; page < count; ++page) {
        if (page > 0) device.newPage();
        painter.save();
        painter.scale(dpi / kMillimetresPerInch, dpi / kMillimetresPerInch);
        const bool isWhole = pages.paint(painter, page, dpi, [&](double done) { return told((page + done) / count); });
        painter.restore();
        if (!isWhole) return false;
    }
    return true;
}

} // namespace

Result<bool> writePdf(Pages &pages, const QString &path, const QString &title, const Told &told) {
    QSaveFile file(path);
    const auto failed = [&] { return fail(ErrorCode::Io, file.errorString().toStdString(), path.toStdString()); };
    if (!file.open(QIODevice::WriteOnly)) return failed();
    bool isWhole = false;
    {
        QPdfWriter writer(&file);
        writer.setResolution(kPdfDpi);
        writer.setPageLayout(layoutOf(pages.paper()));
        if (pages.isInBlack()) writer.setColorModel(QPdfWriter::ColorModel::Grayscale);
        writer.setTitle(title);
        writer.setCreator(QStringLiteral("Fanion"));
        isWhole = paintAll(writer, pages, kPdfDpi, told);
    } // the end of the file is written
    if (!isWhole) {
        file.cancelWriting();
        return false;
    }
    if (!file.commit()) return failed();
    return true;
}

Result<bool> sendToPrinter(Pages &pages, const QString &printer, const QString &title, const Told &told) {
    const QPrinterInfo info = QPrinterInfo::printerInfo(printer);
    if (info.isNull()) return fail(ErrorCode::NotFound, "there is no such printer", printer.toStdString());
    QPrinter device(info, QPrinter::HighResolution);
    device.setFullPage(true);
    device.setPageLayout(layoutOf(pages.paper()));
    device.setFullPage(true);
    if (pages.isInBlack()) device.setColorMode(QPrinter::GrayScale);
    device.setDocName(title);
    device.setCreator(QStringLiteral("Fanion"));
    const bool isWhole = paintAll(device, pages, device.resolution(), told);
    if (!isWhole) device.abort();
    if (isWhole && device.printerState() == QPrinter::Error)
        return fail(ErrorCode::Io, "the printer reports an error", printer.toStdString());
    return isWhole;
}

QStringList printerNames() {
    QStringList names = QPrinterInfo::availablePrinterNames();
    const QString usual = QPrinterInfo::defaultPrinterName();
    if (names.removeOne(usual)) names.prepend(usual);
    return names;
}

QImage pictureOf(Pages &pages, int page, double dpi, const Told &told) {
    const QSizeF size = pages.paper().millimetres() * (dpi / kMillimetresPerInch);
    QImage image(static_cast<int>(std::lround(size.width())), static_cast<int>(std::lround(size.height())),
                 QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(dpi / kMillimetresPerInch, dpi / kMillimetresPerInch);
    if (!pages.paint(painter, page, dpi, told)) return {};
    painter.end();
    return pages.isInBlack() ? image.convertToFormat(QImage::Format_Grayscale8) : image;
}

} // namespace fanion::app
