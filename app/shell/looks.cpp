// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/looks.h"

#include <QFontDatabase>
#include <QGuiApplication>
#include <QIcon>
#include <QQuickStyle>

namespace fanion::app {

namespace {

constexpr int kTextSize = 14;

} // namespace

void prepareLooks() {
    QFontDatabase::addApplicationFont(QStringLiteral(":/fanion/fonts/materialdesignicons-webfont.ttf"));
    QFont font; // not the desktop's: its style name ("Book") would choose among our family's
    font.setStyleName({});
    font.setWeight(QFont::Normal);
    font.setFamilies({QStringLiteral("Inter"), QStringLiteral("Noto Sans"), QStringLiteral("DejaVu Sans")});
    font.setPixelSize(kTextSize);
    font.setFeature("tnum", 1);
    QGuiApplication::setFont(font);
    QGuiApplication::setWindowIcon(QIcon(QStringLiteral(":/fanion/icons/org.fanion.Fanion.svg")));
    QQuickStyle::setStyle(QStringLiteral("Basic")); // our own controls draw themselves; nothing else is styled
}

} // namespace fanion::app
