// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/bench/fresh_load.h"

#include "app/ctl/bench/bench_text.h"
#include "app/ctl/bench/board_table.h"
#include "app/ctl/bench/memory_probe.h"
#include "app/ctl/bench/must.h"
#include "app/ctl/bench/scratch_folder.h"
#include "app/ctl/bench/self_process.h"
#include "app/ctl/bench/stopwatch.h"

namespace fanion::ctl {

namespace {

/** A tiny board, made, saved and opened: from here on a load costs what the document costs. */
void warmUp(Environment environment) {
    const ScratchFolder folder;
    auto post = BenchPost::found(folder.file("tiny.fanion"), environment);
    post->perform(intent::Add{Kind::Symbol, {{Field::Label, "w"}, {Field::Position, Position{1, 2}}}, EntityId{2}});
    post->save();
    post.reset();
    static_cast<void>(BoardTable::of(*BenchPost::openToRead(folder.file("tiny.fanion"), environment)).digest());
}

/** Looks at every value of every object, as somebody who draws them does; gives what a reader could not know before. */
std::size_t readEveryField(const BenchPost &post) {
    std::size_t sum = 0;
    post.forEach([&sum](const Entity &entity) {
        for (const Field field : board_row::fields()) {
            const Value &value = entity.value(field);
            if (const auto *text = std::get_if<std::string>(&value))
                for (const char letter : *text)
                    sum += static_cast<unsigned char>(letter);
            else if (const auto *number = std::get_if<std::int64_t>(&value))
                sum += static_cast<std::size_t>(*number);
            else if (const auto *position = std::get_if<Position>(&value))
                sum += static_cast<std::size_t>(position->latitudeE7) ^ static_cast<std::size_t>(position->longitudeE7);
        }
    });
    return sum;
}

} // namespace

nlohmann::ordered_json FreshLoad::inNewProcess() const {
    return nlohmann::ordered_json::parse(runSelf({"fanionctl", "bench", "load", m_content, m_file.string()}));
}

nlohmann::ordered_json FreshLoad::measure() const {
    const auto times = inNewProcess();
    auto figures = inNewProcess();
    figures["load_ms"] = times.at("load_ms");
    figures["load_read_ms"] = times.at("load_read_ms");
    return figures;
}

nlohmann::ordered_json FreshLoad::load(Environment environment) const {
    warmUp(environment);
    const MemoryProbe memory;
    const Stopwatch opening;
    const auto post = BenchPost::openToRead(m_file, environment);
    const double loadMs = opening.milliseconds();
    const double loadedMb = memory.grownMb();
    double readMs = 0;
    std::string check;
    if (m_content == "board") {
        const Stopwatch reading;
        const std::size_t bytes = readEveryField(*post);
        readMs = reading.milliseconds();
        check = BoardTable::of(*post).digest();
        must(bytes > 0, "There was nothing to read.");
    } else {
        const Stopwatch reading;
        const std::string text = bench_text::read(*post);
        readMs = reading.milliseconds();
        check = sha256(text);
    }
    return {{"load_ms", loadMs},
            {"load_read_ms", loadMs + readMs},
            {"rss_loaded_mb", loadedMb},
            {"rss_doc_mb", memory.grownMb()},
            {"check", check}};
}

} // namespace fanion::ctl
