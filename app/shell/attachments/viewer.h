// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/preview/preview.h"
#include "app/shell/bridge/board_view.h"
#include "core/attachment/attachment_ref.h"

#include <QImage>
#include <QObject>
#include <QtQmlIntegration/qqmlintegration.h>

#include <vector>

namespace fanion::app {

class Notices;
class PreviewLoader;

/** The attached file the officer looks at, large, and those beside it of the same object. Only the officer opens it. */
class Viewer final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Shell.viewer")
    Q_PROPERTY(bool open READ isOpen NOTIFY changed)
    Q_PROPERTY(QString where READ where NOTIFY changed) ///< the window it was asked for in (Notices::where)
    Q_PROPERTY(QString entityId READ entityId NOTIFY changed)
    Q_PROPERTY(QString reference READ reference NOTIFY changed)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(QString about READ about NOTIFY changed) ///< "Image JPEG · 3,2 Mo · 4032 × 3024"
    Q_PROPERTY(QImage picture READ picture NOTIFY changed)
    /** Why there is no picture: it is being made, is still to come, cannot be made. Empty: there is one. */
    Q_PROPERTY(QString state READ state NOTIFY changed)
    Q_PROPERTY(int index READ index NOTIFY changed)
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(int page READ page NOTIFY changed) ///< of a PDF, from 0
    Q_PROPERTY(int pages READ pages NOTIFY changed)
    Q_PROPERTY(bool openable READ isOpenable NOTIFY changed)

public:
    Viewer(const BoardView &board, PreviewLoader &previews, const Notices &notices, QObject *parent = nullptr);

    [[nodiscard]] bool isOpen() const { return m_ref.has_value(); }
    [[nodiscard]] QString where() const { return m_where; }
    [[nodiscard]] QString entityId() const { return toText(m_entity); }
    [[nodiscard]] QString reference() const;
    [[nodiscard]] QString name() const;
    [[nodiscard]] QString about() const;
    [[nodiscard]] QImage picture() const;
    [[nodiscard]] QString state() const;
    [[nodiscard]] int index() const;
    [[nodiscard]] int count() const { return static_cast<int>(beside().size()); }
    [[nodiscard]] int page() const { return m_page; }
    [[nodiscard]] int pages() const { return m_pages; }
    [[nodiscard]] bool isOpenable() const;

    Q_INVOKABLE void show(const QString &entityId, const QString &reference);
    /** The next of the object's files, or the one before; at the ends it stays. */
    Q_INVOKABLE void step(int by);
    Q_INVOKABLE void turnPage(int by);
    Q_INVOKABLE void close();

signals:
    void changed();

private:
    [[nodiscard]] std::vector<AttachmentRef> beside() const;
    [[nodiscard]] PreviewWish wish() const;
    void look();

    const BoardView &m_board;
    PreviewLoader &m_previews;
    const Notices &m_notices;
    QString m_where;
    EntityId m_entity;
    std::optional<AttachmentRef> m_ref;
    int m_page = 0;
    int m_pages = 1;
};

} // namespace fanion::app
