// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/importing/importer.h"

#include "app/shell/bridge/board_view.h"
#include "app/shell/entry/geometry.h"
#include "app/shell/importing/import_text.h"
#include "app/shell/text/error_text.h"
#include "app/shell/text/translator.h"
#include "app/symbols/clean_text.h"
#include "core/io/import_file.h"
#include "core/io/layer_intents.h"

#include <QFileInfo>

namespace fanion::app {

namespace {

constexpr qsizetype kMaxProblemsShown = 100;

} // namespace

Importer::Importer(Write write, Environment environment, QObject *parent)
    : QObject(parent), m_write(std::move(write)), m_environment(environment) {
    connect(&Translator::instance(), &Translator::changed, this, &Importer::changed);
}

Importer::~Importer() {
    stopReading();
}

void Importer::stopReading() {
    if (m_stop) *m_stop = true;
    if (m_reader.joinable()) m_reader.join(); // the reader looks at the flag every few thousand rows
}

void Importer::read(const QString &path) {
    if (path.isEmpty()) return;
    begin(QFileInfo(path).fileName(), [file = std::filesystem::path(path.toStdString())](const ImportOptions &options) {
        return importFile(file, options);
    });
}

void Importer::readBytes(const QByteArray &bytes, const QString &name) {
    begin(name, [bytes, name = name.toStdString()](const ImportOptions &options) {
        const auto *data = reinterpret_cast<const std::uint8_t *>(bytes.constData());
        return importBytes({data, static_cast<std::size_t>(bytes.size())}, name, options);
    });
}

void Importer::begin(const QString &name, Read read) {
    if (m_step == Writing) return;
    stopReading();
    const int job = ++m_job;
    m_stop = std::make_shared<std::atomic_bool>(false);
    m_fileName = name;
    m_import.reset();
    m_error.reset();
    m_layerId.clear();
    m_progress = 0;
    m_step = Reading;
    emit changed();
    emit progressChanged();
    m_reader = std::jthread([this, job, stop = m_stop, read = std::move(read)] {
        ImportOptions options;
        double told = 0;
        options.progress = [&](std::uint64_t done, std::uint64_t total) {
            const double part = total == 0 ? 0 : static_cast<double>(done) / static_cast<double>(total);
            if (part - told > 0.01) {
                told = part;
                QMetaObject::invokeMethod(this, [this, job, part] { setProgress(job, part); });
            }
            return !*stop;
        };
        Result<Import> import = read(options);
        QMetaObject::invokeMethod(this, [this, job, import = std::make_shared<Result<Import>>(std::move(import))] {
            finishReading(job, std::move(*import));
        });
    });
}

void Importer::setProgress(int job, double progress) {
    if (job != m_job) return;
    m_progress = progress;
    emit progressChanged();
}

void Importer::finishReading(int job, Result<Import> import) {
    if (job != m_job || m_step != Reading) return;
    if (import) {
        m_import = *std::move(import);
        m_step = Review;
    } else {
        m_error = import.error();
        m_step = Failed;
    }
    emit changed();
}

void Importer::accept(const QString &layerName) {
    if (m_step != Review || placed() == 0) return;
    m_step = Writing;
    emit changed();
    const QString name = layerName.trimmed().isEmpty() ? this->layerName() : layerName.trimmed();
    std::vector<Intent> intents =
        layerIntents(m_import->layer, name.toStdString(), m_fileName.toStdString(), m_environment);
    m_write(std::move(intents), [this, job = m_job](const Result<std::vector<EntityId>> &made) {
        if (job != m_job) return;
        if (made && !made->empty()) {
            m_layerId = toText(made->front());
            m_step = Done;
        } else {
            m_error = made ? Error{ErrorCode::InvalidArgument, "there is nothing to place", {}} : made.error();
            m_step = Failed;
        }
        emit changed();
    });
}

void Importer::cancel() {
    stopReading();
    ++m_job;
    m_import.reset();
    m_error.reset();
    m_step = Idle;
    emit changed();
}

QString Importer::layerName() const {
    return m_import ? shortText(m_import->layer.name) : QString();
}

QStringList Importer::guesses() const {
    return m_import ? importGuesses(*m_import) : QStringList();
}

QStringList Importer::warnings() const {
    return m_import ? importWarnings(m_import->report) : QStringList();
}

int Importer::placed() const {
    return m_import ? static_cast<int>(m_import->layer.features.size()) : 0;
}

int Importer::notPlaced() const {
    return m_import ? static_cast<int>(m_import->report.rowsNotPlaced()) : 0;
}

QList<ImportProblem> Importer::problems() const {
    QList<ImportProblem> shown;
    if (!m_import) return shown;
    for (const RowProblem &problem : m_import->report.problems) {
        if (shown.size() == kMaxProblemsShown) break;
        shown.append({QString::number(problem.line), failureText(problem.reason), shortText(problem.detail, 80)});
    }
    return shown;
}

QString Importer::error() const {
    return m_error ? errorText(*m_error) : QString();
}

QGeoRectangle Importer::bounds() const {
    if (!m_import || m_import->layer.bounds.isEmpty()) return {};
    const Bounds &bounds = m_import->layer.bounds;
    return {QGeoCoordinate(bounds.northEast.latitude(), bounds.southWest.longitude()),
            QGeoCoordinate(bounds.southWest.latitude(), bounds.northEast.longitude())};
}

} // namespace fanion::app
