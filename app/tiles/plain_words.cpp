// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tiles/plain_words.h"

#include "app/symbols/clean_text.h"

#include <QRegularExpression>

namespace fanion::app {

QString plainWords(std::string_view words) {
    constexpr std::size_t kRead = 4'000;
    constexpr qsizetype kKept = 300;
    static const QRegularExpression tag(QStringLiteral("<[^<>]*>"));
    QString text = QString::fromUtf8(QByteArrayView(words.substr(0, kRead)));
    text.remove(tag);
    for (const auto &[entity, sign] : {std::pair("&copy;", u'©'),
                                       {"&nbsp;", u' '},
                                       {"&lt;", u'<'},
                                       {"&gt;", u'>'},
                                       {"&quot;", u'"'},
                                       {"&amp;", u'&'}})
        text.replace(QLatin1StringView(entity), QString(QChar(sign)));
    return shortText(text.simplified().toStdString(), kKept);
}

} // namespace fanion::app
