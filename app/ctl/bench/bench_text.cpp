// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/bench/bench_text.h"

namespace fanion::ctl::bench_text {

namespace {
constexpr EntityId kTask{2};
}

Intent task() {
    return intent::Add{Kind::Task, {}, kTask};
}

Intent intentOf(const TextEdit &edit) {
    return intent::Text{kTask, Field::Description, edit.at, edit.erase, edit.insert};
}

std::string read(const BenchPost &post) {
    return post.readText(kTask, Field::Description);
}

} // namespace fanion::ctl::bench_text
