// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
// bench-map: how the map moves with 2,000 to 100,000 symbols, all in a view of 1600 by 900 over the base map, what a
// click and a box for a selection cost among them, and what a vector tile of a dense town costs.
//
// Runs itself once for each renderer (tests/bench/window/renderers.h). With one line of JSON a figure on standard
// output.
#include "app/map/layers/symbol_sprites.h"
#include "app/map/scene_hit.h"
#include "app/map/symbol_place.h"
#include "app/symbols/symbol_painter.h"
#include "tests/bench/figure/figure.h"
#include "tests/bench/map/bench_tiles.h"
#include "tests/bench/map/map_item_view_peer.h"
#include "tests/bench/window/frames.h"
#include "tests/bench/window/renderers.h"
#include "tests/gui/map/demo_scene.h"
#include "tests/gui/map/map_window.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSurfaceFormat>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <random>

using namespace fanion::app;
using fanion::MapCamera;
using fanion::Position;
using fanion::bench::Figure;
using fanion::bench::FrameRun;
using fanion::bench::runFrames;

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

void print(const QString &name, const char *unit, bool higher, const std::vector<FrameRun> &runs,
           double (*value)(const FrameRun &), std::optional<double> target = std::nullopt) {
    Figure figure{name.toStdString(), unit, higher, {}, target, {}, std::nullopt};
    for (const FrameRun &run : runs)
        figure.runs.push_back(value(run));
    fanion::bench::print(figure, kSeed);
    std::fflush(stdout);
}

std::vector<FrameRun> repeat(MapWindow &map, const std::function<void(int)> &step) {
    std::vector<FrameRun> runs;
    (void)runFrames(map.window(), step, kFrames); // warms caches and tiles
    for (int i = 0; i < kRuns; ++i)
        runs.push_back(runFrames(map.window(), step, kFrames));
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
    std::vector<FrameRun> runs;
    for (int i = 0; i < kRuns; ++i)
        runs.push_back(runFrames(peer.window(), pan, kPeerFrames));
    print(u"map.pan.processor.null.map_item_view.%1"_s.arg(count), "ms/frame", false, runs,
          [](const FrameRun &run) { return run.processor; });
}

void measure(const QString &renderer, int count) {
    MapWindow map({1600, 900});
    map.view().setCenter({kLatitude, kLongitude});
    map.view().setZoomLevel(kZoom);
    // 1600 by 900 pixels at zoom 10 are 2.2 by 0.85 degrees: everything stays in the view.
    const auto objects = scatteredSymbols(count, kLatitude, kLongitude, 0.38, kSeed);
    map.scene().upsert(objects);
    (void)map.picture();
    const auto fps = [](const FrameRun &run) { return 1000 / run.median; };
    const auto slow = [](const FrameRun &run) { return run.slow; };
    const auto processor = [](const FrameRun &run) { return run.processor; };
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

/** The same symbols for the peers of web_bench: pictures of the kinds there are, and where each symbol is. */
int exportSymbols(const QString &folder, int count) {
    const Catalogue &catalogue = Catalogue::standard();
    const SymbolPainter painter(catalogue, QGuiApplication::font());
    QJsonArray icons;
    QJsonArray symbols;
    QHash<QString, int> known;
    for (const MapObject &object : scatteredSymbols(count, kLatitude, kLongitude, 0.38, kSeed)) {
        const QString kind = u"icon-%1-%2-%3.png"_s.arg(static_cast<int>(object.nature))
                                 .arg(static_cast<int>(object.phase))
                                 .arg(object.echelon);
        if (!known.contains(kind)) {
            known.insert(kind, static_cast<int>(icons.size()));
            icons.append(kind);
            SymbolSpec spec;
            spec.entry = catalogue.find(object.catalogueKey);
            spec.nature = object.nature;
            spec.phase = object.phase;
            spec.echelon = object.echelon;
            SymbolLook look;
            look.withText = false;
            if (!painter.image(spec, kSymbolSide, 1, look).save(folder + u'/' + kind)) return 1;
        }
        const Position &place = object.path.front();
        symbols.append(QJsonArray{place.longitude(), place.latitude(), known[kind], object.label});
    }
    QFile file(folder + u"/symbols.json"_s);
    const QJsonObject all{{u"centre"_s, QJsonArray{kLongitude, kLatitude}},
                          {u"zoom"_s, kZoom},
                          {u"icons"_s, icons},
                          {u"symbols"_s, symbols}};
    return file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(all).toJson(QJsonDocument::Compact)) > 0 ? 0 : 1;
}

} // namespace

int main(int argc, char **argv) {
    if (argc > 3 && qstrcmp(argv[1], "--export") == 0) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        const QGuiApplication app(argc, argv);
        return exportSymbols(QString::fromLocal8Bit(argv[2]), QByteArray(argv[3]).toInt());
    }
    if (argc < 3 || qstrcmp(argv[1], "--renderer") != 0) {
        const QCoreApplication app(argc, argv);
        int status = 0;
        fanion::bench::measureTiles(kSeed);
        for (const QString &renderer : {u"software"_s, u"llvmpipe"_s, u"null"_s})
            status |= fanion::bench::runWithRenderer(renderer, {u"--renderer"_s, renderer}, u"1600x900"_s);
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
