// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/models/field_option.h"
#include "app/tiles/packs/pack_download.h"

#include <QGeoCoordinate>
#include <QObject>
#include <QThread>
#include <QVariantList>
#include <QtQmlIntegration/qqmlintegration.h>

namespace fanion::app {

class BaseMapsModel;
class Notices;

/**
 * Prepares base maps of an area for hours without a network (fonds préparés): one at a time, on a thread of its own,
 * into MBTiles files in a folder of this machine. What is unfinished stands in the list and goes on when asked to,
 * after a restart too. UI thread.
 */
class PackMaker final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Shell.packs")
    /** Maps on the network that can be kept: key is the address. */
    Q_PROPERTY(QList<fanion::app::FieldOption> sources READ sources NOTIFY sourcesChanged)
    Q_PROPERTY(bool running READ isRunning NOTIFY changed)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    /** Of the one that runs, from 0 to 1. */
    Q_PROPERTY(double part READ part NOTIFY changed)
    Q_PROPERTY(QString detail READ detail NOTIFY changed)
    /** Those that were stopped: maps of `file`, `name`, `detail`. */
    Q_PROPERTY(QVariantList unfinished READ unfinished NOTIFY unfinishedChanged)

public:
    PackMaker(QString folder, const BaseMapsModel &maps, Notices &notices, QObject *parent = nullptr);
    ~PackMaker() override;

    [[nodiscard]] QList<FieldOption> sources() const;
    [[nodiscard]] bool isRunning() const { return !m_file.isEmpty(); }
    [[nodiscard]] QString name() const { return m_name; }
    [[nodiscard]] double part() const;
    [[nodiscard]] QString detail() const;
    [[nodiscard]] QVariantList unfinished() const;

    /** Levels of detail a source has, each with a word for what one sees. */
    Q_INVOKABLE [[nodiscard]] QList<fanion::app::FieldOption> zooms(const QString &source) const;
    /** `ok`, and as `text` how large it will be and how long it takes, or why it can't be. */
    Q_INVOKABLE [[nodiscard]] QVariantMap estimate(const QString &source, const QList<QGeoCoordinate> &ring,
                                                   int minZoom, int maxZoom) const;
    /** False when something is in the way, of which a notice tells. */
    Q_INVOKABLE bool begin(const QString &source, const QList<QGeoCoordinate> &ring, int minZoom, int maxZoom,
                           const QString &name);
    Q_INVOKABLE bool goOn(const QString &file);
    Q_INVOKABLE void stop();
    /** Deletes an unfinished pack. */
    Q_INVOKABLE void discard(const QString &file);

signals:
    void sourcesChanged();
    void changed();
    void unfinishedChanged();
    /** A pack is ready: an MBTiles file. */
    void finished(const QUrl &file);

    // From the thread that fetches to the window's.
    void progressed(int run, const fanion::app::PackProgress &now, QPrivateSignal);
    void ended(int run, const std::shared_ptr<const fanion::Result<void>> &result, QPrivateSignal);

private:
    [[nodiscard]] static Result<PackPlan> plan(const QString &source, const QList<QGeoCoordinate> &ring, int minZoom,
                                               int maxZoom, const QString &name);
    bool run(const QString &file, const PackPlan &plan);
    void conclude(const Result<void> &result);

    QString m_folder;
    const BaseMapsModel &m_maps;
    Notices &m_notices;
    QString m_file; ///< of the one that runs
    QString m_name;
    int m_run = 0;
    PackProgress m_progress;
    QThread m_thread;
    QObject m_there;                          ///< lives on m_thread
    std::unique_ptr<PackDownload> m_download; ///< touched on m_thread alone
};

} // namespace fanion::app
