// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/bridge/board_view.h"
#include "app/symbols/catalogue.h"

#include <QObject>
#include <QUrl>
#include <QtQmlIntegration/qqmlintegration.h>

#include <string>

namespace fanion::app {

class Notices;

/**
 * What is on the map as a file for other map programs: GeoJSON (RFC 7946) or KML, by the ending of its name. Everything
 * that has a place, whatever overlays hide; imported layers too. The files say nothing of who is on a fiche.
 */
class MapExport final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Shell.mapExport")

public:
    MapExport(const BoardView &board, const Catalogue &catalogue, Notices &notices, QObject *parent = nullptr);

    /** A name beside the incident's file, with the time; \p format: "geojson" or "kml". */
    Q_INVOKABLE [[nodiscard]] static QUrl suggestedFile(const QString &incident, const QString &format);
    /** Writes it, aside; says what came of it. Another ending than ".kml" is GeoJSON. */
    Q_INVOKABLE void save(const QUrl &to, const QString &title);

    /** What is written, and how many objects that is. */
    [[nodiscard]] std::pair<std::string, int> text(bool isKml, const QString &title) const;

signals:
    /** A file was written, or not: tests wait for it. */
    void ended();

private:
    const BoardView &m_board;
    const Catalogue &m_catalogue;
    Notices &m_notices;
};

} // namespace fanion::app
