// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preview/preview_process.h"

#include "app/preview/preview_answer.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QFileInfo>
#include <QProcess>

#include <algorithm>

namespace fanion::app {

namespace {

constexpr int kTimeMs = 15'000;
constexpr int kSliceMs = 50;

/** What it needs to find its plugins and fonts; nothing of the officer's own. */
QProcessEnvironment poorEnvironment() {
    const QProcessEnvironment own = QProcessEnvironment::systemEnvironment();
    QProcessEnvironment poor;
    poor.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    for (const QString &name :
         {QStringLiteral("QT_PLUGIN_PATH"), QStringLiteral("ASAN_OPTIONS"), QStringLiteral("LSAN_OPTIONS"),
          QStringLiteral("UBSAN_OPTIONS"), QStringLiteral("TSAN_OPTIONS"), QStringLiteral("LD_LIBRARY_PATH")})
        if (own.contains(name)) poor.insert(name, own.value(name));
    return poor;
}

} // namespace

QString previewProgram() {
    const QString here = QCoreApplication::applicationDirPath();
    for (const QString &folder : {here, here + QStringLiteral("/../lib/fanion")}) {
        const QFileInfo program(folder + QStringLiteral("/fanion-preview"));
        if (program.isExecutable()) return program.canonicalFilePath();
    }
    return {};
}

std::expected<Preview, PreviewFault> askPreview(const QByteArray &contents, const PreviewWish &wish,
                                                const QString &program) {
    const QString path = program.isEmpty() ? previewProgram() : program;
    if (path.isEmpty()) return std::unexpected(PreviewFault::Missing);
    QProcess process;
    process.setProcessEnvironment(poorEnvironment());
    process.setWorkingDirectory(QStringLiteral("/"));
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(path, QStringList(), QIODevice::ReadWrite);
    const QDeadlineTimer end(kTimeMs);
    const auto left = [&end] { return static_cast<int>(end.remainingTime()); };
    // In slices: while it waits, QProcess keeps whatever the other side says, and that may be without end.
    const auto slice = [&left] { return std::min(left(), kSliceMs); };
    if (!process.waitForStarted(left())) return std::unexpected(PreviewFault::Missing);
    process.write(encodeWish(wish));
    process.write(contents);
    process.closeWriteChannel();
    QByteArray answer;
    const qsizetype most = largestAnswer(wish);
    while (process.state() != QProcess::NotRunning && !end.hasExpired() && answer.size() <= most) {
        if (process.bytesToWrite() > 0)
            process.waitForBytesWritten(slice());
        else if (!process.waitForReadyRead(slice()))
            process.waitForFinished(slice());
        answer += process.readAllStandardOutput();
    }
    answer += process.readAllStandardOutput();
    const bool isEnded = process.state() == QProcess::NotRunning;
    if (!isEnded) {
        process.kill();
        process.waitForFinished();
    }
    if (!isEnded || answer.size() > most || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return std::unexpected(PreviewFault::Crashed);
    return decodeAnswer(answer, wish);
}

} // namespace fanion::app
