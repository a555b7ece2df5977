// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/models/palette_model.h"

#include "app/shell/entry/fold.h"
#include "app/shell/preferences.h"
#include "app/shell/text/provenance_text.h"
#include "app/shell/text/translator.h"

#include <algorithm>

namespace fanion::app {

namespace {

constexpr QLatin1StringView kVehiclePrefix("vehicle:");
constexpr qsizetype kMaxVehicleMatches = 12;

/** Entries that only exist for other ways in. */
bool isOffered(const CatalogueEntry &entry) {
    return entry.key != QLatin1String("point-importe");
}

/** Whether one of its names, abbreviations or words is the text and not only begins with it. */
bool isExactly(const CatalogueEntry &entry, const QString &wanted) {
    QStringList texts{entry.french, entry.english, entry.key};
    texts += entry.search;
    return std::ranges::any_of(texts, [&](const QString &text) { return fold(text) == wanted; });
}

QString termText(const std::vector<TermEntry> &terms, int value) {
    const auto term = std::ranges::find(terms, value, &TermEntry::value);
    return term == terms.end() ? QString() : Translator::instance().choose(term->french, term->english);
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
    connect(&preferences, &Preferences::favouriteSymbolsChanged, this, &PaletteModel::onFavouritesChanged);
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
    case TipRole:
        return tipOf(row.key);
    default:
        return {};
    }
}

QHash<int, QByteArray> PaletteModel::roleNames() const {
    return {{KeyRole, "key"},       {NameRole, "name"},           {SectionRole, "section"}, {ToolRole, "tool"},
            {NatureRole, "nature"}, {FavouriteRole, "favourite"}, {TipRole, "tip"}};
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

QString PaletteModel::tipOf(const QString &key) const {
    const auto [entry, vehicle] = findPaletteItem(m_catalogue, key);
    if (!entry) return {};
    QStringList lines;
    if (vehicle && !vehicle->crew.isEmpty()) lines.append(tr("Équipage : %1").arg(vehicle->crew));
    if (entry->symbol.hasTicks && entry->echelon > 0)
        lines.append(tr("Échelon : %1").arg(termText(m_catalogue.echelons(), entry->echelon)));
    if (entry->symbol.hasDots && entry->level > 0)
        lines.append(tr("Niveau : %1").arg(termText(m_catalogue.levels(), entry->level)));
    lines.append(provenanceText(vehicle ? vehicle->provenance : entry->provenance, m_catalogue));
    return lines.join(u'\n');
}

QString PaletteModel::phaseTip(const QString &phase) const {
    const auto value = phaseFromName(phase);
    const auto &phases = m_catalogue.phases();
    const auto term = std::ranges::find(phases, static_cast<int>(value.value_or(Phase::Engaged)), &TermEntry::value);
    if (!value || term == phases.end()) return {};
    return Translator::instance().choose(term->french, term->english) + u'\n' +
           provenanceText(term->provenance, m_catalogue);
}

QString PaletteModel::lastUsed() const {
    for (const QString &key : m_preferences.recentSymbols())
        if (findPaletteItem(m_catalogue, key).entry) return key;
    return {};
}

void PaletteModel::refresh() {
    refill();
}

void PaletteModel::onFavouritesChanged() {
    if (fold(m_searchText).isEmpty()) return refill();
    if (count() > 0) emit dataChanged(index(0), index(count() - 1), {FavouriteRole}); // the found stay where they are
}

void PaletteModel::fillFound(const QString &wanted) {
    const auto entries = m_catalogue.search(m_searchText);
    const auto appendEntries = [&] {
        for (const CatalogueEntry *entry : entries)
            if (isOffered(*entry)) append(entry->key, tr("Symboles et tracés"));
    };
    const auto isAbbreviated = [&](const VehicleEntry *vehicle) {
        return fold(vehicle->abbreviation).startsWith(wanted);
    };
    // "pc" is the sign PC, although a PCM begins with it; "ccf" is the engine.
    const bool signsFirst = !m_catalogue.vehicle(m_searchText) &&
                            std::ranges::any_of(entries, [&](const auto *entry) { return isExactly(*entry, wanted); });
    if (signsFirst) appendEntries();
    const auto vehicles = m_catalogue.searchVehicles(m_searchText);
    qsizetype abbreviated = 0;
    for (const VehicleEntry *vehicle : vehicles)
        if (isAbbreviated(vehicle) && abbreviated++ < kMaxVehicleMatches)
            append(kVehiclePrefix + vehicle->abbreviation, tr("Engins"));
    if (!signsFirst) appendEntries();
    qsizetype named = 0;
    for (const VehicleEntry *vehicle : vehicles)
        if (!isAbbreviated(vehicle) && named++ < kMaxVehicleMatches)
            append(kVehiclePrefix + vehicle->abbreviation, tr("Engins, par leur nom"));
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
        fillFound(wanted);
    }
    endResetModel();
    emit countChanged();
}

} // namespace fanion::app
