// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/basemaps/map_keys.h"

#include "app/shell/bridge/notices.h"
#include "app/tiles/online_address.h"
#include "app/tiles/service_keys.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace fanion::app {

namespace {

constexpr qint64 kMostBytes = 64 * 1024;
constexpr qsizetype kLongestKey = 500;

} // namespace

MapKeys::MapKeys(QString file, Notices &notices, QObject *parent)
    : QObject(parent), m_file(std::move(file)), m_notices(notices) {
    load();
}

void MapKeys::load() {
    QFile file(m_file);
    if (!file.open(QIODevice::ReadOnly) || file.size() > kMostBytes) return;
    const QJsonObject keys = QJsonDocument::fromJson(file.readAll()).object();
    for (auto it = keys.begin(); it != keys.end(); ++it)
        if (it.value().toString().size() <= kLongestKey) ServiceKeys::inUse().set(it.key(), it.value().toString());
}

void MapKeys::save() {
    QJsonObject keys;
    for (const QString &host : ServiceKeys::inUse().hosts())
        keys[host] = ServiceKeys::inUse().of(host);
    QDir().mkpath(QFileInfo(m_file).path());
    QSaveFile file(m_file);
    const bool isOpen = file.open(QIODevice::WriteOnly);
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    if (!isOpen || file.write(QJsonDocument(keys).toJson()) < 0 || !file.commit())
        m_notices.tell(Notices::Failure,
                       tr("La clé n'a pas pu être gardée : elle servira jusqu'à la fermeture de Fanion. Le dossier %1 "
                          "est-il plein ou protégé ?")
                           .arg(QFileInfo(m_file).path()));
}

QString MapKeys::serverOf(const QString &address) {
    const auto online = OnlineAddress::parse(address);
    return online && online->needsKey() ? online->host() : QString();
}

QString MapKeys::wantedBy(const QString &address) {
    const QString server = serverOf(address);
    return ServiceKeys::inUse().of(server).isEmpty() ? server : QString();
}

void MapKeys::set(const QString &server, const QString &key) {
    const QString plain = key.trimmed();
    if (plain.size() > kLongestKey)
        return m_notices.tell(Notices::Failure,
                              tr("Cette clé est trop longue : %1 caractères au plus.").arg(kLongestKey));
    ServiceKeys::inUse().set(server, plain);
    save();
    emit changed();
    m_notices.tell(Notices::Information, plain.isEmpty()
                                             ? tr("Clé oubliée pour %1.").arg(server)
                                             : tr("Clé gardée sur ce poste seulement, pour %1.").arg(server));
}

} // namespace fanion::app
