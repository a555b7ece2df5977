// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/entry/quick_line.h"

#include "app/shell/commands.h"
#include "app/shell/text/translator.h"

namespace fanion::app {

namespace {

QString kindName(QuickReading::Kind kind) {
    switch (kind) {
    case QuickReading::Kind::Nothing:
        return {};
    case QuickReading::Kind::Log:
        return QStringLiteral("log");
    case QuickReading::Kind::Means:
        return QStringLiteral("means");
    case QuickReading::Kind::Task:
        return QStringLiteral("task");
    case QuickReading::Kind::Intelligence:
        return QStringLiteral("intelligence");
    }
    return {};
}

} // namespace

QuickLine::QuickLine(const BoardView &board, const Catalogue &catalogue, Commands &commands, QObject *parent)
    : QObject(parent), m_board(board), m_catalogue(catalogue), m_commands(commands), m_mentions(board) {
    connect(&Translator::instance(), &Translator::changed, this, &QuickLine::summarise);
}

QuickReading QuickLine::read() const {
    const QuickEntry entry(m_board, m_catalogue, m_mentions, QDateTime::fromMSecsSinceEpoch(m_commands.now()),
                           [this] { return m_commands.newId(); });
    return entry.read(m_text);
}

void QuickLine::setText(const QString &text) {
    if (text == m_text) return;
    m_text = text;
    emit textChanged();
    summarise();
}

void QuickLine::summarise() {
    const QuickReading reading = read();
    m_summary = reading.summary;
    m_kind = kindName(reading.kind);
    emit summaryChanged();
}

void QuickLine::beginEntry(const QString &type) {
    setText(QuickEntry::withType(m_text, type));
}

QString QuickLine::submit() {
    QuickReading reading = read();
    if (reading.kind == QuickReading::Kind::Nothing) return {};
    m_commands.perform(std::move(reading.intents));
    setText({});
    return toText(reading.subject);
}

} // namespace fanion::app
