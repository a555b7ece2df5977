// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/importing/import_problem.h"
#include "core/base/environment.h"
#include "core/io/import.h"
#include "core/io/import_options.h"
#include "core/model/intent.h"

#include <QGeoRectangle>
#include <QObject>
#include <QStringList>
#include <QUrl>
#include <QtQmlIntegration/qqmlintegration.h>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>
#include <thread>

namespace fanion::app {

class Notices;

/**
 * Brings a file of places into a layer: reads it on a thread of its own, shows what was understood and what could not
 * be placed, and only then makes the layer, in one change. Can be cancelled at any time; nothing is changed before
 * accept().
 */
class Importer final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Shell.importer")
    Q_PROPERTY(Step step READ step NOTIFY changed)
    Q_PROPERTY(QString fileName READ fileName NOTIFY changed)
    Q_PROPERTY(QString layerName READ layerName NOTIFY changed)      ///< as the file calls itself
    Q_PROPERTY(double progress READ progress NOTIFY progressChanged) ///< 0 to 1
    Q_PROPERTY(QStringList guesses READ guesses NOTIFY changed)
    Q_PROPERTY(QStringList warnings READ warnings NOTIFY changed)
    Q_PROPERTY(int placed READ placed NOTIFY changed)
    Q_PROPERTY(int notPlaced READ notPlaced NOTIFY changed)
    Q_PROPERTY(QList<fanion::app::ImportProblem> problems READ problems NOTIFY changed) ///< the first hundred
    Q_PROPERTY(QString error READ error NOTIFY changed)
    Q_PROPERTY(QString layerId READ layerId NOTIFY changed) ///< once it is made
    Q_PROPERTY(QGeoRectangle bounds READ bounds NOTIFY changed)

public:
    enum Step { Idle, Reading, Review, Writing, Done, Failed };
    Q_ENUM(Step)
    using Answer = std::function<void(Result<std::vector<EntityId>>)>;
    /** Makes the layer on the board; the answer comes on the UI thread. */
    using Write = std::function<void(std::vector<Intent>, Answer)>;

    Importer(Write write, Environment environment, QObject *parent = nullptr);
    ~Importer() override;

    [[nodiscard]] Step step() const { return m_step; }
    [[nodiscard]] QString fileName() const { return m_fileName; }
    [[nodiscard]] QString layerName() const;
    [[nodiscard]] double progress() const { return m_progress; }
    [[nodiscard]] QStringList guesses() const;
    [[nodiscard]] QStringList warnings() const;
    [[nodiscard]] int placed() const;
    [[nodiscard]] int notPlaced() const;
    [[nodiscard]] QList<ImportProblem> problems() const;
    [[nodiscard]] QString error() const;
    [[nodiscard]] QString layerId() const { return m_layerId; }
    [[nodiscard]] QGeoRectangle bounds() const;

    Q_INVOKABLE void read(const QString &path);
    /** The same for what was pasted; \p name is what it is called by. */
    void readBytes(const QByteArray &bytes, const QString &name);
    Q_INVOKABLE void readUrl(const QUrl &url) { read(url.toLocalFile()); }
    /** Makes the layer under this name (empty: the file's). */
    Q_INVOKABLE void accept(const QString &layerName);
    Q_INVOKABLE void cancel();

signals:
    void changed();
    void progressChanged();

private:
    using Read = std::function<Result<Import>(const ImportOptions &)>;
    void begin(const QString &name, Read read);
    void finishReading(int job, Result<Import> import);
    void setProgress(int job, double progress);
    void stopReading();

    Write m_write;
    Environment m_environment;
    Step m_step = Idle;
    QString m_fileName;
    QString m_layerId;
    double m_progress = 0;
    std::optional<Import> m_import;
    std::optional<Error> m_error;
    int m_job = 0; ///< answers of jobs that were cancelled are dropped
    std::shared_ptr<std::atomic_bool> m_stop;
    std::jthread m_reader;
};

} // namespace fanion::app
