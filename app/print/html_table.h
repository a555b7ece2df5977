// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace fanion::app {

/** A ruled table for a BoardPaper: its headings are repeated on every page. Texts are escaped; line breaks stay. */
class HtmlTable {
public:
    struct Column {
        QString title;
        int width = 0; ///< in hundredths of the table; 0: what is left
    };
    explicit HtmlTable(const std::vector<Column> &columns);

    /** \p isStrong: in bold. */
    void row(const QStringList &cells, bool isStrong = false);
    /** Empty rows to write in, \p height tenths of a millimetre each. */
    void blank(int rows, int height);
    [[nodiscard]] bool isEmpty() const { return m_rows == 0; }
    [[nodiscard]] QString html() const { return m_html + QStringLiteral("</tbody></table>"); }

private:
    std::size_t m_columns;
    int m_rows = 0;
    QString m_html;
};

/** A text as HTML, with its line breaks. */
[[nodiscard]] QString htmlText(const QString &text);

} // namespace fanion::app
