// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/models/name_cache.h"
#include "app/shell/models/palette_model.h"
#include "app/shell/search/search_rows.h"

#include <QAbstractListModel>
#include <QGeoCoordinate>
#include <QtQmlIntegration/qqmlintegration.h>

namespace fanion::app {

class EmbeddedGazetteer;

/**
 * The one box for everything (Ctrl+K): objects of the board, lines of the main courante, kept views, communes and other
 * places, coordinates, symbols to place, commands. Answers as one types; nothing of it leaves the machine.
 */
class SearchModel final : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Shell.search")
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged)
    /** From where distances are counted: the middle of the map. Invalid: there are none. */
    Q_PROPERTY(QGeoCoordinate origin READ origin WRITE setOrigin NOTIFY originChanged)
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Kind { Coordinates, Object, View, Place, LogLine, Symbol, Command };
    Q_ENUM(Kind)
    enum Role {
        KindRole = Qt::UserRole + 1,
        KeyRole, ///< command id, catalogue key or object id
        NameRole,
        DetailRole, ///< what it is, how far and which way
        PlaceRole,  ///< QGeoCoordinate, invalid where there is none
    };
    Q_ENUM(Role)

    /** \p views: the kept views (BookmarksModel). All live as long as this. */
    SearchModel(const BoardView &board, const Catalogue &catalogue, EmbeddedGazetteer &gazetteer,
                const QAbstractItemModel &views, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] QString text() const { return m_text; }
    void setText(const QString &text);
    [[nodiscard]] QGeoCoordinate origin() const { return m_origin; }
    void setOrigin(const QGeoCoordinate &origin);
    /** The box is open: the gazetteer will be wanted. */
    Q_INVOKABLE void prepare();
    /** What the row stands for, for the one who acts on it. */
    Q_INVOKABLE void activate(int row);

signals:
    void textChanged();
    void originChanged();
    void countChanged();
    void commandChosen(const QString &command);
    void symbolChosen(const QString &catalogueKey);
    void objectChosen(const QString &entityId);
    void logLineChosen(const QString &entityId);
    void viewChosen(const QGeoCoordinate &centre, double zoom, double bearing);
    /** \p uncertainty: metres round the place that are meant, 0 when it is just there. */
    void placeChosen(const QGeoCoordinate &place, const QString &name, double zoom, double uncertainty);

private:
    using Row = SearchRow;
    void refill();
    void findCoordinates(SearchRows &rows) const;
    void findCommands(SearchRows &rows, const NameQuery &query) const;
    void findObjects(SearchRows &rows, const NameQuery &query) const;
    void findSymbols(SearchRows &rows, const NameQuery &query) const;
    void findViews(SearchRows &rows, const NameQuery &query) const;
    void findPlaces(SearchRows &rows, const NameQuery &query) const;
    [[nodiscard]] Row objectRow(const Entity &entity) const;
    /** The parts that are not empty, with how far it is. */
    [[nodiscard]] QString detail(const QString &what, const QGeoCoordinate &place) const;

    const BoardView &m_board;
    NameCache m_names;
    const Catalogue &m_catalogue;
    EmbeddedGazetteer &m_gazetteer;
    const QAbstractItemModel &m_views;
    QString m_text;
    QGeoCoordinate m_origin;
    std::vector<Row> m_rows;
};

} // namespace fanion::app
