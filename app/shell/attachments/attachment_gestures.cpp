// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/attachments/attachment_gestures.h"

#include "app/shell/attachments/attach_offer.h"
#include "app/shell/attachments/attachment_text.h"
#include "app/shell/attachments/preview_loader.h"
#include "app/shell/bridge/aside.h"
#include "app/shell/bridge/notices.h"
#include "app/shell/commands.h"
#include "app/shell/coordinates.h"
#include "app/shell/entry/log_composer.h"
#include "app/shell/entry/values.h"
#include "app/shell/models/name_cache.h"
#include "app/shell/session.h"
#include "app/shell/whiteboard/page_gestures.h"
#include "app/symbols/clean_text.h"
#include "core/base/media_type.h"
#include "core/model/limits.h"

#include <QClipboard>
#include <QDateTime>
#include <QDesktopServices>
#include <QFileInfo>
#include <QGuiApplication>
#include <QImage>
#include <QMimeData>
#include <QPainter>
#include <QQuickItem>
#include <QStandardPaths>

#include <algorithm>

namespace fanion::app {

namespace {

constexpr int kMostAtOnce = 50;

QString stemOf(const QString &name) {
    const QString stem = QFileInfo(name).completeBaseName();
    return stem.isEmpty() ? QStringLiteral("fichier") : stem;
}

/** A strip of words below a picture: what the map alone does not say when it is looked at in a year. */
QImage withFoot(const QImage &picture, const QString &words) {
    if (picture.isNull()) return picture;
    const double ratio = std::max(1.0, picture.devicePixelRatio());
    const int height = static_cast<int>(28 * ratio);
    QImage all(picture.width(), picture.height() + height, QImage::Format_RGB32);
    all.fill(Qt::white);
    QPainter painter(&all);
    QImage plain = picture;
    plain.setDevicePixelRatio(1);
    painter.drawImage(0, 0, plain);
    QFont font = QGuiApplication::font();
    font.setPixelSize(static_cast<int>(15 * ratio));
    painter.setFont(font);
    painter.setPen(Qt::black);
    const QRect foot(static_cast<int>(8 * ratio), picture.height(), all.width() - static_cast<int>(16 * ratio), height);
    painter.drawText(foot, Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetrics(font).elidedText(words, Qt::ElideRight, foot.width()));
    return all;
}

} // namespace

AttachmentGestures::AttachmentGestures(Parts parts, AttachmentFiles files, QObject *parent)
    : QObject(parent), m_parts(parts), m_files(std::move(files)) {
    connect(&m_parts.previews, &PreviewLoader::made, this, &AttachmentGestures::layKnown);
    connect(&m_parts.board, &BoardView::cleared, this, [this] {
        ++m_generation;
        m_names.clear();
        m_laying.clear();
        emit storingChanged();
    });
}

QString AttachmentGestures::storingText() const {
    if (m_names.isEmpty()) return {};
    return m_names.size() == 1 ? tr("Ajout de %1…").arg(m_names.front())
                               : tr("Ajout de %n fichiers…", nullptr, static_cast<int>(m_names.size()));
}

QString AttachmentGestures::largest() const {
    return bytesText(limits::kAttachmentBytes);
}

void AttachmentGestures::bring(const QList<QUrl> &files, Then then) {
    struct Batch {
        std::vector<AttachmentRef> refs;
        int left = 0;
    };
    QStringList paths;
    for (const QUrl &file : files)
        if (file.isLocalFile()) paths += file.toLocalFile();
    if (paths.size() > kMostAtOnce) {
        m_parts.notices.tell(
            Notices::Warning,
            tr("%1 fichiers à la fois, c'est trop : les %2 premiers sont joints.").arg(paths.size()).arg(kMostAtOnce));
        paths.resize(kMostAtOnce);
    }
    if (paths.isEmpty()) return;
    const auto batch = std::make_shared<Batch>();
    batch->left = static_cast<int>(paths.size());
    for (const QString &path : paths) {
        const QString name = shortText(QFileInfo(path).fileName().toStdString(), 80);
        m_names += name;
        m_files.bring(path, [this, batch, then, name, generation = m_generation](const Result<AttachmentRef> &ref) {
            if (generation != m_generation) return;
            m_names.removeOne(name);
            emit storingChanged();
            if (ref)
                batch->refs.push_back(*ref);
            else
                m_parts.notices.tell(Notices::Failure, attachmentErrorText(ref.error(), name));
            if (--batch->left == 0 && !batch->refs.empty()) then(batch->refs);
        });
    }
    emit storingChanged();
}

void AttachmentGestures::bringPicture(const QImage &picture, const QString &name, Then then) {
    if (picture.isNull()) return m_parts.notices.tell(Notices::Failure, tr("Il n'y a pas d'image à joindre."));
    const QString path = m_scratch.pathFor(name);
    aside(
        *this, [picture, path] { return !path.isEmpty() && picture.save(path, "PNG"); },
        [this, path, then = std::move(then)](bool isWritten) {
            if (!isWritten)
                return m_parts.notices.tell(
                    Notices::Failure,
                    tr("L'image n'a pas pu être écrite : le dossier temporaire est plein ou protégé."));
            bring({QUrl::fromLocalFile(path)}, [then, path](const std::vector<AttachmentRef> &refs) {
                ScratchFolder::remove(path);
                then(refs);
            });
        });
}

void AttachmentGestures::attach(const QString &entityId, const QList<QUrl> &files) {
    const EntityPtr entity = m_parts.board.find(toEntityId(entityId));
    if (!entity || entity->deleted || !findKind(entity->kind)->find(Field::Attachments)) return;
    bring(files, [this, id = entity->id, name = searchedName(*entity)](const std::vector<AttachmentRef> &refs) {
        std::vector<Intent> intents;
        for (const AttachmentRef &ref : refs)
            intents.emplace_back(intent::SetAdd{id, Field::Attachments, Value(ref.text())});
        m_parts.commands.perform(std::move(intents),
                                 refs.size() == 1
                                     ? tr("%1 joint à %2").arg(attachmentName(refs.front()), name)
                                     : tr("%n fichiers joints à %1", nullptr, static_cast<int>(refs.size())).arg(name));
        m_parts.offer.look(refs, toText(id));
    });
}

void AttachmentGestures::toLine(const std::vector<AttachmentRef> &refs, const QString &words) {
    for (const AttachmentRef &ref : refs)
        m_parts.composer.attach(ref);
    if (m_parts.composer.text().trimmed().isEmpty()) m_parts.composer.setText(words);
    emit lineWanted();
}

void AttachmentGestures::attachToLine(const QList<QUrl> &files) {
    bring(files, [this](const std::vector<AttachmentRef> &refs) {
        toLine(refs, stemOf(attachmentName(refs.front())));
        m_parts.offer.lookForLine(refs);
    });
}

void AttachmentGestures::attachMap(const QImage &picture, const QGeoCoordinate &middle, const QString &scale) {
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(m_parts.commands.now());
    const QString where = m_parts.coordinates.named(middle, m_parts.coordinates.notation());
    const QString words = tr("Carte à %1, centre %2, %3").arg(now.toString(QStringLiteral("HH:mm")), where, scale);
    const QString foot = (m_parts.session.isExercise() ? tr("EXERCICE") + QStringLiteral(" · ") : QString()) +
                         m_parts.session.title() + QStringLiteral(" · ") +
                         now.toString(QStringLiteral("dd/MM/yyyy HH:mm")) + QStringLiteral(" · ") +
                         tr("centre %1").arg(where) + QStringLiteral(" · ") + scale;
    bringPicture(withFoot(picture, foot),
                 tr("Carte %1.png", "file name").arg(now.toString(QStringLiteral("yyyy-MM-dd HHmmss"))),
                 [this, words](const std::vector<AttachmentRef> &refs) { toLine(refs, words); });
}

void AttachmentGestures::layOnPage(const QString &pageId, QPointF middle, const QList<QUrl> &files) {
    bring(files, [this, pageId, middle](const std::vector<AttachmentRef> &refs) { layDown(pageId, middle, refs); });
}

void AttachmentGestures::layDown(const QString &pageId, QPointF middle, const std::vector<AttachmentRef> &refs) {
    m_laying.push_back({pageId, middle, refs});
    for (const AttachmentRef &ref : refs)
        m_parts.previews.want(ref, {PreviewLoader::kThumbnail});
    layKnown();
}

void AttachmentGestures::layKnown() {
    const auto madeOf = [this](const AttachmentRef &ref) {
        return m_parts.previews.find(ref.id, {PreviewLoader::kThumbnail});
    };
    std::vector<Laying> known;
    std::erase_if(m_laying, [&](const Laying &laying) {
        const bool isKnown = std::ranges::all_of(laying.refs, [&](const AttachmentRef &ref) {
            return !hasPreview(ref.mediaType) || madeOf(ref) != nullptr;
        });
        if (isKnown) known.push_back(laying);
        return isKnown;
    });
    for (const auto &[pageId, middle, refs] : known) {
        std::vector<PageGestures::Picture> pictures;
        for (const AttachmentRef &ref : refs) {
            const auto *made = madeOf(ref);
            pictures.push_back({ref, made ? made->preview.picture.size() : QSize()});
        }
        m_parts.pages.addPictures(pageId, middle, pictures);
    }
}

void AttachmentGestures::offer(const QList<QUrl> &files, const QGeoCoordinate &place) {
    // On the map an object that is chosen is what they are for.
    if (const QString chosen = m_parts.offer.selectedId(); place.isValid() && !chosen.isEmpty())
        return attach(chosen, files);
    bring(files, [this, place](const std::vector<AttachmentRef> &refs) { m_parts.offer.ask(refs, place); });
}

QImage AttachmentGestures::pastedPicture() {
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    return data && data->hasImage() ? qvariant_cast<QImage>(data->imageData()) : QImage();
}

bool AttachmentGestures::canPastePicture() const {
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    return data && data->hasImage();
}

QString AttachmentGestures::pastedName() const {
    return tr("Image collée %1.png", "file name")
        .arg(QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd HHmmss")));
}

void AttachmentGestures::pasteToLine() {
    bringPicture(pastedPicture(), pastedName(), [this](const std::vector<AttachmentRef> &refs) {
        toLine(refs, stemOf(attachmentName(refs.front())));
    });
}

void AttachmentGestures::pasteOnPage(const QString &pageId, QPointF middle) {
    bringPicture(pastedPicture(), pastedName(),
                 [this, pageId, middle](const std::vector<AttachmentRef> &refs) { layDown(pageId, middle, refs); });
}

void AttachmentGestures::pasteAsOffer() {
    bringPicture(pastedPicture(), pastedName(),
                 [this](const std::vector<AttachmentRef> &refs) { m_parts.offer.ask(refs, {}); });
}

void AttachmentGestures::detach(const QString &entityId, const QString &reference) {
    const EntityPtr entity = m_parts.board.find(toEntityId(entityId));
    const auto ref = toAttachment(reference);
    if (!entity || !ref) return;
    m_parts.commands.perform({intent::SetRemove{entity->id, Field::Attachments, Value(ref->text())}},
                             tr("%1 retiré de %2").arg(attachmentName(*ref), searchedName(*entity)));
}

QUrl AttachmentGestures::suggestedFile(const QString &reference) const {
    const auto ref = toAttachment(reference);
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return ref ? QUrl::fromLocalFile(folder + u'/' + QString::fromStdString(ref->name)) : QUrl();
}

void AttachmentGestures::save(const QString &reference, const QUrl &to) {
    const auto ref = toAttachment(reference);
    const QString path = to.toLocalFile();
    if (!ref || path.isEmpty()) return;
    m_files.extract(*ref, path, [this, name = attachmentName(*ref), path](const Result<void> &done) {
        if (done)
            m_parts.notices.tell(Notices::Information,
                                 tr("%1 enregistré dans %2").arg(name, shortText(path.toStdString())));
        else if (done.error().code == ErrorCode::NotFound)
            m_parts.notices.tell(Notices::Warning,
                                 tr("%1 n'est pas encore arrivé en entier : il vient d'un poste qui l'a.").arg(name));
        else
            m_parts.notices.tell(Notices::Failure, attachmentErrorText(done.error(), name));
    });
}

void AttachmentGestures::open(const QString &reference) {
    const auto ref = toAttachment(reference);
    if (!ref) return;
    m_files.read(*ref, [this, ref = *ref](const Result<Bytes> &contents) {
        if (contents) return openWith(ref, *contents);
        if (contents.error().code == ErrorCode::NotFound)
            return m_parts.notices.tell(
                Notices::Warning,
                tr("%1 n'est pas encore arrivé en entier : il vient d'un poste qui l'a.").arg(attachmentName(ref)));
        m_parts.notices.tell(Notices::Failure, attachmentErrorText(contents.error(), attachmentName(ref)));
    });
}

void AttachmentGestures::openWith(const AttachmentRef &ref, const Bytes &contents) {
    // What it is follows from what is in it: the reference and the name are its author's words.
    const std::string_view ending = endingToOpen(mediaTypeOf(contents, {}));
    if (ending.empty())
        return m_parts.notices.tell(Notices::Warning,
                                    tr("%1 n'est pas ouvert d'ici : ce genre de fichier peut agir sur l'ordinateur. "
                                       "Enregistrez-le, et ouvrez-le vous-même si vous savez d'où il vient.")
                                        .arg(attachmentName(ref)));
    const QString name =
        stemOf(attachmentName(ref)) + QString::fromUtf8(ending.data(), static_cast<qsizetype>(ending.size()));
    const QString path = m_scratch.pathFor(name);
    aside(
        *this,
        [path, contents] {
            QFile file(path);
            const auto size = static_cast<qint64>(contents.size());
            return !path.isEmpty() && file.open(QIODevice::NewOnly) &&
                   file.write(reinterpret_cast<const char *>(contents.data()), size) == size &&
                   file.setPermissions(QFileDevice::ReadOwner);
        },
        [this, path, name](bool isWritten) {
            if (!isWritten || !QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
                m_parts.notices.tell(
                    Notices::Failure,
                    tr("Aucun programme n'a ouvert %1 : enregistrez-le pour le regarder autrement.").arg(name));
        });
}

QQuickItem *AttachmentGestures::spotAt(QQuickItem *within, QPointF point) {
    if (!within || !within->isVisible()) return nullptr;
    const bool holds = within->contains(point);
    if (!holds && within->clip()) return nullptr;
    QList<QQuickItem *> children = within->childItems();
    std::ranges::stable_sort(children, {}, [](const QQuickItem *item) { return item->z(); });
    for (auto child = children.crbegin(); child != children.crend(); ++child)
        if (QQuickItem *spot = spotAt(*child, within->mapToItem(*child, point))) return spot;
    return holds && within->property("takesFiles").toBool() ? within : nullptr;
}

} // namespace fanion::app
