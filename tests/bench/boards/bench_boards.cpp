// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
// bench-boards [--json]: what the interface's thread pays for the boards of a large incident (large_incident.h):
// opening it, a colleague's single change, a search, a key typed where every key looks something up. A frame of a
// display is the limit. Then the same in the program's window, with Qt Quick's software renderer and with one that
// draws nothing (window_bench.h). Always prints JSON lines.
#include "app/shell/anticipation/hypothesis_model.h"
#include "app/shell/bridge/board_view.h"
#include "app/shell/bridge/notices.h"
#include "app/shell/commands.h"
#include "app/shell/entry/log_composer.h"
#include "app/shell/entry/quick_line.h"
#include "app/shell/intelligence/intelligence_model.h"
#include "app/shell/looks.h"
#include "app/shell/models/acts_book.h"
#include "app/shell/models/bookmarks_model.h"
#include "app/shell/models/journal_model.h"
#include "app/shell/models/means_model.h"
#include "app/shell/models/means_outline.h"
#include "app/shell/models/means_totals.h"
#include "app/shell/models/search_model.h"
#include "app/shell/models/sector_model.h"
#include "app/shell/models/selection.h"
#include "app/shell/models/task_board_model.h"
#include "app/shell/models/timeline_model.h"
#include "app/shell/printing/board_papers.h"
#include "app/shell/radio/oct_plan.h"
#include "app/shell/safety/alarms_model.h"
#include "app/shell/safety/roll_call_model.h"
#include "app/shell/safety/timers_model.h"
#include "app/shell/search/embedded_gazetteer.h"
#include "app/shell/victims/victim_model.h"
#include "app/shell/victims/victim_names.h"
#include "app/shell/victims/victim_totals.h"
#include "app/shell/whiteboard/page_painter.h"
#include "app/shell/whiteboard/page_scene.h"
#include "tests/bench/boards/large_incident.h"
#include "tests/bench/boards/window_bench.h"
#include "tests/bench/figure/figure.h"
#include "tests/bench/window/renderers.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QImage>
#include <QPainter>
#include <QSettings>
#include <QTemporaryDir>

#include <algorithm>
#include <functional>

using namespace fanion;
using namespace fanion::app;
using bench::Figure;
using bench::LargeIncident;

namespace {

constexpr int kRuns = 9;
constexpr double kFrame = 1000.0 / 60;
constexpr double kOpening = 100;
constexpr double kSearch = 50;
constexpr std::size_t kNamedSigns = 10'000;

/** Every list the program keeps of an incident. */
struct Boards {
    BoardView board;
    ActsBook acts{board, [](const ActsBook::Answer &) {}, 1'000'000};
    MeansModel means{board};
    MeansOutline outline{board, means};
    MeansTotals totals{board};
    SectorModel sectors{board};
    TaskBoardModel tasks{board};
    LogModel log{board};
    VictimNames names;
    VictimModel victims{board, names};
    VictimTotals toll{board};
    JournalModel journal{board, acts};
    TimelineModel timeline{board, acts};
    IntelligenceModel intelligence{board};
    HypothesisModel hypotheses{board};
    AlarmsModel alarms{board};
    RollCallModel rollCall{board};
    TimersModel timers{board};
};

double milliseconds(const std::function<void()> &work) {
    QElapsedTimer clock;
    clock.start();
    work();
    return static_cast<double>(clock.nsecsElapsed()) * 1e-6;
}

Figure figure(const char *name, double limit, const char *what) {
    return {name, "ms", false, {}, limit, what, limit};
}
Figure withinAFrame(const char *name) {
    return figure(name, kFrame, "limit: one frame of a display at 60 Hz");
}

BoardDelta only(EntityPtr entity) {
    BoardDelta delta;
    delta.changed = {std::move(entity)};
    return delta;
}

/** The longest of the keys of a text, typed one after another. */
double worstKey(const QString &text, const std::function<void(const QString &)> &type) {
    double worst = 0;
    for (qsizetype letters = 1; letters <= text.size(); ++letters)
        worst = std::max(worst, milliseconds([&] { type(text.left(letters)); }));
    return worst;
}

bool measureBoards() {
    auto opening = figure("boards.open_7570_objects", kOpening, "limit: 100 ms");
    auto reading = figure("boards.3000_automatic_lines_come", kOpening, "limit: 100 ms");
    auto arriving = withinAFrame("boards.one_line_arrives");
    auto late = withinAFrame("boards.one_late_line_arrives");
    auto act = withinAFrame("boards.one_automatic_line_arrives");
    auto changing = withinAFrame("boards.one_means_changes");
    auto moving = withinAFrame("boards.one_victim_changes");
    auto calling = figure("boards.roll_call_of_750_begins", kOpening, "limit: 100 ms");
    auto answering = withinAFrame("boards.one_means_changes_during_a_roll_call");
    auto planning = withinAFrame("boards.radio_plan_1000_means");
    auto writing = withinAFrame("boards.log_of_5000_lines_on_paper");
    auto searching = figure("boards.search_8000_lines", kSearch, "limit: 50 ms");
    const BoardDelta whole = LargeIncident::whole();
    std::vector<BoardAct> acts = LargeIncident::acts();
    qsizetype papers = 0;
    std::size_t boxes = 0;
    for (int run = 0; run < kRuns; ++run) {
        Boards boards;
        boards.timeline.setNow(acts.back().at);
        opening.runs.push_back(milliseconds([&] { boards.board.apply(whole); }));
        reading.runs.push_back(milliseconds([&] { boards.acts.take({acts.begin(), acts.end() - 1}); }));
        act.runs.push_back(milliseconds([&] { boards.acts.take({acts.end() - 1, acts.end()}); }));
        arriving.runs.push_back(
            milliseconds([&] { boards.board.apply(only(LargeIncident::line(LargeIncident::kLines))); }));
        late.runs.push_back(milliseconds([&] { boards.board.apply(only(LargeIncident::lateLine())); }));
        changing.runs.push_back(milliseconds([&] { boards.board.apply(only(LargeIncident::means(250, "released"))); }));
        moving.runs.push_back(milliseconds([&] { boards.board.apply(only(LargeIncident::victim(250, "hospital"))); }));
        writing.runs.push_back(milliseconds([&] { papers += board_papers::log(boards.log).size(); }));
        planning.runs.push_back(milliseconds([&] { boxes += octPlan(boards.board).size(); }));
        calling.runs.push_back(milliseconds([&] { boards.board.apply(only(LargeIncident::rollCall())); }));
        answering.runs.push_back(
            milliseconds([&] { boards.board.apply(only(LargeIncident::means(251, "released"))); }));
        searching.runs.push_back(milliseconds([&] { boards.journal.setFilterText(QStringLiteral("prévue 49")); }));
        const auto all = static_cast<int>(LargeIncident::kLines + LargeIncident::kActs + 2);
        if (boards.journal.total() != all || boards.journal.count() == 0 || boards.journal.count() == all ||
            boards.victims.total() != static_cast<int>(LargeIncident::kVictims) || boards.rollCall.count() < 700)
            return false;
    }
    // CODIS, COS, and each sector with its engines.
    if (papers == 0 || boxes < kRuns * 2 * LargeIncident::kSectors) return false;
    for (const Figure &each :
         {opening, reading, arriving, late, act, changing, moving, calling, answering, planning, writing, searching})
        bench::print(each, LargeIncident::kSeed);
    return true;
}

bool measureTyping() {
    BoardView board;
    board.apply(LargeIncident::whole());
    board.apply(LargeIncident::namedSigns(kNamedSigns));
    Notices notices;
    Commands commands(board, Catalogue::standard(), {}, systemEnvironment(), notices);
    QuickLine line(board, Catalogue::standard(), commands);
    Selection selection;
    LogComposer composer(board, commands, selection);
    const QTemporaryDir home;
    QSettings settings(home.filePath(QStringLiteral("bench.ini")), QSettings::IniFormat);
    BookmarksModel views(settings);
    EmbeddedGazetteer gazetteer;
    SearchModel search(board, Catalogue::standard(), gazetteer, views);
    search.setOrigin({43.5, 5.2});
    QEventLoop reading;
    QObject::connect(&gazetteer, &EmbeddedGazetteer::ready, &reading, &QEventLoop::quit);
    search.prepare();
    reading.exec();

    auto entry = withinAFrame("boards.worst_key_in_the_quick_line_10000_names");
    auto journal = withinAFrame("boards.worst_key_in_a_log_line_10000_names");
    auto box = withinAFrame("boards.worst_key_in_the_search_box_10000_names");
    const QString said = QStringLiteral("CODIS > PCC : CCF M251 au CRM, citerne 4711 vide");
    for (int run = 0; run < kRuns; ++run) {
        entry.runs.push_back(worstKey(said, [&](const QString &text) { line.setText(text); }));
        journal.runs.push_back(worstKey(said, [&](const QString &text) { composer.setText(text); }));
        box.runs.push_back(
            worstKey(QStringLiteral("st martin de crau"), [&](const QString &text) { search.setText(text); }));
        if (line.summary().isEmpty() || composer.subjects().isEmpty() || search.count() == 0) return false;
    }
    for (const Figure &each : {entry, journal, box})
        bench::print(each, LargeIncident::kSeed);
    return true;
}

/** A page as a screen of 1366 by 768 shows it. */
class PageScreen {
public:
    explicit PageScreen(const PageScene &scene) : m_scene(scene) {}
    /** Paints what lies in \p seen; false when nothing was painted. */
    bool paint(const QRectF &seen) {
        m_image.fill(Qt::white);
        QPainter painter(&m_image);
        const double zoom = std::min(m_image.width() / seen.width(), m_image.height() / seen.height());
        painter.scale(zoom, zoom);
        painter.translate(-seen.topLeft());
        m_painter.paint(painter, m_scene.shapes(), {seen, zoom, m_scene.legend(), {}});
        painter.end();
        return m_image.pixelColor(200, 200) != Qt::white || m_image.pixelColor(210, 205) != Qt::white;
    }

private:
    const PageScene &m_scene;
    QImage m_image{1366, 768, QImage::Format_ARGB32_Premultiplied};
    PagePainter m_painter{PageLook::onPaper(QGuiApplication::font())};
};

bool measurePage() {
    auto opening = figure("boards.page_of_1000_notes_opens", kOpening, "limit: 100 ms");
    auto arriving = withinAFrame("boards.one_note_arrives_on_a_page_of_1000");
    auto reading = withinAFrame("boards.page_of_1000_notes_read_one_frame_of_a_drag");
    const BoardDelta page = LargeIncident::page();
    for (int run = 0; run < kRuns; ++run) {
        BoardView board;
        PageScene scene(board);
        PageScreen screen(scene);
        bool isPainted = true;
        opening.runs.push_back(milliseconds([&] {
            board.apply(page);
            scene.setPageIdText(toText(EntityId{LargeIncident::kPage}));
            isPainted = screen.paint(scene.bounds());
        }));
        arriving.runs.push_back(milliseconds([&] {
            board.apply(only(LargeIncident::note(500, "Eau")));
            isPainted = screen.paint(scene.bounds()) && isPainted;
        }));
        const QRectF near(1000, 1000, 1366, 768); // as large as they are
        isPainted = screen.paint(near) && isPainted;
        reading.runs.push_back(milliseconds([&] { isPainted = screen.paint(near.translated(12, 7)) && isPainted; }));
        if (!isPainted || scene.count() != static_cast<int>(LargeIncident::kNotes)) return false;
    }
    for (const Figure &each : {opening, arriving, reading})
        bench::print(each, LargeIncident::kSeed);
    return true;
}

} // namespace

int main(int argc, char **argv) {
    using namespace Qt::StringLiterals;
    if (argc > 2 && qstrcmp(argv[1], "--window") == 0) {
        const QApplication app(argc, argv);
        prepareLooks();
        return bench::WindowBench(QString::fromLatin1(argv[2])).measure() ? 0 : 1;
    }
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication app(argc, argv);
    if (!measureBoards() || !measureTyping() || !measurePage()) {
        std::fputs("bench-boards: the boards do not hold what they were given\n", stderr);
        return 1;
    }
    int status = 0;
    for (const QString &renderer : {u"software"_s, u"null"_s})
        status |= bench::runWithRenderer(renderer, {u"--window"_s, renderer}, u"1366x768"_s);
    return status;
}
