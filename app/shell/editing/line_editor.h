// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/bridge/board_view.h"
#include "app/symbols/catalogue.h"
#include "core/model/intent.h"

#include <QGeoCoordinate>
#include <QObject>
#include <QStringList>
#include <QtQmlIntegration/qqmlintegration.h>

#include <functional>

namespace fanion::app {

class Commands;
class Notices;
class Selection;

/**
 * What can be done to the course of lines and areas: turn them round, make them plainer or rounder, cut them, put them
 * together. Each call is one change for all objects named; what none of them can take is said in a notice. Imported
 * objects and circles stay as they are. Ids are 16 hex digits, tolerances metres on the ground.
 */
class LineEditor final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Shell.lines")
    // What of the selection can be worked on, so that nothing is offered in vain.
    Q_PROPERTY(int shapes READ shapes NOTIFY changed) ///< lines and areas
    Q_PROPERTY(int lines READ lines NOTIFY changed)   ///< lines alone
    Q_PROPERTY(int rings READ rings NOTIFY changed)   ///< areas that are no circles
    Q_PROPERTY(int sided READ sided NOTIFY changed)   ///< whose sides differ: teeth, a label on each side

public:
    LineEditor(const BoardView &board, const Catalogue &catalogue, Commands &commands, Selection &selection,
               Notices &notices, QObject *parent = nullptr);

    [[nodiscard]] int shapes() const { return m_offer.shapes; }
    [[nodiscard]] int lines() const { return m_offer.lines; }
    [[nodiscard]] int rings() const { return m_offer.rings; }
    [[nodiscard]] int sided() const { return m_offer.sided; }

    /** Teeth, arrows and labels to the other side (of a ring: inwards). */
    Q_INVOKABLE void flip(const QStringList &ids);
    /** The arrow points back; what lies on one side of the line stays there. Lines only. */
    Q_INVOKABLE void reverse(const QStringList &ids);
    Q_INVOKABLE void simplify(const QStringList &ids, double tolerance);
    Q_INVOKABLE void smooth(const QStringList &ids, double tolerance);
    /** Makes a clean line of one drawn by hand. */
    Q_INVOKABLE void clean(const QStringList &ids, double tolerance);
    /**
     * Cuts a line where it is nearest to \p place, at a vertex within \p reach metres. The second part is a new object
     * like the first; both are selected.
     */
    Q_INVOKABLE void split(const QString &id, const QGeoCoordinate &place, double reach);
    /**
     * Cuts an area wherever a line goes through it. The largest part stays this object; the others are new ones like
     * it, named after it; all are selected.
     */
    Q_INVOKABLE void splitArea(const QString &id, const QList<QGeoCoordinate> &line);
    /** Puts lines together end to end into the one that was drawn first; the others go to the bin. */
    Q_INVOKABLE void join(const QStringList &ids);

    /** What a hand means by "roughly" on a map where a pixel is so many metres: 1, 2 or 5 times a power of ten. */
    Q_INVOKABLE [[nodiscard]] static double toleranceAt(double metresPerPixel);
    /** "20 m". */
    Q_INVOKABLE [[nodiscard]] static QString toleranceText(double tolerance);

signals:
    void changed();

private:
    struct Offer {
        int shapes = 0;
        int lines = 0;
        int rings = 0;
        int sided = 0;
        bool operator==(const Offer &) const = default;
    };
    void lookAtSelection();
    /** Living lines, areas and sectors with a path; circles only where \p withCircles. */
    [[nodiscard]] std::vector<EntityPtr> shapesOf(const QStringList &ids, bool withCircles) const;
    [[nodiscard]] std::vector<EntityPtr> linesOf(const QStringList &ids) const;
    [[nodiscard]] const CatalogueEntry &entryOf(const Entity &shape) const;
    using Reshape = std::function<Path(const Path &, bool isRing)>;
    /** \p nothing is told when no path changes. */
    void reshape(const QStringList &ids, const Reshape &shaped, const QString &nothing);
    void splitInto(const Entity &area, std::vector<Path> parts);
    [[nodiscard]] bool isTooLong(const Path &path) const;

    const BoardView &m_board;
    const Catalogue &m_catalogue;
    Commands &m_commands;
    Selection &m_selection;
    Notices &m_notices;
    Offer m_offer;
};

} // namespace fanion::app
