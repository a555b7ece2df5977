// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/bridge/board_view.h"

#include <QObject>
#include <QPointF>
#include <QStringList>
#include <QtQmlIntegration/qqmlintegration.h>

namespace fanion::app {

class Commands;
class Notices;

/** Copying on the tableau blanc: items from page to page, and lines of any text as notes. */
class PageClipboard final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Shell.pageClipboard")

public:
    PageClipboard(const BoardView &board, Commands &commands, Notices &notices, QObject *parent = nullptr);

    /** The items, for pages; their words, for every other program. */
    Q_INVOKABLE void copy(const QStringList &ids);
    /** Items of a page are in the clipboard. */
    Q_INVOKABLE [[nodiscard]] bool hasItems() const;
    /**
     * Lays the copied items with their middle at a place of a page; of a text every line becomes a note (at most 50).
     * One change. Gives the ids of what is new.
     */
    Q_INVOKABLE QStringList paste(const QString &pageId, QPointF middle);

private:
    [[nodiscard]] QStringList pasteItems(const Entity &page, QPointF middle, const QByteArray &json);
    [[nodiscard]] QStringList pasteLines(const Entity &page, QPointF middle, const QString &text);

    const BoardView &m_board;
    Commands &m_commands;
    Notices &m_notices;
};

} // namespace fanion::app
