// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/models/search_model.h"

#include "app/shell/entry/fold.h"
#include "app/shell/entry/geometry.h"
#include "app/shell/text/field_text.h"
#include "app/shell/text/translator.h"
#include "app/shell/text/words.h"
#include "app/symbols/clean_text.h"
#include "core/geo/coordinate_text.h"
#include "core/geo/dfci.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace fanion::app {

namespace {

constexpr std::size_t kMaxObjects = 30;
constexpr std::size_t kMaxSymbols = 12;

struct CommandEntry {
    const char *id;
    const char *name;
    const char *keys; ///< shortcut, as shown
};
constexpr std::array kCommands{
    CommandEntry{"newMeans", QT_TRANSLATE_NOOP("Search", "Nouveau moyen"), "M"},
    CommandEntry{"newTask", QT_TRANSLATE_NOOP("Search", "Nouvelle tâche"), "T"},
    CommandEntry{"newLog", QT_TRANSLATE_NOOP("Search", "Écrire dans la main courante"), "J"},
    CommandEntry{"drawSector", QT_TRANSLATE_NOOP("Search", "Tracer un secteur"), ""},
    CommandEntry{"palette", QT_TRANSLATE_NOOP("Search", "Ouvrir la palette de symboles"), "P"},
    CommandEntry{"sitac", QT_TRANSLATE_NOOP("Search", "Voir la SITAC"), "1"},
    CommandEntry{"means", QT_TRANSLATE_NOOP("Search", "Voir les moyens"), "2"},
    CommandEntry{"tasks", QT_TRANSLATE_NOOP("Search", "Voir les tâches"), "3"},
    CommandEntry{"log", QT_TRANSLATE_NOOP("Search", "Voir la main courante"), "4"},
    CommandEntry{"sectors", QT_TRANSLATE_NOOP("Search", "Voir les secteurs"), "5"},
    CommandEntry{"posts", QT_TRANSLATE_NOOP("Search", "Voir les postes"), "6"},
    CommandEntry{"share", QT_TRANSLATE_NOOP("Search", "Partager l'incident"), ""},
    CommandEntry{"carry", QT_TRANSLATE_NOOP("Search", "Exporter pour une autre machine, fusionner"), ""},
    CommandEntry{"network", QT_TRANSLATE_NOOP("Search", "Diagnostic réseau"), ""},
    CommandEntry{"import", QT_TRANSLATE_NOOP("Search", "Importer un fichier de points"), ""},
    CommandEntry{"layers", QT_TRANSLATE_NOOP("Search", "Couches et carroyage"), ""},
    CommandEntry{"bin", QT_TRANSLATE_NOOP("Search", "Corbeille"), ""},
    CommandEntry{"incident", QT_TRANSLATE_NOOP("Search", "Fiche de l'incident"), ""},
    CommandEntry{"undo", QT_TRANSLATE_NOOP("Search", "Annuler"), "Ctrl+Z"},
    CommandEntry{"redo", QT_TRANSLATE_NOOP("Search", "Rétablir"), "Ctrl+Maj+Z"},
    CommandEntry{"fit", QT_TRANSLATE_NOOP("Search", "Voir tout le tableau sur la carte"), ""},
    CommandEntry{"copyPlace", QT_TRANSLATE_NOOP("Search", "Copier les coordonnées du pointeur"), "Ctrl+Maj+C"},
    CommandEntry{"viewBack", QT_TRANSLATE_NOOP("Search", "Vue précédente de la carte"), "Alt+←"},
    CommandEntry{"viewForward", QT_TRANSLATE_NOOP("Search", "Vue suivante de la carte"), "Alt+→"},
    CommandEntry{"bookmarks", QT_TRANSLATE_NOOP("Search", "Vues gardées de la carte"), ""},
    CommandEntry{"callAll", QT_TRANSLATE_NOOP("Search", "Appeler tous les postes à ma vue de la carte"), ""},
    CommandEntry{"night", QT_TRANSLATE_NOOP("Search", "Jour, nuit ou lumière rouge"), ""},
    CommandEntry{"language", QT_TRANSLATE_NOOP("Search", "Français / English"), ""},
    CommandEntry{"help", QT_TRANSLATE_NOOP("Search", "Aide et raccourcis"), "F1"},
    CommandEntry{"close", QT_TRANSLATE_NOOP("Search", "Fermer l'incident"), ""},
};

} // namespace

SearchModel::SearchModel(const BoardView &board, const Catalogue &catalogue, QObject *parent)
    : QAbstractListModel(parent), m_board(board), m_catalogue(catalogue) {
    connect(&Translator::instance(), &Translator::changed, this, [this] {
        m_names.refill(m_board.board());
        refill();
    });
    connect(&board, &BoardView::applied, this, [this](const BoardDelta &delta) { m_names.take(delta); });
    connect(&board, &BoardView::cleared, this, [this] { m_names.refill(m_board.board()); });
    m_names.refill(m_board.board());
    refill();
}

int SearchModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : count();
}

QVariant SearchModel::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case KindRole:
        return row.kind;
    case KeyRole:
        return row.key;
    case Qt::DisplayRole:
    case NameRole:
        return row.name;
    case DetailRole:
        return row.detail;
    case PlaceRole:
        return QVariant::fromValue(row.place);
    default:
        return {};
    }
}

QHash<int, QByteArray> SearchModel::roleNames() const {
    return {{KindRole, "kind"}, {KeyRole, "key"}, {NameRole, "name"}, {DetailRole, "detail"}, {PlaceRole, "place"}};
}

void SearchModel::setText(const QString &text) {
    if (text == m_text) return;
    m_text = text;
    emit textChanged();
    refill();
}

void SearchModel::activate(int row) {
    if (row < 0 || row >= count()) return;
    const Row chosen = m_rows[static_cast<std::size_t>(row)];
    switch (chosen.kind) {
    case Command:
        return emit commandChosen(chosen.key);
    case Symbol:
        return emit symbolChosen(chosen.key);
    case Object:
        return emit objectChosen(chosen.key);
    case Place:
        return emit placeChosen(chosen.place);
    }
}

void SearchModel::refill() {
    const QString wanted = fold(m_text);
    beginResetModel();
    m_rows.clear();
    if (wanted.isEmpty()) {
        findCommands(wanted);
    } else {
        findPlace();
        findObjects(wanted);
        findSymbols();
        findCommands(wanted);
    }
    endResetModel();
    emit countChanged();
}

void SearchModel::findPlace() {
    const auto place = parseCoordinates(m_text.trimmed().toStdString());
    if (!place) return;
    const QString name = toQString(formatDecimalDegrees(place->position));
    const QString dfci = toQString(encodeDfci(place->position).value_or(std::string()));
    m_rows.push_back({Place,
                      {},
                      QCoreApplication::translate("Search", "Aller à %1").arg(name),
                      dfci.isEmpty() ? QString() : QStringLiteral("DFCI ") + dfci,
                      toCoordinate(place->position)});
}

void SearchModel::findCommands(const QString &wanted) {
    for (const CommandEntry &command : kCommands) {
        const QString name = QCoreApplication::translate("Search", command.name);
        if (fold(name).contains(wanted))
            m_rows.push_back({Command, QLatin1String(command.id), name, QLatin1String(command.keys), {}});
    }
}

void SearchModel::findObjects(const QString &wanted) {
    std::vector<EntityId> found = m_names.find(wanted, kMaxObjects);
    // Then those that have the words elsewhere: in a note, an order, the rest of a line of the main courante.
    for (const EntityId id : m_board.index().words().find(m_text.toStdString(), kMaxObjects)) {
        if (found.size() >= kMaxObjects) break;
        const bool isOnBoard = m_board.find(id)->kind != fanion::Kind::Incident;
        if (isOnBoard && !std::ranges::contains(found, id)) found.push_back(id);
    }
    for (const EntityId id : found) {
        const EntityPtr entity = m_board.find(id);
        m_rows.push_back({Object, toText(id), searchedName(*entity), kindWord(entity->kind), {}});
    }
}

void SearchModel::findSymbols() {
    const Translator &language = Translator::instance();
    const QString detail = QCoreApplication::translate("Search", "à placer");
    std::size_t shown = 0;
    if (const VehicleEntry *vehicle = m_catalogue.vehicle(m_text.trimmed()))
        m_rows.push_back(
            {Symbol,
             QStringLiteral("vehicle:") + vehicle->abbreviation,
             vehicle->abbreviation + QStringLiteral(", ") + language.choose(vehicle->french, vehicle->english),
             detail,
             {}});
    for (const CatalogueEntry *entry : m_catalogue.search(m_text)) {
        if (++shown > kMaxSymbols) break;
        m_rows.push_back({Symbol, entry->key, language.choose(entry->french, entry->english), detail, {}});
    }
}

} // namespace fanion::app
