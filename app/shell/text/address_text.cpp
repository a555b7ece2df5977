// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/text/address_text.h"

#include "app/symbols/clean_text.h"

#include <QCoreApplication>
#include <QHostAddress>

namespace fanion::app {

namespace {

QString say(const char *text) {
    return QCoreApplication::translate("Address", text);
}

} // namespace

QString addressText(const net::Address &address) {
    if (QHostAddress(QString::fromStdString(address.host)).isLinkLocal()) return {};
    return shortText(address.text(), 64);
}

QString addressProblem(const QString &text) {
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty()) return say(QT_TRANSLATE_NOOP("Address", "Tapez l'adresse d'un poste."));
    const auto address = net::Address::parse(trimmed.toStdString());
    if (!address)
        return say(QT_TRANSLATE_NOOP("Address", "Ce n'est pas une adresse : tapez des chiffres, par exemple "
                                                "192.168.1.4 ou 192.168.1.4:47800."));
    if (address->port == 0)
        return say(QT_TRANSLATE_NOOP("Address", "Le port va de 1 à 65535 ; sans port, c'est 47800."));
    const QHostAddress host(QString::fromStdString(address->host));
    if (host.isMulticast() || host.isBroadcast() || host == QHostAddress::AnyIPv4 || host == QHostAddress::AnyIPv6)
        return say(QT_TRANSLATE_NOOP("Address", "Cette adresse ne désigne pas une machine."));
    if (host.protocol() == QAbstractSocket::IPv6Protocol && host.isLinkLocal() && host.scopeId().isEmpty())
        return say(QT_TRANSLATE_NOOP("Address", "Ajoutez par quelle prise : fe80::1%eth0."));
    return {};
}

QString dialErrorText(const net::DialStatus &dial) {
    const bool isPost = !dial.post.isNull(); // a Fanion post answered there
    switch (dial.lastError.code) {
    case ErrorCode::NotFound:
        return isPost ? say(QT_TRANSLATE_NOOP("Address", "aucun incident n'y est ouvert"))
                      : say(QT_TRANSLATE_NOOP("Address", "la machine est là, mais Fanion n'y répond pas"));
    case ErrorCode::Foreign:
        return isPost ? say(QT_TRANSLATE_NOOP("Address", "un autre incident y est ouvert"))
                      : say(QT_TRANSLATE_NOOP("Address", "quelqu'un y répond qui n'est pas Fanion"));
    case ErrorCode::Refused:
        return say(QT_TRANSLATE_NOOP("Address", "ce poste n'y est pas reconnu comme membre"));
    case ErrorCode::TooNew:
        return say(QT_TRANSLATE_NOOP("Address", "versions trop éloignées, mettez à jour la plus ancienne"));
    case ErrorCode::Busy:
        return say(QT_TRANSLATE_NOOP("Address", "il a assez de liaisons, les autres font le relais"));
    case ErrorCode::Corrupt:
    case ErrorCode::TooLarge:
        return say(QT_TRANSLATE_NOOP("Address", "ses réponses n'ont pas de sens, mettez les deux postes à jour"));
    case ErrorCode::InvalidArgument:
        return say(QT_TRANSLATE_NOOP("Address", "l'adresse ne convient pas"));
    case ErrorCode::ReadOnly:
    case ErrorCode::Io:
        break;
    }
    return say(QT_TRANSLATE_NOOP("Address", "adresse, câble ou pare-feu"));
}

} // namespace fanion::app
