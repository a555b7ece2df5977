// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/invitations/code_camera.h"

#include "app/shell/invitations/qr_code.h"

#include <QCamera>
#include <QDir>
#include <QMediaDevices>
#include <QVideoFrame>

namespace fanion::app {

namespace {
constexpr qint64 kLookEvery = 150; ///< ms; a code held before a camera is there for a second or two
} // namespace

CodeCamera::CodeCamera(QObject *parent) : QObject(parent) {}

CodeCamera::~CodeCamera() = default;

bool CodeCamera::isThere() {
    return !QDir(QStringLiteral("/dev")).entryList({QStringLiteral("video*")}, QDir::System).isEmpty();
}

void CodeCamera::setVideoSink(QVideoSink *sink) {
    if (sink == m_sink) return;
    disconnect(m_frames);
    m_sink = sink;
    m_session.setVideoSink(sink);
    if (sink != nullptr) m_frames = connect(sink, &QVideoSink::videoFrameChanged, this, &CodeCamera::look);
    emit videoSinkChanged();
}

void CodeCamera::start() {
    if (!m_camera) again();
}

void CodeCamera::next() {
    use(m_number + 1);
}

void CodeCamera::again() {
    use(m_number);
}

void CodeCamera::use(qsizetype number) {
    const auto cameras = QMediaDevices::videoInputs();
    if (m_several != (cameras.size() > 1)) {
        m_several = !m_several;
        emit severalChanged();
    }
    m_session.setCamera(nullptr);
    m_camera.reset();
    if (cameras.isEmpty()) return setProblem(tr("Aucune caméra n'est utilisable sur ce poste."));
    m_number = number % cameras.size();
    m_camera = std::make_unique<QCamera>(cameras.at(m_number));
    connect(m_camera.get(), &QCamera::errorOccurred, this, [this](QCamera::Error error) {
        if (error == QCamera::NoError) return;
        setProblem(tr("La caméra ne répond pas : un autre programme s'en sert peut-être. Fermez-le, puis réessayez."));
    });
    setProblem({});
    m_session.setCamera(m_camera.get());
    m_camera->start();
}

void CodeCamera::look(const QVideoFrame &frame) {
    if (m_isLooking || !frame.isValid() || (m_sinceLook.isValid() && m_sinceLook.elapsed() < kLookEvery)) return;
    m_isLooking = true;
    readQrCodeAside([frame] { return frame.toImage(); }, *this,
                    [this](const Result<QString> &text) {
                        m_isLooking = false;
                        m_sinceLook.start();
                        if (text) emit seen(*text);
                    });
}

void CodeCamera::setProblem(const QString &problem) {
    if (problem == m_problem) return;
    m_problem = problem;
    emit problemChanged();
}

} // namespace fanion::app
