// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/victims/scan_catcher.h"

#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QKeyEvent>
#include <QSignalSpy>
#include <QTest>

namespace fanion::app {
namespace {

/** Keys with times of their own, as a window system sends them; nothing here waits for a clock to say who was fast. */
class ScanCatcherTest : public testing::Test {
protected:
    ScanCatcherTest() {
        catcher.setWindow(&window);
        catcher.setActive(true);
    }
    void key(int code, const QString &text, quint64 after, Qt::KeyboardModifiers modifiers = {}) {
        now += after;
        for (const QEvent::Type type : {QEvent::ShortcutOverride, QEvent::KeyPress}) {
            QKeyEvent event(type, code, modifiers, text);
            event.setTimestamp(now);
            event.setAccepted(false);
            QCoreApplication::sendEvent(&window, &event);
            if (type == QEvent::ShortcutOverride) isKept = event.isAccepted();
        }
    }
    void type(const QString &text, quint64 after) {
        for (const QChar letter : text)
            key(letter.toUpper().unicode(), letter, after);
    }
    void enter(quint64 after = 5) { key(Qt::Key_Return, QStringLiteral("\r"), after); }
    [[nodiscard]] QString letters() const {
        QString all;
        for (const auto &signal : said)
            all += signal[0].toString();
        return all;
    }

    QQuickWindow window;
    ScanCatcher catcher;
    QSignalSpy codes{&catcher, &ScanCatcher::scanned};
    QSignalSpy said{&catcher, &ScanCatcher::pressed};
    quint64 now = 1'000;
    bool isKept = false;
};

TEST_F(ScanCatcherTest, FastLettersWithEnterAreACode) {
    type(QStringLiteral("FR-75"), 5);
    EXPECT_TRUE(isKept) << "no shortcut takes one of them";
    enter();
    ASSERT_EQ(codes.count(), 1);
    EXPECT_EQ(codes[0][0].toString(), QStringLiteral("FR-75"));
    EXPECT_TRUE(letters().isEmpty());
}

TEST_F(ScanCatcherTest, FingersAreNoReader) {
    type(QStringLiteral("12345"), ScanCatcher::kGap + 1);
    enter();
    EXPECT_EQ(codes.count(), 0);
    QTRY_COMPARE(letters(), QStringLiteral("12345"));
    type(QStringLiteral("6789"), 5);
    enter();
    EXPECT_EQ(codes.count(), 0) << "too short";
    EXPECT_EQ(letters(), QStringLiteral("123456789"));
}

TEST_F(ScanCatcherTest, ABusyScreenLosesNoPartOfACode) {
    type(QStringLiteral("FR7"), 5);
    QTRY_COMPARE(letters(), QStringLiteral("FR7")); // the time was up before the rest was seen …
    type(QStringLiteral("500"), 5);                 // … and it had been typed in time
    enter();
    ASSERT_EQ(codes.count(), 1);
    EXPECT_EQ(codes[0][0].toString(), QStringLiteral("FR7500"));
    EXPECT_EQ(letters(), QStringLiteral("FR7")) << "none is said twice";
}

TEST_F(ScanCatcherTest, LeavesShortcutsAndSilenceAlone) {
    key(Qt::Key_Z, QStringLiteral("\x1a"), 5, Qt::ControlModifier);
    EXPECT_FALSE(isKept);
    key(Qt::Key_Plus, QStringLiteral("+"), 500);
    EXPECT_FALSE(isKept) << "no code begins so";
    catcher.setActive(false);
    type(QStringLiteral("FR7500"), 5);
    EXPECT_FALSE(isKept);
    enter();
    EXPECT_EQ(codes.count(), 0);
}

} // namespace
} // namespace fanion::app
