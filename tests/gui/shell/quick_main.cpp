// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/shell/quick_setup.h"

#include <QtQuickTest>

using fanion::app::QuickSetup;
QUICK_TEST_MAIN_WITH_SETUP(gui_shell_qml, QuickSetup)
