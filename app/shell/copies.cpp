// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/copies.h"

#include "app/shell/bridge/engine_bridge.h"
#include "app/shell/bridge/notices.h"
#include "app/symbols/clean_text.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <cstdint>

namespace fanion::app {

namespace {

/** \p base in the folder of \p file, numbered until nothing has that name. */
QString freeName(const QString &file, const QString &base) {
    const QDir folder = QFileInfo(file).absoluteDir();
    QString name = base + QStringLiteral(".fanion");
    for (int n = 2; folder.exists(name); ++n)
        name = QStringLiteral("%1-%2.fanion").arg(base).arg(n);
    return folder.filePath(name);
}

} // namespace

Copies::Copies(Post *post, EngineBridge &bridge, Notices &notices, QObject *parent)
    : QObject(parent), m_post(post), m_bridge(bridge), m_notices(notices) {}

QUrl Copies::suggestedCopy(const QString &file) const {
    const QString moment = QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd-HHmm"));
    return QUrl::fromLocalFile(
        freeName(file, tr("%1-copie-%2", "file name").arg(QFileInfo(file).completeBaseName(), moment)));
}

void Copies::save(const QUrl &to) {
    const QString file = to.toLocalFile();
    if (!m_post || m_busy || file.isEmpty()) return;
    if (QFileInfo::exists(file))
        return m_notices.tell(Notices::Failure,
                              tr("%1 existe déjà : choisissez un autre nom.").arg(shortText(file.toStdString(), 120)));
    setBusy(true);
    m_post->saveCopy(file.toStdString(), m_bridge.answer<std::size_t>([this, file](const Result<std::size_t> &saved) {
        setBusy(false);
        if (saved)
            m_notices.tell(Notices::Information, tr("Copie enregistrée : %1").arg(shortText(file.toStdString(), 120)));
        else
            m_notices.tell(saved.error());
    }));
}

void Copies::offerSalvage(const QString &file, bool isDoubtful) {
    m_damagedFile = file;
    m_isDoubtful = isDoubtful;
    emit changed();
}

void Copies::dismiss() {
    offerSalvage({}, false);
}

void Copies::salvage() {
    if (!m_post || m_busy || m_damagedFile.isEmpty()) return;
    const QString to =
        freeName(m_damagedFile, tr("%1-récupéré", "file name").arg(QFileInfo(m_damagedFile).completeBaseName()));
    setBusy(true);
    m_post->salvage(m_damagedFile.toStdString(), to.toStdString(),
                    m_bridge.answer<Salvaged>([this, to](const Result<Salvaged> &done) {
                        setBusy(false);
                        dismiss();
                        if (!done) return m_notices.tell(done.error());
                        m_notices.tell(done->report.isWhole() ? Notices::Information : Notices::Failure,
                                       salvageText(*done));
                        if (done->hasFile) emit salvaged(to);
                    }));
}

QString Copies::salvageText(const Salvaged &salvaged) {
    const SalvageReport &report = salvaged.report;
    const auto number = [](std::size_t count) { return static_cast<int>(std::min<std::size_t>(count, INT32_MAX)); };
    if (report.isWhole()) return tr("Toutes les modifications du fichier sont récupérées.");
    QString text = salvaged.hasFile ? tr("%n modification(s) récupérée(s).", nullptr, number(report.changes))
                                    : tr("Aucun tableau n'a pu être reconstitué.");
    QStringList names;
    for (const SalvageReport::Cut &cut : report.cut) {
        const QString name = shortText(cut.name.empty() ? cut.log.post.hex().substr(0, 8) : cut.name, 40);
        if (!names.contains(name)) names.append(name);
    }
    if (!names.isEmpty()) text += u' ' + tr("Il en manque de : %1.").arg(names.join(QStringLiteral(", ")));
    if (report.apart > 0)
        text += u' ' + tr("%n autre(s), à fusionner quand un poste aura apporté ce qui manque : %1", nullptr,
                          number(report.apart))
                           .arg(shortText(salvaged.apartFile.string(), 120));
    return text;
}

void Copies::setBusy(bool busy) {
    m_busy = busy;
    emit changed();
}

} // namespace fanion::app
