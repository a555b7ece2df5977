// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/text/translator.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace fanion::app {

Translator &Translator::instance() {
    static Translator translator;
    return translator;
}

void Translator::install(QTranslator &translator, const QString &path) {
    QCoreApplication::removeTranslator(&translator);
    // A file that is missing (Qt's own translations are a separate package) leaves the source language.
    if (translator.load(path)) QCoreApplication::installTranslator(&translator);
}

void Translator::setLanguage(const QString &language) {
    m_language = language == QLatin1String("en") ? language : QStringLiteral("fr");
    QLocale::setDefault(QLocale(m_language));
    install(m_toolkit, QLibraryInfo::path(QLibraryInfo::TranslationsPath) + QStringLiteral("/qtbase_") + m_language);
    // fanion_fr.qm holds only the plural forms.
    install(m_own, QStringLiteral(":/i18n/fanion_") + m_language);
    emit changed();
}

} // namespace fanion::app
