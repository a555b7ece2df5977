// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/symbols/catalogue.h"

#include "app/symbols/catalogue_reader.h"

#include <QFile>
#include <QJsonDocument>

#include <algorithm>
#include <atomic>
#include <memory>

namespace fanion::app {

namespace {

/** Lower case, without accents: what words are compared by. */
QString folded(const QString &text) {
    QString result;
    const QString parts = text.normalized(QString::NormalizationForm_KD);
    for (const QChar c : parts)
        if (c.category() != QChar::Mark_NonSpacing && c != u'.') result.append(c.toLower());
    return result;
}

/** 0 for no match, more for a better one: a whole abbreviation before the start of a word before the inside of one. */
int rank(const QStringList &texts, const QStringList &words) {
    int total = 0;
    for (const QString &word : words) {
        int best = 0;
        for (const QString &text : texts) {
            if (text == word)
                best = std::max(best, 4);
            else if (text.startsWith(word))
                best = std::max(best, 3);
            else if (text.contains(u' ' + word) || text.contains(u'\'' + word) || text.contains(u'-' + word))
                best = std::max(best, 2);
            else if (text.contains(word))
                best = std::max(best, 1);
        }
        if (best == 0) return 0;
        total += best;
    }
    return total;
}

QStringList textsOf(const CatalogueEntry &entry) {
    QStringList texts{folded(entry.french), folded(entry.english), folded(entry.key)};
    for (const QString &other : entry.search)
        texts.append(folded(other));
    return texts;
}

QStringList textsOf(const VehicleEntry &vehicle) {
    return {folded(vehicle.abbreviation), folded(vehicle.french), folded(vehicle.english)};
}

template <typename Entry>
std::vector<const Entry *> ranked(const std::vector<Entry> &entries, const QString &text) {
    const QStringList words = folded(text).split(u' ', Qt::SkipEmptyParts);
    std::vector<std::pair<int, const Entry *>> found;
    for (const Entry &entry : entries)
        if (const int score = rank(textsOf(entry), words); score > 0 || words.isEmpty())
            found.emplace_back(score, &entry);
    std::ranges::stable_sort(found, std::ranges::greater{}, [](const auto &pair) { return pair.first; });
    std::vector<const Entry *> best;
    for (const auto &[score, entry] : found)
        best.push_back(entry);
    return best;
}

/** Former ones stay, too: pictures in the making may still look at them. */
std::vector<std::unique_ptr<const Catalogue>> &taken() {
    static std::vector<std::unique_ptr<const Catalogue>> catalogues;
    return catalogues;
}
std::atomic<const Catalogue *> s_inUse = nullptr;

} // namespace

CatalogueReading Catalogue::read(const QByteArray &json, const Catalogue *below) {
    if (json.size() > kMaxFileSize)
        return {{}, ErrorCode::TooLarge, {QStringLiteral("it is larger than %1 bytes").arg(kMaxFileSize)}};
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError) {
        const qsizetype line = json.left(error.offset).count('\n') + 1;
        return {{}, ErrorCode::Corrupt, {QStringLiteral("line %1: %2").arg(line).arg(error.errorString())}};
    }
    CatalogueReading reading;
    Catalogue catalogue = CatalogueReader::read({document.object(), {}, reading.problems}, below);
    if (reading.problems.isEmpty()) reading.catalogue = std::move(catalogue);
    return reading;
}

Result<Catalogue> Catalogue::parse(const QByteArray &json, const QString &name) {
    CatalogueReading reading = read(json);
    if (reading.catalogue) return *std::move(reading.catalogue);
    return fail(
        reading.code,
        QStringLiteral("The catalogue %1 cannot be used: %2.").arg(name, reading.problems.first()).toStdString(),
        name.toStdString());
}

Result<Catalogue> Catalogue::load(const QString &path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(
            ErrorCode::Io,
            QStringLiteral("The catalogue %1 cannot be opened: %2.").arg(path, file.errorString()).toStdString(),
            path.toStdString());
    return parse(file.read(kMaxFileSize + 1), path);
}

const Catalogue &Catalogue::standard() {
    static const Catalogue catalogue = [] {
        auto read = load(QStringLiteral(":/fanion/catalogue/france.json"));
        // The build's tests read the very same bytes, so this is a broken build and nothing a user could repair.
        if (!read) qFatal("%s", read.error().message.c_str());
        return *std::move(read);
    }();
    return catalogue;
}

const Catalogue &Catalogue::inUse() {
    const Catalogue *catalogue = s_inUse.load(std::memory_order_acquire);
    return catalogue ? *catalogue : standard();
}

void Catalogue::takeIntoUse(Catalogue catalogue) {
    taken().push_back(std::make_unique<const Catalogue>(std::move(catalogue)));
    s_inUse.store(taken().back().get(), std::memory_order_release);
}

const CatalogueEntry *Catalogue::find(const QString &key) const {
    const auto found = m_byKey.constFind(key);
    return found == m_byKey.constEnd() ? nullptr : &m_entries[static_cast<std::size_t>(*found)];
}

const CatalogueEntry &Catalogue::entryOrPlain(const QString &key, bool isPoint, bool isArea) const {
    const CatalogueEntry *entry = find(key);
    const auto fits = [&](const CatalogueEntry &e) { return e.isPoint == isPoint && (isPoint || e.isArea == isArea); };
    if (entry && fits(*entry)) return *entry;
    const auto plain = std::ranges::find_if(m_entries, fits);
    return plain == m_entries.end() ? m_entries.front() : *plain;
}

const VehicleEntry *Catalogue::vehicle(QStringView abbreviation) const {
    const QString wanted = folded(abbreviation.toString());
    const auto found =
        std::ranges::find_if(m_vehicles, [&](const VehicleEntry &v) { return folded(v.abbreviation) == wanted; });
    return found == m_vehicles.end() ? nullptr : &*found;
}

std::vector<const CatalogueEntry *> Catalogue::search(const QString &text) const {
    return ranked(m_entries, text);
}

std::vector<const VehicleEntry *> Catalogue::searchVehicles(const QString &text) const {
    return ranked(m_vehicles, text);
}

} // namespace fanion::app
