// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/basemaps/pack_maker.h"

#include "app/shell/basemaps/base_maps_model.h"
#include "app/shell/basemaps/online_presets.h"
#include "app/shell/basemaps/pack_path.h"
#include "app/shell/basemaps/pack_text.h"
#include "app/shell/bridge/notices.h"
#include "app/shell/text/error_text.h"
#include "app/shell/text/translator.h"

#include <QDir>

#include <algorithm>

namespace fanion::app {

namespace {

const QString kPart = QString::fromLatin1(PackFile::kUnfinished);

} // namespace

PackMaker::PackMaker(QString folder, const BaseMapsModel &maps, Notices &notices, QObject *parent)
    : QObject(parent), m_folder(std::move(folder)), m_maps(maps), m_notices(notices) {
    connect(&m_maps, &BaseMapsModel::rowsInserted, this, &PackMaker::sourcesChanged);
    connect(&m_maps, &BaseMapsModel::rowsRemoved, this, &PackMaker::sourcesChanged);
    connect(&Translator::instance(), &Translator::changed, this, [this] {
        emit sourcesChanged();
        emit changed();
        emit unfinishedChanged();
    });
    // From the other thread; what an earlier run still had to say comes too late.
    connect(this, &PackMaker::progressed, this, [this](int run, const PackProgress &now) {
        if (run != m_run || !isRunning()) return;
        m_progress = now;
        emit changed();
    });
    connect(this, &PackMaker::ended, this, [this](int run, const std::shared_ptr<const Result<void>> &result) {
        if (run == m_run && isRunning()) conclude(*result);
    });
    m_thread.setObjectName(QStringLiteral("packs"));
    m_there.moveToThread(&m_thread);
}

PackMaker::~PackMaker() {
    stop();
    m_thread.quit();
    m_thread.wait();
}

QList<FieldOption> PackMaker::sources() const {
    QList<FieldOption> all;
    const auto add = [&all](const OnlineAddress &source) {
        const FieldOption option{source.text(), source.name.isEmpty() ? source.host() : source.name};
        const bool isKnown =
            std::ranges::any_of(all, [&](const FieldOption &known) { return known.key == option.key; });
        if (!isKnown) all.append(option);
    };
    for (const OnlineAddress &source : m_maps.online())
        add(source);
    for (const OnlineAddress &source : onlinePresets())
        add(source);
    return all;
}

QList<FieldOption> PackMaker::zooms(const QString &source) const {
    QList<FieldOption> all;
    if (const auto address = OnlineAddress::parse(source))
        for (int zoom = address->minZoom; zoom <= address->maxZoom; ++zoom)
            all.append({QString::number(zoom), PackText::zoom(zoom)});
    return all;
}

Result<PackPlan> PackMaker::plan(const QString &source, const QList<QGeoCoordinate> &ring, int minZoom, int maxZoom,
                                 const QString &name) {
    Path places;
    for (const QGeoCoordinate &place : ring)
        if (place.isValid()) places.push_back(Position::fromDegrees(place.latitude(), place.longitude()));
    auto area = TileArea::of(std::move(places));
    if (!area) return std::unexpected(area.error());
    auto address = OnlineAddress::parse(source);
    if (!address) return std::unexpected(address.error());
    PackPlan plan{name.simplified(), *std::move(address), *std::move(area), minZoom, maxZoom};
    if (plan.name.isEmpty()) plan.name = tr("%1, hors-ligne").arg(plan.source.name);
    if (auto checked = plan.check(); !checked) return std::unexpected(checked.error());
    return plan;
}

QVariantMap PackMaker::estimate(const QString &source, const QList<QGeoCoordinate> &ring, int minZoom,
                                int maxZoom) const {
    const auto wanted = plan(source, ring, minZoom, maxZoom, {});
    const QString text = wanted ? PackText::estimate(*wanted) : PackText::problem(wanted.error(), source);
    return {{QStringLiteral("ok"), wanted.has_value()}, {QStringLiteral("text"), text}};
}

bool PackMaker::begin(const QString &source, const QList<QGeoCoordinate> &ring, int minZoom, int maxZoom,
                      const QString &name) {
    const auto wanted = plan(source, ring, minZoom, maxZoom, name);
    if (!wanted) {
        m_notices.tell(Notices::Failure, PackText::problem(wanted.error(), source));
        return false;
    }
    if (!QDir().mkpath(m_folder)) {
        m_notices.tell(Notices::Failure, tr("Le dossier %1 ne peut pas être créé.").arg(m_folder));
        return false;
    }
    return run(freePackPath(m_folder, wanted->name) + kPart, *wanted);
}

bool PackMaker::goOn(const QString &file) {
    const auto wanted = PackFile::planOf(file.toStdString());
    if (!wanted) {
        m_notices.tell(Notices::Failure, errorText(wanted.error()));
        return false;
    }
    return run(file, *wanted);
}

bool PackMaker::run(const QString &file, const PackPlan &plan) {
    if (isRunning()) {
        m_notices.tell(Notices::Warning, tr("Un fond se prépare déjà : arrêtez-le d'abord, il reprendra plus tard."));
        return false;
    }
    auto opened = PackFile::open(file.toStdString(), plan);
    if (!opened) {
        m_notices.tell(Notices::Failure, errorText(opened.error()));
        return false;
    }
    m_file = file;
    m_name = plan.name;
    m_progress = {};
    const auto as = (file.chopped(kPart.size()) + QStringLiteral(".mbtiles")).toStdString();
    m_thread.start();
    // What is invoked must be copyable: the file goes over as the content of a shared pointer.
    auto pack = std::make_shared<std::unique_ptr<PackFile>>(*std::move(opened));
    QMetaObject::invokeMethod(&m_there, [this, pack, plan, as, run = ++m_run] {
        m_download = std::make_unique<PackDownload>(
            std::move(*pack), plan, as,
            [this, run](const PackProgress &now) { emit progressed(run, now, QPrivateSignal()); },
            [this, run](const Result<void> &result) {
                emit ended(run, std::make_shared<const Result<void>>(result), QPrivateSignal());
            });
        m_download->start();
    });
    emit changed();
    emit unfinishedChanged();
    return true;
}

void PackMaker::stop() {
    if (!isRunning()) return;
    QMetaObject::invokeMethod(&m_there, [this] { m_download.reset(); }, Qt::BlockingQueuedConnection);
    m_file.clear();
    emit changed();
    emit unfinishedChanged();
}

void PackMaker::conclude(const Result<void> &result) {
    const PackProgress now = m_progress;
    const QString as = m_file.chopped(kPart.size()) + QStringLiteral(".mbtiles");
    stop();
    if (!result)
        return m_notices.tell(Notices::Failure,
                              tr("« %1 » n'est pas complet. %2 Ce qui est arrivé est gardé : reprenez "
                                 "depuis la liste des fonds.")
                                  .arg(m_name, PackText::problem(result.error(), {})));
    m_notices.tell(Notices::Information, now.missing == 0
                                             ? tr("« %1 » est prêt pour le hors-ligne.").arg(m_name)
                                             : tr("« %1 » est prêt pour le hors-ligne ; %n tuile(s) n'existe(nt) pas "
                                                  "chez ce fournisseur.",
                                                  nullptr, static_cast<int>(now.missing))
                                                   .arg(m_name));
    emit finished(QUrl::fromLocalFile(as));
}

void PackMaker::discard(const QString &file) {
    if (file == m_file || !file.endsWith(kPart) || QFileInfo(file).absolutePath() != QDir(m_folder).absolutePath())
        return;
    QFile::remove(file);
    emit unfinishedChanged();
}

double PackMaker::part() const {
    return m_progress.total > 0 ? static_cast<double>(m_progress.done) / static_cast<double>(m_progress.total) : 0;
}

QString PackMaker::detail() const {
    return PackText::progress(m_progress);
}

QVariantList PackMaker::unfinished() const {
    QVariantList all;
    for (const QFileInfo &info : QDir(m_folder).entryInfoList({u'*' + kPart}, QDir::Files, QDir::Name)) {
        const auto plan = PackFile::planOf(info.filePath().toStdString());
        if (!plan || info.filePath() == m_file) continue;
        all.append(QVariantMap{{QStringLiteral("file"), info.filePath()},
                               {QStringLiteral("name"), plan->name},
                               {QStringLiteral("detail"), PackText::stopped(info.size())}});
    }
    return all;
}

} // namespace fanion::app
