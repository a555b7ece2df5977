// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The desktop program with a fault planted in it: it crashes as soon as it is to show an object called "poison".
#include "app/shell/application.h"
#include "app/shell/bridge/board_view.h"
#include "app/shell/shell.h"

#include <cstdlib>

int main(int argc, char *argv[]) {
    return fanion::app::runApplication(argc, argv, [](fanion::app::Shell &shell) {
        auto *board = &shell.board();
        QObject::connect(board, &fanion::app::BoardView::applied, board, [](const fanion::BoardDelta &delta) {
            for (const fanion::EntityPtr &entity : delta.changed)
                if (entity->text(fanion::Field::Label) == "poison") std::abort();
        });
    });
}
