// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/models/name_cache.h"
#include "app/shell/models/palette_model.h"

#include <QAbstractListModel>
#include <QGeoCoordinate>
#include <QtQmlIntegration/qqmlintegration.h>

namespace fanion::app {

/** The one box for everything (Ctrl+K): commands, symbols to place, objects of the board, typed coordinates. */
class SearchModel final : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Shell.search")
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged)
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Kind { Command, Symbol, Object, Place };
    Q_ENUM(Kind)
    enum Role {
        KindRole = Qt::UserRole + 1,
        KeyRole, ///< command id, catalogue key or object id
        NameRole,
        DetailRole,
        PlaceRole, ///< QGeoCoordinate, for Place
    };
    Q_ENUM(Role)

    SearchModel(const BoardView &board, const Catalogue &catalogue, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] QString text() const { return m_text; }
    void setText(const QString &text);
    /** What the row stands for, for the one who acts on it. */
    Q_INVOKABLE void activate(int row);

signals:
    void textChanged();
    void countChanged();
    void commandChosen(const QString &command);
    void symbolChosen(const QString &catalogueKey);
    void objectChosen(const QString &entityId);
    void placeChosen(const QGeoCoordinate &place);

private:
    struct Row {
        Kind kind;
        QString key;
        QString name;
        QString detail;
        QGeoCoordinate place;
    };
    void refill();
    void findPlace();
    void findCommands(const QString &wanted);
    void findObjects(const QString &wanted);
    void findSymbols();

    const BoardView &m_board;
    NameCache m_names;
    const Catalogue &m_catalogue;
    QString m_text;
    std::vector<Row> m_rows;
};

} // namespace fanion::app
