// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QString>

#include <optional>
#include <vector>

namespace fanion::app {

/**
 * The colours of base maps by their names (resources/mapstyles/palette.json): muted greys with a hint of their meaning,
 * so that the doctrine's colours on top are the only saturated ones (design section 7). All palettes have the same
 * names.
 */
class MapPalette {
public:
    [[nodiscard]] static const MapPalette &day();
    [[nodiscard]] static const MapPalette &night();
    [[nodiscard]] static const MapPalette &print();

    /** The number of a colour that every palette has; nothing when there is none of this name. */
    [[nodiscard]] static std::optional<int> indexOf(const QString &name);
    [[nodiscard]] const QColor &at(int index) const { return m_colours[static_cast<std::size_t>(index)]; }
    /** A colour the program itself names; it must be there. */
    [[nodiscard]] const QColor &operator[](const char *name) const;

private:
    std::vector<QColor> m_colours;
    friend struct Palettes;
};

} // namespace fanion::app
