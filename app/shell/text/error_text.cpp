// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/text/error_text.h"

#include "app/shell/text/translator.h"
#include "app/symbols/clean_text.h"

#include <QCoreApplication>

namespace fanion::app {

namespace {

QString sentence(ErrorCode code) {
    const auto say = [](const char *text) { return QCoreApplication::translate("Error", text); };
    switch (code) {
    case ErrorCode::InvalidArgument:
        return say(QT_TRANSLATE_NOOP("Error", "Cette saisie ne convient pas."));
    case ErrorCode::NotFound:
        return say(QT_TRANSLATE_NOOP("Error", "Introuvable."));
    case ErrorCode::Refused:
        return say(
            QT_TRANSLATE_NOOP("Error", "Refusé : le rôle de ce poste ou une règle de l'incident ne le permet pas."));
    case ErrorCode::Corrupt:
        return say(QT_TRANSLATE_NOOP("Error", "Données endommagées. Rien n'a été modifié."));
    case ErrorCode::Foreign:
        return say(QT_TRANSLATE_NOOP(
            "Error", "Ce n'est pas un incident Fanion, ou c'est un autre incident. Rien n'a été modifié."));
    case ErrorCode::TooNew:
        return say(QT_TRANSLATE_NOOP(
            "Error", "Écrit par une version plus récente de Fanion : mettez ce poste à jour. Rien n'a été modifié."));
    case ErrorCode::ReadOnly:
        return say(QT_TRANSLATE_NOOP("Error", "Écriture impossible : le fichier ou son dossier est protégé."));
    case ErrorCode::Busy:
        return say(QT_TRANSLATE_NOOP("Error", "Déjà ouvert par un autre programme sur ce poste : fermez-le d'abord."));
    case ErrorCode::Io:
        return say(QT_TRANSLATE_NOOP("Error", "Le disque ou le réseau ne répond pas."));
    case ErrorCode::TooLarge:
        return say(QT_TRANSLATE_NOOP("Error", "Trop volumineux."));
    }
    return {};
}

} // namespace

QString errorText(const Error &error) {
    QString text = sentence(error.code);
    const QString subject = shortText(error.subject, 120);
    if (!subject.isEmpty()) text += QStringLiteral(" (%1)").arg(subject);
    // The engine's own words are English and say more than a class of error can.
    const QString detail = shortText(error.message, 300);
    if (!detail.isEmpty() && Translator::instance().language() == QLatin1String("en")) text += u' ' + detail;
    return text;
}

} // namespace fanion::app
