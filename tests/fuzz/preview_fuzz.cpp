// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the process that decodes hostile files answers: it may say anything.
#include "app/preview/preview_answer.h"

#include <cstdio>
#include <cstdlib>

using namespace fanion::app;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
    const auto bytes = QByteArray::fromRawData(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    (void)decodeWish(bytes);
    const PreviewWish wish{64};
    const auto preview = decodeAnswer(bytes, wish);
    if (!preview) return 0;
    const QImage &picture = preview->picture;
    const bool isRight = !picture.isNull() && picture.width() <= wish.edge && picture.height() <= wish.edge &&
                         (!preview->facts.place || preview->facts.place->isValid());
    if (isRight) return 0;
    std::fprintf(stderr, "an answer that cannot be was taken\n");
    std::abort();
}
