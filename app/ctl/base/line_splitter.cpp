// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/base/line_splitter.h"

#include <utility>

namespace fanion::ctl {

std::vector<LineSplitter::Line> LineSplitter::push(std::string_view bytes) {
    std::vector<Line> lines;
    while (true) {
        const std::size_t at = bytes.find('\n');
        append(bytes.substr(0, at));
        if (at == std::string_view::npos) return lines;
        end(lines);
        bytes.remove_prefix(at + 1);
    }
}

std::vector<LineSplitter::Line> LineSplitter::finish() {
    std::vector<Line> lines;
    end(lines);
    return lines;
}

void LineSplitter::append(std::string_view bytes) {
    if (m_tooLong) return;
    if (m_partial.size() + bytes.size() > kMaxLine) {
        m_tooLong = true;
        m_partial.clear();
        return;
    }
    m_partial += bytes;
}

void LineSplitter::end(std::vector<Line> &lines) {
    Line line{std::exchange(m_partial, {}), std::exchange(m_tooLong, false)};
    if (!line.text.empty() && line.text.back() == '\r') line.text.pop_back();
    const bool blank = line.text.find_first_not_of(" \t") == std::string::npos;
    if (line.tooLong || !blank) lines.push_back(std::move(line));
}

} // namespace fanion::ctl
