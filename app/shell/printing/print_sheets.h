// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/print/paper_pages.h"
#include "app/shell/bridge/board_view.h"

#include <functional>
#include <memory>

namespace fanion::app {

class BaseMapsModel;
class Coordinates;
class JournalModel;
class LayersModel;
class OrderModel;
class OverlaysModel;
class PastView;
class Perimeters;
class Preferences;
class PrintChoices;
class Selection;
class Session;
class VictimNames;
class MapScene;
class PageScene;
class PreviewLoader;
struct WhiteboardSheet;

/** What sheets are made from. All outlive who has it. */
struct PrintSources {
    const BoardView &board;
    const Session &session;
    const Preferences &preferences;
    const Coordinates &coordinates;
    const Selection &selection;
    const OrderModel &order;
    const JournalModel &journal;
    const VictimNames &names;
    const OverlaysModel &overlays;
    const LayersModel &layers;
    const BaseMapsModel &baseMaps;
    PastView &past;
    Perimeters &perimeters;
    const MapScene &scene;
    const PageScene &page;
    const PreviewLoader &previews;
    std::function<WallTime()> now;
};

/** Takes what the choices ask for as values, so that it can be painted on another thread. UI thread. */
class PrintSheets {
public:
    PrintSheets(PrintSources sources, const PrintChoices &choices) : m_from(std::move(sources)), m_choices(choices) {}

    using Make = std::function<std::unique_ptr<Pages>()>;
    /** Makes the pages, on any thread; empty when there is nothing to print: problem() says why. */
    [[nodiscard]] Make make(const MapCamera &view) const;
    /** Why there is nothing to print, in the language of the screen; empty: there is. */
    [[nodiscard]] QString problem() const;
    [[nodiscard]] MapSheet map(const MapCamera &view) const;
    [[nodiscard]] BoardPaper paper() const;
    /** The page of the tableau blanc that is looked at. */
    [[nodiscard]] WhiteboardSheet whiteboard() const;
    /** The task whose order is printed: the open one, else the selected one. Null: none. */
    [[nodiscard]] EntityPtr task() const;
    [[nodiscard]] QString title() const;

private:
    [[nodiscard]] SheetFacts facts() const;
    [[nodiscard]] QString mapNotice() const;
    [[nodiscard]] QString paperNotice() const;
    [[nodiscard]] QString html() const;

    PrintSources m_from;
    const PrintChoices &m_choices;
};

} // namespace fanion::app
