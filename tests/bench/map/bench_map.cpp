// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
// bench-map: how the map moves with 2,000 to 100,000 symbols, all in a view of 1600 by 900 over the base map, what a
// click and a box for a selection cost among them, and what a vector tile of a dense town costs.
//
// Runs itself once for each renderer, because a process has one: Qt Quick's software renderer, a GPU's interface drawn
// by the processor (llvmpipe, on a virtual display), and the null interface, which leaves the processor's own work
// alone. Frames follow each other without waiting for a display. With one line of JSON a figure on standard output.
#include "app/map/layers/symbol_sprites.h"
#include "app/map/scene_hit.h"
#include "tests/bench/figure/figure.h"
#include "tests/bench/map/bench_tiles.h"
#include "tests/bench/map/map_item_view_peer.h"
#include "tests/gui/map/demo_scene.h"
#include "tests/gui/map/map_window.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QGuiApplication>
#include <QProcess>
#include <QStandardPaths>
#include <QSurfaceFormat>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>
#include <random>

using namespace fanion::app;
using fanion::MapCamera;
using fanion::Position;
using fanion::bench::Figure;

namespace {

using namespace Qt::StringLiterals;

constexpr unsigned kSeed = 20261121;
constexpr int kRuns = 3;
constexpr int kFrames = 120;
constexpr int kPeerFrames = 10;
constexpr int kEdits = 9;
constexpr double kLatitude = 46.6;
constexpr double kLongitude = 2.5;
constexpr double kZoom = 10;

double processorSeconds() {
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) * 1e-9;
}

double median(std::vector<double> values) {
    std::ranges::sort(values);
    return values[values.size() / 2];
}

/** What a run of frames cost. */
struct Run {
    double frameMilliseconds = 0;     ///< median
    double slowMilliseconds = 0;      ///< 99th percentile
    double processorMilliseconds = 0; ///< of all threads, a frame
};

/** Draws frames one after the other; `step` changes something before each. */
Run runFrames(QQuickWindow &window, const std::function<void(int)> &step, int frames = kFrames) {
    std::vector<double> times;
    QEventLoop loop;
    QElapsedTimer clock;
    int frame = 0;
    const double processorBefore = processorSeconds();
    const auto next = [&] {
        if (frame > 0) times.push_back(static_cast<double>(clock.nsecsElapsed()) * 1e-6);
        if (frame == frames) {
            loop.quit();
            return;
        }
        clock.start();
        step(frame++);
        window.update();
    };
    const auto connection = QObject::connect(&window, &QQuickWindow::frameSwapped, &loop, next, Qt::QueuedConnection);
    window.update();
    loop.exec();
    QObject::disconnect(connection);
    const double processor = (processorSeconds() - processorBefore) * 1000 / frames;
    std::vector<double> sorted = times;
    std::ranges::sort(sorted);
    return {median(times), sorted[sorted.size() * 99 / 100], processor};
}

void print(const QString &name, const char *unit, bool higher, const std::vector<Run> &runs,
           double (*value)(const Run &), std::optional<double> target = std::nullopt) {
    Figure figure{name.toStdString(), unit, higher, {}, target, {}, std::nullopt};
    for (const Run &run : runs)
        figure.runs.push_back(value(run));
    fanion::bench::print(figure, kSeed);
    std::fflush(stdout);
}

std::vector<Run> repeat(MapWindow &map, const std::function<void(int)> &step) {
    std::vector<Run> runs;
    runFrames(map.window(), step); // warms caches and tiles
    for (int i = 0; i < kRuns; ++i)
        runs.push_back(runFrames(map.window(), step));
    return runs;
}

/** A colleague moves one object: from the scene's being told to the end of the frame that shows it. */
void printEdits(MapWindow &map, const std::vector<MapObject> &objects, const QString &name) {
    Figure figure{name.toStdString(), "ms", false, {}, std::nullopt, {}, std::nullopt};
    for (int i = 0; i < kEdits; ++i) {
        (void)map.picture(); // everything asked for before is drawn, and no frame is under way
        MapObject moved = objects[static_cast<std::size_t>(i) * 37 % objects.size()];
        moved.path.front().latitudeE7 += 100'000;
        QEventLoop loop;
        QObject::connect(&map.window(), &QQuickWindow::frameSwapped, &loop, &QEventLoop::quit);
        QElapsedTimer clock;
        clock.start();
        map.scene().upsert({moved});
        loop.exec();
        figure.runs.push_back(static_cast<double>(clock.nsecsElapsed()) * 1e-6);
    }
    fanion::bench::print(figure, kSeed);
}

/** A finger or a box among \p count symbols, all in the view: what a click and a drag for a selection wait for. */
void measureHits(int count) {
    MapScene scene;
    const auto objects = scatteredSymbols(count, kLatitude, kLongitude, 0.38, kSeed);
    scene.upsert(objects);
    const MapCamera camera(Position::fromDegrees(kLatitude, kLongitude), kZoom, 1600, 900);
    Figure hits{"map.hit." + std::to_string(count), "ms", false, {}, 1};
    Figure boxes{"map.box_select." + std::to_string(count), "ms", false, {}, 10};
    std::mt19937 random(kSeed);
    const auto timed = [](auto act) {
        QElapsedTimer clock;
        clock.start();
        act();
        return static_cast<double>(clock.nsecsElapsed()) * 1e-6;
    };
    for (int n = 0; n < 200; ++n) {
        const auto at = camera.toScreen(objects[random() % objects.size()].path.front());
        const QPointF point(at.x + 3, at.y - 2); // always among them
        hits.runs.push_back(timed([&] { (void)hitTest(scene, camera, point); }));
        const QRectF box(point * 0.75, QSizeF(400, 225)); // a sixteenth of the view
        boxes.runs.push_back(timed([&] { (void)objectsIn(scene, camera, box); }));
    }
    fanion::bench::print(hits, kSeed);
    fanion::bench::print(boxes, kSeed);
    std::fflush(stdout);
}

/** From nothing to sprites of \p count symbols: pictures of signs, texts and labels, and where each goes. */
void measurePainting(int count) {
    std::vector<std::shared_ptr<const MapObject>> objects;
    for (MapObject &object : scatteredSymbols(count, kLatitude, kLongitude, 0.38, kSeed))
        objects.push_back(std::make_shared<const MapObject>(std::move(object)));
    Figure figure{"map.symbols_painted." + std::to_string(count), "symbols/s", true, {}, std::nullopt};
    for (int run = 0; run < kRuns; ++run) {
        SymbolSprites sprites(Catalogue::standard());
        QElapsedTimer clock;
        clock.start();
        sprites.setLook({QGuiApplication::font()});
        sprites.begin(true);
        for (const auto &object : objects)
            sprites.add(object);
        figure.runs.push_back(count * 1e9 / static_cast<double>(clock.nsecsElapsed()));
    }
    fanion::bench::print(figure, kSeed);
    std::fflush(stdout);
}

/** A hand that drags to and fro, 9 pixels a frame. */
template <typename Map>
auto panOf(Map &map) {
    return [&map](int frame) {
        const double direction = frame / 30 % 2 == 0 ? 1 : -1;
        map.pan(8 * direction, 4 * direction);
    };
}

/** 100,000 of its items take 24 GB. */
constexpr int kMostOfPeer = 20'000;

/** The same pan with what Qt Location has, on fewer frames: one takes as long as our hundred. */
void measurePeer(int count) {
    fanion::bench::MapItemViewPeer peer(scatteredSymbols(count, kLatitude, kLongitude, 0.38, kSeed), {1600, 900},
                                        kLatitude, kLongitude, kZoom);
    const auto pan = panOf(peer);
    (void)runFrames(peer.window(), pan, kPeerFrames);
    std::vector<Run> runs;
    for (int i = 0; i < kRuns; ++i)
        runs.push_back(runFrames(peer.window(), pan, kPeerFrames));
    print(u"map.pan.processor.null.map_item_view.%1"_s.arg(count), "ms/frame", false, runs,
          [](const Run &run) { return run.processorMilliseconds; });
}

void measure(const QString &renderer, int count) {
    MapWindow map({1600, 900});
    map.view().setCenter({kLatitude, kLongitude});
    map.view().setZoomLevel(kZoom);
    // 1600 by 900 pixels at zoom 10 are 2.2 by 0.85 degrees: everything stays in the view.
    const auto objects = scatteredSymbols(count, kLatitude, kLongitude, 0.38, kSeed);
    map.scene().upsert(objects);
    (void)map.picture();
    const auto fps = [](const Run &run) { return 1000 / run.frameMilliseconds; };
    const auto slow = [](const Run &run) { return run.slowMilliseconds; };
    const auto processor = [](const Run &run) { return run.processorMilliseconds; };
    const auto name = [&](const QString &what) { return u"map.%1.%2.%3"_s.arg(what, renderer).arg(count); };

    const auto pan = panOf(map.view());
    const auto panning = repeat(map, pan);
    const bool isSoftware = renderer == u"software"_s;
    if (renderer == u"null"_s) {
        const auto target = count == 10'000 ? std::optional(2.0) : count == 100'000 ? std::optional(4.0) : std::nullopt;
        print(name(u"pan.processor"_s), "ms/frame", false, panning, processor, target);
        if (count != 10'000) return;
        // 1,000 positions a second, as they come from vehicles: seventeen in each sixtieth of one.
        std::size_t next = 0;
        const auto moving = repeat(map, [&](int) {
            std::vector<MapObject> moved;
            for (int n = 0; n < 17; ++n) {
                moved.push_back(objects[next++ % objects.size()]);
                moved.back().path.front().longitudeE7 += static_cast<std::int32_t>(next % 1000) * 10;
            }
            map.scene().upsert(moved);
        });
        print(name(u"moving_1000_a_second.slow"_s), "ms", false, moving, slow, 16);
        return;
    }
    print(name(u"pan.fps"_s), "frames/s", true, panning, fps, isSoftware ? std::optional(30.0) : std::nullopt);
    print(name(u"pan.slow"_s), "ms", false, panning, slow);
    const auto zooming =
        repeat(map, [&map](int frame) { map.view().setZoomLevel(kZoom + 0.5 * std::sin(frame * 0.1)); });
    print(name(u"zoom.fps"_s), "frames/s", true, zooming, fps);
    map.view().setZoomLevel(kZoom);
    printEdits(map, objects, name(u"edit.shown"_s));
}

int runChild(const QString &renderer) {
    QProcess child;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_UPDATE_IDLE_TIME"_s, u"0"_s); // frames follow at once
    QString program = QCoreApplication::applicationFilePath();
    QStringList arguments{u"--renderer"_s, renderer};
    if (renderer == u"software"_s) {
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        environment.insert(u"QT_QUICK_BACKEND"_s, u"software"_s);
    } else {
        const QString display = QStandardPaths::findExecutable(u"xvfb-run"_s);
        if (display.isEmpty()) {
            std::fputs("bench-map: no xvfb-run, so nothing but the software renderer is measured.\n", stderr);
            return 0;
        }
        environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
        environment.remove(u"QT_QUICK_BACKEND"_s);
        if (renderer == u"null"_s) {
            environment.insert(u"QSG_RHI_BACKEND"_s, u"null"_s);
            environment.insert(u"QSG_RENDER_LOOP"_s, u"basic"_s);
        }
        arguments = QStringList{u"-a"_s, u"-s"_s, u"-screen 0 1600x900x24"_s, program} + arguments;
        program = display;
    }
    child.setProcessEnvironment(environment);
    child.setProcessChannelMode(QProcess::ForwardedChannels);
    child.start(program, arguments);
    child.waitForFinished(-1);
    return child.exitStatus() == QProcess::NormalExit ? child.exitCode() : 1;
}

} // namespace

int main(int argc, char **argv) {
    if (argc < 3 || qstrcmp(argv[1], "--renderer") != 0) {
        const QCoreApplication app(argc, argv);
        int status = 0;
        fanion::bench::measureTiles(kSeed);
        for (const QString &renderer : {u"software"_s, u"llvmpipe"_s, u"null"_s})
            status |= runChild(renderer);
        return status;
    }
    QSurfaceFormat format = QSurfaceFormat::defaultFormat();
    format.setSwapInterval(0);
    QSurfaceFormat::setDefaultFormat(format);
    const QGuiApplication app(argc, argv);
    QGuiApplication::setFont(QFont(u"Inter"_s));
    const QString renderer = QString::fromLatin1(argv[2]);
    const bool isNull = renderer == u"null"_s;
    std::vector<int> counts{2000, 10'000};
    if (isNull) counts.push_back(100'000);
    if (argc > 3) counts = {QByteArray(argv[3]).toInt()}; // --renderer null 100000: one of them, to look closer
    for (const int count : counts)
        measure(renderer, count);
    if (renderer == u"software"_s) measurePainting(10'000);
    if (!isNull) return 0;
    measureHits(100'000);
    measurePeer(std::min(argc > 3 ? counts.front() : 10'000, kMostOfPeer));
    return 0;
}
