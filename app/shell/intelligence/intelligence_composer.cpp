// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/intelligence/intelligence_composer.h"

#include "app/shell/commands.h"
#include "app/shell/entry/geometry.h"
#include "app/shell/text/field_text.h"

namespace fanion::app {

namespace {

QString incidentHeading() {
    return QStringLiteral("incident");
}

} // namespace

IntelligenceComposer::IntelligenceComposer(const BoardView &board, Commands &commands, const Selection &selection,
                                           QObject *parent)
    : LineComposer(board, commands, selection, parent), m_heading(incidentHeading()) {
    connect(this, &LineComposer::textChanged, this, &IntelligenceComposer::shownHeadingChanged);
    connect(this, &LineComposer::headChanged, this, &IntelligenceComposer::shownHeadingChanged);
}

QString IntelligenceComposer::heading() const {
    QString typed = text();
    const auto said = takeHeading(typed);
    return said ? toQString(*said) : m_heading;
}

void IntelligenceComposer::setHeading(const QString &heading) {
    QString typed = text();
    if (takeHeading(typed)) setText(typed);
    setHead(m_heading, heading);
}

QString IntelligenceComposer::write(WallTime eventAt) {
    IntelligenceLine line;
    line.heading = heading();
    line.text = text();
    (void)takeHeading(line.text);
    if (line.text.isEmpty()) return {};
    line.source = m_source;
    line.reliability = m_reliability;
    line.credibility = m_credibility;
    line.confirmed = m_confirmed;
    line.eventAt = eventAt;
    line.concerns = concerns();
    line.subjects = subjectIds();
    line.place = toPosition(m_place);
    m_heading = line.heading;
    const EntityId id = commands().newId();
    commands().perform(intelligenceIntents(board(), line, id, commands().now()));
    return toText(id);
}

void IntelligenceComposer::forget() {
    m_heading = incidentHeading();
    m_source.clear();
}

void IntelligenceComposer::reset() {
    m_reliability.clear();
    m_credibility.clear();
    m_confirmed = false;
    m_place = {};
}

} // namespace fanion::app
