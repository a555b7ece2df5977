// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/symbols/code_reader.h"

#include <QRegularExpression>

#include <utility>

namespace fanion::app {

namespace {

using namespace Qt::StringLiterals;

/** What a code must look like, and how that is said. */
struct Shape {
    QRegularExpression pattern;
    QString words;
};

QString codeOf(const JsonCursor &json, const Shape &shape) {
    if (json.isNull()) return {};
    const QString code = json.text();
    if (!shape.pattern.match(code).hasMatch()) json.complain(QStringLiteral("'%1' is not %2").arg(code, shape.words));
    return code;
}

NatureCodes codesOf(const JsonCursor &json, QLatin1StringView key, const Shape &shape) {
    NatureCodes codes;
    if (!json.has(key)) return codes;
    const JsonCursor value = json.at(key);
    if (!value.isObject()) {
        codes.fill(codeOf(value, shape));
        return codes;
    }
    value.allow({"fire"_L1, "people"_L1, "water"_L1, "risk"_L1, "command"_L1, "neutral"_L1, "other"_L1});
    codes.fill(codeOf(value.at("other"_L1), shape));
    for (std::size_t i = 0; i < codes.size(); ++i)
        if (const auto nature = natureName(static_cast<Nature>(i)); value.has(nature))
            codes[i] = codeOf(value.at(nature), shape);
    return codes;
}

} // namespace

NatureCodes CodeReader::sidc(const JsonCursor &json) {
    // Version 10, reality, and status present: the seventh digit is the phase's.
    static const Shape shape{QRegularExpression(QStringLiteral("^10[0-9]{4}0[0-9]{13}$")),
                             QStringLiteral("a MIL-STD-2525D code (20 digits, 10 first, the seventh 0)")};
    return codesOf(json, "sidc"_L1, shape);
}

NatureCodes CodeReader::cot(const JsonCursor &json) {
    static const Shape shape{QRegularExpression(QStringLiteral("^(a-[fhun]|b|u)(-[A-Za-z0-9]+)+$")),
                             QStringLiteral("a type of Cursor on Target (a-f-…, b-…, u-…)")};
    return codesOf(json, "cot"_L1, shape);
}

} // namespace fanion::app
