// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/basemaps/pack_text.h"

#include "app/shell/text/error_text.h"
#include "app/tiles/packs/bulk_policy.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

namespace fanion::app {

namespace {

// Guesses until something is known: most tiles of maps have 10 to 40 kB.
constexpr double kPictureBytes = 22'000;
constexpr double kVectorBytes = 30'000;
constexpr double kTilesPerSecond = 20;

QString count(std::uint64_t number) {
    return QLocale().toString(static_cast<qulonglong>(number));
}

} // namespace

QString PackText::duration(double seconds) {
    const int minutes = static_cast<int>(std::ceil(seconds / 60));
    if (minutes < 60) return tr("%n min", nullptr, std::max(1, minutes));
    return tr("%1 h %2").arg(minutes / 60).arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

QString PackText::zoom(int zoom) {
    struct Word {
        int from;
        QString text;
    };
    const std::array words{Word{18, tr("bâtiments, détail")},
                           Word{17, tr("bâtiments")},
                           Word{16, tr("rues et chemins")},
                           Word{14, tr("routes")},
                           Word{11, tr("communes")},
                           Word{8, tr("département")},
                           Word{5, tr("région")},
                           Word{0, tr("pays")}};
    return QStringLiteral("%1 · %2").arg(zoom).arg(
        std::ranges::find_if(words, [zoom](const Word &word) { return zoom >= word.from; })->text);
}

QString PackText::estimate(const PackPlan &plan) {
    const auto tiles = static_cast<double>(plan.count());
    const double each = plan.source.kind == TileFacts::Kind::Vector ? kVectorBytes : kPictureBytes;
    return tr("%1 tuiles · environ %2 · environ %3")
        .arg(count(plan.count()), size(static_cast<std::uint64_t>(tiles * each)), duration(tiles / kTilesPerSecond));
}

QString PackText::progress(const PackProgress &progress) {
    QStringList words{tr("%1 / %2 tuiles").arg(count(progress.done), count(progress.total)), size(progress.bytes)};
    if (progress.isWaiting)
        words += tr("le serveur ne répond pas, nouvel essai");
    else if (progress.tilesPerSecond > 0)
        words += tr("encore %1")
                     .arg(duration(static_cast<double>(progress.total - progress.done) / progress.tilesPerSecond));
    return words.join(QStringLiteral(" · "));
}

QString PackText::size(std::uint64_t bytes) {
    return QLocale().formattedDataSize(static_cast<qint64>(bytes), 0, QLocale::DataSizeSIFormat);
}

QString PackText::fetching(const PackFetch &fetch, double bytesPerSecond, bool isGiven) {
    if (fetch.state == PackFetch::State::Looking) return tr("Regarde ce qui est déjà là…");
    if (fetch.state != PackFetch::State::Fetching) return tr("Vérifie la carte…");
    QStringList words{tr("%1 / %2").arg(size(fetch.bytes), size(fetch.pack.size))};
    if (!isGiven)
        words += tr("aucun poste joint ne l'offre : reprendra de lui-même");
    else if (bytesPerSecond > 0)
        words += tr("encore %1").arg(duration(static_cast<double>(fetch.pack.size - fetch.bytes) / bytesPerSecond));
    return words.join(QStringLiteral(" · "));
}

QString PackText::fetchProblem(const Error &error) {
    return error.code == ErrorCode::TooLarge ? tr("Pas assez de place sur le disque : libérez-en, puis reprenez.")
                                             : errorText(error);
}

QString PackText::stopped(qint64 bytes) {
    return tr("Inachevé · %1").arg(size(static_cast<std::uint64_t>(bytes)));
}

QString PackText::problem(const Error &error, const QString &source) {
    const auto address = OnlineAddress::parse(source);
    const QUrl url = address ? address->url({}) : QUrl();
    if (const auto objection = bulkObjection(url))
        return *objection == BulkObjection::Donated
                   ? tr("%1 est tenu par des bénévoles et interdit le téléchargement de zones entières : regardez ce "
                        "fond en ligne, préparez-en un autre (IGN).")
                         .arg(url.host())
                   : tr("Les conditions de %1 interdisent de garder ses tuiles : préparez un autre fond (IGN).")
                         .arg(url.host());
    const QString subject = QString::fromStdString(error.subject);
    switch (error.code) {
    case ErrorCode::TooLarge:
        return tr("C'est trop pour un fond préparé (%1 tuiles au plus) : réduisez la zone ou le détail.")
            .arg(count(PackPlan::kMaxTiles));
    case ErrorCode::InvalidArgument:
        return tr("Choisissez une zone, et un détail que le fond possède.");
    case ErrorCode::NotFound:
        return tr("Ce fournisseur n'a aucune tuile de cette zone.");
    case ErrorCode::Refused:
        return subject.isEmpty() ? errorText(error) : tr("%1 refuse de donner ses tuiles.").arg(subject);
    case ErrorCode::Io:
        return tr("Le serveur ou le disque ne répond pas (%1).").arg(subject);
    default:
        return errorText(error);
    }
}

} // namespace fanion::app
