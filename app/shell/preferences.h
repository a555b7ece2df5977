// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSettings>
#include <QStringList>
#include <QtQmlIntegration/qqmlintegration.h>

namespace fanion::app {

/**
 * What this post remembers about its own screen (never about an incident): `screen.ini` in the home folder. Read once,
 * written behind by QSettings.
 */
class Preferences final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Shell.preferences")
    /** "day", "night" or "red". */
    Q_PROPERTY(QString theme READ theme WRITE setTheme NOTIFY themeChanged)
    /** "fr" or "en". */
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY languageChanged)
    /** Catalogue entries, the last used first. */
    Q_PROPERTY(QStringList recentSymbols READ recentSymbols NOTIFY recentSymbolsChanged)
    Q_PROPERTY(QStringList favouriteSymbols READ favouriteSymbols NOTIFY favouriteSymbolsChanged)
    /** The grid over the map: "none", "dfci", "utm", "lambert93" or "geographic". */
    Q_PROPERTY(QString mapGrid READ mapGrid WRITE setMapGrid NOTIFY mapGridChanged)
    /** Panels as the officer left them. */
    Q_PROPERTY(bool inspectorOpen READ inspectorOpen WRITE setInspectorOpen NOTIFY panelsChanged)
    Q_PROPERTY(bool dockOpen READ dockOpen WRITE setDockOpen NOTIFY panelsChanged)
    /** Whether alarms sound on this post. */
    Q_PROPERTY(bool sounds READ sounds WRITE setSounds NOTIFY soundsChanged)
    /** The tour for beginners was taken or turned down. */
    Q_PROPERTY(bool tourSeen READ isTourSeen WRITE setTourSeen NOTIFY tourSeenChanged)
    Q_PROPERTY(bool sideBySide READ sideBySide WRITE setSideBySide NOTIFY panelsChanged)

public:
    explicit Preferences(const QString &home, QObject *parent = nullptr);

    [[nodiscard]] QString theme() const;
    void setTheme(const QString &theme);
    [[nodiscard]] QString language() const;
    void setLanguage(const QString &language);
    [[nodiscard]] QStringList recentSymbols() const;
    void usedSymbol(const QString &catalogueId);
    [[nodiscard]] QStringList favouriteSymbols() const;
    Q_INVOKABLE void toggleFavourite(const QString &catalogueId);
    [[nodiscard]] QString mapGrid() const;
    void setMapGrid(const QString &grid);
    [[nodiscard]] bool inspectorOpen() const;
    void setInspectorOpen(bool open);
    [[nodiscard]] bool dockOpen() const;
    void setDockOpen(bool open);
    [[nodiscard]] bool sideBySide() const;
    void setSideBySide(bool on);
    [[nodiscard]] bool isTourSeen() const;
    void setTourSeen(bool seen);
    [[nodiscard]] bool sounds() const;
    void setSounds(bool on);
    [[nodiscard]] QSettings &store() { return m_store; }
    /** From the command line: for this run only. */
    void overrideLanguage(const QString &language);
    void overrideTheme(const QString &theme);

signals:
    void themeChanged();
    void languageChanged();
    void recentSymbolsChanged();
    void favouriteSymbolsChanged();
    void mapGridChanged();
    void panelsChanged();
    void soundsChanged();
    void tourSeenChanged();

private:
    void setPanel(const char *key, bool on);
    QSettings m_store;
    QString m_theme;
    QString m_language;
};

} // namespace fanion::app
