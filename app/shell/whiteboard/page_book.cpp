// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/whiteboard/page_book.h"

#include "app/shell/commands.h"
#include "app/shell/text/field_text.h"
#include "app/shell/text/translator.h"
#include "app/shell/whiteboard/page_gestures.h"
#include "app/shell/whiteboard/pages_model.h"
#include "core/model/page_points.h"

#include <algorithm>

namespace fanion::app {

namespace {

constexpr qsizetype kNameLetters = 80;
constexpr qsizetype kLegendLetters = 60;

QString language() {
    return Translator::instance().language();
}

const PageTemplate *templateOf(const QString &key) {
    const auto found = std::ranges::find(pageTemplates(), key, &PageTemplate::key);
    return found == pageTemplates().end() ? nullptr : &*found;
}

/** What makes the items of a template on a page. */
std::vector<Intent> itemsFrom(const PageTemplate &page, EntityId on, const std::function<EntityId()> &newId) {
    std::vector<Intent> intents;
    std::vector<EntityId> ids;
    std::int64_t order = 0;
    for (const TemplateItem &item : page.items) {
        ids.push_back(newId());
        const auto boxOf = [&](int index) { return page.items[static_cast<std::size_t>(index)].box; };
        const bool isLink = item.form == PageForm::Link;
        const QPointF from = isLink ? boxOf(item.from).center() : QPointF();
        const QPointF to = isLink ? boxOf(item.to).center() : QPointF();
        const QRectF box = isLink ? QRectF(from, to).normalized() : item.box;
        Fields fields = boxFields(box);
        fields.emplace_back(Field::Page, Value(on));
        fields.emplace_back(Field::Form, Value(std::string(formName(item.form))));
        fields.emplace_back(Field::Colour, Value(std::string(kPageColours.at(static_cast<std::size_t>(item.colour)))));
        fields.emplace_back(Field::Order, Value(++order));
        addText(fields, Field::Label, item.text.in(language()));
        if (isLink) {
            const auto point = [&box](QPointF end) {
                return PagePoint{static_cast<std::int32_t>(end.x() - box.left()),
                                 static_cast<std::int32_t>(end.y() - box.top())};
            };
            fields.emplace_back(Field::Points, Value(pagePointsText(std::array{point(from), point(to)})));
            fields.emplace_back(Field::StartItem, Value(ids[static_cast<std::size_t>(item.from)]));
            fields.emplace_back(Field::EndItem, Value(ids[static_cast<std::size_t>(item.to)]));
        }
        intents.emplace_back(intent::Add{Kind::PageItem, std::move(fields), ids.back()});
    }
    return intents;
}

} // namespace

PageBook::PageBook(const BoardView &board, const PagesModel &pages, Commands &commands, QObject *parent)
    : QObject(parent), m_board(board), m_pages(pages), m_commands(commands) {}

EntityPtr PageBook::page(const QString &id) const {
    EntityPtr page = m_board.find(toEntityId(id));
    return page && page->kind == Kind::Page && !page->deleted ? page : nullptr;
}

QList<FieldOption> PageBook::templates() const {
    QList<FieldOption> options;
    for (const PageTemplate &page : pageTemplates())
        options.append({page.key, page.name.in(language())});
    return options;
}

QString PageBook::about(const QString &key) const {
    const PageTemplate *page = templateOf(key);
    return page ? page->about.in(language()) : QString();
}

QString PageBook::add(const QString &key, const QString &name) {
    const PageTemplate *page = templateOf(key);
    std::int64_t order = 0;
    for (int row = 0; row < m_pages.count(); ++row)
        order = std::max(order, numberOf(*m_board.find(m_pages.entityIdAt(row)), Field::Order));
    const QString usual =
        page && !page->items.empty() ? page->name.in(language()) : tr("Page %1").arg(m_pages.count() + 1);
    const QString given = name.simplified().left(kNameLetters);
    Fields fields{{Field::Label, textValue(given.isEmpty() ? usual : given)}, {Field::Order, Value(order + 1)}};
    if (page)
        for (int colour = 0; colour < static_cast<int>(kPageColours.size()); ++colour)
            addText(fields, legendField(colour), page->legend.at(static_cast<std::size_t>(colour)).in(language()));
    const EntityId id = m_commands.newId();
    std::vector<Intent> intents{intent::Add{Kind::Page, std::move(fields), id}};
    if (page)
        std::ranges::move(itemsFrom(*page, id, [this] { return m_commands.newId(); }), std::back_inserter(intents));
    m_commands.perform(std::move(intents));
    return toText(id);
}

void PageBook::rename(const QString &id, const QString &name) {
    const QString given = name.simplified().left(kNameLetters);
    const EntityPtr known = page(id);
    if (known && !given.isEmpty() && known->value(Field::Label) != textValue(given))
        m_commands.perform({intent::Set{known->id, Field::Label, textValue(given)}});
}

void PageBook::shift(const QString &id, int by) {
    const int row = m_pages.rowOf(id);
    const int to = row + by;
    if (row < 0 || to < 0 || to >= m_pages.count() || by == 0) return;
    std::vector<EntityId> order;
    for (int i = 0; i < m_pages.count(); ++i)
        order.push_back(m_pages.entityIdAt(i));
    order.erase(order.begin() + row);
    order.insert(order.begin() + to, toEntityId(id));
    std::vector<Intent> intents;
    std::int64_t place = 0;
    for (const EntityId page : order)
        if (const Value wanted(++place); m_board.find(page)->value(Field::Order) != wanted)
            intents.emplace_back(intent::Set{page, Field::Order, wanted});
    m_commands.perform(std::move(intents));
}

void PageBook::remove(const QString &id) {
    if (page(id)) m_commands.remove({id});
}

void PageBook::setLegend(const QString &id, int colour, const QString &words) {
    const EntityPtr known = page(id);
    if (!known || colour < 0 || colour >= static_cast<int>(kPageColours.size())) return;
    const QString given = words.simplified().left(kLegendLetters);
    const Value value = given.isEmpty() ? Value() : textValue(given);
    if (known->value(legendField(colour)) != value)
        m_commands.perform({intent::Set{known->id, legendField(colour), value}});
}

std::vector<Intent> PageBook::published(EntityId page) const {
    std::vector<Intent> intents;
    for (const EntityPtr &item : itemsOf(m_board, page))
        if (item->text(Field::State) == "proposed")
            intents.emplace_back(intent::Set{item->id, Field::State, Value(std::string("published"))});
    return intents;
}

void PageBook::setInbox(const QString &id, bool on) {
    const EntityPtr known = page(id);
    if (!known || (!on && !known->flag(Field::Inbox))) return;
    std::vector<Intent> intents;
    if (!on) intents = published(known->id);
    intents.emplace_back(intent::Set{known->id, Field::Inbox, Value(on)});
    m_commands.perform(std::move(intents));
}

void PageBook::publishAll(const QString &id) {
    if (const EntityPtr known = page(id)) m_commands.perform(published(known->id));
}

} // namespace fanion::app
