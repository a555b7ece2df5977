// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/html_table.h"

namespace fanion::app {

HtmlTable::HtmlTable(const std::vector<Column> &columns) : m_columns(columns.size()) {
    // The rules are the cells': Qt draws no others round cells that share them.
    m_html = QStringLiteral("<table width=\"100%\" cellspacing=\"0\" cellpadding=\"8\" "
                            "style=\"border-collapse: collapse;\"><thead><tr>");
    for (const Column &column : columns) {
        const QString width = column.width > 0 ? QStringLiteral(" width=\"%1%\"").arg(column.width) : QString();
        m_html += QStringLiteral("<th align=\"left\"%1>").arg(width) + htmlText(column.title) + QStringLiteral("</th>");
    }
    m_html += QStringLiteral("</tr></thead><tbody>");
}

void HtmlTable::row(const QStringList &cells, bool isStrong) {
    m_html += QStringLiteral("<tr>");
    for (const QString &cell : cells)
        m_html += QStringLiteral("<td>") +
                  (isStrong ? QStringLiteral("<b>%1</b>").arg(htmlText(cell)) : htmlText(cell)) +
                  QStringLiteral("</td>");
    m_html += QStringLiteral("</tr>");
    ++m_rows;
}

void HtmlTable::blank(int rows, int height) {
    for (int i = 0; i < rows; ++i) {
        m_html += QStringLiteral("<tr>");
        for (std::size_t column = 0; column < m_columns; ++column)
            m_html += QStringLiteral("<td><span style=\"font-size: %1px;\">&nbsp;</span></td>").arg(height * 5 / 6);
        m_html += QStringLiteral("</tr>");
        ++m_rows;
    }
}

QString htmlText(const QString &text) {
    return text.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"));
}

} // namespace fanion::app
