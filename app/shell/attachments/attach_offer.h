// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/preview/preview.h"
#include "app/shell/bridge/board_view.h"
#include "core/attachment/attachment_ref.h"

#include <QGeoCoordinate>
#include <QImage>
#include <QObject>
#include <QtQmlIntegration/qqmlintegration.h>

namespace fanion::app {

class Commands;
class Coordinates;
class LogComposer;
class PreviewLoader;
class Selection;

/**
 * What may become of files that were dropped or pasted: a card beside the work, which applies nothing by itself. For
 * files without an object: a new line, a sign on the map, the selected object. And what a photo says of itself: when
 * and where it was taken, to be taken over or left; with the warning that everybody who has the file can read the
 * place.
 */
class AttachOffer final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Shell.attachOffer")
    Q_PROPERTY(bool open READ isOpen NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed) ///< "IMG_2041.jpg", "3 fichiers"
    Q_PROPERTY(QImage picture READ picture NOTIFY changed)
    /** "Photo prise à 14:32, à 43,12340 N 5,43210 E"; empty: it says nothing, or is still being looked at. */
    Q_PROPERTY(QString facts READ facts NOTIFY changed)
    Q_PROPERTY(bool hasPlace READ hasPlace NOTIFY changed)
    Q_PROPERTY(bool choosing READ isChoosing NOTIFY changed)  ///< they belong to nothing yet
    Q_PROPERTY(QString selected READ selected NOTIFY changed) ///< what they could be attached to; empty: nothing
    Q_PROPERTY(QString selectedName READ selectedName NOTIFY changed) ///< the same, also before anything is dropped
    /** Name of the object they were attached to, that can be put at the photo's place. Empty: none. */
    Q_PROPERTY(QString placeable READ placeable NOTIFY changed)
    Q_PROPERTY(bool signPlaced READ canPlaceSign NOTIFY changed) ///< there is a place for a sign
    /** "14:32": what the line can be dated with. Empty: not known, or another day's. */
    Q_PROPERTY(QString lineTime READ lineTime NOTIFY changed)
    Q_PROPERTY(bool usesTime MEMBER m_usesTime NOTIFY changed) ///< the line, the sign get the photo's time

public:
    struct Parts {
        const BoardView &board;
        Commands &commands;
        LogComposer &composer;
        const Selection &selection;
        PreviewLoader &previews;
        const Coordinates &coordinates;
    };
    explicit AttachOffer(Parts parts, QObject *parent = nullptr);

    [[nodiscard]] bool isOpen() const { return m_step != Step::Closed; }
    [[nodiscard]] QString title() const;
    [[nodiscard]] QImage picture() const { return m_picture; }
    [[nodiscard]] QString facts() const;
    [[nodiscard]] bool hasPlace() const { return m_facts.place.has_value(); }
    [[nodiscard]] bool isChoosing() const { return m_step == Step::Choosing; }
    [[nodiscard]] QString selected() const { return isChoosing() ? selectedName() : QString(); }
    [[nodiscard]] QString selectedName() const;
    /** The selected object, when files can be attached to it; else empty. */
    [[nodiscard]] QString selectedId() const;
    [[nodiscard]] QString placeable() const;
    [[nodiscard]] bool canPlaceSign() const { return m_facts.place || m_dropped.isValid(); }
    [[nodiscard]] QString lineTime() const;
    [[nodiscard]] QGeoCoordinate place() const;

    /** Nobody said what for. */
    void ask(const std::vector<AttachmentRef> &refs, const QGeoCoordinate &dropped);
    /** They are attached: the card opens only when a photo among them can give the object its place. */
    void look(const std::vector<AttachmentRef> &refs, const QString &entityId);
    /** They are with the line being written: the card opens when a photo can date it. */
    void lookForLine(const std::vector<AttachmentRef> &refs);

    Q_INVOKABLE void writeLine();
    Q_INVOKABLE void placeSign();
    Q_INVOKABLE void attachToSelected();
    /** The object they were attached to goes where the photo was taken. */
    Q_INVOKABLE void placeObject();
    /** The line being written gets the photo's time. */
    Q_INVOKABLE void dateLine();
    Q_INVOKABLE void dismiss();

signals:
    void changed();
    void lineWanted();

private:
    enum class Step : std::uint8_t { Closed, Choosing, Object, Line };
    void begin(Step step, const std::vector<AttachmentRef> &refs);
    void lookAtPhotos();
    void take(const AttachmentId &id);
    [[nodiscard]] EntityPtr selectedObject() const;
    [[nodiscard]] WallTime takenAt() const;

    Parts m_parts;
    Step m_step = Step::Closed;
    Step m_wanted = Step::Closed; ///< what a photo's facts would open
    std::vector<AttachmentRef> m_refs;
    EntityId m_object;
    QGeoCoordinate m_dropped;
    QImage m_picture;
    PhotoFacts m_facts;
    bool m_usesTime = false;
};

} // namespace fanion::app
