// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/whiteboard/page_templates.h"

#include "core/model/limits.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <stdexcept>

namespace fanion::app {

namespace {

constexpr qsizetype kMostItems = 500;
constexpr qsizetype kMostLetters = 1000;

/** Thrown inside this file alone: what is wrong, and where. */
class Fault : public std::runtime_error {
public:
    Fault(const QString &where, const char *what) : std::runtime_error(what), m_where(where.toStdString()) {}
    [[nodiscard]] const std::string &where() const { return m_where; }

private:
    std::string m_where;
};

QString inside(const QString &where, const char *name) {
    return where + u'.' + QLatin1String(name);
}

QString textAt(const QJsonObject &object, const char *name, const QString &where) {
    const QJsonValue value = object.value(QLatin1String(name));
    if (!value.isString() || value.toString().trimmed().isEmpty() || value.toString().size() > kMostLetters)
        throw Fault(inside(where, name), "a text is wanted");
    return value.toString();
}

TemplateText bothAt(const QJsonValue &value, const QString &where) {
    if (!value.isObject()) throw Fault(where, "a text in both languages is wanted: {\"fr\": …, \"en\": …}");
    return {textAt(value.toObject(), "fr", where), textAt(value.toObject(), "en", where)};
}

int colourAt(const QJsonValue &value, const QString &where) {
    const std::string name = value.toString(QStringLiteral("yellow")).toStdString();
    const auto found = std::ranges::find(kPageColours, name);
    if (found == kPageColours.end()) throw Fault(where, "there is no such colour");
    return static_cast<int>(found - kPageColours.begin());
}

QRectF boxAt(const QJsonValue &value, const QString &where) {
    const QJsonArray numbers = value.toArray();
    constexpr double kReach = limits::kPageReach;
    const auto isGood = [&](const QJsonValue &number) {
        return number.isDouble() && number.toDouble() >= -kReach && number.toDouble() <= kReach;
    };
    if (numbers.size() != 4 || !std::ranges::all_of(numbers, isGood) || numbers[2].toDouble() < 1 ||
        numbers[3].toDouble() < 1)
        throw Fault(where, "a box is four numbers: left, top, width, height");
    return {numbers[0].toDouble(), numbers[1].toDouble(), numbers[2].toDouble(), numbers[3].toDouble()};
}

TemplateItem itemAt(const QJsonValue &value, const std::vector<TemplateItem> &before, const QString &where) {
    if (!value.isObject()) throw Fault(where, "an item is an object");
    const QJsonObject object = value.toObject();
    TemplateItem item;
    const auto choices = findKind(Kind::PageItem)->find(Field::Form)->choices;
    const auto form = std::ranges::find(choices, object.value(QLatin1String("form")).toString().toStdString());
    if (form == choices.end()) throw Fault(inside(where, "form"), "there is no such form");
    item.form = static_cast<PageForm>(form - choices.begin());
    item.colour = colourAt(object.value(QLatin1String("colour")), inside(where, "colour"));
    if (object.contains(QLatin1String("text")))
        item.text = bothAt(object.value(QLatin1String("text")), inside(where, "text"));
    if (item.form == PageForm::Ink || item.form == PageForm::Picture)
        throw Fault(inside(where, "form"), "a template has no strokes and no pictures");
    if (item.form != PageForm::Link) {
        item.box = boxAt(object.value(QLatin1String("box")), inside(where, "box"));
        return item;
    }
    item.from = object.value(QLatin1String("from")).toInt(-1);
    item.to = object.value(QLatin1String("to")).toInt(-1);
    const auto isBefore = [&](int index) {
        return index >= 0 && index < static_cast<int>(before.size()) &&
               before[static_cast<std::size_t>(index)].form != PageForm::Link;
    };
    if (!isBefore(item.from) || !isBefore(item.to) || item.from == item.to)
        throw Fault(where, "an arrow leads from one item before it to another");
    return item;
}

PageTemplate templateAt(const QJsonValue &value, const QString &where) {
    if (!value.isObject()) throw Fault(where, "a template is an object");
    const QJsonObject object = value.toObject();
    PageTemplate page;
    page.key = textAt(object, "key", where);
    page.name = bothAt(object.value(QLatin1String("name")), inside(where, "name"));
    page.about = bothAt(object.value(QLatin1String("about")), inside(where, "about"));
    const QJsonObject legend = object.value(QLatin1String("legend")).toObject();
    for (const QString &colour : legend.keys()) {
        const QString at = inside(where, "legend") + u'.' + colour;
        page.legend.at(static_cast<std::size_t>(colourAt(colour, at))) = bothAt(legend.value(colour), at);
    }
    const QJsonArray items = object.value(QLatin1String("items")).toArray();
    if (items.size() > kMostItems) throw Fault(inside(where, "items"), "there are too many items");
    for (qsizetype i = 0; i < items.size(); ++i)
        page.items.push_back(itemAt(items[i], page.items, inside(where, "items") + QStringLiteral("[%1]").arg(i)));
    return page;
}

} // namespace

Result<std::vector<PageTemplate>> readPageTemplates(const QByteArray &json) {
    const QJsonDocument document = QJsonDocument::fromJson(json);
    const QJsonValue list = document.object().value(QLatin1String("templates"));
    std::vector<PageTemplate> pages;
    try {
        if (!list.isArray() || list.toArray().isEmpty())
            throw Fault(QStringLiteral("templates"), "a list of templates is wanted");
        for (qsizetype i = 0; i < list.toArray().size(); ++i) {
            const QString where = QStringLiteral("templates[%1]").arg(i);
            PageTemplate page = templateAt(list.toArray()[i], where);
            if (std::ranges::contains(pages, page.key, &PageTemplate::key))
                throw Fault(inside(where, "key"), "there is another template with this key");
            pages.push_back(std::move(page));
        }
    } catch (const Fault &fault) {
        return fail(ErrorCode::InvalidArgument, fault.what(), fault.where());
    }
    return pages;
}

const std::vector<PageTemplate> &pageTemplates() {
    static const std::vector<PageTemplate> kPages = [] {
        QFile file(QStringLiteral(":/fanion/whiteboard/templates.json"));
        const bool isOpen = file.open(QIODevice::ReadOnly);
        auto read = readPageTemplates(isOpen ? file.readAll() : QByteArray());
        return read ? *std::move(read) : std::vector<PageTemplate>(); // a test reads the program's file
    }();
    return kPages;
}

} // namespace fanion::app
