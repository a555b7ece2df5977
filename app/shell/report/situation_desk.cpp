// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/report/situation_desk.h"

#include "app/shell/commands.h"
#include "app/shell/report/situation_report.h"
#include "app/shell/text/time_text.h"

#include <QClipboard>
#include <QGuiApplication>

namespace fanion::app {

SituationDesk::SituationDesk(const BoardView &board, Commands &commands, QObject *parent)
    : QObject(parent), m_board(board), m_commands(commands) {}

QString SituationDesk::draft() const {
    return situationReport(m_board, m_commands.now());
}

QString SituationDesk::publish(const QString &text) {
    const QString words = text.trimmed();
    if (words.isEmpty()) return {};
    const EntityId map = m_commands.newId();
    const EntityId line = m_commands.newId();
    const WallTime now = m_commands.now();
    const auto time = Value(static_cast<std::int64_t>(now));
    const QString name = tr("Point de situation de %1").arg(clockText(now));
    m_commands.perform({intent::Add{Kind::Snapshot, {{Field::Label, Value(name.toStdString())}}, map},
                        intent::Add{Kind::LogEntry,
                                    {{Field::EventAt, time},
                                     {Field::EnteredAt, time},
                                     {Field::EntryType, Value(std::string("situation"))},
                                     {Field::Text, Value(words.toStdString())}},
                                    line},
                        intent::SetAdd{line, Field::Links, Value(map)}});
    return toText(line);
}

void SituationDesk::copy(const QString &text) const {
    QGuiApplication::clipboard()->setText(text);
}

} // namespace fanion::app
