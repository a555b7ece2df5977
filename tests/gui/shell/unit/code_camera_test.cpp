// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/invitations/code_camera.h"

#include "app/shell/bridge/notices.h"
#include "app/shell/invitations/invitation_reader.h"
#include "tests/gui/shell/unit/photograph.h"

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>
#include <QVideoFrame>

#include <gtest/gtest.h>

namespace fanion::app {
namespace {

/** Shows the picture until something has been seen in it \p count times, or for a while. */
bool show(QVideoSink &sink, const QImage &picture, const QSignalSpy &seen, int count) {
    return QTest::qWaitFor(
        [&] {
            sink.setVideoFrame(QVideoFrame(picture));
            return seen.count() >= count;
        },
        10'000);
}

TEST(CodeCamera, ReadsACodeThatIsHeldBeforeIt) {
    QVideoSink sink;
    CodeCamera camera;
    camera.setVideoSink(&sink);
    const QSignalSpy seen(&camera, &CodeCamera::seen);
    ASSERT_TRUE(show(sink, photograph(kInvitation, 4, 7), seen, 1));
    EXPECT_EQ(seen.at(0).at(0).toString().toLower(), kInvitation);
}

TEST(CodeCamera, LooksOnAfterPicturesWithoutOneAndEmptyFrames) {
    QVideoSink sink;
    CodeCamera camera;
    camera.setVideoSink(&sink);
    const QSignalSpy seen(&camera, &CodeCamera::seen);
    QImage wall(640, 480, QImage::Format_RGB32);
    wall.fill(Qt::darkGray);
    sink.setVideoFrame(QVideoFrame());
    sink.setVideoFrame(QVideoFrame(wall));
    ASSERT_TRUE(show(sink, photograph(kInvitation, 4, 0), seen, 1));
    ASSERT_TRUE(show(sink, photograph(kInvitation, 4, 0), seen, 2)) << "as long as it is held there";
}

TEST(CodeCamera, MayGoWhileItLooks) {
    QVideoSink sink;
    bool told = false;
    {
        CodeCamera camera;
        camera.setVideoSink(&sink);
        QObject::connect(&camera, &CodeCamera::seen, &sink, [&told] { told = true; });
        sink.setVideoFrame(QVideoFrame(photograph(kInvitation, 4, 0)));
    }
    ASSERT_TRUE(QThreadPool::globalInstance()->waitForDone(10'000));
    QCoreApplication::processEvents();
    EXPECT_FALSE(told);
}

TEST(CodeCamera, OnlyInvitationsAreTakenAndOthersNamedOnce) {
    Notices notices;
    InvitationReader reader(notices);
    const QSignalSpy found(&reader, &InvitationReader::found);
    for (int i = 0; i < 5; ++i)
        EXPECT_FALSE(reader.takeCode(QStringLiteral("https://exemple.invalid")));
    EXPECT_EQ(notices.count(), 1);
    EXPECT_TRUE(reader.takeCode(kInvitation.toUpper() + QStringLiteral("\n")));
    ASSERT_EQ(found.count(), 1);
    EXPECT_EQ(found.at(0).at(0).toString().toLower(), kInvitation);
}

} // namespace
} // namespace fanion::app
