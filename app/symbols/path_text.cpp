// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/symbols/path_text.h"

#include <array>
#include <cmath>

namespace fanion::app {

namespace {

/** Walks over the letters and numbers of path data. */
class Scanner {
public:
    explicit Scanner(QStringView text) : m_text(text) {}

    void skipSpace() {
        while (m_at < m_text.size() && (m_text[m_at].isSpace() || m_text[m_at] == u','))
            ++m_at;
    }
    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] bool atLetter() const { return !atEnd() && m_text[m_at].isLetter(); }
    [[nodiscard]] char16_t letter() { return m_text[m_at++].unicode(); }

    bool numbers(std::size_t count, std::array<double, 6> &out) {
        for (std::size_t i = 0; i < count; ++i) {
            skipSpace();
            const qsizetype start = m_at;
            if (m_at < m_text.size() && m_text[m_at] == u'-') ++m_at;
            while (m_at < m_text.size() && (m_text[m_at].isDigit() || m_text[m_at] == u'.'))
                ++m_at;
            bool good = false;
            out[i] = m_text.mid(start, m_at - start).toDouble(&good);
            if (!good || std::abs(out[i]) > 1000) return false;
        }
        skipSpace();
        return true;
    }

private:
    QStringView m_text;
    qsizetype m_at = 0;
};

std::size_t operands(char16_t command) {
    switch (command) {
    case u'M':
    case u'L':
        return 2;
    case u'H':
    case u'V':
        return 1;
    case u'Q':
        return 4;
    case u'C':
        return 6;
    default:
        return 0;
    }
}

void apply(QPainterPath &path, char16_t command, const std::array<double, 6> &n) {
    const QPointF at = path.currentPosition();
    switch (command) {
    case u'M':
        path.moveTo(n[0], n[1]);
        break;
    case u'L':
        path.lineTo(n[0], n[1]);
        break;
    case u'H':
        path.lineTo(n[0], at.y());
        break;
    case u'V':
        path.lineTo(at.x(), n[0]);
        break;
    case u'Q':
        path.quadTo(n[0], n[1], n[2], n[3]);
        break;
    default:
        path.cubicTo(n[0], n[1], n[2], n[3], n[4], n[5]);
    }
}

} // namespace

std::optional<QPainterPath> readPath(QStringView text) {
    QPainterPath path;
    Scanner scanner(text);
    scanner.skipSpace();
    char16_t command = 0;
    while (!scanner.atEnd()) {
        if (scanner.atLetter()) {
            command = scanner.letter();
            if (command == u'Z') {
                path.closeSubpath();
                scanner.skipSpace();
                command = 0;
                continue;
            }
        }
        const std::size_t count = operands(command);
        std::array<double, 6> numbers{};
        if (count == 0 || (path.elementCount() == 0 && command != u'M') || !scanner.numbers(count, numbers))
            return std::nullopt;
        apply(path, command, numbers);
        if (command == u'M') command = u'L'; // further pairs after a move are lines
    }
    if (path.elementCount() < 2) return std::nullopt;
    return path;
}

} // namespace fanion::app
