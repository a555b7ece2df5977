// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/attachments/attachment_files.h"
#include "app/shell/bridge/board_view.h"

#include <QAbstractListModel>
#include <QTimer>
#include <QtQmlIntegration/qqmlintegration.h>

namespace fanion::app {

class PreviewLoader;

/**
 * The attached files of an object, or of the whole board, by name, with how much of each is on this post. A remote
 * change is an insert, a removal or a dataChanged; small pictures are made only while somebody looks.
 */
class AttachmentsModel final : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Shell.attached")
    /** Empty: none. */
    Q_PROPERTY(QString entityId READ entityId WRITE setEntityId NOTIFY entityIdChanged)
    /** All of the board's, whatever the object. */
    Q_PROPERTY(bool everything READ showsEverything WRITE setEverything NOTIFY entityIdChanged)
    /** Somebody looks: what is still to come is asked after, pictures are made. */
    Q_PROPERTY(bool watched READ isWatched WRITE setWatched NOTIFY watchedChanged)
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(bool canAttach READ canAttach NOTIFY canAttachChanged) ///< the object's kind has the field

public:
    enum Role {
        ReferenceRole = Qt::UserRole + 1, ///< the text of the reference: what gestures name it by
        NameRole,
        SignRole,  ///< "picture", "pdf", "text", "sound", "film", "file"
        AboutRole, ///< "Image JPEG · 3,2 Mo"
        HereRole,  ///< "à venir : 3 Mo sur 8 Mo"; empty: all is here
        WholeRole,
        PreviewRole,  ///< bool: it can be looked at in the program
        OpenableRole, ///< bool: a viewer of the system may be started with it
        PictureRole,  ///< a small QImage; null: none (yet)
        EntityIdRole,
        EntityNameRole,
    };
    Q_ENUM(Role)

    AttachmentsModel(const BoardView &board, AttachmentFiles files, PreviewLoader &previews, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] QString entityId() const { return m_id.isNull() ? QString() : toText(m_id); }
    void setEntityId(const QString &id);
    [[nodiscard]] bool showsEverything() const { return m_everything; }
    void setEverything(bool everything);
    [[nodiscard]] bool isWatched() const { return m_watched; }
    void setWatched(bool watched);
    [[nodiscard]] bool canAttach() const { return m_canAttach; }
    /** All of a file has come. */
    void arrived(const AttachmentId &id);

signals:
    void entityIdChanged();
    void watchedChanged();
    void canAttachChanged();
    void countChanged();

private:
    struct Row {
        EntityId entity;
        AttachmentRef ref;
        bool operator==(const Row &) const = default;
    };
    void apply(const BoardDelta &delta);
    void refill();
    /** An object may be selected before it has come to the board. */
    void lookAtKind();
    /** Brings what is shown to what should be, row by row. */
    void turnInto(const std::vector<Row> &rows);
    void askHere();
    [[nodiscard]] std::uint64_t here(const AttachmentRef &ref) const;
    void refresh(const AttachmentId &id, const QList<int> &roles);

    const BoardView &m_board;
    AttachmentFiles m_files;
    PreviewLoader &m_previews;
    EntityId m_id;
    bool m_everything = false;
    bool m_watched = false;
    bool m_canAttach = false;
    std::vector<Row> m_rows;
    std::map<EntityId, std::vector<AttachmentRef>> m_uses; ///< of what is shown
    AttachmentFiles::Here m_here;
    QTimer m_again; ///< while something shown is still to come
};

} // namespace fanion::app
