// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tiles/online_address.h"

#include "app/tiles/plain_words.h"

#include <QHostAddress>
#include <QRegularExpression>
#include <QUrlQuery>

namespace fanion::app {

using namespace Qt::StringLiterals;

bool OnlineAddress::isOnline(const QString &text) {
    return text.startsWith("https://"_L1, Qt::CaseInsensitive) || text.startsWith("http://"_L1, Qt::CaseInsensitive);
}

Result<OnlineAddress> OnlineAddress::parse(const QString &text) {
    constexpr qsizetype kLongest = 2'000;      // of the address
    constexpr qsizetype kLongestText = 16'000; // with its words, each character of which may become twelve
    if (text.size() > kLongestText) return fail(ErrorCode::InvalidArgument, "The address of the map is too long.");
    const auto hash = text.indexOf(u'#');
    OnlineAddress online;
    online.address = text.first(hash < 0 ? text.size() : hash).trimmed();
    const bool hasPlaces = online.address.contains("{z}"_L1) && online.address.contains("{x}"_L1) &&
                           (online.address.contains("{y}"_L1) || online.address.contains("{-y}"_L1));
    if (!isOnline(online.address) || online.address.size() > kLongest || !hasPlaces)
        return fail(ErrorCode::InvalidArgument,
                    "A map on the network is an address that begins with https:// and holds {z}, {x} and {y}.");
    const QUrl asked = online.url({1, 1, 1});
    if (online.needsKey() && asked.scheme() != "https"_L1 && !QHostAddress(asked.host()).isLoopback())
        return fail(ErrorCode::InvalidArgument, "A key is only sent over https://.");
    if (!asked.isValid() || asked.host().isEmpty())
        return fail(ErrorCode::InvalidArgument, "The address of the map can't be read.");
    const QUrlQuery words(hash < 0 ? QString() : text.sliced(hash + 1));
    const auto word = [&words](const QString &key) {
        return plainWords(words.queryItemValue(key, QUrl::FullyDecoded).toStdString());
    };
    online.name = word(u"name"_s);
    if (online.name.isEmpty()) online.name = asked.host();
    online.attribution = word(u"attribution"_s);
    const QStringList zooms = word(u"zooms"_s).split(u'-');
    if (zooms.size() == 2) {
        online.minZoom = std::clamp(zooms[0].toInt(), 0, kMaxTileZoom);
        online.maxZoom = std::clamp(zooms[1].toInt(), online.minZoom, kMaxTileZoom);
    }
    const bool isVector =
        word(u"kind"_s) == "vector"_L1 || online.address.endsWith(".pbf"_L1) || online.address.endsWith(".mvt"_L1);
    online.kind = isVector ? TileFacts::Kind::Vector : TileFacts::Kind::Raster;
    return online;
}

QString OnlineAddress::text() const {
    QUrlQuery words;
    words.addQueryItem(u"name"_s, QString::fromUtf8(QUrl::toPercentEncoding(name)));
    if (!attribution.isEmpty())
        words.addQueryItem(u"attribution"_s, QString::fromUtf8(QUrl::toPercentEncoding(attribution)));
    words.addQueryItem(u"zooms"_s, u"%1-%2"_s.arg(minZoom).arg(maxZoom));
    if (kind == TileFacts::Kind::Vector) words.addQueryItem(u"kind"_s, u"vector"_s);
    return address + u'#' + words.toString(QUrl::FullyEncoded);
}

bool OnlineAddress::needsKey() const {
    return address.contains("{key}"_L1);
}

QString OnlineAddress::takeKey(QString &text) {
    static const QRegularExpression form(u"([?&](?:api_?key|key|token|access_token)=)([^&#{}\\s]+)"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    const auto found = form.match(text.first(text.contains(u'#') ? text.indexOf(u'#') : text.size()));
    if (!found.hasMatch()) return {};
    const QString key = QUrl::fromPercentEncoding(found.captured(2).toUtf8());
    text.replace(found.capturedStart(2), found.capturedLength(2), u"{key}"_s);
    return key;
}

QUrl OnlineAddress::url(TileId id, const QString &key) const {
    QString filled = address;
    filled.replace("{z}"_L1, QString::number(id.zoom));
    filled.replace("{x}"_L1, QString::number(id.x));
    filled.replace("{y}"_L1, QString::number(id.y));
    filled.replace("{-y}"_L1, QString::number((1 << id.zoom) - 1 - id.y));
    filled.replace("{key}"_L1, key.isEmpty() ? u"key"_s : QString::fromLatin1(QUrl::toPercentEncoding(key)));
    return QUrl(filled, QUrl::StrictMode);
}

} // namespace fanion::app
