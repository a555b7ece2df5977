// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/post/post.h"
#include "app/shell/models/field_option.h"
#include "core/incident/file_kind.h"

#include <QGeoCoordinate>
#include <QObject>
#include <QPointF>
#include <QStringList>
#include <QUrl>
#include <QtQmlIntegration/qqmlintegration.h>

namespace fanion::app {

class BoardView;
class EngineBridge;
class Notices;
class Session;

/**
 * Exchange by hand: what another post lacks, written to a stick; what a stick brings, merged. And the door for every
 * file that is dropped on the window: what it is follows from its contents.
 */
class Carrier final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Shell.carrier")
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed) ///< what is being done, or was done last; empty: nothing yet
    Q_PROPERTY(QStringList report READ report NOTIFY changed)       ///< what came of it, a sentence a line
    Q_PROPERTY(bool troubled READ isTroubled NOTIFY changed)        ///< there is something in it to see to
    Q_PROPERTY(QString foreignFile READ foreignFile NOTIFY changed) ///< another incident was dropped: offer to open it
    /** The other posts of the incident, for whom something can be exported; the first is everybody (an empty key). */
    Q_PROPERTY(QList<fanion::app::FieldOption> posts READ posts NOTIFY postsChanged)

public:
    /** \p post may be null in tests of what needs no engine. */
    Carrier(Post *post, EngineBridge &bridge, const BoardView &board, const Session &session, Notices &notices,
            QObject *parent = nullptr);

    [[nodiscard]] bool isBusy() const { return m_busy; }
    [[nodiscard]] QString title() const { return m_title; }
    [[nodiscard]] QStringList report() const { return m_report; }
    [[nodiscard]] bool isTroubled() const { return m_isTroubled; }
    [[nodiscard]] QString foreignFile() const { return m_foreignFile; }
    [[nodiscard]] QList<FieldOption> posts() const;

    /** A name for the bundle, beside the incident's file; \p post empty: for everybody. */
    Q_INVOKABLE [[nodiscard]] QUrl suggestedFile(const QString &incident, const QString &post) const;
    /** Writes what the post lacks (empty: everything), replacing what the officer chose to replace. */
    Q_INVOKABLE void exportTo(const QUrl &to, const QString &post, bool withAttachments);
    /** Files dropped on the window or chosen: each is what its contents say. */
    Q_INVOKABLE void take(const QList<QUrl> &urls) { take(urls, {}); }
    /** The same, dropped at a place of the map. */
    Q_INVOKABLE void takeOnMap(const QList<QUrl> &urls, const QGeoCoordinate &place);
    /**
     * Dropped on something that files are attached to: whatever they are, but what other posts have sent, which is
     * merged.
     */
    Q_INVOKABLE void takeOn(const QString &entityId, const QList<QUrl> &urls);
    Q_INVOKABLE void takeForLine(const QList<QUrl> &urls);
    Q_INVOKABLE void takeOnPage(const QString &pageId, QPointF place, const QList<QUrl> &urls);

    /** What dropped files are for. */
    struct Target {
        enum class Kind : std::uint8_t { Anything, Object, Line, Page };
        Kind kind = Kind::Anything;
        QString id = {};           ///< of the object, of the page
        QPointF onPage = {};       ///< page units
        QGeoCoordinate onMap = {}; ///< invalid: not on the map
    };
    Q_INVOKABLE void openForeign();
    Q_INVOKABLE void dismiss();

    // For people.
    [[nodiscard]] static QStringList mergedTexts(const Merged &merged, const BoardView &board);
    [[nodiscard]] static QStringList carriedTexts(const Carried &carried, const QString &file, const QString &post);

signals:
    void changed();
    void postsChanged();
    /** Something is shown in the panel that the officer asked for by dropping a file. */
    void shown();
    /** A table or GeoJSON was dropped: the importer's. */
    void placesTaken(const QUrl &file);
    /** A base map was dropped: this machine's, with or without an incident. */
    void mapTaken(const QUrl &map);
    /** A file or folder of heights was brought. */
    void terrainTaken(const QUrl &map);
    /** A catalogue of signs was dropped: this machine's, too. */
    void catalogueTaken(const QUrl &file);
    /** Files to be attached: nothing else is to be made of them. */
    void attachmentsTaken(const QList<QUrl> &files, const fanion::app::Carrier::Target &target);
    void openAsked(const QString &file);

private:
    struct Looked {
        QString path;
        Result<FileKind> kind;
        bool isMap = false;       ///< a base map
        bool isTerrain = false;   ///< heights
        bool isCatalogue = false; ///< of signs
    };
    void take(const QList<QUrl> &urls, const Target &target);
    void sort(const std::vector<Looked> &files, const Target &target);
    void attach(const QStringList &paths, const Target &target);
    void merge(const QStringList &files);
    void begin(const QString &title);
    void end(const QString &title, const QStringList &report, bool troubled);
    void mergeFailed(const Error &error);

    Post *m_post;
    EngineBridge &m_bridge;
    const BoardView &m_board;
    const Session &m_session;
    Notices &m_notices;
    QString m_title;
    QStringList m_report;
    QString m_foreignFile;
    bool m_busy = false;
    bool m_isTroubled = false;
};

} // namespace fanion::app
