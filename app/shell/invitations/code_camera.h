// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QMediaCaptureSession>
#include <QMetaObject>
#include <QObject>
#include <QPointer>
#include <QString>
#include <QVideoSink>
#include <QtQmlIntegration/qqmlintegration.h>

#include <memory>

class QCamera;
class QVideoFrame;

namespace fanion::app {

/**
 * Reads QR codes from what a camera sees, and shows it. The camera is on from start() until this goes. Codes are looked
 * for off the UI thread, a few times a second, one picture at a time.
 */
class CodeCamera : public QObject {
    Q_OBJECT
    QML_ELEMENT
    /** Where the picture is shown: that of a VideoOutput. */
    Q_PROPERTY(QVideoSink *videoSink READ videoSink WRITE setVideoSink NOTIFY videoSinkChanged)
    /** Why nothing is seen, for people; empty: all is well. */
    Q_PROPERTY(QString problem READ problem NOTIFY problemChanged)
    /** There is another one to look through. */
    Q_PROPERTY(bool several READ areSeveral NOTIFY severalChanged)

public:
    explicit CodeCamera(QObject *parent = nullptr);
    ~CodeCamera() override;

    /** Whether the machine has one at all; asks the kernel only, so that no media library is loaded for it. */
    [[nodiscard]] static bool isThere();

    [[nodiscard]] QVideoSink *videoSink() const { return m_sink; }
    void setVideoSink(QVideoSink *sink);
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] bool areSeveral() const { return m_several; }

    Q_INVOKABLE void start();
    /** Looks through the next camera. */
    Q_INVOKABLE void next();
    /** … through the same again, after a problem. */
    Q_INVOKABLE void again();

signals:
    void videoSinkChanged();
    void problemChanged();
    void severalChanged();
    /** The text of a code; again as long as it is held there. */
    void seen(const QString &text);

private:
    void use(qsizetype number);
    void look(const QVideoFrame &frame);
    void setProblem(const QString &problem);

    QPointer<QVideoSink> m_sink;
    QMetaObject::Connection m_frames;
    QMediaCaptureSession m_session;
    std::unique_ptr<QCamera> m_camera;
    qsizetype m_number = 0; ///< of the camera, in the order of the system
    QString m_problem;
    bool m_several = false;
    bool m_isLooking = false;
    QElapsedTimer m_sinceLook;
};

} // namespace fanion::app
