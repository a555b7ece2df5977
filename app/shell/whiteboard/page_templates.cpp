// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/whiteboard/page_templates.h"

#include "core/model/limits.h"

#include <QFile>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

namespace fanion::app {

namespace {

using namespace Qt::StringLiterals;

constexpr std::size_t kMostTemplates = 40;
constexpr std::size_t kMostItems = 500;
/** What a template can hold: no strokes and no pictures. */
constexpr std::array kForms{PageForm::Note,    PageForm::Text,  PageForm::Rectangle,
                            PageForm::Ellipse, PageForm::Frame, PageForm::Link};

int colourNamed(const QString &name, const JsonCursor &cursor) {
    const auto found = std::ranges::find(kPageColours, name.toStdString());
    if (found != kPageColours.end()) return static_cast<int>(found - kPageColours.begin());
    cursor.complain(u"'%1' is no colour of a note"_s.arg(name));
    return 0;
}

PageForm form(const JsonCursor &cursor) {
    const QString name = cursor.text();
    const auto *const found =
        std::ranges::find_if(kForms, [&](PageForm each) { return formName(each) == name.toStdString(); });
    if (found != kForms.end()) return *found;
    cursor.complain(u"'%1' is no form that a template can have"_s.arg(name));
    return PageForm::Note;
}

QRectF box(const JsonCursor &cursor) {
    constexpr double kReach = limits::kPageReach;
    const std::vector<JsonCursor> numbers = cursor.items();
    if (numbers.size() != 4) {
        cursor.complain(u"a box is four numbers: left, top, width, height"_s);
        return {};
    }
    return {numbers[0].number(-kReach, kReach), numbers[1].number(-kReach, kReach), numbers[2].number(1, kReach),
            numbers[3].number(1, kReach)};
}

/** Place of an item before this one; -1, complained of: it leads to none. */
int end(const JsonCursor &cursor, const std::vector<TemplateItem> &before) {
    constexpr int kNone = -1;
    if (before.empty()) {
        cursor.complain(u"there is no item before this one"_s);
        return kNone;
    }
    const int index = static_cast<int>(cursor.number(0, static_cast<double>(before.size() - 1)));
    if (before[static_cast<std::size_t>(index)].form != PageForm::Link) return index;
    cursor.complain(u"an arrow leads to no other arrow"_s);
    return kNone;
}

TemplateItem item(const JsonCursor &cursor, const std::vector<TemplateItem> &before) {
    cursor.allow({"form"_L1, "colour"_L1, "text"_L1, "box"_L1, "from"_L1, "to"_L1});
    TemplateItem read;
    read.form = form(cursor.at("form"_L1));
    if (cursor.has("colour"_L1)) read.colour = colourNamed(cursor.at("colour"_L1).text(), cursor.at("colour"_L1));
    read.text = readTemplateText(cursor, "text"_L1);
    if (read.form != PageForm::Link) {
        read.box = box(cursor.at("box"_L1));
        return read;
    }
    read.from = end(cursor.at("from"_L1), before);
    read.to = end(cursor.at("to"_L1), before);
    if (read.from == read.to) cursor.complain(u"an arrow leads from one item before it to another"_s);
    return read;
}

PageTemplate page(const JsonCursor &cursor) {
    cursor.allow({"key"_L1, "name"_L1, "about"_L1, "legend"_L1, "items"_L1});
    PageTemplate read;
    read.key = cursor.at("key"_L1).text();
    read.name = readTemplateText(cursor.at("name"_L1));
    read.about = readTemplateText(cursor.at("about"_L1));
    if (cursor.has("legend"_L1)) {
        const JsonCursor legend = cursor.at("legend"_L1);
        for (const QString &colour : legend.keys()) {
            const JsonCursor words = legend.at(QLatin1StringView(colour.toLatin1()));
            read.legend.at(static_cast<std::size_t>(colourNamed(colour, words))) = readTemplateText(words);
        }
    }
    for (const JsonCursor &each : itemsAt(cursor, "items"_L1, kMostItems))
        read.items.push_back(item(each, read.items));
    return read;
}

} // namespace

std::vector<PageTemplate> readPageTemplates(const QByteArray &json, QStringList &problems) {
    QStringList found;
    std::vector<PageTemplate> pages;
    const JsonCursor root(QJsonDocument::fromJson(json).object(), {}, found);
    root.allow({"templates"_L1});
    QSet<QString> keys;
    for (const JsonCursor &each : itemsAt(root, "templates"_L1, kMostTemplates)) {
        pages.push_back(page(each));
        if (keys.contains(pages.back().key)) each.complain(u"its key is there twice"_s);
        keys.insert(pages.back().key);
    }
    if (pages.empty() && found.isEmpty()) root.complain(u"there are no \"templates\""_s);
    problems += found;
    return found.isEmpty() ? pages : std::vector<PageTemplate>();
}

const std::vector<PageTemplate> &pageTemplates() {
    static const std::vector<PageTemplate> kPages = [] {
        QFile file(QStringLiteral(":/fanion/whiteboard/templates.json"));
        const bool isOpen = file.open(QIODevice::ReadOnly);
        QStringList problems; // none: a test reads the program's file
        return readPageTemplates(isOpen ? file.readAll() : QByteArray(), problems);
    }();
    return kPages;
}

} // namespace fanion::app
