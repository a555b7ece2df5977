// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
// bench-boards [--json]: what the interface's thread pays for the lists of a large incident (5,000 lines in the main
// courante, 500 means, 500 tasks): opening it, a colleague's single change, a search. A display's frame is the limit.
// Always prints JSON lines.
#include "app/shell/bridge/board_view.h"
#include "app/shell/models/log_model.h"
#include "app/shell/models/means_model.h"
#include "app/shell/models/task_board_model.h"
#include "tests/bench/figure/figure.h"

#include <QElapsedTimer>
#include <QGuiApplication>

#include <functional>
#include <random>

using namespace fanion;
using namespace fanion::app;
using bench::Figure;

namespace {

constexpr std::uint64_t kSeed = 20261122;
constexpr int kRuns = 9;
constexpr std::size_t kLines = 5'000;
constexpr std::size_t kMeans = 500;
constexpr std::size_t kTasks = 500;
constexpr WallTime kStart = 1'800'000'000'000;
constexpr double kFrame = 1000.0 / 60;
constexpr const char *kLimit = "limit: one frame of a display at 60 Hz";

struct Lists {
    BoardView board;
    LogModel log{board};
    MeansModel means{board};
    TaskBoardModel tasks{board};
};

EntityPtr entity(std::uint64_t id, Kind kind, WallTime at, std::initializer_list<std::pair<Field, std::string>> texts) {
    auto made = std::make_shared<Entity>();
    made->id = EntityId{id};
    made->kind = kind;
    made->createdAt = made->changedAt = at;
    for (const auto &[field, text] : texts)
        made->registers[field].shown.value = Value(text);
    return made;
}

EntityPtr line(std::uint64_t id, WallTime at) {
    return entity(id, Kind::LogEntry, at,
                  {{Field::Number, "COS-" + std::to_string(id)},
                   {Field::From, "CODIS"},
                   {Field::Text, "Renfort de deux groupes parti de Salon, arrivée prévue " + std::to_string(id)}});
}

/** A delta as it comes when an incident is opened: in the order of a hash table, not of time. */
BoardDelta wholeBoard() {
    std::mt19937_64 random(kSeed);
    BoardDelta delta;
    for (std::size_t i = 0; i < kLines; ++i)
        delta.changed.push_back(line(1 + i, kStart + static_cast<WallTime>(i) * 30'000));
    for (std::size_t i = 0; i < kMeans; ++i)
        delta.changed.push_back(entity(100'000 + i, Kind::Means, kStart + static_cast<WallTime>(i),
                                       {{Field::Label, "CCF " + std::to_string(i)}, {Field::State, "engaged"}}));
    for (std::size_t i = 0; i < kTasks; ++i)
        delta.changed.push_back(entity(200'000 + i, Kind::Task, kStart + static_cast<WallTime>(i),
                                       {{Field::Label, "Tenir la piste " + std::to_string(i)}}));
    std::shuffle(delta.changed.begin(), delta.changed.end(), random);
    return delta;
}

double milliseconds(const std::function<void()> &work) {
    QElapsedTimer clock;
    clock.start();
    work();
    return static_cast<double>(clock.nsecsElapsed()) * 1e-6;
}

Figure figure(const char *name, std::optional<double> target) {
    Figure result{name, "ms", false, {}, target, {}, std::nullopt};
    if (target) {
        result.peer = kLimit;
        result.peerValue = kFrame;
    }
    return result;
}

} // namespace

int main(int argc, char **argv) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication app(argc, argv);
    auto opening = figure("boards.open_6000_objects", std::nullopt);
    auto arriving = figure("boards.one_line_arrives", kFrame);
    auto late = figure("boards.one_late_line_arrives", kFrame);
    auto changing = figure("boards.one_means_changes", kFrame);
    auto searching = figure("boards.search_5000_lines", 3 * kFrame);
    const BoardDelta whole = wholeBoard();
    for (int run = 0; run < kRuns; ++run) {
        Lists lists;
        opening.runs.push_back(milliseconds([&] { lists.board.apply(whole); }));
        BoardDelta one;
        one.changed = {line(kLines + 1, kStart + static_cast<WallTime>(kLines) * 30'000)};
        arriving.runs.push_back(milliseconds([&] { lists.board.apply(one); }));
        one.changed = {line(kLines + 2, kStart + 1)};
        late.runs.push_back(milliseconds([&] { lists.board.apply(one); }));
        one.changed = {
            entity(100'250, Kind::Means, kStart + 250, {{Field::Label, "CCF 250"}, {Field::State, "atCrm"}})};
        changing.runs.push_back(milliseconds([&] { lists.board.apply(one); }));
        searching.runs.push_back(milliseconds([&] { lists.log.setFilterText(QStringLiteral("prévue 49")); }));
        if (lists.log.total() != static_cast<int>(kLines) + 2 || lists.log.count() == 0) {
            std::fputs("bench-boards: the main courante does not hold what it was given\n", stderr);
            return 1;
        }
    }
    for (const Figure &each : {opening, arriving, late, changing, searching})
        bench::print(each, kSeed);
    return 0;
}
