// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/models/members_model.h"

#include "app/shell/text/address_text.h"
#include "app/shell/text/field_text.h"
#include "app/shell/text/time_text.h"
#include "app/shell/text/translator.h"
#include "app/shell/text/words.h"
#include "app/symbols/clean_text.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>
#include <cstdlib>

namespace fanion::app {

namespace {

/** A clock off by more than this is worth a word: journal times would mislead. */
constexpr std::int64_t kSkewToleranceMs = 30'000;

QString say(const char *text) {
    return QCoreApplication::translate("Members", text);
}

QString initials(const QString &name) {
    constexpr qsizetype kMost = 3;
    QString letters;
    for (const QString &word : name.split(u' ', Qt::SkipEmptyParts))
        letters += word.front();
    if (letters.size() < 2) letters = name;
    return letters.left(kMost).toUpper();
}

QString skewText(std::int64_t skewMs) {
    if (std::llabs(skewMs) < kSkewToleranceMs) return {};
    const qint64 minutes = std::max<qint64>(1, std::llabs(skewMs) / 60'000);
    return (skewMs > 0 ? say(QT_TRANSLATE_NOOP("Members", "horloge en avance de %1 min"))
                       : say(QT_TRANSLATE_NOOP("Members", "horloge en retard de %1 min")))
        .arg(minutes);
}

} // namespace

MembersModel::MembersModel(const BoardView &board, QObject *parent)
    : QAbstractListModel(parent), m_board(board), m_now(QDateTime::currentMSecsSinceEpoch()) {
    connect(&board, &BoardView::membersChanged, this, &MembersModel::rebuild);
    connect(&board, &BoardView::cleared, this, [this] { m_peers.clear(); });
    connect(&Translator::instance(), &Translator::changed, this, &MembersModel::refresh);
    rebuild();
}

int MembersModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : count();
}

int MembersModel::present() const {
    return static_cast<int>(std::ranges::count_if(m_rows, [this](const Member &row) { return isPresent(row); }));
}

const net::PeerStatus *MembersModel::peer(const PostId &post) const {
    const auto found = m_peers.find(post);
    return found == m_peers.end() ? nullptr : &found->second;
}

bool MembersModel::isPresent(const Member &member) const {
    if (member.revoked) return false;
    if (member.post == m_board.self()) return true;
    const net::PeerStatus *status = peer(member.post);
    using State = net::PeerStatus::State;
    return status && (status->state == State::Connected || status->state == State::ViaOthers);
}

QString MembersModel::linkText(const Member &member) const {
    if (member.revoked) return say(QT_TRANSLATE_NOOP("Members", "exclu"));
    if (member.post == m_board.self()) return say(QT_TRANSLATE_NOOP("Members", "ce poste"));
    const net::PeerStatus *status = peer(member.post);
    if (isPresent(member)) {
        return status->state == net::PeerStatus::State::ViaOthers
                   ? say(QT_TRANSLATE_NOOP("Members", "connecté par relais"))
                   : say(QT_TRANSLATE_NOOP("Members", "connecté"));
    }
    if (!status || status->lastSeen == 0) return say(QT_TRANSLATE_NOOP("Members", "pas encore vu d'ici"));
    return say(QT_TRANSLATE_NOOP("Members", "vu %1")).arg(agoText(status->lastSeen, m_now));
}

QString MembersModel::hasText(const Member &member) const {
    if (member.revoked || member.post == m_board.self()) return {};
    const net::PeerStatus *status = peer(member.post);
    if (!status) return say(QT_TRANSLATE_NOOP("Members", "inconnu"));
    if (status->hasEverything) return say(QT_TRANSLATE_NOOP("Members", "a tout"));
    const int missing = static_cast<int>(status->missingThere); // lupdate reads no cast inside translate()
    return QCoreApplication::translate("Members", "il lui manque %n modification(s)", nullptr, missing);
}

QVariant MembersModel::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Member &member = m_rows[static_cast<std::size_t>(index.row())];
    const net::PeerStatus *status = peer(member.post);
    const bool isSelf = member.post == m_board.self();
    switch (role) {
    case PostIdRole:
        return QString::fromStdString(member.post.hex());
    case Qt::DisplayRole:
    case NameRole:
        return shortText(member.name, 64);
    case FunctionRole:
        return shortText(member.function, 64);
    case InitialsRole:
        return initials(shortText(member.name, 64));
    case CodeRole:
        return shortText(member.code, 16);
    case RoleRole:
        return roleName(member.role);
    case RoleTextRole:
        return member.succeeds ? say(QT_TRANSLATE_NOOP("Members", "Commandant (relève d'office)"))
                               : roleWord(member.role);
    case SelfRole:
        return isSelf;
    case RevokedRole:
        return member.revoked;
    case PresentRole:
        return isPresent(member);
    case LinkTextRole:
        return linkText(member);
    case HasTextRole:
        return hasText(member);
    case HasAllRole:
        return isSelf || (status && status->hasEverything);
    case AddressRole:
        return status && !status->address.host.empty() ? addressText(status->address) : QString();
    case DelayRole:
        return status && status->roundTripMs >= 0 ? QStringLiteral("%1 ms").arg(status->roundTripMs) : QString();
    case SkewTextRole:
        return status ? skewText(status->clockSkewMs) : QString();
    default:
        return {};
    }
}

QHash<int, QByteArray> MembersModel::roleNames() const {
    return {{PostIdRole, "postId"},   {NameRole, "name"},       {FunctionRole, "duty"},     {InitialsRole, "initials"},
            {CodeRole, "code"},       {RoleRole, "role"},       {RoleTextRole, "roleText"}, {SelfRole, "self"},
            {RevokedRole, "revoked"}, {PresentRole, "present"}, {LinkTextRole, "linkText"}, {HasTextRole, "hasText"},
            {HasAllRole, "hasAll"},   {AddressRole, "address"}, {DelayRole, "delay"},       {SkewTextRole, "skewText"}};
}

void MembersModel::rebuild() {
    std::vector<Member> rows = m_board.members();
    std::ranges::stable_sort(rows, [this](const Member &a, const Member &b) {
        const bool selfA = a.post == m_board.self();
        const bool selfB = b.post == m_board.self();
        if (selfA != selfB) return selfA;
        if (a.revoked != b.revoked) return b.revoked;
        if (a.since != b.since) return a.since < b.since;
        return a.post < b.post;
    });
    const bool sameRows = std::ranges::equal(rows, m_rows, {}, &Member::post, &Member::post);
    if (sameRows) {
        m_rows = std::move(rows);
    } else {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        emit countChanged();
    }
    refresh();
    emit presentChanged();
}

void MembersModel::refresh() {
    if (!m_rows.empty()) emit dataChanged(index(0), index(count() - 1));
}

void MembersModel::setPeers(const std::vector<net::PeerStatus> &peers) {
    m_peers.clear();
    for (const net::PeerStatus &status : peers)
        m_peers.insert_or_assign(status.post, status);
    refresh();
    emit presentChanged();
}

void MembersModel::setNow(WallTime now) {
    m_now = now;
    if (!m_rows.empty()) emit dataChanged(index(0), index(count() - 1), {LinkTextRole});
}

} // namespace fanion::app
