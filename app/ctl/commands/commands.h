// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/base/context.h"

namespace CLI { // NOLINT(readability-identifier-naming): theirs
class App;
}

namespace fanion::ctl {

// Each adds its subcommands to the command line; when one is chosen, it runs and leaves its exit code in \p exit.
void addCreate(CLI::App &app, const Context &context, int &exit);
void addApply(CLI::App &app, const Context &context, int &exit);
void addServe(CLI::App &app, const Context &context, int &exit);
/** join, ask. */
void addJoin(CLI::App &app, const Context &context, int &exit);
/** invite, members, admit, role, hand-over, revoke, requests, refuse. */
void addMembership(CLI::App &app, const Context &context, int &exit);
/** dump, history, diff. */
void addHistory(CLI::App &app, const Context &context, int &exit);
/** digest, status, verify, schema. */
void addInspection(CLI::App &app, const Context &context, int &exit);
void addFind(CLI::App &app, const Context &context, int &exit);
/** import, export, merge. */
void addTransfer(CLI::App &app, const Context &context, int &exit);
/** copy, salvage. */
void addCopies(CLI::App &app, const Context &context, int &exit);
/** attach, attachments, extract, detach. */
void addAttachments(CLI::App &app, const Context &context, int &exit);
/** doctor, search, dial, undial, dialled. */
void addNetwork(CLI::App &app, const Context &context, int &exit);
#ifdef FANION_HAS_SIGNS
/** catalogue check. */
void addCatalogue(CLI::App &app, const Context &context, int &exit);
#endif
/** bench. */
void addBench(CLI::App &app, const Context &context, int &exit);

} // namespace fanion::ctl
