// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/models/order_model.h"

#include "app/shell/bridge/notices.h"
#include "app/shell/commands.h"
#include "app/shell/entry/acknowledgement.h"
#include "app/shell/entry/functions.h"
#include "app/shell/text/field_text.h"
#include "app/shell/text/order_frame.h"
#include "app/shell/text/time_text.h"
#include "app/shell/text/translator.h"
#include "app/shell/text/words.h"
#include "app/symbols/clean_text.h"

#include <QClipboard>
#include <QDateTime>
#include <QGuiApplication>

#include <algorithm>

namespace fanion::app {

namespace {

/** As the schema and Commands::editText call it. */
QString nameOf(Field field) {
    return toQString(findKind(Kind::Task)->find(field)->name);
}

} // namespace

QStringList awaitedRoles(const BoardView &board, const Entity &task) {
    QStringList roles;
    QString assignee = referenceLabel(board, task, Field::AssigneeRef);
    if (assignee.isEmpty()) assignee = shortText(task.text(Field::Assignee));
    if (!assignee.isEmpty()) roles += assignee;
    if (const EntityPtr sector = board.find(referenceOf(task, Field::Sector))) {
        const QString leader = shortText(sector->text(Field::Leader));
        roles += leader.isEmpty() ? OrderModel::tr("Chef %1").arg(entityLabel(*sector)) : leader;
    }
    for (QString &role : roles)
        role = asRole(role);
    for (const Acknowledgement &known : acknowledgementsOf(task))
        roles.removeAll(toQString(known.role));
    roles.removeDuplicates();
    return roles;
}

OrderModel::OrderModel(const BoardView &board, Commands &commands, Notices &notices, QObject *parent)
    : QAbstractListModel(parent), m_board(board), m_commands(commands), m_notices(notices) {
    connect(&board, &BoardView::applied, this, &OrderModel::apply);
    connect(&board, &BoardView::cleared, this, [this] { setEntityId({}); });
    connect(&board, &BoardView::membersChanged, this, &OrderModel::refresh);
    connect(&Translator::instance(), &Translator::changed, this, &OrderModel::refresh);
}

int OrderModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : static_cast<int>(orderSections().size());
}

QVariant OrderModel::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const OrderSection &section = orderSections()[static_cast<std::size_t>(index.row())];
    const EntityPtr entity = task();
    const QString text = entity ? longText(entity->text(section.field)) : QString();
    switch (role) {
    case FieldRole:
        return nameOf(section.field);
    case LetterRole:
        return QString::fromUtf8(section.letter);
    case TitleRole:
        return fieldWord(Kind::Task, section.field);
    case RuleRole:
        return QCoreApplication::translate("OrderFrame", section.rule);
    case Qt::DisplayRole:
    case TextRole:
        return text;
    case ByRole:
        return entity ? m_board.postName(entity->changedBy) : QString();
    case ShownRole:
        return !text.isEmpty() || (entity && isOfForm(section, orderFormOf(*entity)));
    default:
        return {};
    }
}

QHash<int, QByteArray> OrderModel::roleNames() const {
    return {{FieldRole, "field"}, {LetterRole, "letter"}, {TitleRole, "title"}, {RuleRole, "rule"},
            {TextRole, "text"},   {ByRole, "by"},         {ShownRole, "shown"}};
}

EntityPtr OrderModel::task() const {
    EntityPtr entity = m_id.isNull() ? nullptr : m_board.find(m_id);
    return entity && entity->kind == Kind::Task ? entity : nullptr;
}

void OrderModel::setEntityId(const QString &id) {
    const EntityId wanted = toEntityId(id);
    if (wanted == m_id) return;
    m_id = wanted;
    refresh();
}

void OrderModel::apply(const BoardDelta &delta) {
    const EntityPtr shown = task();
    const bool concerned = std::ranges::any_of(delta.changed, [&](const EntityPtr &entity) {
        return entity->id == m_id || (shown && (entity->id == referenceOf(*shown, Field::AssigneeRef) ||
                                                entity->id == referenceOf(*shown, Field::Sector)));
    });
    if (concerned) refresh();
}

void OrderModel::refresh() {
    emit dataChanged(index(0), index(rowCount() - 1));
    emit changed();
}

bool OrderModel::exists() const {
    const EntityPtr entity = task();
    return entity && !entity->deleted;
}

QString OrderModel::label() const {
    const EntityPtr entity = task();
    return entity ? entityLabel(*entity) : QString();
}

QString OrderModel::form() const {
    const EntityPtr entity = task();
    return entity ? toQString(orderFormOf(*entity)) : QString();
}

QString OrderModel::radioText() const {
    const EntityPtr entity = task();
    return entity ? spokenOrder(m_board, *entity, QDateTime::currentDateTime()) : QString();
}

QStringList OrderModel::acknowledged() const {
    QStringList lines;
    if (const EntityPtr entity = task())
        for (const Acknowledgement &one : acknowledgementsOf(*entity))
            lines += tr("%1, %2, noté par %3").arg(shortText(one.role), clockText(one.at), m_board.postName(one.post));
    return lines;
}

QStringList OrderModel::awaited() const {
    const EntityPtr entity = task();
    return entity ? awaitedRoles(m_board, *entity) : QStringList();
}

QList<FieldOption> OrderModel::rolesFor(const QString &taskId) const {
    QList<FieldOption> options;
    const EntityPtr entity = m_board.find(toEntityId(taskId));
    if (!entity || entity->kind != Kind::Task) return options;
    QStringList roles = awaitedRoles(m_board, *entity);
    const QString own = ownFunction(m_board);
    const auto known = acknowledgementsOf(*entity);
    if (!own.isEmpty() && std::ranges::find(known, own.toStdString(), &Acknowledgement::role) == known.end())
        roles += own;
    roles.removeDuplicates();
    for (const QString &role : roles)
        options.append({role, role});
    return options;
}

void OrderModel::acknowledge(const QString &taskId, const QString &role) {
    const EntityPtr entity = m_board.find(toEntityId(taskId));
    const QString who = asRole(role);
    if (!entity || entity->kind != Kind::Task || who.isEmpty()) return;
    std::vector<Intent> intents{app::acknowledge(entity->id, {m_commands.now(), m_board.self(), who.toStdString()})};
    const std::string_view state = entity->text(Field::State);
    if (state.empty() || state == "issued")
        intents.emplace_back(intent::Set{entity->id, Field::State, Value(std::string("received"))});
    m_commands.perform(std::move(intents));
}

void OrderModel::copy() const {
    if (!task()) return;
    QGuiApplication::clipboard()->setText(radioText());
    m_notices.tell(Notices::Information, tr("Ordre copié."));
}

} // namespace fanion::app
