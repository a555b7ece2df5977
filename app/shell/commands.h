// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/map/object_place.h"
#include "app/post/post.h"
#include "app/shell/bridge/board_view.h"
#include "app/shell/entry/log_line.h"
#include "app/symbols/catalogue.h"

#include <QGeoCoordinate>
#include <QObject>
#include <QVariant>
#include <QtQmlIntegration/qqmlintegration.h>

#include <functional>
#include <span>

namespace fanion::app {

class Notices;
class Preferences;
struct VictimChange;

/** How Commands reaches the engine; each answer comes back on the UI thread. Tests listen in here. */
struct CommandSink {
    using Answer = std::function<void(Result<Performed>)>;
    std::function<void(std::vector<Intent>, Answer)> perform;
    std::function<void(Answer)> undo;
    std::function<void(Answer)> redo;
};

/**
 * What the officer can do to the board, in his words; each call is one change, one step of undo. Calls return at once
 * (the id of what they make, where they make something); a refusal shows as a notice. Ids are 16 hex digits.
 */
class Commands final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Shell.commands")

public:
    Commands(const BoardView &board, const Catalogue &catalogue, CommandSink sink, Environment environment,
             Notices &notices, QObject *parent = nullptr);

    // Making
    Q_INVOKABLE QString addMeans(const QString &type, const QString &station, const QString &state);
    Q_INVOKABLE QString addTask(const QString &label, const QString &sectorId);
    /** A line of the main courante; its id. */
    QString addLogLine(const LogLine &line);
    /** A new line that corrects an old one, which stays as it is. */
    Q_INVOKABLE QString correctLogEntry(const QString &id, const QString &text);
    /** Whatever the catalogue's entry makes: a symbol or a means. \p nature and \p phase empty: the entry's own. */
    Q_INVOKABLE QString placeSymbol(const QString &catalogueKey, const QGeoCoordinate &place, const QString &nature,
                                    const QString &phase, const QString &label);
    /** A line, arrow or area, as the entry says. An area given by its centre and an edge point becomes a circle. */
    Q_INVOKABLE QString drawShape(const QString &catalogueKey, const QList<QGeoCoordinate> &path, const QString &nature,
                                  const QString &phase);
    /** Freezes the map as this post sees it now, by a name; without one it is called by the time. */
    Q_INVOKABLE QString freezeMap(const QString &name);
    Q_INVOKABLE QString addSector(const QString &label, const QList<QGeoCoordinate> &path);

    // Changing
    Q_INVOKABLE void setField(const QString &id, const QString &field, const QVariant &value);
    /** Text that several may edit at once (observations): sends only what differs from \p before. */
    Q_INVOKABLE void editText(const QString &id, const QString &field, const QString &before, const QString &after);
    /** With its time and the dash of its symbol; what hangs below a group in the same state comes along. */
    Q_INVOKABLE void setMeansState(const QString &id, const QString &state);
    Q_INVOKABLE void move(const QString &id, const QGeoCoordinate &place);
    Q_INVOKABLE void setPath(const QString &id, const QList<QGeoCoordinate> &path);
    /** Shifts objects of any shape by an angle of latitude and longitude, in degrees; one change for all. */
    Q_INVOKABLE void shift(const QStringList &ids, double latitude, double longitude);
    /** Puts several objects where they are told, in one change. */
    Q_INVOKABLE void rearrange(const QList<fanion::app::ObjectPlace> &places);
    /** Degrees clockwise from north. */
    Q_INVOKABLE void rotate(const QString &id, double degrees);
    /** The same field of several objects, where they have it. */
    Q_INVOKABLE void setFields(const QStringList &ids, const QString &field, const QVariant &value);
    /** The value at \p index of the conflict's choices; 0 keeps the one shown. */
    Q_INVOKABLE void settleConflict(const QString &id, const QString &field, int index);
    Q_INVOKABLE void remove(const QStringList &ids);
    Q_INVOKABLE void restore(const QString &id);
    Q_INVOKABLE void addStep(const QString &id, const QString &field, const QString &text);
    Q_INVOKABLE void removeStep(const QString &id, const QString &field, int row);
    /** Says that a step of a task is done, or that it is not. */
    Q_INVOKABLE void tickStep(const QString &id, int row, bool isDone);
    Q_INVOKABLE void undo();
    Q_INVOKABLE void redo();
    Q_INVOKABLE void setIncidentField(const QString &field, const QVariant &value);
    /** Commanders only; \p post is 64 hex digits. */
    Q_INVOKABLE void changeRole(const QString &post, const QString &role);
    /** The other becomes commander, this post editor; \p name is for the notice. */
    Q_INVOKABLE void handOver(const QString &post, const QString &name);

    /** Sends intents as one change. */
    void perform(std::vector<Intent> intents);
    /** The same; once it is done \p done is told, with the offer to take it back. */
    void perform(std::vector<Intent> intents, const QString &done);
    /** Those of the objects that nobody has locked; of the others the officer is told. */
    [[nodiscard]] QStringList unlocked(const QStringList &ids);
    [[nodiscard]] EntityId newId();
    [[nodiscard]] WallTime now() const { return m_environment.clock.wallNow(); }

signals:
    void performed(const QStringList &ids);
    /** A catalogue entry was used: it goes to the head of the recent ones. */
    void symbolUsed(const QString &catalogueKey);

private:
    void answer(const Result<Performed> &performed);
    [[nodiscard]] std::optional<Intent> setIntent(const Entity &entity, const QString &field, const QVariant &value);
    /** What the sheet changes of fiches of victims: with all that hangs on it, and what is to be told. */
    void changeFiches(std::span<const VictimChange> changes, std::vector<Intent> others);
    [[nodiscard]] EntityPtr living(const QString &id) const;

    const BoardView &m_board;
    const Catalogue &m_catalogue;
    CommandSink m_sink;
    Environment m_environment;
    Notices &m_notices;
};

} // namespace fanion::app
