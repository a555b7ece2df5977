// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/whiteboard/page_clipboard.h"

#include "app/shell/bridge/notices.h"
#include "app/shell/commands.h"
#include "app/shell/whiteboard/page_gestures.h"
#include "core/io/copied_objects.h"
#include "core/model/page_points.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

#include <algorithm>
#include <cmath>

namespace fanion::app {

namespace {

const QString kItemsType = QStringLiteral("application/x-fanion-page+json");
constexpr qsizetype kMostLines = 50;
constexpr double kAcross = 176; ///< from one note to the next
constexpr double kDown = 136;

QRectF boxOf(const std::vector<std::pair<EntityId, Fields>> &items) {
    QRectF all;
    for (const auto &[id, fields] : items) {
        QPointF place;
        QSizeF size(1, 1);
        for (const auto &[field, value] : fields) {
            const auto *text = std::get_if<std::string>(&value);
            const auto points = text ? readPagePoints(*text) : std::nullopt;
            if (!points) continue;
            if (field == Field::Place) place = QPointF(points->front().x, points->front().y);
            if (field == Field::Extent) size = QSizeF(points->front().x, points->front().y);
        }
        all |= QRectF(place, size);
    }
    return all;
}

} // namespace

PageClipboard::PageClipboard(const BoardView &board, Commands &commands, Notices &notices, QObject *parent)
    : QObject(parent), m_board(board), m_commands(commands), m_notices(notices) {}

void PageClipboard::copy(const QStringList &ids) {
    std::vector<EntityPtr> items;
    QStringList words;
    for (const QString &id : ids) {
        EntityPtr item = m_board.find(toEntityId(id));
        if (!item || item->kind != Kind::PageItem || item->deleted) continue;
        if (const auto shape = pageShapeOf(m_board, *item); shape && !shape->text.isEmpty()) words += shape->text;
        items.push_back(std::move(item));
    }
    if (items.empty()) return;
    auto data = std::make_unique<QMimeData>();
    data->setData(kItemsType, QByteArray::fromStdString(copiedToJson(items, {})));
    data->setText(words.join(u'\n'));
    QGuiApplication::clipboard()->setMimeData(data.release());
    m_notices.tell(Notices::Information, tr("%n élément(s) copié(s).", nullptr, static_cast<int>(items.size())));
}

bool PageClipboard::hasItems() const {
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    return data && data->hasFormat(kItemsType);
}

QStringList PageClipboard::paste(const QString &pageId, QPointF middle) {
    const EntityPtr page = m_board.find(toEntityId(pageId));
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    if (!page || page->kind != Kind::Page || page->deleted || !data) return {};
    if (data->hasFormat(kItemsType)) return pasteItems(*page, middle, data->data(kItemsType));
    if (data->hasText()) return pasteLines(*page, middle, data->text());
    m_notices.tell(Notices::Information,
                   tr("Le presse-papiers ne contient ni note ni texte : copiez d'abord par Ctrl+C."));
    return {};
}

QStringList PageClipboard::pasteItems(const Entity &page, QPointF middle, const QByteArray &json) {
    const auto copied = readCopied(json.toStdString());
    if (!copied) {
        m_notices.tell(copied.error());
        return {};
    }
    std::vector<std::pair<EntityId, Fields>> items;
    for (const CopiedObject &object : copied->objects)
        if (object.kind == Kind::PageItem)
            items.emplace_back(object.id.isNull() ? m_commands.newId() : object.id, object.fields);
    QStringList made;
    m_commands.perform(copiesOf(
        items, fieldsOn(m_board, page), middle - boxOf(items).center(), [this] { return m_commands.newId(); }, made));
    return made;
}

QStringList PageClipboard::pasteLines(const Entity &page, QPointF middle, const QString &text) {
    QStringList lines;
    for (const QString &line : text.split(u'\n'))
        if (!line.trimmed().isEmpty()) lines += line.trimmed().left(PageGestures::kMostLetters);
    if (lines.size() > kMostLines) {
        m_notices.tell(Notices::Warning, tr("Le texte copié a %1 lignes : les %2 premières deviennent des notes.")
                                             .arg(lines.size())
                                             .arg(kMostLines));
        lines.resize(kMostLines);
    }
    const auto perRow = static_cast<qsizetype>(std::ceil(std::sqrt(static_cast<double>(lines.size()))));
    QStringList made;
    std::vector<std::pair<EntityId, Fields>> items;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const auto column = static_cast<int>(i % perRow);
        const auto row = static_cast<int>(i / perRow);
        const QPointF at(column * kAcross, row * kDown);
        Fields fields = boxFields({at, QSizeF(160, 120)});
        fields.emplace_back(Field::Form, Value(std::string(formName(PageForm::Note))));
        addText(fields, Field::Label, lines[i]);
        items.emplace_back(m_commands.newId(), std::move(fields));
    }
    m_commands.perform(copiesOf(
        items, fieldsOn(m_board, page), middle - boxOf(items).center(), [this] { return m_commands.newId(); }, made));
    return made;
}

} // namespace fanion::app
