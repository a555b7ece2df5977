// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the Engine does with files beside its incident: imports, copies, salvage.
#include "app/post/engine.h"
#include "core/io/layer_intents.h"
#include "core/store/incident_store.h"

#include <format>
#include <utility>

namespace fanion::app {

namespace {

/** An import that would leave an empty layer on every board is none; the reasons tell what to look at in the file. */
std::unexpected<Error> nothingPlaced(const ImportReport &report, const std::filesystem::path &data) {
    std::string reasons;
    for (const auto &[reason, count] : report.failures)
        reasons += std::format("{}{} {}", reasons.empty() ? "" : ", ", count, toWord(reason));
    return fail(ErrorCode::InvalidArgument,
                std::format("None of the {} rows of {} has a place on the map{}: nothing was imported.",
                            report.rowsRead, data.string(), reasons.empty() ? "" : " (" + reasons + ")"),
                data.string());
}

} // namespace

void Engine::importFile(const std::filesystem::path &data, const std::string &layer, const CsvOptions &options,
                        Done<ImportReport> done) {
    if (const auto opened = checkOpen(); !opened) return done(std::unexpected(opened.error()));
    ImportOptions asked;
    asked.csv = options;
    auto imported = fanion::importFile(data, asked);
    if (!imported) return done(std::unexpected(imported.error()));
    if (imported->layer.features.empty()) return done(nothingPlaced(imported->report, data));
    const auto intents = layerIntents(imported->layer, layer, data.filename().string(), m_environment);
    perform(intents, [report = std::move(imported->report), done = std::move(done)](Result<Performed> performed) {
        if (performed)
            done(report);
        else
            done(std::unexpected(performed.error()));
    });
}

void Engine::saveCopy(const std::filesystem::path &to, Done<std::size_t> done) {
    if (const auto opened = checkOpen(); !opened) return done(std::unexpected(opened.error()));
    if (m_flushPosted || m_incident->hasStaged()) flush(); // who asks means what the screen shows
    if (m_incident->hasStaged())
        return done(fail(ErrorCode::Io, "The last changes can't be saved at the moment, so there is no copy.",
                         m_incident->file().string()));
    // A connection of its own: a stick may take minutes, and peers wait for nobody.
    m_background.run<std::size_t>(
        [file = m_incident->file(), to](const std::stop_token &stop) -> Result<std::size_t> {
            const auto store = IncidentStore::open(file, IncidentStore::Access::Read);
            if (!store) return std::unexpected(store.error());
            return (*store)->saveCopy(to, systemEnvironment().random, stop);
        },
        std::move(done));
}

void Engine::salvage(const std::filesystem::path &file, const std::filesystem::path &to, Done<Salvaged> done) {
    m_background.run<Salvaged>(
        [file, to](const std::stop_token &) -> Result<Salvaged> {
            const auto salvage = Salvage::read(file, systemEnvironment());
            if (!salvage) return std::unexpected(salvage.error());
            if (const auto saved = salvage->save(to, systemEnvironment().random); !saved)
                return std::unexpected(saved.error());
            return Salvaged{salvage->report(), salvage->incident().has_value(), Salvage::apartFile(to)};
        },
        std::move(done));
}

} // namespace fanion::app
