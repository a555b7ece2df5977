// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/templates/incident_template.h"

#include <QAbstractListModel>
#include <QtQmlIntegration/qqmlintegration.h>

namespace fanion::app {

class Notices;

/**
 * What an incident can begin with: Fanion's own templates, and those of the service (the files `*.json` of a folder of
 * this post; one with the key of another stands in its place). A file with anything wrong is left out and told of.
 */
class TemplatesModel final : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Shell.templates")

public:
    enum Role { KeyRole = Qt::UserRole + 1, NameRole, DetailRole, GlyphRole, ContentsRole };
    Q_ENUM(Role)

    /** \p folder need not exist. */
    TemplatesModel(const QString &folder, Notices &notices, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    /** Null for a key that no template has. */
    [[nodiscard]] const IncidentTemplate *find(const QString &key) const;

private:
    void take(std::vector<IncidentTemplate> templates);

    std::vector<IncidentTemplate> m_templates;
};

} // namespace fanion::app
