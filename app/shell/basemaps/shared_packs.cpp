// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/basemaps/shared_packs.h"

#include "app/post/packs/pack_part.h"
#include "app/shell/basemaps/pack_path.h"
#include "app/shell/basemaps/pack_text.h"
#include "app/shell/bridge/aside.h"
#include "app/shell/bridge/board_view.h"
#include "app/shell/bridge/notices.h"
#include "app/shell/text/translator.h"
#include "app/symbols/clean_text.h"
#include "app/tiles/packs/pack_label.h"
#include "net/wire/limits.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace fanion::app {

namespace {

constexpr auto kGiving = "map/givePacks";
constexpr auto kTaken = "map/takenPacks";
constexpr qint64 kMeasureMs = 2'000; ///< before the speed is worth telling
constexpr qsizetype kMostNamed = 3;

QString idOf(const net::PackOffer &pack) {
    return QString::fromStdString(pack.id.hex());
}

/** Those of a folder that may be passed on, the newest first. */
std::vector<PackToGive> packsToGive(const QString &folder) {
    std::vector<PackToGive> packs;
    for (const QFileInfo &info : QDir(folder).entryInfoList({QStringLiteral("*.mbtiles")}, QDir::Files, QDir::Time)) {
        if (packs.size() == net::limits::kPacksOffered) break;
        const std::filesystem::path file = info.filePath().toStdString();
        const auto label = packLabel(file);
        if (!label || !label->mayBeGiven) continue;
        packs.push_back({file, (label->name.isEmpty() ? info.completeBaseName() : label->name).toStdString()});
    }
    return packs;
}

/** The path of the map that was made of it; empty: it is none, and was deleted. */
QString madeMap(const QString &file, const QString &name, const QString &folder) {
    const auto label = packLabel(file.toStdString());
    if (!label) {
        QFile::remove(file);
        return {};
    }
    const QString as = freePackPath(folder, name.isEmpty() ? label->name : name) + QStringLiteral(".mbtiles");
    return QFile::rename(file, as) ? as : QString();
}

} // namespace

SharedPacks::SharedPacks(QString folder, Sink sink, const BoardView &board, QSettings &store, Notices &notices,
                         QObject *parent)
    : QObject(parent), m_folder(std::move(folder)), m_sink(std::move(sink)), m_board(board), m_store(store),
      m_notices(notices) {
    connect(&board, &BoardView::membersChanged, this, &SharedPacks::review);
    connect(&Translator::instance(), &Translator::changed, this, &SharedPacks::review);
    // The program ended between the last byte and the map.
    const QString came = u'*' + QLatin1StringView(PackPart::kFinished);
    for (const QFileInfo &info : QDir(m_folder).entryInfoList({came}, QDir::Files))
        adopt(info.filePath(), {}, info.completeBaseName());
    lookForParts();
    refresh();
}

bool SharedPacks::isGiving() const {
    return m_store.value(kGiving, true).toBool();
}

void SharedPacks::setGiving(bool giving) {
    if (giving == isGiving()) return;
    m_store.setValue(kGiving, giving);
    emit givingChanged();
    refresh();
}

void SharedPacks::refresh() {
    if (!m_sink.give) return;
    const int look = ++m_looked;
    if (!isGiving()) return m_sink.give({});
    aside(
        *this, [folder = m_folder] { return packsToGive(folder); },
        [this, look](std::vector<PackToGive> packs) {
            if (look == m_looked) m_sink.give(std::move(packs));
        });
}

QString SharedPacks::givenText() const {
    const auto own = m_offers.find(m_board.self());
    if (!isGiving() || own == m_offers.end()) return {};
    QStringList names;
    for (const net::PackOffer &pack : own->second)
        names += nameOf(pack);
    if (names.size() <= kMostNamed) return tr("Offerts : %1").arg(names.join(QStringLiteral(", ")));
    const int others = static_cast<int>(names.size() - kMostNamed);
    return tr("Offerts : %1 et %n autre(s)", nullptr, others).arg(names.first(kMostNamed).join(QStringLiteral(", ")));
}

QString SharedPacks::nameOf(const net::PackOffer &pack) const {
    const QString name = shortText(pack.name, 80).trimmed();
    return name.isEmpty() ? tr("Fond sans nom") : name;
}

QStringList SharedPacks::giversOf(const net::PackOffer &pack) const {
    QStringList names;
    for (const auto &[post, packs] : m_offers) {
        const bool gives = std::ranges::any_of(packs, [&](const auto &other) { return other.isSame(pack); });
        if (!gives || post == m_board.self()) continue;
        names += m_board.postName(post);
    }
    names.sort(Qt::CaseInsensitive);
    return names;
}

bool SharedPacks::isHere(const net::PackOffer &pack) const {
    const auto own = m_offers.find(m_board.self());
    const bool isOwn = own != m_offers.end() &&
                       std::ranges::any_of(own->second, [&](const auto &other) { return other.isSame(pack); });
    return isOwn || QFileInfo::exists(m_store.value(kTaken).toMap()[idOf(pack)].toString());
}

std::vector<OtherPack> SharedPacks::rows() const {
    std::vector<net::PackOffer> all = m_parts;
    for (const auto &[post, packs] : m_offers)
        for (const net::PackOffer &pack : packs)
            if (std::ranges::none_of(all, [&](const auto &known) { return known.isSame(pack); })) all.push_back(pack);
    std::ranges::stable_sort(all, {}, [this](const auto &pack) { return nameOf(pack).toCaseFolded(); });
    std::vector<OtherPack> rows;
    for (const net::PackOffer &pack : all) {
        if (isHere(pack) || (m_fetch && m_fetch->pack.isSame(pack))) continue;
        const bool begun = std::ranges::any_of(m_parts, [&](const auto &part) { return part.isSame(pack); });
        const QStringList givers = giversOf(pack);
        QStringList words{PackText::size(pack.size)};
        if (begun) words += tr("inachevé");
        words += givers.isEmpty() ? tr("aucun poste joint ne l'offre")
                                  : tr("chez %1").arg(givers.join(QStringLiteral(", ")));
        rows.push_back({idOf(pack), nameOf(pack), words.join(QStringLiteral(" · ")), begun, !givers.isEmpty()});
    }
    return rows;
}

std::optional<net::PackOffer> SharedPacks::find(const QString &id) const {
    const auto is = [&id](const net::PackOffer &pack) { return idOf(pack) == id; };
    if (const auto part = std::ranges::find_if(m_parts, is); part != m_parts.end()) return *part;
    for (const auto &[post, packs] : m_offers)
        if (const auto found = std::ranges::find_if(packs, is); found != packs.end()) return *found;
    return std::nullopt;
}

void SharedPacks::review() {
    m_others.setPacks(rows());
    emit changed();
}

void SharedPacks::take(const QString &id) {
    const auto pack = find(id);
    if (!pack || !m_sink.fetch) return;
    if (isRunning())
        return m_notices.tell(Notices::Warning,
                              tr("Un fond arrive déjà : arrêtez-le d'abord, il reprendra plus tard."));
    m_fetch = PackFetch{PackFetch::State::Looking, *pack};
    m_perSecond = 0;
    m_clock.invalidate();
    m_sink.fetch(*pack, m_folder.toStdString());
    review();
}

void SharedPacks::stop() {
    if (isRunning() && m_sink.stop) m_sink.stop();
}

void SharedPacks::discard(const QString &id) {
    const auto pack = find(id);
    if (!pack || (m_fetch && m_fetch->pack.isSame(*pack))) return;
    QFile::remove(QString::fromStdString(PackPart::fileOf(m_folder.toStdString(), pack->id).string()));
    lookForParts();
}

/** A few small reads: there are seldom two of them. */
void SharedPacks::lookForParts() {
    m_parts = PackPart::keptIn(m_folder.toStdString());
    review();
}

void SharedPacks::setOffers(const Offers &offers) {
    m_offers = offers;
    review();
}

void SharedPacks::setFetch(const PackFetch &fetch) {
    using State = PackFetch::State;
    m_fetch = fetch;
    const QString name = nameOf(fetch.pack);
    switch (fetch.state) {
    case State::Looking:
    case State::Ending:
        break;
    case State::Fetching:
        measure(fetch);
        break;
    case State::Done:
        return adopt(QString::fromStdString(fetch.file.string()), name, idOf(fetch.pack));
    case State::Failed:
        m_fetch.reset();
        m_notices.tell(Notices::Failure,
                       tr("« %1 » n'est pas arrivé en entier. %2").arg(name, PackText::fetchProblem(fetch.error)));
        return lookForParts();
    case State::Stopped:
        m_fetch.reset();
        return lookForParts();
    }
    review();
}

void SharedPacks::measure(const PackFetch &fetch) {
    if (!m_clock.isValid()) {
        m_clock.start();
        m_from = fetch.bytes;
    } else if (m_clock.elapsed() >= kMeasureMs) {
        m_perSecond = 1'000.0 * static_cast<double>(fetch.bytes - m_from) / static_cast<double>(m_clock.elapsed());
    }
}

void SharedPacks::adopt(const QString &file, const QString &name, const QString &id) {
    aside(
        *this, [file, name, folder = m_folder] { return madeMap(file, name, folder); },
        [this, name, id](const QString &map) {
            if (m_fetch && idOf(m_fetch->pack) == id) m_fetch.reset();
            if (map.isEmpty()) {
                m_notices.tell(Notices::Failure, tr("« %1 » est arrivé, mais n'est pas une carte lisible.").arg(name));
            } else {
                QVariantMap taken = m_store.value(kTaken).toMap();
                taken.removeIf([](const auto &entry) { return !QFileInfo::exists(entry.value().toString()); });
                taken[id] = map;
                m_store.setValue(kTaken, taken);
                emit came(QUrl::fromLocalFile(map));
                refresh(); // to be given in turn
            }
            lookForParts();
        });
}

QString SharedPacks::name() const {
    return m_fetch ? nameOf(m_fetch->pack) : QString();
}

double SharedPacks::part() const {
    return m_fetch ? static_cast<double>(m_fetch->bytes) / static_cast<double>(m_fetch->pack.size) : 0;
}

QString SharedPacks::detail() const {
    return m_fetch ? PackText::fetching(*m_fetch, m_perSecond, !giversOf(m_fetch->pack).isEmpty()) : QString();
}

} // namespace fanion::app
