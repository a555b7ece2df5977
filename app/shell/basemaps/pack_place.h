// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/models/field_option.h"
#include "core/geo/bounds.h"

#include <QGeoCoordinate>
#include <QList>
#include <QObject>
#include <QtQmlIntegration/qqmlintegration.h>

#include <optional>
#include <vector>

namespace fanion {
struct GazetteerPlace;
}

namespace fanion::app {

class EmbeddedGazetteer;

/**
 * The area to be prepared by the name of a commune or département: what is typed finds places, the one that is chosen
 * gives a box (core/gazetteer/place_extent.h), and the box can be pulled and widened. UI thread.
 */
class PackPlace final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Shell.packPlace")
    Q_PROPERTY(QString query READ query WRITE setQuery NOTIFY found)
    /** What the query may stand for, the best first; `key` is for choose(). */
    Q_PROPERTY(QList<fanion::app::FieldOption> places READ places NOTIFY found)
    /** The place that was chosen, "Istres (13)"; empty: none. */
    Q_PROPERTY(QString name READ name NOTIFY changed)
    /** Of what the box is made, and how large it is: "environ 18 × 16 km, …". */
    Q_PROPERTY(QString remark READ remark NOTIFY changed)
    /** The four corners from the north-west, clockwise; empty: none was chosen. */
    Q_PROPERTY(QList<QGeoCoordinate> ring READ ring NOTIFY changed)

public:
    explicit PackPlace(EmbeddedGazetteer &gazetteer, QObject *parent = nullptr);

    [[nodiscard]] QString query() const { return m_query; }
    void setQuery(const QString &query);
    [[nodiscard]] QList<FieldOption> places() const { return m_places; }
    [[nodiscard]] QString name() const { return m_name; }
    [[nodiscard]] QString remark() const;
    [[nodiscard]] QList<QGeoCoordinate> ring() const;

    /** Places are about to be looked for; those near \p origin come first. */
    Q_INVOKABLE void prepare(const QGeoCoordinate &origin);
    /** Takes one of `places`, by its key. */
    Q_INVOKABLE void choose(const QString &key);
    /** Moves all four sides outwards, or inwards. */
    Q_INVOKABLE void widen(double metres);
    /** Puts a corner (its place in `ring`) there; the opposite one stays. */
    Q_INVOKABLE void pull(int corner, const QGeoCoordinate &to);

signals:
    void found();
    void changed();
    /** Another place was chosen: its box is to be looked at. */
    void chosen();

private:
    void find();
    void add(const GazetteerPlace &place);

    EmbeddedGazetteer &m_gazetteer;
    QString m_query;
    std::optional<Position> m_origin;
    std::vector<const GazetteerPlace *> m_found;
    QList<FieldOption> m_places;
    QString m_name;
    bool m_isDepartement = false;
    bool m_isAdjusted = false;
    Bounds m_box;
};

} // namespace fanion::app
