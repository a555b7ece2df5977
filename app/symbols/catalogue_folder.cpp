// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/symbols/catalogue_folder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSaveFile>

#include <algorithm>
#include <utility>

namespace fanion::app {

namespace {

using namespace Qt::StringLiterals;

constexpr qint64 kLookedAt = 64 * 1024;

/** The file's bytes; or what is wrong. */
std::pair<QByteArray, QString> bytesOf(const QString &path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return {{}, u"cannot be opened: "_s + file.errorString()};
    return {file.read(Catalogue::kMaxFileSize + 1), {}};
}

} // namespace

CatalogueFolder::CatalogueFolder(QString folder) : m_folder(std::move(folder)) {}

CatalogueFolder::Loaded CatalogueFolder::load() const {
    return load(nullptr);
}

CatalogueFolder::Loaded CatalogueFolder::load(const Candidate *candidate) const {
    QStringList names = QDir(m_folder).entryList({u"*.json"_s}, QDir::Files);
    if (candidate && !names.contains(candidate->name)) names.append(candidate->name);
    std::ranges::sort(names); // the same on every machine, whatever its language
    Loaded loaded{Catalogue::standard(), {}};
    for (const QString &name : std::as_const(names)) {
        File file{name, {}, {}};
        const bool isCandidate = candidate && candidate->name == name;
        const auto [json, problem] =
            isCandidate ? std::pair(candidate->json, QString()) : bytesOf(QDir(m_folder).filePath(name));
        if (!problem.isEmpty()) {
            file.problems.append(problem);
        } else {
            CatalogueReading reading = Catalogue::read(json, &loaded.catalogue);
            file.problems = reading.problems;
            if (reading.catalogue) {
                file.service = QJsonDocument::fromJson(json)[u"service"].toString();
                loaded.catalogue = *std::move(reading.catalogue);
            }
        }
        loaded.files.push_back(std::move(file));
    }
    return loaded;
}

CatalogueFolder::File CatalogueFolder::add(const QString &path) const {
    QString name = QFileInfo(path).completeBaseName() + u".json"_s;
    const auto [json, unreadable] = bytesOf(path);
    if (!unreadable.isEmpty()) return {name, {}, {unreadable}};
    const Candidate candidate{name, json};
    const Loaded loaded = load(&candidate);
    File file = *std::ranges::find(loaded.files, name, &File::name);
    if (!file.problems.isEmpty()) return file;
    QSaveFile copy(QDir(m_folder).filePath(name));
    if (!QDir().mkpath(m_folder) || !copy.open(QIODevice::WriteOnly) || copy.write(json) != json.size() ||
        !copy.commit())
        file.problems.append(u"cannot be copied into %1: %2"_s.arg(m_folder, copy.errorString()));
    return file;
}

bool CatalogueFolder::remove(const QString &name) const {
    // A name, and no path: nothing outside of the folder is ever touched.
    if (name != QFileInfo(name).fileName() || !name.endsWith(u".json")) return false;
    return QFile::remove(QDir(m_folder).filePath(name));
}

bool CatalogueFolder::looksLikeCatalogue(const QString &path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return false;
    const QByteArray head = file.read(kLookedAt).trimmed();
    // By words and not by parsing: somebody who forgot a comma wants to be told where.
    static const QRegularExpression service(QStringLiteral("\"service\"\\s*:"));
    static const QRegularExpression lists(QStringLiteral("\"(natures|categories|entries|vehicles)\"\\s*:"));
    const QString text = QString::fromUtf8(head);
    return head.startsWith('{') && text.contains(service) && text.contains(lists);
}

} // namespace fanion::app
