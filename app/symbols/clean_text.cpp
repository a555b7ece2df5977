// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/symbols/clean_text.h"

#include <QList>

namespace fanion::app {

namespace {

bool isUnwanted(char32_t c) {
    if (c == U'\u200D') return false; // joins emoji and some scripts; harmless alone
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format: // bidirectional overrides and isolates, zero-width spaces, tags
    case QChar::Other_Surrogate:
    case QChar::Other_NotAssigned:
    case QChar::Other_PrivateUse: // would show our own icons
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return false;
    }
}

/** Combining marks in a row beyond which a text only serves to paint over its neighbours. */
constexpr int kMaxMarks = 4;

QString clean(std::string_view text, qsizetype limit, bool oneLine) {
    // Four bytes a character at most: what lies beyond can't be shown, so it isn't decoded either.
    const bool cutBytes = static_cast<qsizetype>(text.size()) > limit * 8;
    const QString decoded = QString::fromUtf8(text.data(), cutBytes ? limit * 8 : static_cast<qsizetype>(text.size()));
    QString out;
    qsizetype length = 0;
    int marks = 0;
    for (const char32_t c : decoded.toUcs4()) {
        const bool space = c == U'\n' || c == U'\t' || c == U'\r';
        if (space && oneLine && out.endsWith(u' ')) continue;
        if (!space && isUnwanted(c)) continue;
        if (c == U'\r') continue;
        marks = QChar::category(c) == QChar::Mark_NonSpacing ? marks + 1 : 0;
        if (marks > kMaxMarks) continue;
        if (++length > limit) return out.normalized(QString::NormalizationForm_C) + u'…';
        out += space && oneLine ? QStringView(u" ") : QStringView(QChar::fromUcs4(c));
    }
    return out.normalized(QString::NormalizationForm_C) + (cutBytes ? QStringLiteral("…") : QString());
}

} // namespace

QString shortText(std::string_view text, qsizetype limit) {
    return clean(text, limit, true);
}

QString longText(std::string_view text, qsizetype limit) {
    return clean(text, limit, false);
}

} // namespace fanion::app
