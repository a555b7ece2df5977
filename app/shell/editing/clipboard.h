// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/bridge/board_view.h"
#include "core/io/copied_objects.h"

#include <QByteArray>
#include <QGeoCoordinate>
#include <QObject>
#include <QStringList>
#include <QtQmlIntegration/qqmlintegration.h>

#include <functional>

namespace fanion::app {

class Commands;
class Notices;
class Selection;

/**
 * Copying objects within an incident and into another one, also of another window, and to and from other programs. What
 * is copied goes out as our own type with every field and as GeoJSON (application/geo+json, and as text). Our own type
 * is pasted as new objects, in one change; GeoJSON goes through the importer, which shows it first. Lines of the main
 * courante and imported points are not copied as objects.
 */
class Clipboard final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Shell.clipboard")

public:
    /** Says which incident is open (32 hex digits; empty: none). */
    using Incident = std::function<QString()>;
    /** In 1e-7 degrees; half way round the earth is more than 32 bits hold. */
    struct Shift {
        std::int64_t north = 0;
        std::int64_t east = 0;
    };

    Clipboard(const BoardView &board, Commands &commands, Selection &selection, Notices &notices, Incident incident,
              QObject *parent = nullptr);

    /** There is something Fanion could paste. Asks the program that copied it: call when somebody wants to know. */
    Q_INVOKABLE [[nodiscard]] bool canPaste() const;
    Q_INVOKABLE void copy(const QStringList &ids);
    /** Copies, then puts into the bin what was copied. */
    Q_INVOKABLE void cut(const QStringList &ids);
    /**
     * The middle of what is pasted comes to \p place. Without a valid one it goes where it was copied, \p asideMetres
     * to the south-east when something of it is still there.
     */
    Q_INVOKABLE void paste(const QGeoCoordinate &place, double asideMetres);
    /** Where it was copied, exactly: for plans that go from one incident into another. */
    Q_INVOKABLE void pasteInPlace();
    /** A second one of each, \p asideMetres to the south-east; the clipboard stays as it is. */
    Q_INVOKABLE void duplicate(const QStringList &ids, double asideMetres);

signals:
    /** GeoJSON was pasted: to be read and shown as any import. */
    void geoJsonPasted(const QByteArray &text, const QString &name);

private:
    [[nodiscard]] std::vector<EntityPtr> copiable(const QStringList &ids) const;
    void pasteAt(const std::function<Shift(const CopiedObjects &)> &shiftOf);
    /** Those that can be copied, in one change; all of them selected. */
    void make(CopiedObjects copied, Shift shift);

    const BoardView &m_board;
    Commands &m_commands;
    Selection &m_selection;
    Notices &m_notices;
    Incident m_incident;
};

} // namespace fanion::app
