// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Needs Qt, as nothing else of fanionctl does: only in builds that have the signs.
#include "app/symbols/catalogue.h"

#include "app/ctl/commands/commands.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <QFile>

#include <format>
#include <iostream>
#include <memory>

namespace fanion::ctl {

namespace {

using nlohmann::json;

struct Checked {
    json line;        ///< of the answer's "files"
    std::string text; ///< for people
    bool isRight = false;
};

/** One file, over the standard catalogue: as it is read on a post. */
Checked check(const std::string &name) {
    Checked checked{{{"file", name}}, {}, false};
    std::vector<std::string> problems;
    QFile file(QString::fromStdString(name));
    if (file.open(QIODevice::ReadOnly)) {
        const auto reading =
            app::Catalogue::read(file.read(app::Catalogue::kMaxFileSize + 1), &app::Catalogue::standard());
        for (const QString &problem : reading.problems)
            problems.push_back(problem.toStdString());
        if (reading.catalogue) {
            const auto &entries = reading.catalogue->entries();
            const auto &vehicles = reading.catalogue->vehicles();
            checked.line["entries"] = entries.size();
            checked.line["vehicles"] = vehicles.size();
            checked.text = std::format("{}: right. With it there are {} signs and {} types of means.\n", name,
                                       entries.size(), vehicles.size());
        }
    } else {
        problems.push_back("cannot be opened: " + file.errorString().toStdString());
    }
    checked.isRight = problems.empty();
    for (const std::string &problem : problems)
        checked.text += std::format("{}: {}\n", name, problem);
    checked.line["ok"] = checked.isRight;
    checked.line["problems"] = problems;
    return checked;
}

int check(const Context &context, const std::vector<std::string> &names) {
    json answer{{"ok", true}, {"files", json::array()}};
    bool isRight = true;
    for (const std::string &name : names) {
        const Checked checked = check(name);
        isRight = isRight && checked.isRight;
        answer["files"].push_back(checked.line);
        if (!context.json) std::cout << checked.text;
    }
    answer["ok"] = isRight;
    if (context.json) std::cout << answer.dump(-1, ' ', false, json::error_handler_t::replace) << '\n';
    std::cout << std::flush;
    return isRight && std::cout ? kSuccess : kFailure;
}

} // namespace

void addCatalogue(CLI::App &app, const Context &context, int &exit) {
    CLI::App *catalogue = app.add_subcommand("catalogue", "Catalogues of signs of a service");
    catalogue->require_subcommand(1);
    CLI::App *checking =
        catalogue->add_subcommand("check", "Print everything that is wrong in catalogues, and where; exit code 1 then");
    auto names = std::make_shared<std::vector<std::string>>();
    checking->add_option("files", *names, "The catalogues (JSON)")->required();
    checking->callback([&context, &exit, names] { exit = check(context, *names); });
}

} // namespace fanion::ctl
