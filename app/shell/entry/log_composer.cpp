// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/entry/log_composer.h"

#include "app/shell/commands.h"

namespace fanion::app {

LogComposer::LogComposer(const BoardView &board, Commands &commands, const Selection &selection, QObject *parent)
    : LineComposer(board, commands, selection, parent) {}

void LogComposer::setType(const QString &type) {
    if (type == m_type) return;
    m_type = type;
    emit typeChanged();
}

QString LogComposer::write(WallTime eventAt) {
    LogLine line;
    line.text = text();
    line.from = m_from;
    line.to = m_to;
    line.channel = m_channel;
    line.type = m_type;
    line.eventAt = eventAt;
    line.concerns = concerns();
    line.urgent = m_urgent;
    line.subjects = subjectIds();
    return commands().addLogLine(line);
}

void LogComposer::forget() {
    m_from.clear();
    m_to.clear();
    m_channel.clear();
}

void LogComposer::reset() {
    // From, to and channel stay: the next line is often of the same talk.
    m_urgent = false;
    setType(QStringLiteral("message"));
}

} // namespace fanion::app
