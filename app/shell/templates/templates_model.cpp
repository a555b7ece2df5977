// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/templates/templates_model.h"

#include "app/shell/bridge/notices.h"
#include "app/shell/text/translator.h"
#include "app/symbols/clean_text.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace fanion::app {

namespace {

constexpr qint64 kMaxBytes = 1'000'000;

} // namespace

TemplatesModel::TemplatesModel(const QString &folder, Notices &notices, QObject *parent) : QAbstractListModel(parent) {
    QFile own(QStringLiteral(":/fanion/templates/france.json"));
    QStringList problems;
    if (own.open(QIODevice::ReadOnly)) m_templates = readTemplates(own.readAll(), problems);
    Q_ASSERT(problems.isEmpty());
    for (const QString &name : QDir(folder).entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        QFile file(QDir(folder).filePath(name));
        problems.clear();
        if (!file.open(QIODevice::ReadOnly))
            problems.append(file.errorString());
        else if (file.size() > kMaxBytes)
            problems.append(tr("plus de 1 Mo"));
        else
            take(readTemplates(file.readAll(), problems));
        if (problems.isEmpty()) continue;
        notices.tell(Notices::Warning, tr("Le fichier de modèles %1 est laissé de côté : %2")
                                           .arg(shortText(name.toStdString(), 60), problems.first()));
    }
    connect(&Translator::instance(), &Translator::changed, this, [this] {
        if (!m_templates.empty()) emit dataChanged(index(0), index(rowCount() - 1));
    });
}

void TemplatesModel::take(std::vector<IncidentTemplate> templates) {
    for (IncidentTemplate &one : templates) {
        const auto same = std::ranges::find(m_templates, one.key, &IncidentTemplate::key);
        if (same == m_templates.end())
            m_templates.push_back(std::move(one));
        else
            *same = std::move(one);
    }
}

int TemplatesModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_templates.size());
}

QVariant TemplatesModel::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const IncidentTemplate &one = m_templates[static_cast<std::size_t>(index.row())];
    const QString language = Translator::instance().language();
    switch (role) {
    case KeyRole:
        return one.key;
    case Qt::DisplayRole:
    case NameRole:
        return one.name.in(language);
    case DetailRole:
        return one.detail.in(language);
    case GlyphRole:
        return one.glyph;
    case ContentsRole: {
        QStringList parts;
        if (const int sectors = one.sectorCount(); sectors > 0) parts += tr("%n secteur(s) prévu(s)", "", sectors);
        if (!one.checklists.empty())
            parts += tr("%n liste(s) de contrôle", "", static_cast<int>(one.checklists.size()));
        return parts.join(QStringLiteral(", "));
    }
    default:
        return {};
    }
}

QHash<int, QByteArray> TemplatesModel::roleNames() const {
    return {{KeyRole, "key"},
            {NameRole, "name"},
            {DetailRole, "about"},
            {GlyphRole, "glyphName"},
            {ContentsRole, "contents"}};
}

const IncidentTemplate *TemplatesModel::find(const QString &key) const {
    const auto found = std::ranges::find(m_templates, key, &IncidentTemplate::key);
    return found == m_templates.end() ? nullptr : &*found;
}

} // namespace fanion::app
