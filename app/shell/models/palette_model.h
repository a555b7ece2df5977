// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/symbols/catalogue.h"

#include <QAbstractListModel>
#include <QtQmlIntegration/qqmlintegration.h>

namespace fanion::app {

class Preferences;

/**
 * What can be put on the map, from the catalogue: favourites and recent ones first, then by category; with a search
 * text, the best matches, types of engines ("FPT", "VSAV") among them.
 */
class PaletteModel final : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Shell.palette")
    Q_PROPERTY(QString searchText READ searchText WRITE setSearchText NOTIFY searchTextChanged)
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role {
        KeyRole = Qt::UserRole + 1, ///< of the catalogue; "vehicle:FPT" for a type of engine
        NameRole,
        SectionRole,
        ToolRole, ///< "point", "line", "area", "circle"
        NatureRole,
        FavouriteRole,
        TipRole, ///< its echelon or level, where the sign comes from and how sure that is; lines
    };
    Q_ENUM(Role)

    PaletteModel(const Catalogue &catalogue, Preferences &preferences, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] QString searchText() const { return m_searchText; }
    void setSearchText(const QString &text);

    /** Of an entry by its key, also one that is not in the list now. */
    Q_INVOKABLE [[nodiscard]] QString nameOf(const QString &key) const;
    Q_INVOKABLE [[nodiscard]] QString toolOf(const QString &key) const;
    Q_INVOKABLE [[nodiscard]] QString natureOf(const QString &key) const;
    Q_INVOKABLE [[nodiscard]] QString keyAt(int row) const;
    /** What TipRole says. */
    Q_INVOKABLE [[nodiscard]] QString tipOf(const QString &key) const;
    /** What a phase ("planned", "engaged") looks like and means, and how sure that is. */
    Q_INVOKABLE [[nodiscard]] QString phaseTip(const QString &phase) const;
    /** The symbol used last, if the catalogue still has it; empty at the very first. */
    Q_INVOKABLE [[nodiscard]] QString lastUsed() const;
    /** Looks again which were used last: when the palette opens, as rows should not move under a finger. */
    Q_INVOKABLE void refresh();

signals:
    void searchTextChanged();
    void countChanged();

private:
    struct Row {
        QString key;
        QString section;
    };
    void refill();
    void fillFound(const QString &wanted);
    void onFavouritesChanged();
    void append(const QString &key, const QString &section);
    const Catalogue &m_catalogue;
    Preferences &m_preferences;
    QString m_searchText;
    std::vector<Row> m_rows;
};

/** A catalogue entry as the palette names it: the entry itself, or a type of engine and the entry it is drawn with. */
struct PaletteItem {
    const CatalogueEntry *entry = nullptr;
    const VehicleEntry *vehicle = nullptr;
};
/** Both null for a key that is not in the catalogue. */
[[nodiscard]] PaletteItem findPaletteItem(const Catalogue &catalogue, const QString &key);

} // namespace fanion::app
