// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tiles/online_address.h"

#include <QAbstractListModel>
#include <QRectF>
#include <QSettings>
#include <QUrl>
#include <QtQmlIntegration/qqmlintegration.h>

#include <vector>

namespace fanion::app {

class MapKeys;
class Notices;

/**
 * The base maps (fonds de carte) of this machine, the uppermost first; the last is the one that ships with the program.
 * A choice of this post, kept in its settings and no part of an incident. A map that isn't there (its stick was taken
 * out) keeps its place, and shows again when it is back.
 */
class BaseMapsModel final : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Shell.baseMaps")
    /** Whose maps are shown, for the corner of the map and for print. */
    Q_PROPERTY(QString attribution READ attribution NOTIFY attributionChanged)
    /** Maps on the network that can be added: maps of `label`, `address`. */
    Q_PROPERTY(QVariantList presets READ presets CONSTANT)

public:
    enum Role {
        MapRole = Qt::UserRole + 1,
        LabelRole,
        DetailRole,
        ShownRole,
        StrengthRole,
        ReadyRole,
        BuiltInRole,
        BoundedRole,
        KeyServerRole ///< the server that is asked with the service's key; empty: none
    };
    Q_ENUM(Role)

    BaseMapsModel(QSettings &store, MapKeys &keys, Notices &notices, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] QString attribution() const;
    [[nodiscard]] QVariantList presets() const;
    /** Those of the list that are on the network. */
    [[nodiscard]] std::vector<OnlineAddress> online() const;

    /** Looks what the file or folder is and puts it on top; says so, or why not. */
    Q_INVOKABLE void add(const QUrl &map);
    /** The same of a map that came by itself: nobody is to be taken to where it is. */
    void addInPlace(const QUrl &map);
    /**
     * A map on the network, as OnlineAddress reads it; false when the address is none (and then says why). A key in it
     * is kept apart.
     */
    Q_INVOKABLE bool addAddress(const QString &address);
    /** Takes it off this post's list; the file stays. The map that ships with the program stays, too. */
    Q_INVOKABLE void remove(int row);
    /** One place up (-1) or down (1), never below the map that ships with the program. */
    Q_INVOKABLE void move(int row, int by);
    Q_INVOKABLE void setShown(int row, bool shown);
    /** \p strength: opacity, 0.1 to 1. */
    Q_INVOKABLE void setStrength(int row, double strength);
    /** Asks to look where the map is, if it says so. */
    Q_INVOKABLE void look(int row);
    /** Looks again which maps are there. */
    Q_INVOKABLE void lookAgain();

signals:
    void attributionChanged();
    /** Somebody wants to see where a map is. */
    void lookAsked(double south, double west, double north, double east);
    /** A map that covers this was added: nothing of it is seen elsewhere. */
    void added(double south, double west, double north, double east);

private:
    enum class State : std::uint8_t { Looking, Ready, Failed };
    struct Row {
        QString map; ///< empty: the one that ships with the program
        bool shown = true;
        double strength = 1;
        State state = State::Looking;
        TileFacts facts;
        Error problem = {};
    };
    using Looked = Result<TileFacts>;

    void load();
    void save();
    enum class View : std::uint8_t { Moves, Stays };
    void addMap(const QString &map, View view = View::Moves);
    void examine(const QString &map, const std::function<void(const Looked &)> &then);
    void learn(const QString &map, const Looked &looked);
    void insert(const QString &map, const TileFacts &facts, View view);
    void changed(int row);
    [[nodiscard]] int rowOf(const QString &map) const;
    [[nodiscard]] bool isOwn(int row) const;
    [[nodiscard]] QString label(const Row &row) const;
    [[nodiscard]] QString detail(const Row &row) const;

    QSettings &m_store;
    MapKeys &m_keys;
    Notices &m_notices;
    std::vector<Row> m_rows;
};

} // namespace fanion::app
