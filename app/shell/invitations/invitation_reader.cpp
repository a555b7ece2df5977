// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/invitations/invitation_reader.h"

#include "app/shell/bridge/notices.h"
#include "app/shell/invitations/code_camera.h"
#include "app/shell/invitations/qr_code.h"
#include "app/symbols/clean_text.h"

#include <QClipboard>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QImage>
#include <QMimeData>

namespace fanion::app {

namespace {

constexpr qint64 kMostText = 16 * 1024; ///< of an invitation's file; one is 300 bytes

bool isInvitation(const QString &text) {
    return text.trimmed().startsWith(QLatin1String("fanion:"), Qt::CaseInsensitive);
}

QString shownName(const QString &path) {
    return shortText(QFileInfo(path).fileName().toStdString(), 60);
}

} // namespace

InvitationReader::InvitationReader(Notices &notices, QObject *parent) : QObject(parent), m_notices(notices) {}

void InvitationReader::setBusy(bool busy) {
    if (busy == m_busy) return;
    m_busy = busy;
    emit busyChanged();
}

void InvitationReader::tellNothing(const QString &name) {
    m_notices.tell(Notices::Warning,
                   tr("Aucune invitation dans %1. Sur une photo, le QR code doit être net et entier.").arg(name));
}

QString InvitationReader::textIn(const QString &path) {
    QFile file(path);
    if (file.size() > kMostText || !file.open(QIODevice::ReadOnly)) return {};
    const QString text = QString::fromUtf8(file.read(kMostText));
    return isInvitation(text) ? text.trimmed() : QString();
}

bool InvitationReader::take(const QUrl &file) {
    const QString path = file.toLocalFile();
    if (path.isEmpty() || !QFileInfo(path).isFile()) return false;
    if (textIn(path).isEmpty() && !looksLikePicture(path)) return false;
    open(file);
    return true;
}

void InvitationReader::open(const QUrl &file) {
    const QString path = file.toLocalFile();
    if (m_busy || path.isEmpty()) return;
    if (const QString text = textIn(path); !text.isEmpty()) return emit found(text);
    readFile(path);
}

void InvitationReader::readFile(const QString &path) {
    setBusy(true);
    readQrCodeAside([path] { return app::readPicture(path); }, *this,
                    [this, path](const Result<QString> &text) {
                        setBusy(false);
                        if (text && isInvitation(*text))
                            emit found(text->trimmed());
                        else if (!text && text.error().code == ErrorCode::TooLarge)
                            m_notices.tell(Notices::Warning,
                                           tr("%1 est trop grand pour être lu.").arg(shownName(path)));
                        else
                            tellNothing(shownName(path));
                    });
}

void InvitationReader::readPicture(const QImage &picture, const QString &name) {
    setBusy(true);
    readQrCodeAside([picture] { return picture; }, *this,
                    [this, name](const Result<QString> &text) {
                        setBusy(false);
                        if (text && isInvitation(*text))
                            emit found(text->trimmed());
                        else
                            tellNothing(name);
                    });
}

bool InvitationReader::takeCode(const QString &text) {
    if (isInvitation(text) && text.size() <= kMostText) {
        m_refused.clear();
        emit found(text.trimmed());
        return true;
    }
    if (text != m_refused) m_notices.tell(Notices::Warning, tr("Ce QR code n'est pas une invitation Fanion."));
    m_refused = text;
    return false;
}

bool InvitationReader::hasCamera() const {
    return CodeCamera::isThere();
}

void InvitationReader::paste() {
    if (m_busy) return;
    const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
    if (copied == nullptr) return;
    const QString text = copied->text();
    if (isInvitation(text) && text.size() <= kMostText) return emit found(text.trimmed());
    if (copied->hasUrls() && take(copied->urls().first())) return;
    const auto picture = copied->hasImage() ? qvariant_cast<QImage>(copied->imageData()) : QImage();
    const bool fits = qint64{picture.width()} * picture.height() <= kMostImagePixels;
    if (!picture.isNull() && fits) return readPicture(picture, tr("l'image copiée"));
    tellNothing(tr("ce qui a été copié"));
}

} // namespace fanion::app
