// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/entry/line_composer.h"
#include "app/shell/intelligence/intelligence_line.h"

#include <QGeoCoordinate>

namespace fanion::app {

/**
 * The piece of intelligence that is being written on its board. A heading in front of the text ("eau : PI 12 HS") goes
 * before the one that is chosen. Heading and source stay for the next one, the rating does not: it is of one fact.
 */
class IntelligenceComposer final : public LineComposer {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Shell.intelligenceComposer")
    /** A choice of Field::Heading: what the text says in front, else what was chosen. */
    Q_PROPERTY(QString heading READ heading WRITE setHeading NOTIFY shownHeadingChanged)
    Q_PROPERTY(QString source READ source WRITE setSource NOTIFY headChanged)
    Q_PROPERTY(QString reliability READ reliability WRITE setReliability NOTIFY headChanged)
    Q_PROPERTY(QString credibility READ credibility WRITE setCredibility NOTIFY headChanged)
    Q_PROPERTY(bool confirmed READ isConfirmed WRITE setConfirmed NOTIFY headChanged)
    /** Where it was seen, on the map; invalid: not said. */
    Q_PROPERTY(QGeoCoordinate place READ place WRITE setPlace NOTIFY headChanged)
    Q_PROPERTY(bool placed READ isPlaced NOTIFY headChanged)

public:
    IntelligenceComposer(const BoardView &board, Commands &commands, const Selection &selection,
                         QObject *parent = nullptr);

    [[nodiscard]] QString heading() const;
    /** Takes a heading in front of the text away: the officer has chosen another one. */
    void setHeading(const QString &heading);
    [[nodiscard]] QString source() const { return m_source; }
    void setSource(const QString &source) { setHead(m_source, source); }
    [[nodiscard]] QString reliability() const { return m_reliability; }
    void setReliability(const QString &choice) { setHead(m_reliability, choice); }
    [[nodiscard]] QString credibility() const { return m_credibility; }
    void setCredibility(const QString &choice) { setHead(m_credibility, choice); }
    [[nodiscard]] bool isConfirmed() const { return m_confirmed; }
    void setConfirmed(bool confirmed) { setHead(m_confirmed, confirmed); }
    [[nodiscard]] QGeoCoordinate place() const { return m_place; }
    void setPlace(const QGeoCoordinate &place) { setHead(m_place, place); }
    [[nodiscard]] bool isPlaced() const { return m_place.isValid(); }

signals:
    void shownHeadingChanged();

protected:
    QString write(WallTime eventAt) override;
    void forget() override;
    void reset() override;

private:
    QString m_heading;
    QString m_source;
    QString m_reliability;
    QString m_credibility;
    QGeoCoordinate m_place;
    bool m_confirmed = false;
};

} // namespace fanion::app
