// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/map/map_window.h"

#include <QEventLoop>
#include <QQmlComponent>
#include <QTest>
#include <QtQml/qqmlextensionplugin.h>

Q_IMPORT_QML_PLUGIN(Fanion_MapPlugin)

namespace fanion::app {

namespace {
constexpr int kLongest = 60'000; ///< milliseconds, far more than it ever takes
} // namespace

MapWindow::MapWindow(QSize size) {
    m_window.resize(size);
    QQmlComponent component(&m_engine);
    component.loadFromModule("Fanion.Map", "FanionMap");
    std::unique_ptr<QObject> made(component.create());
    if (!made) qFatal("%s", qPrintable(component.errorString()));
    m_view.reset(qobject_cast<MapView *>(made.release()));
    m_view->setParentItem(m_window.contentItem());
    m_view->setSize(size);
    m_view->setAnimationDuration(0);
    m_view->setScene(&m_scene);
    m_window.show();
    if (!QTest::qWaitForWindowExposed(&m_window, kLongest)) qFatal("The window is not shown.");
}

MapWindow::~MapWindow() {
    m_view->setScene(nullptr);
}

QPoint MapWindow::screen(double latitude, double longitude) const {
    return m_view->toScreen(latitude, longitude).toPoint();
}

QImage MapWindow::picture() {
    // The base map paints on a thread of its own and asks for a frame when it is done: the picture is final when two
    // grabs with a turn of the event loop between them are the same and no shape is being painted.
    QImage last;
    QImage now = m_window.grabWindow();
    const bool isFinal = QTest::qWaitFor(
        [&] {
            last = now;
            now = m_window.grabWindow();
            return now == last && m_view->property("settled").toBool();
        },
        kLongest);
    if (!isFinal) qFatal("The picture of the map is not final after %d ms.", kLongest);
    return now;
}

} // namespace fanion::app
