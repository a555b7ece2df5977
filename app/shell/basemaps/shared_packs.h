// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/post/packs/pack_fetch.h"
#include "app/shell/basemaps/other_packs_model.h"
#include "core/base/ids.h"

#include <QElapsedTimer>
#include <QObject>
#include <QSettings>
#include <QUrl>
#include <QtQmlIntegration/qqmlintegration.h>

#include <functional>
#include <map>
#include <optional>
#include <vector>

namespace fanion::app {

class BoardView;
class Notices;

/**
 * The packs (fonds préparés) that the posts of an incident give each other: which of this machine's are given, what the
 * others have, the one that is being fetched. One at a time; what was stopped stands in the list and goes on when asked
 * to, after a restart too. UI thread; files are looked at aside.
 */
class SharedPacks final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Shell.sharedPacks")
    /** Whether this post gives those of its packs that may be passed on. A choice of this post, kept. */
    Q_PROPERTY(bool giving READ isGiving WRITE setGiving NOTIFY givingChanged)
    /** Which are given now, in words. */
    Q_PROPERTY(QString givenText READ givenText NOTIFY changed)
    /** To be fetched. */
    Q_PROPERTY(fanion::app::OtherPacksModel *others READ others CONSTANT)
    Q_PROPERTY(bool running READ isRunning NOTIFY changed)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    /** Of the one that is fetched, from 0 to 1. */
    Q_PROPERTY(double part READ part NOTIFY changed)
    Q_PROPERTY(QString detail READ detail NOTIFY changed)

public:
    using Offers = std::map<PostId, std::vector<net::PackOffer>>;
    /** The engine's side; each may be empty. */
    struct Sink {
        std::function<void(std::vector<PackToGive>)> give;
        std::function<void(const net::PackOffer &, const std::filesystem::path &folder)> fetch;
        std::function<void()> stop;
    };

    /** \p folder: of the packs; need not be there. */
    SharedPacks(QString folder, Sink sink, const BoardView &board, QSettings &store, Notices &notices,
                QObject *parent = nullptr);

    [[nodiscard]] bool isGiving() const;
    void setGiving(bool giving);
    [[nodiscard]] QString givenText() const;
    [[nodiscard]] OtherPacksModel *others() { return &m_others; }
    [[nodiscard]] bool isRunning() const { return m_fetch.has_value(); }
    [[nodiscard]] QString name() const;
    [[nodiscard]] double part() const;
    [[nodiscard]] QString detail() const;

    /** Fetches it, or goes on. */
    Q_INVOKABLE void take(const QString &id);
    Q_INVOKABLE void stop();
    /** Deletes what is here of one that was stopped. */
    Q_INVOKABLE void discard(const QString &id);

    /** Looks again which packs there are to give. */
    void refresh();
    void setOffers(const Offers &offers);
    void setFetch(const PackFetch &fetch);

signals:
    void givingChanged();
    void changed();
    /** A pack has come and is a map: an MBTiles file. */
    void came(const QUrl &file);

private:
    [[nodiscard]] std::vector<OtherPack> rows() const;
    /** Says anew what can be seen of all this. */
    void review();
    [[nodiscard]] QString nameOf(const net::PackOffer &pack) const;
    [[nodiscard]] QStringList giversOf(const net::PackOffer &pack) const;
    [[nodiscard]] bool isHere(const net::PackOffer &pack) const;
    [[nodiscard]] std::optional<net::PackOffer> find(const QString &id) const;
    void lookForParts();
    /** Makes a map of a pack that came whole, if it is one. */
    void adopt(const QString &file, const QString &name, const QString &id);
    void measure(const PackFetch &fetch);

    QString m_folder;
    Sink m_sink;
    const BoardView &m_board;
    QSettings &m_store;
    Notices &m_notices;
    OtherPacksModel m_others;
    Offers m_offers;
    std::vector<net::PackOffer> m_parts; ///< of which some is here
    std::optional<PackFetch> m_fetch;
    QElapsedTimer m_clock;
    std::uint64_t m_from = 0; ///< bytes when the clock was started
    double m_perSecond = 0;
    int m_looked = 0; ///< the number of the last look at the folder
};

} // namespace fanion::app
