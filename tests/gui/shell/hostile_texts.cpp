// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/shell/hostile_texts.h"

#include <random>

namespace fanion::app {

namespace {

using namespace Qt::StringLiterals;

constexpr unsigned kSeed = 20261124;

QStringList known() {
    QStringList texts{
        // Markup, in every dialect that some text item reads.
        u"<img src=\"http://127.0.0.1:9/x.png\">"_s,
        u"<img src='file:///etc/passwd'>&nbsp;<b>gras</b>"_s,
        u"![x](http://127.0.0.1:9/y.png) [lien](http://127.0.0.1:9/)"_s,
        u"<a href='http://127.0.0.1:9/'>PCC 1</a><style>*{color:red}</style>"_s,
        u"&amp;&lt;script&gt;alert(1)&lt;/script&gt; %1 %n %% %L1 %99"_s,
        u"<table><tr><td width=99999 height=99999>x</td></tr></table>"_s,
        u"<font size=\"500\">grand</font><h1>titre</h1>"_s,
        u"<!DOCTYPE html [<!ENTITY a \"&b;&b;\"><!ENTITY b \"&a;&a;\">]>&a;"_s,
        u"<svg onload=alert(1)><use href='http://127.0.0.1:9/#x'/></svg>"_s,
        u"<iframe src='qrc:/qt/qml/Fanion/Main.qml'></iframe>"_s,
        u"data:text/html;base64,PHNjcmlwdD4="_s,
        u"javascript:Qt.quit()"_s,
        u"\"; Qt.quit(); //"_s,
        u"${Qt.quit()} `Qt.quit()` {{7*7}} #{1+1}"_s,
        u"# titre\n- liste\n> cite\n```\ncode\n```\n| a | b |\n|---|---|"_s,
        // Direction.
        u"\u202Etxet elgnaj\u202C \u2066isolé\u2069"_s,
        u"\u202E\u202E\u202E\u202E"_s,
        u"\u2067\u2067\u2067 sans fin"_s,
        u"مركز القيادة PCC 1 مرحبا"_s,
        u"עברית FPT 12 עברית"_s,
        u"\u200F\u200E\u061C"_s,
        // Piled, combining, joining.
        u"o\u0300\u0301\u0302\u0303\u0304\u0305\u0306\u0307\u0308\u0309\u030A"_s.repeated(40),
        u"\u0338\u0338\u0338seul"_s,
        u"Z\u0351\u036B\u0343\u036A\u0302\u036B\u033D\u034F\u0334\u0319\u0324\u031E\u0349\u035A\u032F"_s.repeated(20),
        u"👨‍👩‍👧‍👦🏳️‍🌈"_s.repeated(200),
        u"🇫🇷"_s.repeated(300),
        u"e\u0301 é \uFB01 ﷽ ﷽ ﷽"_s,
        u"\u0E49"_s.repeated(120),
        u"ฎ็็็็็็็็็็็็็็็็็็็็ฎ็็็็็็็็็็็็็็็็็็็็"_s,
        u"\u0F80\u0F7E"_s.repeated(60),
        u"గ్జ్ఞ‌ా ज्ञ‌ा জ্ঞ‌া"_s,
        // Nothing to see.
        u""_s,
        u"   "_s,
        u"\u200B\u200C\u200D\u2060\uFEFF"_s.repeated(50),
        u"\u00AD"_s.repeated(500),
        u"\u3000\u2003\u2002\u00A0"_s,
        u"\u115F\u1160\u3164\uFFA0"_s,
        // Controls, halves, no characters.
        QString(QChar(0)) + u"nul"_s + QChar(0),
        u"\x01\x02\x03\x07\x08\x0B\x0C\x1B[31mrouge\x1B[0m\x7F"_s,
        u"\u0085\u2028\u2029"_s,
        QString(QChar(0xD800)) + u"demi"_s,
        u"demi"_s + QChar(0xDC00),
        QString(QChar(0xDFFF)) + QChar(0xD800),
        QString(QChar(0xFFFE)) + QChar(0xFFFF) + QChar(0xFDD0),
        QString::fromUcs4(U"\U000E0041\U000E0042\U0001F3F4"),
        QString::fromUcs4(U"\U0010FFFF\U000F0000\U000E01EF"),
        u"\uFFFD\uFFFC"_s,
        // Lines.
        u"\n"_s.repeated(5'000),
        u"\r\n\r\n"_s.repeated(500),
        u"\t"_s.repeated(2'000),
        u"a\rb\nc\r\nd\ve\ff"_s,
        // Length.
        u"x"_s.repeated(100'000),
        u"mot "_s.repeated(25'000),
        u"W"_s.repeated(3'000),
        u"i"_s.repeated(3'000),
        u"ı"_s.repeated(1'000),
        u"/"_s.repeated(4'096),
        u"😀"_s.repeated(5'000),
        // What other programs make of it.
        u"=cmd|'/C calc'!A0"_s,
        u"@SUM(1+1)*cmd"_s,
        u"+33 6 12 34 56 78"_s,
        u"'; DROP TABLE change; --"_s,
        u"../../../../etc/passwd"_s,
        u"C:\\CON\\NUL.txt"_s,
        u"COM1"_s,
        u"a.fanion\0.exe"_s,
        u"{\"do\":\"delete\",\"id\":\"0000000000000001\"}"_s,
        u"%s%s%s%n%x%d"_s,
        u"%1%2%3%4"_s,
        u"1e999"_s,
        u"-0"_s,
        u"NaN"_s,
        u"null"_s,
        u"undefined"_s,
        u"true"_s,
        u"0000000000000001"_s,
        u"fanion:AAAA"_s,
        u"geo:91,181"_s,
        u"43.5 5.2"_s,
        u"INF"_s,
        u"FPT RNS engagé S1 9999"_s,
        u"m : t : j : r :"_s,
        u"@@@@ !!!! ++++"_s,
        u"İıſŉǰΐ ẞ ß"_s,
        u"ﬀ ﬁ ㎏ ℀ ①"_s,
        u"𝕱𝖊𝖚 𝓭𝓮 𝔣𝔬𝔯ê𝔱"_s,
        u"аdmin (cyrillique)"_s,
        u"１２３４"_s,
        u"٣٤٥"_s,
        u"¯\\_(ツ)_/¯"_s,
    };
    return texts;
}

QStringList all() {
    QStringList texts = known();
    const QStringList parts = texts;
    std::mt19937 random(kSeed);
    const auto below = [&random](qsizetype limit) {
        return static_cast<qsizetype>(random() %
                                      static_cast<unsigned>(limit)); // not std::…_distribution: the same everywhere
    };
    while (texts.size() < kHostileTexts) {
        QString text;
        for (qsizetype part = 0, count = 1 + below(4); part < count; ++part) {
            const QString &whole = parts[below(parts.size())];
            const qsizetype from = whole.isEmpty() ? 0 : below(whole.size()); // cuts characters in two, too
            text += whole.sliced(from, std::min<qsizetype>(whole.size() - from, 1 + below(300)));
            if (below(3) == 0) text += QChar(static_cast<char16_t>(below(0x10000)));
        }
        texts += text;
    }
    return texts;
}

} // namespace

const QStringList &hostileTexts() {
    static const QStringList texts = all();
    return texts;
}

} // namespace fanion::app
