// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/carrier.h"

#include "app/shell/bridge/aside.h"
#include "app/shell/bridge/board_view.h"
#include "app/shell/bridge/engine_bridge.h"
#include "app/shell/bridge/notices.h"
#include "app/shell/session.h"
#include "app/shell/text/error_text.h"
#include "app/shell/text/translator.h"
#include "app/symbols/catalogue_folder.h"
#include "app/symbols/clean_text.h"
#include "app/tiles/open_tiles.h"
#include "app/tiles/terrain/terrain_files.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>
#include <cstdint>

namespace fanion::app {

namespace {

QString shortName(const QString &path) {
    return shortText(QFileInfo(path).fileName().toStdString(), 80);
}

int number(std::size_t count) {
    return static_cast<int>(std::min<std::size_t>(count, INT32_MAX));
}

/** For a file's name: what any stick takes. */
QString plainName(const QString &text) {
    QString plain;
    for (const QChar c : text)
        plain += c.isLetterOrNumber() ? c : u'-';
    return plain.left(40);
}

} // namespace

Carrier::Carrier(Post *post, EngineBridge &bridge, const BoardView &board, const Session &session, Notices &notices,
                 QObject *parent)
    : QObject(parent), m_post(post), m_bridge(bridge), m_board(board), m_session(session), m_notices(notices) {
    connect(&board, &BoardView::membersChanged, this, &Carrier::postsChanged);
    connect(&board, &BoardView::cleared, this, [this] {
        dismiss();
        emit postsChanged();
    });
    connect(&Translator::instance(), &Translator::changed, this, [this] {
        if (!m_busy) dismiss(); // its sentences are in the other language
        emit postsChanged();
    });
}

QList<FieldOption> Carrier::posts() const {
    QList<FieldOption> all{{QString(), tr("Tous les postes : tout l'incident")}};
    for (const Member &member : m_board.members())
        if (!member.revoked && member.post != m_board.self())
            all.append({QString::fromStdString(member.post.hex()),
                        tr("%1 : ce qui lui manque").arg(shortText(member.name, 40))});
    return all;
}

QUrl Carrier::suggestedFile(const QString &incident, const QString &post) const {
    const auto id = PostId::fromHex(post.toStdString());
    const Member *member = id ? m_board.member(*id) : nullptr;
    const QString moment = QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd-HHmm"));
    const QString base = QFileInfo(incident).completeBaseName();
    const QString name =
        member ? tr("%1-pour-%2-%3", "file name").arg(base, plainName(shortText(member->name, 40)), moment)
               : tr("%1-tout-%2", "file name").arg(base, moment);
    return QUrl::fromLocalFile(QFileInfo(incident).absoluteDir().filePath(name + QStringLiteral(".fanion-echange")));
}

void Carrier::exportTo(const QUrl &to, const QString &post, bool withAttachments) {
    const QString file = to.toLocalFile();
    if (!m_post || m_busy || file.isEmpty()) return;
    const auto id = PostId::fromHex(post.toStdString());
    begin(tr("Export en cours…"));
    m_post->exportBundle(file.toStdString(), {id, withAttachments, false},
                         m_bridge.answer<Carried>([this, file, id](const Result<Carried> &carried) {
                             if (!carried) return end(tr("Rien n'a été exporté"), {errorText(carried.error())}, true);
                             end(tr("Export terminé"),
                                 carriedTexts(*carried, shortName(file), id ? m_board.postName(*id) : QString()),
                                 false);
                         }));
}

QStringList Carrier::carriedTexts(const Carried &carried, const QString &file, const QString &post) {
    QStringList texts{file + QStringLiteral(" · ") + QLocale().formattedDataSize(static_cast<qint64>(carried.bytes))};
    if (carried.changes == 0 && carried.attachments == 0)
        texts += tr("%1 a déjà tout, pour autant qu'on le sache ici.").arg(post);
    else
        texts += tr("%n modification(s)", nullptr, number(carried.changes));
    if (carried.attachments > 0) texts += tr("%n pièce(s) jointe(s)", nullptr, number(carried.attachments));
    if (!post.isEmpty() && !carried.isKnown)
        texts += tr("Ce que %1 possède n'est pas connu ici : le fichier contient tout.").arg(post);
    texts += tr("Sur l'autre machine : ouvrez l'incident, puis déposez ce fichier sur la fenêtre.");
    return texts;
}

void Carrier::takeOnMap(const QList<QUrl> &urls, const QGeoCoordinate &place) {
    take(urls, {Target::Kind::Anything, {}, {}, place});
}

void Carrier::takeOn(const QString &entityId, const QList<QUrl> &urls) {
    take(urls, {Target::Kind::Object, entityId});
}

void Carrier::takeForLine(const QList<QUrl> &urls) {
    take(urls, {Target::Kind::Line});
}

void Carrier::takeOnPage(const QString &pageId, QPointF place, const QList<QUrl> &urls) {
    take(urls, {Target::Kind::Page, pageId, place});
}

void Carrier::take(const QList<QUrl> &urls, const Target &target) {
    QStringList paths;
    for (const QUrl &url : urls)
        if (url.isLocalFile()) paths.append(url.toLocalFile());
    if (paths.isEmpty()) return;
    // A stick or a share may take seconds to answer: nobody waits for it here.
    aside(
        *this,
        [paths] {
            std::vector<Looked> files;
            for (const QString &path : paths) {
                files.push_back({path, fileKind(path.toStdString())});
                auto &file = files.back();
                const bool isStrange = !file.kind || *file.kind == FileKind::Unknown;
                file.isCatalogue =
                    file.kind && *file.kind == FileKind::GeoJson && CatalogueFolder::looksLikeCatalogue(path);
                const bool mayBeText = file.kind && *file.kind == FileKind::Table; // so is an ASCII grid
                file.isTerrain = (isStrange || mayBeText) && looksLikeTerrain(path);
                file.isMap = isStrange && !file.isTerrain && looksLikeTiles(path);
            }
            return files;
        },
        [this, target](const std::vector<Looked> &files) { sort(files, target); });
}

void Carrier::sort(const std::vector<Looked> &files, const Target &target) {
    const bool isWorking = m_session.isOpen();
    QStringList carried;
    QStringList places;
    QStringList attached;
    for (const Looked &file : files) {
        const bool isIncident = file.kind && *file.kind == FileKind::Incident;
        const bool isBrought = isIncident || (file.kind && *file.kind == FileKind::Bundle);
        const bool isKnown = file.isMap || file.isTerrain || file.isCatalogue;
        const bool isOther = !isKnown && file.kind && *file.kind == FileKind::Unknown;
        const bool isOnThing = target.kind != Target::Kind::Anything && file.kind && !isBrought;
        if (isWorking && (isOnThing || isOther))
            attached.append(file.path);
        else if (file.isMap)
            emit mapTaken(QUrl::fromLocalFile(file.path));
        else if (file.isTerrain)
            emit terrainTaken(QUrl::fromLocalFile(file.path));
        else if (file.isCatalogue)
            emit catalogueTaken(QUrl::fromLocalFile(file.path));
        else if (!file.kind)
            m_notices.tell(Notices::Failure, tr("%1 ne peut pas être lu.").arg(shortName(file.path)));
        else if (*file.kind == FileKind::Unknown)
            m_notices.tell(
                Notices::Failure,
                tr("%1 n'est ni un incident ou un fichier d'échange Fanion, ni un fond de carte, ni des altitudes. "
                   "Pour le joindre à un incident, ouvrez d'abord l'incident.")
                    .arg(shortName(file.path)));
        else if (!isWorking && isIncident)
            return emit openAsked(file.path);
        else if (!isWorking)
            m_notices.tell(Notices::Warning,
                           tr("Ouvrez d'abord l'incident, puis déposez %1 sur sa fenêtre.").arg(shortName(file.path)));
        else if (isBrought)
            carried.append(file.path);
        else
            places.append(file.path);
    }
    if (!attached.isEmpty()) attach(attached, target);
    if (!carried.isEmpty()) return merge(carried);
    if (places.isEmpty()) return;
    if (!m_session.canEdit())
        return m_notices.tell(Notices::Warning,
                              tr("Le rôle de ce poste ne permet pas d'importer %1.").arg(shortName(places.first())));
    emit placesTaken(QUrl::fromLocalFile(places.first()));
}

void Carrier::attach(const QStringList &paths, const Target &target) {
    if (!m_session.canEdit())
        return m_notices.tell(Notices::Warning,
                              tr("Le rôle de ce poste ne permet pas de joindre %1.").arg(shortName(paths.first())));
    QList<QUrl> files;
    for (const QString &path : paths)
        files += QUrl::fromLocalFile(path);
    emit attachmentsTaken(files, target);
}

void Carrier::merge(const QStringList &files) {
    if (m_busy) return m_notices.tell(Notices::Warning, tr("Un échange est déjà en cours : attendez sa fin."));
    begin(files.size() == 1 ? tr("Fusion de %1…").arg(shortName(files.first()))
                            : tr("Fusion de %n fichier(s)…", nullptr, static_cast<int>(files.size())));
    emit shown();
    if (!m_post) return end(m_title, {}, false);
    std::vector<std::filesystem::path> paths;
    for (const QString &file : files)
        paths.emplace_back(file.toStdString());
    m_post->merge(std::move(paths), m_bridge.answer<Merged>([this](const Result<Merged> &merged) {
        if (!merged) return mergeFailed(merged.error());
        const bool isTroubled = merged->refused > 0 || merged->waiting > 0 || merged->attachmentsRefused > 0;
        end(isTroubled ? tr("Fusion à compléter") : tr("Fusion terminée"), mergedTexts(*merged, m_board), isTroubled);
    }));
}

void Carrier::mergeFailed(const Error &error) {
    const QString file = QString::fromStdString(error.subject);
    if (error.code == ErrorCode::Refused && !file.isEmpty())
        return end(tr("Rien n'a été fusionné"),
                   {tr("%1 est scellé pour d'autres postes : il vient d'un autre incident, ou il a été écrit avant que "
                       "ce poste "
                       "soit admis. Faites-le exporter de nouveau. Rien n'a été modifié.")
                        .arg(shortName(file))},
                   true);
    if (error.code != ErrorCode::Foreign || file.isEmpty())
        return end(tr("Rien n'a été fusionné"), {errorText(error)}, true);
    const auto kind = fileKind(error.subject);
    if (!kind || *kind != FileKind::Incident)
        return end(tr("Rien n'a été fusionné"),
                   {tr("%1 vient d'un autre incident. Rien n'a été modifié.").arg(shortName(file))}, true);
    m_foreignFile = file;
    end(tr("Un autre incident"),
        {tr("%1 contient un autre incident : il ne peut pas être fusionné avec celui-ci. Rien n'a été modifié.")
             .arg(shortName(file))},
        true);
}

QStringList Carrier::mergedTexts(const Merged &merged, const BoardView &board) {
    QStringList texts{merged.accepted == 0 ? tr("Rien de nouveau : ce poste avait déjà tout.")
                                           : tr("%n nouvelle(s) modification(s)", nullptr, number(merged.accepted))};
    if (merged.accepted == 0 && (merged.waiting > 0 || merged.refused > 0))
        texts = {tr("Aucune nouvelle modification")};
    if (merged.duplicates > 0) texts += tr("%n déjà connue(s)", nullptr, number(merged.duplicates));
    if (merged.attachments > 0) texts += tr("%n pièce(s) jointe(s) complétée(s)", nullptr, number(merged.attachments));
    if (merged.refused > 0)
        texts += tr("%n refusée(s) : endommagée(s), ou interdite(s) par le rôle de leur auteur", nullptr,
                    number(merged.refused));
    if (merged.attachmentsRefused > 0)
        texts +=
            tr("%n pièce(s) jointe(s) endommagée(s) ou sans place ici", nullptr, number(merged.attachmentsRefused));
    if (merged.waiting > 0) {
        QStringList who;
        for (const auto &[post, count] : merged.missing)
            who += tr("%n de %1", "changes of a post", number(count)).arg(board.postName(post));
        texts += tr("%n en attente : il manque des modifications antérieures", nullptr, number(merged.waiting)) +
                 (who.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(who.join(QStringLiteral(", "))));
        texts += tr("Elles attendent en mémoire. Faites exporter « tout l'incident » par l'autre machine, puis déposez "
                    "ce fichier.");
    }
    return texts;
}

void Carrier::openForeign() {
    const QString file = m_foreignFile;
    dismiss();
    if (!file.isEmpty()) emit openAsked(file);
}

void Carrier::dismiss() {
    m_foreignFile.clear();
    end({}, {}, false);
}

void Carrier::begin(const QString &title) {
    m_busy = true;
    m_foreignFile.clear();
    m_title = title;
    m_report.clear();
    m_isTroubled = false;
    emit changed();
}

void Carrier::end(const QString &title, const QStringList &report, bool troubled) {
    m_busy = false;
    m_title = title;
    m_report = report;
    m_isTroubled = troubled;
    emit changed();
}

} // namespace fanion::app
