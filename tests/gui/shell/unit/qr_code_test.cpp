// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/invitations/invitation_reader.h"
#include "app/shell/invitations/qr_code.h"

#include "app/shell/bridge/notices.h"
#include "tests/gui/shell/unit/photograph.h"

#include <QBuffer>
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QMimeData>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace fanion::app {
namespace {

TEST(QrCode, WhatIsDrawnIsRead) {
    for (const int module : {2, 3, 7}) {
        const auto read = readQrCode(photograph(kInvitation, module, 0));
        ASSERT_TRUE(read.has_value()) << module << ": " << read.error().message;
        EXPECT_EQ(read->toLower(), kInvitation);
    }
    for (const qreal degrees : {90.0, 180.0, 17.0})
        EXPECT_TRUE(readQrCode(photograph(kInvitation, 4, degrees)).has_value()) << degrees;
}

TEST(QrCode, IsSmallEnoughForAScreen) {
    const QImage code = drawQrCode(kInvitation);
    EXPECT_GT(code.width(), 20);
    EXPECT_LE(code.width(), 90) << "modules: four pixels each fit the panel";
    EXPECT_EQ(code.pixelColor(0, 0), QColor(Qt::white)) << "the quiet zone";
}

TEST(QrCode, WhatDoesNotFitIsNone) {
    EXPECT_TRUE(drawQrCode(QString(10'000, u'A')).isNull());
    EXPECT_TRUE(drawQrCode({}).isNull());
}

TEST(QrCode, PicturesWithoutOneAreNone) {
    QImage picture(400, 300, QImage::Format_RGB32);
    picture.fill(Qt::darkGreen);
    EXPECT_EQ(readQrCode(picture).error().code, ErrorCode::NotFound);
    EXPECT_EQ(readQrCode({}).error().code, ErrorCode::NotFound);
    EXPECT_EQ(readQrCode(QImage(1, 1, QImage::Format_RGB32)).error().code, ErrorCode::NotFound);
}

class PictureTest : public ::testing::Test {
protected:
    QString put(const QString &name, const QByteArray &bytes) const {
        QFile file(folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }
    QString putPicture(const QString &name, const QImage &picture, const char *format) const {
        EXPECT_TRUE(picture.save(folder.filePath(name), format));
        return folder.filePath(name);
    }
    QTemporaryDir folder;
};

TEST_F(PictureTest, IsWhatItsContentsSay) {
    const QString path = putPicture(QStringLiteral("photo.txt"), photograph(kInvitation, 3, 0), "PNG");
    EXPECT_TRUE(looksLikePicture(path));
    const auto picture = readPicture(path);
    ASSERT_TRUE(picture.has_value());
    EXPECT_TRUE(readQrCode(*picture).has_value());
    EXPECT_EQ(readPicture(put(QStringLiteral("a.png"), "no picture at all")).error().code, ErrorCode::Foreign);
    EXPECT_EQ(readPicture(folder.filePath(QStringLiteral("none"))).error().code, ErrorCode::NotFound);
    // A drawing program's file that could make the decoder fetch other files isn't asked for at all.
    EXPECT_EQ(readPicture(put(QStringLiteral("a.svg"), "<svg xmlns='http://www.w3.org/2000/svg'/>")).error().code,
              ErrorCode::Foreign);
}

TEST_F(PictureTest, IsRefusedBeforeItIsDecodedWhenItClaimsTooMuch) {
    QImage small(8, 8, QImage::Format_RGB32);
    small.fill(Qt::white);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    small.save(&buffer, "BMP");
    // The header of a BMP: width and height at 18 and 22, of four bytes.
    for (const int at : {18, 22}) {
        bytes[at] = 0x10;
        bytes[at + 1] = 0x27; // 10,000
    }
    EXPECT_EQ(readPicture(put(QStringLiteral("bomb.bmp"), bytes)).error().code, ErrorCode::TooLarge);
}

TEST_F(PictureTest, DamagedOnesAreSaidToBe) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    photograph(kInvitation, 3, 0).save(&buffer, "PNG");
    EXPECT_EQ(readPicture(put(QStringLiteral("half.png"), bytes.left(20))).error().code, ErrorCode::Corrupt);
}

TEST_F(PictureTest, LargePhotographsAreMadeSmaller) {
    QImage large(5'000, 3'000, QImage::Format_RGB32);
    large.fill(Qt::white);
    const auto picture = readPicture(putPicture(QStringLiteral("large.jpg"), large, "JPG"));
    ASSERT_TRUE(picture.has_value());
    EXPECT_EQ(picture->width(), kImageSide);
}

TEST_F(PictureTest, InvitationsAreFoundInFilesPicturesAndTheClipboard) {
    Notices notices;
    InvitationReader reader(notices);
    const QSignalSpy found(&reader, &InvitationReader::found);
    const auto wait = [&](int count) { return QTest::qWaitFor([&] { return found.count() == count; }, 10'000); };

    EXPECT_TRUE(
        reader.take(QUrl::fromLocalFile(put(QStringLiteral("a.fanion-invitation"), kInvitation.toUtf8() + "\n"))));
    ASSERT_TRUE(wait(1));
    EXPECT_EQ(found.at(0).at(0).toString(), kInvitation);
    EXPECT_TRUE(
        reader.take(QUrl::fromLocalFile(putPicture(QStringLiteral("b.png"), photograph(kInvitation, 3, 0), "PNG"))));
    ASSERT_TRUE(wait(2));
    EXPECT_EQ(found.at(1).at(0).toString().toLower(), kInvitation);
    QGuiApplication::clipboard()->setImage(photograph(kInvitation, 3, 90));
    reader.paste();
    ASSERT_TRUE(wait(3));
    QGuiApplication::clipboard()->setText(kInvitation);
    reader.paste();
    ASSERT_TRUE(wait(4));
    EXPECT_EQ(notices.count(), 0);

    // What is none of these is left to others, or said.
    EXPECT_FALSE(reader.take(QUrl::fromLocalFile(put(QStringLiteral("c.csv"), "nom;lat;lon\n"))));
    EXPECT_FALSE(reader.take(QUrl::fromLocalFile(folder.path())));
    QImage blank(300, 300, QImage::Format_RGB32);
    blank.fill(Qt::white);
    EXPECT_TRUE(reader.take(QUrl::fromLocalFile(putPicture(QStringLiteral("d.png"), blank, "PNG"))));
    ASSERT_TRUE(QTest::qWaitFor([&] { return notices.count() == 1; }, 10'000));
    EXPECT_EQ(found.count(), 4);
}

} // namespace
} // namespace fanion::app
