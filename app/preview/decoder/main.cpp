// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
// fanion-preview: reads a wish and a file's contents from its input, writes a picture to its output (README.md).
#include "app/preview/decoder/decode.h"
#include "app/preview/decoder/sandbox.h"
#include "app/preview/preview_answer.h"
#include "core/model/limits.h"

#include <QCoreApplication>
#include <QFile>
#include <QImageReader>

#include <algorithm>
#include <cstdio>

namespace {

using namespace fanion::app;

/** At most what an attached file may have. */
QByteArray readAll(QFile &in) {
    constexpr auto kMost = kWishBytes + static_cast<qint64>(fanion::limits::kAttachmentBytes);
    constexpr qint64 kAtOnce = 1 << 20;
    QByteArray all;
    while (all.size() < kMost) {
        const QByteArray more = in.read(std::min(kAtOnce, kMost - all.size()));
        if (more.isEmpty()) break;
        all += more;
    }
    return all;
}

QByteArray answer(const QByteArray &given) {
    const auto wish = decodeWish(given);
    if (!wish) return encodeFault(PreviewFault::Unreadable);
    if (!enterSandbox()) return encodeFault(PreviewFault::NoSandbox);
    const auto preview = decode(given.sliced(kWishBytes), *wish);
    return preview ? encodeAnswer(*preview) : encodeFault(preview.error());
}

} // namespace

int main(int argc, char *argv[]) {
    qputenv("QT_NO_GLIB", "1"); // the threads that scale pictures need no main loop of another library
    const QCoreApplication application(argc, argv); // for the folders of plugins
    QFile in;
    QFile out;
    if (!in.open(stdin, QIODevice::ReadOnly) || !out.open(stdout, QIODevice::WriteOnly)) return 1;
    const QByteArray given = readAll(in);
    const QByteArray bytes = answer(given);
    return out.write(bytes) == bytes.size() && out.flush() ? 0 : 1;
}
