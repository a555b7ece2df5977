// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/signs/service_catalogues.h"

#include "app/shell/bridge/notices.h"
#include "app/shell/text/catalogue_problem_text.h"
#include "app/symbols/clean_text.h"

#include <algorithm>
#include <utility>

namespace fanion::app {

namespace {

/** More than these are a matter for `fanionctl catalogue check`. */
constexpr qsizetype kProblemsTold = 3;

QString shortName(const QString &file) {
    return shortText(file.toStdString(), 60);
}

} // namespace

ServiceCatalogues::ServiceCatalogues(const QString &folder, Notices &notices, QObject *parent)
    : QAbstractListModel(parent), m_folder(folder), m_notices(notices) {
    CatalogueFolder::Loaded loaded = m_folder.load();
    m_files = std::move(loaded.files);
    // Also without files when another one is in use: of a window before this one, in tests.
    if (!m_files.empty() || &Catalogue::inUse() != &Catalogue::standard())
        Catalogue::takeIntoUse(std::move(loaded.catalogue));
    for (const CatalogueFolder::File &file : m_files)
        if (!file.problems.isEmpty()) tellProblems(file);
}

int ServiceCatalogues::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : count();
}

QVariant ServiceCatalogues::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const CatalogueFolder::File &file = m_files[static_cast<std::size_t>(index.row())];
    switch (role) {
    case FileRole:
        return file.name;
    case Qt::DisplayRole:
    case NameRole:
        return file.problems.isEmpty() ? shortText(file.service.toStdString(), 40)
                                       : tr("%1 (à corriger)").arg(shortName(file.name));
    default:
        return {};
    }
}

QHash<int, QByteArray> ServiceCatalogues::roleNames() const {
    return {{FileRole, "file"}, {NameRole, "name"}};
}

void ServiceCatalogues::refill(std::vector<CatalogueFolder::File> files) {
    beginResetModel();
    m_files = std::move(files);
    endResetModel();
    emit countChanged();
}

void ServiceCatalogues::tellProblems(const CatalogueFolder::File &file) {
    QStringList lines;
    for (const QString &problem : file.problems.first(std::min(kProblemsTold, file.problems.size())))
        lines.append(shortText(catalogueProblemText(problem).toStdString(), 200));
    const qsizetype more = file.problems.size() - lines.size();
    if (more > 0) lines.append(tr("et %n autre(s) problème(s)", nullptr, static_cast<int>(more)));
    m_notices.tell(Notices::Failure, tr("Le catalogue %1 n'est pas utilisé. Corrigez-le puis ajoutez-le de nouveau ; "
                                        "« fanionctl catalogue check %1 » dit tout ce qui ne va pas :\n%2")
                                         .arg(shortName(file.name), lines.join(u'\n')));
}

void ServiceCatalogues::add(const QUrl &url) {
    if (!url.isLocalFile()) return;
    const CatalogueFolder::File file = m_folder.add(url.toLocalFile());
    if (!file.problems.isEmpty()) return tellProblems(file);
    refill(m_folder.load().files);
    m_notices.tell(
        Notices::Standing,
        tr("Le catalogue %1 est vérifié et gardé sur ce poste. Ses symboles sont dans la palette au prochain "
           "démarrage de Fanion. Les postes qui ne l'ont pas les montrent comme de simples points, traits et "
           "zones : donnez-leur le même fichier.")
            .arg(shortText(file.service.toStdString(), 40)));
}

void ServiceCatalogues::remove(const QString &file) {
    if (!m_folder.remove(file))
        return m_notices.tell(Notices::Failure, tr("Le catalogue %1 ne peut pas être retiré.").arg(shortName(file)));
    refill(m_folder.load().files);
    m_notices.tell(Notices::Information,
                   tr("Le catalogue %1 est retiré de ce poste, au prochain démarrage de Fanion.").arg(shortName(file)));
}

} // namespace fanion::app
