// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/models/palette_model.h"

#include "app/shell/entry/fold.h"
#include "app/shell/preferences.h"
#include "app/shell/text/translator.h"

namespace fanion::app {

namespace {

constexpr QLatin1StringView kVehiclePrefix("vehicle:");
constexpr qsizetype kMaxVehicleMatches = 12;

/** Entries that only exist for other ways in. */
bool isOffered(const CatalogueEntry &entry) {
    return entry.key != QLatin1String("point-importe");
}

QString toolName(const CatalogueEntry &entry) {
    if (entry.isPoint) return QStringLiteral("point");
    if (entry.line.isCircle) return QStringLiteral("circle");
    return entry.isArea ? QStringLiteral("area") : QStringLiteral("line");
}

} // namespace

PaletteItem findPaletteItem(const Catalogue &catalogue, const QString &key) {
    if (!key.startsWith(kVehiclePrefix)) return {catalogue.find(key), nullptr};
    const VehicleEntry *vehicle = catalogue.vehicle(QStringView(key).mid(kVehiclePrefix.size()));
    return {vehicle ? &catalogue.entryOrPlain(vehicle->symbol, true, false) : nullptr, vehicle};
}

PaletteModel::PaletteModel(const Catalogue &catalogue, Preferences &preferences, QObject *parent)
    : QAbstractListModel(parent), m_catalogue(catalogue), m_preferences(preferences) {
    connect(&preferences, &Preferences::favouriteSymbolsChanged, this, &PaletteModel::refill);
    connect(&Translator::instance(), &Translator::changed, this, &PaletteModel::refill);
    refill();
}

int PaletteModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : count();
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case KeyRole:
        return row.key;
    case Qt::DisplayRole:
    case NameRole:
        return nameOf(row.key);
    case SectionRole:
        return row.section;
    case ToolRole:
        return toolOf(row.key);
    case NatureRole:
        return natureOf(row.key);
    case FavouriteRole:
        return m_preferences.favouriteSymbols().contains(row.key);
    default:
        return {};
    }
}

QHash<int, QByteArray> PaletteModel::roleNames() const {
    return {{KeyRole, "key"},   {NameRole, "name"},     {SectionRole, "section"},
            {ToolRole, "tool"}, {NatureRole, "nature"}, {FavouriteRole, "favourite"}};
}

QString PaletteModel::nameOf(const QString &key) const {
    const PaletteItem item = findPaletteItem(m_catalogue, key);
    if (item.vehicle)
        return item.vehicle->abbreviation + QStringLiteral(", ") +
               Translator::instance().choose(item.vehicle->french, item.vehicle->english);
    return item.entry ? Translator::instance().choose(item.entry->french, item.entry->english) : QString();
}

QString PaletteModel::toolOf(const QString &key) const {
    const PaletteItem item = findPaletteItem(m_catalogue, key);
    return item.entry ? toolName(*item.entry) : QString();
}

QString PaletteModel::natureOf(const QString &key) const {
    const PaletteItem item = findPaletteItem(m_catalogue, key);
    if (item.vehicle) return natureName(item.vehicle->nature);
    return item.entry ? QString(natureName(item.entry->nature)) : QString();
}

QString PaletteModel::keyAt(int row) const {
    return row >= 0 && row < count() ? m_rows[static_cast<std::size_t>(row)].key : QString();
}

void PaletteModel::setSearchText(const QString &text) {
    if (text == m_searchText) return;
    m_searchText = text;
    emit searchTextChanged();
    refill();
}

void PaletteModel::append(const QString &key, const QString &section) {
    if (findPaletteItem(m_catalogue, key).entry) m_rows.push_back({key, section});
}

void PaletteModel::refill() {
    beginResetModel();
    m_rows.clear();
    const QString wanted = fold(m_searchText);
    if (wanted.isEmpty()) {
        for (const QString &key : m_preferences.favouriteSymbols())
            append(key, tr("Favoris"));
        for (const QString &key : m_preferences.recentSymbols())
            append(key, tr("Récents"));
        for (const CategoryEntry &category : m_catalogue.categories())
            for (const CatalogueEntry &entry : m_catalogue.entries())
                if (entry.category == category.key && isOffered(entry))
                    append(entry.key, Translator::instance().choose(category.french, category.english));
    } else {
        qsizetype vehicles = 0;
        for (const VehicleEntry &vehicle : m_catalogue.vehicles())
            if (fold(vehicle.abbreviation).startsWith(wanted) && vehicles++ < kMaxVehicleMatches)
                append(kVehiclePrefix + vehicle.abbreviation, tr("Engins"));
        for (const CatalogueEntry *entry : m_catalogue.search(m_searchText))
            if (isOffered(*entry)) append(entry->key, tr("Symboles et tracés"));
    }
    endResetModel();
    emit countChanged();
}

} // namespace fanion::app
