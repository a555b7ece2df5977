// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QTranslator>

namespace fanion::app {

/**
 * The language of the screen, switched while the program runs. French is the language of the sources; English comes
 * from the embedded fanion_en.qm. Lives on the UI thread, as long as the application.
 */
class Translator final : public QObject {
    Q_OBJECT

public:
    [[nodiscard]] static Translator &instance();

    /** "fr" or "en"; anything else is taken for French. */
    void setLanguage(const QString &language);
    [[nodiscard]] QString language() const { return m_language; }
    /** Of a name that carries both languages, as the catalogue's do. */
    [[nodiscard]] QString choose(const QString &french, const QString &english) const {
        return m_language == QLatin1String("en") && !english.isEmpty() ? english : french;
    }

signals:
    /** Texts made in C++ are to be made again. */
    void changed();

private:
    Translator() = default;
    void install(QTranslator &translator, const QString &base);
    QString m_language = QStringLiteral("fr");
    QTranslator m_own;
    QTranslator m_toolkit; ///< Qt's own words: file dialog, text menus
};

} // namespace fanion::app
