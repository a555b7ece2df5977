// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/attachments/attachment_files.h"
#include "app/shell/attachments/scratch_folder.h"
#include "app/shell/bridge/board_view.h"

#include <QGeoCoordinate>
#include <QImage>
#include <QObject>
#include <QPointF>
#include <QStringList>
#include <QUrl>
#include <QtQmlIntegration/qqmlintegration.h>

class QQuickItem;

namespace fanion::app {

class AttachOffer;
class Commands;
class Coordinates;
class LogComposer;
class Notices;
class PageGestures;
class PreviewLoader;
class Session;

/**
 * What the officer does with attached files: joins them to an object, to the line being written, to a page, or is asked
 * what is to become of them; takes them off, saves them, opens them. Contents are stored first, off this thread, and
 * then one change refers to them. Ids are 16 hex digits, references as AttachmentsModel gives them.
 */
class AttachmentGestures final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Shell.attachments")
    Q_PROPERTY(int storing READ storing NOTIFY storingChanged) ///< files that are being stored just now
    Q_PROPERTY(QString storingText READ storingText NOTIFY storingChanged)
    /** The most an attached file may have: "64 Mo". */
    Q_PROPERTY(QString largest READ largest NOTIFY storingChanged)

public:
    struct Parts {
        const BoardView &board;
        Commands &commands;
        LogComposer &composer;
        PageGestures &pages;
        AttachOffer &offer;
        PreviewLoader &previews;
        const Coordinates &coordinates;
        const Session &session;
        Notices &notices;
    };
    AttachmentGestures(Parts parts, AttachmentFiles files, QObject *parent = nullptr);

    [[nodiscard]] int storing() const { return static_cast<int>(m_names.size()); }
    [[nodiscard]] QString storingText() const;
    [[nodiscard]] QString largest() const;

    // In
    Q_INVOKABLE void attach(const QString &entityId, const QList<QUrl> &files);
    /** To the line of the main courante that is being written; lineWanted() when they are there. */
    Q_INVOKABLE void attachToLine(const QList<QUrl> &files);
    /** On a page of the tableau blanc, their middle at a place of it, one beside the other. */
    Q_INVOKABLE void layOnPage(const QString &pageId, QPointF middle, const QList<QUrl> &files);
    /** Nobody said what for: AttachOffer asks. \p place: where on the map they were dropped; invalid: not on it. */
    Q_INVOKABLE void offer(const QList<QUrl> &files, const QGeoCoordinate &place);
    /** The map as it is seen, for the line being written: below it stands when that was, its middle and its scale. */
    Q_INVOKABLE void attachMap(const QImage &picture, const QGeoCoordinate &middle, const QString &scale);
    /** There is a picture in the clipboard. */
    Q_INVOKABLE [[nodiscard]] bool canPastePicture() const;
    Q_INVOKABLE void pasteToLine();
    Q_INVOKABLE void pasteOnPage(const QString &pageId, QPointF middle);
    Q_INVOKABLE void pasteAsOffer();

    // Out
    Q_INVOKABLE void detach(const QString &entityId, const QString &reference);
    Q_INVOKABLE [[nodiscard]] QUrl suggestedFile(const QString &reference) const;
    Q_INVOKABLE void save(const QString &reference, const QUrl &to);
    /** With the system's program, when what is in it is what such a program only shows (core/base/media_type.h). */
    Q_INVOKABLE void open(const QString &reference);

    /**
     * The foremost item at a point of another that takes dropped files: one with the property `takesFiles` true. Null:
     * none.
     */
    Q_INVOKABLE [[nodiscard]] static QQuickItem *spotAt(QQuickItem *within, QPointF point);

signals:
    void storingChanged();
    /** A line of the main courante has what was given to it: the officer goes on with its words. */
    void lineWanted();

private:
    using Then = std::function<void(const std::vector<AttachmentRef> &)>;
    void bring(const QList<QUrl> &files, Then then);
    /** Writes a picture as PNG, off this thread, and brings it. */
    void bringPicture(const QImage &picture, const QString &name, Then then);
    void toLine(const std::vector<AttachmentRef> &refs, const QString &words);
    /** Lays them down once it is known how large each is. */
    void layDown(const QString &pageId, QPointF middle, const std::vector<AttachmentRef> &refs);
    void layKnown();
    void openWith(const AttachmentRef &ref, const Bytes &contents);
    [[nodiscard]] static QImage pastedPicture();
    [[nodiscard]] QString pastedName() const;

    Parts m_parts;
    AttachmentFiles m_files;
    ScratchFolder m_scratch;
    QStringList m_names; ///< of files being stored
    struct Laying {
        QString pageId;
        QPointF middle;
        std::vector<AttachmentRef> refs;
    };
    std::vector<Laying> m_laying;
    int m_generation = 0;
};

} // namespace fanion::app
