// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/symbols/catalogue.h"

#include "app/symbols/catalogue_reader.h"

#include <QFile>
#include <QJsonDocument>

#include <algorithm>

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
int rank(const CatalogueEntry &entry, const QStringList &words) {
    QStringList texts{folded(entry.french), folded(entry.english), folded(entry.key)};
    for (const QString &other : entry.search)
        texts.append(folded(other));
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

} // namespace

Result<Catalogue> Catalogue::parse(const QByteArray &json, const QString &name) {
    const auto failure = [&name](const QString &what, ErrorCode code) {
        return fail(code, QStringLiteral("The catalogue %1 cannot be used: %2.").arg(name, what).toStdString(),
                    name.toStdString());
    };
    if (json.size() > kMaxFileSize)
        return failure(QStringLiteral("it is larger than %1 bytes").arg(kMaxFileSize), ErrorCode::TooLarge);
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError) {
        const qsizetype line = json.left(error.offset).count('\n') + 1;
        return failure(QStringLiteral("line %1: %2").arg(line).arg(error.errorString()), ErrorCode::Corrupt);
    }
    QString complaint;
    Catalogue catalogue = CatalogueReader::read({document.object(), {}, complaint});
    if (!complaint.isEmpty()) return failure(complaint, ErrorCode::InvalidArgument);
    return catalogue;
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
    const QStringList words = folded(text).split(u' ', Qt::SkipEmptyParts);
    std::vector<std::pair<int, const CatalogueEntry *>> found;
    for (const CatalogueEntry &entry : m_entries)
        if (const int score = rank(entry, words); score > 0 || words.isEmpty()) found.emplace_back(score, &entry);
    std::ranges::stable_sort(found, std::ranges::greater{}, [](const auto &pair) { return pair.first; });
    std::vector<const CatalogueEntry *> entries;
    for (const auto &[score, entry] : found)
        entries.push_back(entry);
    return entries;
}

} // namespace fanion::app
