// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/models/receipts.h"

#include "core/model/schema.h"

#include <QPointer>

#include <algorithm>

namespace fanion::app {

namespace {

constexpr int kEveryMs = 300;
/** More than these are not read one by one. */
constexpr std::size_t kMost = 500;
/** Names said of those who lack something; the rest is counted. */
constexpr std::size_t kNamed = 3;

} // namespace

Receipts::Receipts(const BoardView &board, Ask ask, QObject *parent)
    : QObject(parent), m_board(board), m_ask(std::move(ask)) {
    m_timer.setSingleShot(true);
    m_timer.setInterval(kEveryMs);
    m_timer.callOnTimeout(this, &Receipts::ask);
    connect(&board, &BoardView::applied, this, &Receipts::refresh);
    connect(&board, &BoardView::membersChanged, this, &Receipts::refresh);
    connect(&board, &BoardView::cleared, this, [this] {
        m_selected.clear();
        take({});
    });
}

QString Receipts::text(const QString &entityId) const {
    const ObjectReceipts *receipts = find(entityId);
    if (!receipts || receipts->posts == 0) return {};
    const auto posts = static_cast<int>(receipts->posts);
    if (receipts->lacking.empty()) return tr("reçu par tous (%1)").arg(posts);
    QStringList names;
    for (const PostId &post : receipts->lacking)
        names += m_board.postName(post);
    names.sort(Qt::CaseInsensitive);
    if (names.size() > static_cast<qsizetype>(kNamed) + 1) {
        const auto more = static_cast<int>(names.size() - static_cast<qsizetype>(kNamed));
        names.resize(static_cast<qsizetype>(kNamed));
        names += tr("%n autre(s)", nullptr, more);
    }
    const auto having = posts - static_cast<int>(receipts->lacking.size());
    return tr("reçu %1/%2, manque : %3").arg(having).arg(posts).arg(names.join(QStringLiteral(", ")));
}

bool Receipts::complete(const QString &entityId) const {
    const ObjectReceipts *receipts = find(entityId);
    return !receipts || receipts->lacking.empty();
}

void Receipts::setSelected(const QStringList &ids) {
    m_selected.clear();
    for (const QString &id : ids.mid(0, 1))
        m_selected.push_back(toEntityId(id));
    refresh();
}

void Receipts::refresh() {
    if (m_asking)
        m_again = true;
    else if (m_ask && !m_timer.isActive())
        m_timer.start();
}

std::vector<EntityId> Receipts::wanted() const {
    std::vector<EntityId> ids = m_selected;
    for (const std::string_view state : {"issued", "received", "executing"}) {
        for (const EntityId id : m_board.index().states().of({Kind::Task, std::string(state)})) {
            if (ids.size() == kMost) return ids;
            ids.push_back(id);
        }
    }
    return ids;
}

const ObjectReceipts *Receipts::find(const QString &entityId) const {
    const auto found = m_receipts.find(toEntityId(entityId));
    return found == m_receipts.end() ? nullptr : &found->second;
}

void Receipts::ask() {
    auto ids = wanted();
    if (ids.empty()) return take({});
    m_asking = true;
    m_again = false;
    m_ask(std::move(ids), [self = QPointer(this)](Result<std::vector<ObjectReceipts>> answer) {
        if (!self) return;
        self->m_asking = false;
        if (answer) self->take(std::move(*answer));
        if (self->m_again) self->refresh();
    });
}

void Receipts::take(std::vector<ObjectReceipts> receipts) {
    std::unordered_map<EntityId, ObjectReceipts> fresh;
    for (ObjectReceipts &one : receipts)
        fresh.emplace(one.entity, std::move(one));
    if (fresh == m_receipts) return;
    m_receipts = std::move(fresh);
    ++m_revision;
    emit changed();
}

} // namespace fanion::app
