// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/models/field_option.h"
#include "app/shell/whiteboard/page_templates.h"

#include <QObject>
#include <QtQmlIntegration/qqmlintegration.h>

namespace fanion::app {

class Commands;
class PagesModel;

/** What is done to pages as a whole; each gesture is one change. Ids are 16 hex digits. */
class PageBook final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Shell.pageBook")

public:
    PageBook(const BoardView &board, const PagesModel &pages, Commands &commands, QObject *parent = nullptr);

    /** The templates by key and name. */
    Q_INVOKABLE [[nodiscard]] QList<fanion::app::FieldOption> templates() const;
    /** What a template is for, in a sentence. */
    Q_INVOKABLE [[nodiscard]] QString about(const QString &key) const;
    /**
     * A new page, the last one, with all its template has; an empty key: nothing on it. An empty name: its template's,
     * or "Page 3". Gives its id.
     */
    Q_INVOKABLE QString add(const QString &key, const QString &name);
    Q_INVOKABLE void rename(const QString &id, const QString &name);
    /** Among the pages: -1 is one to the front. */
    Q_INVOKABLE void shift(const QString &id, int by);
    /** Into the bin, with what lies on it: it comes back with the page. */
    Q_INVOKABLE void remove(const QString &id);
    Q_INVOKABLE void setLegend(const QString &id, int colour, const QString &words);
    /**
     * On: what other posts add waits until this post publishes it; who says so again, leads. Off: everything that
     * waits is published.
     */
    Q_INVOKABLE void setInbox(const QString &id, bool on);
    Q_INVOKABLE void publishAll(const QString &id);

private:
    [[nodiscard]] EntityPtr page(const QString &id) const;
    [[nodiscard]] std::vector<Intent> published(EntityId page) const;

    const BoardView &m_board;
    const PagesModel &m_pages;
    Commands &m_commands;
};

} // namespace fanion::app
