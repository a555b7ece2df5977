// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/preferences.h"

#include "app/shell/text/translator.h"

namespace fanion::app {

namespace {

constexpr qsizetype kMaxRecentSymbols = 12;

QString knownTheme(const QString &theme) {
    static const QStringList known{QStringLiteral("day"), QStringLiteral("night"), QStringLiteral("red")};
    return known.contains(theme) ? theme : known.first();
}

} // namespace

Preferences::Preferences(const QString &home, QObject *parent)
    : QObject(parent), m_store(home + QStringLiteral("/screen.ini"), QSettings::IniFormat),
      m_theme(knownTheme(m_store.value("theme").toString())),
      m_language(m_store.value("language").toString() == QLatin1String("en") ? QStringLiteral("en")
                                                                             : QStringLiteral("fr")) {}

QString Preferences::theme() const {
    return m_theme;
}

void Preferences::setTheme(const QString &theme) {
    m_store.setValue("theme", knownTheme(theme));
    overrideTheme(theme);
}

void Preferences::overrideTheme(const QString &theme) {
    if (m_theme == knownTheme(theme)) return;
    m_theme = knownTheme(theme);
    emit themeChanged();
}

QString Preferences::language() const {
    return m_language;
}

void Preferences::setLanguage(const QString &language) {
    m_store.setValue("language", language);
    overrideLanguage(language);
}

void Preferences::overrideLanguage(const QString &language) {
    if (m_language == language) return;
    m_language = language;
    Translator::instance().setLanguage(language);
    emit languageChanged();
}

QStringList Preferences::recentSymbols() const {
    return m_store.value("palette/recent").toStringList();
}

void Preferences::usedSymbol(const QString &catalogueId) {
    QStringList recent = recentSymbols();
    recent.removeAll(catalogueId);
    recent.prepend(catalogueId);
    m_store.setValue("palette/recent", recent.mid(0, kMaxRecentSymbols));
    emit recentSymbolsChanged();
}

QStringList Preferences::favouriteSymbols() const {
    return m_store.value("palette/favourite").toStringList();
}

void Preferences::toggleFavourite(const QString &catalogueId) {
    QStringList favourites = favouriteSymbols();
    if (!favourites.removeOne(catalogueId)) favourites.append(catalogueId);
    m_store.setValue("palette/favourite", favourites);
    emit favouriteSymbolsChanged();
}

QString Preferences::mapGrid() const {
    return m_store.value("map/grid", QStringLiteral("none")).toString();
}

void Preferences::setMapGrid(const QString &grid) {
    if (grid == mapGrid()) return;
    m_store.setValue("map/grid", grid);
    emit mapGridChanged();
}

bool Preferences::inspectorOpen() const {
    return m_store.value("panels/inspector", true).toBool();
}

void Preferences::setInspectorOpen(bool open) {
    setPanel("panels/inspector", open);
}

bool Preferences::dockOpen() const {
    return m_store.value("panels/dock", true).toBool();
}

void Preferences::setDockOpen(bool open) {
    setPanel("panels/dock", open);
}

bool Preferences::sideBySide() const {
    return m_store.value("panels/sideBySide", false).toBool();
}

void Preferences::setSideBySide(bool on) {
    setPanel("panels/sideBySide", on);
}

bool Preferences::isTourSeen() const {
    return m_store.value("tourSeen", false).toBool();
}

void Preferences::setTourSeen(bool seen) {
    if (seen == isTourSeen()) return;
    m_store.setValue("tourSeen", seen);
    emit tourSeenChanged();
}

bool Preferences::sounds() const {
    return m_store.value("sounds", true).toBool();
}

void Preferences::setSounds(bool on) {
    if (on == sounds()) return;
    m_store.setValue("sounds", on);
    emit soundsChanged();
}

void Preferences::setPanel(const char *key, bool on) {
    m_store.setValue(key, on);
    emit panelsChanged();
}

} // namespace fanion::app
