// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/application.h"

#include <QtPlugin>

int main(int argc, char *argv[]) {
    return fanion::app::runApplication(argc, argv);
}
