// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/symbols/catalogue_folder.h"

#include <QAbstractListModel>
#include <QUrl>
#include <QtQmlIntegration/qqmlintegration.h>

namespace fanion::app {

class Notices;

/**
 * The catalogues of signs of this post's service, as the officer adds and removes them: files in the folder
 * `catalogues` of the post's data. Taken into use when it is made, at the program's start; what is added later is
 * checked at once and drawn with at the next start, so that no picture changes its signs in the middle of an operation.
 */
class ServiceCatalogues final : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Shell.catalogues")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role { FileRole = Qt::UserRole + 1, NameRole };
    Q_ENUM(Role)

    /** Loads the folder, takes it into use and tells of files that are wrong. */
    ServiceCatalogues(const QString &folder, Notices &notices, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] int count() const { return static_cast<int>(m_files.size()); }

    /** Checks a file and copies it; tells the outcome in a notice. */
    Q_INVOKABLE void add(const QUrl &file);
    /** By its file's name. */
    Q_INVOKABLE void remove(const QString &file);

signals:
    void countChanged();

private:
    void refill(std::vector<CatalogueFolder::File> files);
    void tellProblems(const CatalogueFolder::File &file);

    CatalogueFolder m_folder;
    Notices &m_notices;
    std::vector<CatalogueFolder::File> m_files;
};

} // namespace fanion::app
