// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/entry/log_composer.h"

#include "app/shell/attachments/attachment_text.h"
#include "app/shell/commands.h"

#include <algorithm>

namespace fanion::app {

LogComposer::LogComposer(const BoardView &board, Commands &commands, const Selection &selection, QObject *parent)
    : LineComposer(board, commands, selection, parent) {}

void LogComposer::setType(const QString &type) {
    if (type == m_type) return;
    m_type = type;
    emit typeChanged();
}

QList<FieldOption> LogComposer::attachments() const {
    QList<FieldOption> options;
    for (const AttachmentRef &ref : m_attachments)
        options.append({toText(ref), attachmentName(ref)});
    return options;
}

void LogComposer::attach(const AttachmentRef &ref) {
    if (std::ranges::contains(m_attachments, ref)) return;
    m_attachments.push_back(ref);
    emit attachmentsChanged();
}

void LogComposer::detach(const QString &reference) {
    if (std::erase_if(m_attachments, [&](const AttachmentRef &ref) { return toText(ref) == reference; }) > 0)
        emit attachmentsChanged();
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
    line.attachments = m_attachments;
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
    m_attachments.clear();
    emit attachmentsChanged();
    setType(QStringLiteral("message"));
}

} // namespace fanion::app
