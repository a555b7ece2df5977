// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preview/decoder/decode.h"

#include <poppler-document.h>
#include <poppler-global.h>
#include <poppler-image.h>
#include <poppler-page-renderer.h>
#include <poppler-page.h>

#include <algorithm>
#include <cmath>
#include <exception>
#include <memory>
#include <string>

namespace fanion::app {

namespace {

constexpr double kPointsPerInch = 72;
constexpr double kLargestPage = 14'400; ///< points: what PDF 1.7, annex C, allows

std::expected<Preview, PreviewFault> render(const QByteArray &contents, const PreviewWish &wish) {
    poppler::set_debug_error_function([](const std::string &, void *) {}, nullptr);
    const std::unique_ptr<poppler::document> document(
        poppler::document::load_from_raw_data(contents.constData(), static_cast<int>(contents.size())));
    if (!document || document->is_locked() || document->pages() < 1) return std::unexpected(PreviewFault::Unreadable);
    const std::unique_ptr<poppler::page> page(document->create_page(std::min(wish.page, document->pages() - 1)));
    if (!page) return std::unexpected(PreviewFault::Unreadable);
    const bool isTurned =
        page->orientation() == poppler::page::landscape || page->orientation() == poppler::page::seascape;
    const poppler::rectf box = page->page_rect();
    const QSizeF points = isTurned ? QSizeF(box.height(), box.width()) : QSizeF(box.width(), box.height());
    const double longer = std::max(points.width(), points.height());
    if (!std::isfinite(longer) || std::min(points.width(), points.height()) < 1)
        return std::unexpected(PreviewFault::Unreadable);
    if (longer > kLargestPage) return std::unexpected(PreviewFault::TooLarge);
    const double dpi = (wish.edge - 1) * kPointsPerInch / longer;
    poppler::page_renderer renderer;
    renderer.set_render_hint(poppler::page_renderer::antialiasing);
    renderer.set_render_hint(poppler::page_renderer::text_antialiasing);
    renderer.set_image_format(poppler::image::format_argb32);
    const poppler::image drawn = renderer.render_page(page.get(), dpi, dpi);
    if (!drawn.is_valid() || drawn.width() < 1 || drawn.height() < 1) return std::unexpected(PreviewFault::Unreadable);
    const QImage picture(reinterpret_cast<const uchar *>(drawn.const_data()), drawn.width(), drawn.height(),
                         drawn.bytes_per_row(), QImage::Format_RGB32);
    const QRect kept = picture.rect().intersected(QRect(0, 0, wish.edge, wish.edge));
    return Preview{picture.copy(kept), points.toSize().expandedTo({1, 1}), document->pages()};
}

} // namespace

std::expected<Preview, PreviewFault> decodePdf(const QByteArray &contents, const PreviewWish &wish) {
    try {
        return render(contents, wish);
    } catch (const std::exception &) {
        return std::unexpected(PreviewFault::Unreadable);
    }
}

} // namespace fanion::app
