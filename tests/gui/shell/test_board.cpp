// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/shell/test_board.h"

#include "tests/gui/shell/hostile_objects.h"
#include "tests/gui/shell/hostile_texts.h"
#include "tests/gui/shell/stored_files.h"
#include "tests/gui/shell/unit/board_feed.h"
#include "tests/unit/preview/preview_fixture.h"

#include "app/shell/text/words.h"
#include "core/incident/bundle.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QDropEvent>
#include <QFile>
#include <QMimeData>
#include <QNetworkReply>
#include <QQuickWindow>

namespace fanion::app {

namespace {

PostId post(std::uint8_t number) {
    PostId id;
    id.bytes[0] = number;
    return id;
}

Shell &shell() {
    return *Shell::create(nullptr, nullptr);
}

class CountedAccess final : public QNetworkAccessManager {
public:
    CountedAccess(std::atomic_int &requests, QObject *parent) : QNetworkAccessManager(parent), m_requests(requests) {}

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &, QIODevice *data) override {
        ++m_requests;
        return QNetworkAccessManager::createRequest(operation, QNetworkRequest(QUrl(QStringLiteral("data:,"))), data);
    }

private:
    std::atomic_int &m_requests;
};

Value toValue(const FieldSpec &spec, const QVariant &input) {
    switch (spec.type) {
    case ValueType::Boolean:
        return input.toBool();
    case ValueType::Integer:
    case ValueType::Time:
        return static_cast<std::int64_t>(input.toLongLong());
    case ValueType::Position: {
        const QVariantList pair = input.toList();
        return Position::fromDegrees(pair.value(0).toDouble(), pair.value(1).toDouble());
    }
    case ValueType::Path: {
        Path path;
        for (const QVariant &point : input.toList())
            path.push_back(
                Position::fromDegrees(point.toList().value(0).toDouble(), point.toList().value(1).toDouble()));
        return path;
    }
    case ValueType::Reference:
        return EntityId{input.toULongLong()};
    case ValueType::Text:
    case ValueType::Choice:
        return input.toString().toStdString();
    }
    return {};
}

QStringList lastChanges;

QString describe(const Value &value) {
    if (const auto *text = std::get_if<std::string>(&value)) return QString::fromStdString(*text);
    if (const auto *number = std::get_if<std::int64_t>(&value)) return QString::number(*number);
    if (const auto *id = std::get_if<EntityId>(&value)) return QString::number(id->value);
    return isNull(value) ? QString() : QStringLiteral("…");
}

QString describe(const Intent &intent) {
    if (const auto *add = std::get_if<intent::Add>(&intent)) {
        const std::string_view kind = findKind(add->kind)->name;
        return QStringLiteral("add ") + QString::fromUtf8(kind.data(), static_cast<qsizetype>(kind.size()));
    }
    if (const auto *set = std::get_if<intent::Set>(&intent)) {
        const EntityPtr entity = shell().board().find(set->id);
        const FieldSpec *spec = entity ? findKind(entity->kind)->find(set->field) : nullptr;
        const std::string_view name = spec ? spec->name : "?";
        return QStringLiteral("set %1 %2=%3")
            .arg(set->id.value)
            .arg(QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())), describe(set->value));
    }
    if (const auto *move = std::get_if<intent::Move>(&intent))
        return QStringLiteral("move %1 under %2").arg(move->id.value).arg(move->parent.value);
    if (const auto *text = std::get_if<intent::Text>(&intent))
        return QStringLiteral("text %1 %2").arg(text->id.value).arg(QString::fromStdString(text->insert));
    if (const auto *added = std::get_if<intent::SetAdd>(&intent))
        return QStringLiteral("include %1 %2").arg(added->id.value).arg(describe(added->value));
    if (const auto *count = std::get_if<intent::CounterAdd>(&intent)) {
        const std::string_view name = findKind(Kind::Incident)->find(count->field)->name;
        return QStringLiteral("count %1 %2 %3")
            .arg(count->id.value)
            .arg(QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())))
            .arg(count->amount);
    }
    return QStringLiteral("other");
}

} // namespace

QStringList TestBoard::lastChange() {
    return lastChanges;
}

void TestBoard::forgetChanges() {
    lastChanges.clear();
}

void TestBoard::setNow(double now) {
    shell().setNow(static_cast<WallTime>(now));
}

CommandSink TestBoard::sink() {
    const auto refuse = [](const CommandSink::Answer &answer) {
        answer(fail(ErrorCode::NotFound, "no incident is open"));
    };
    return {[refuse](const std::vector<Intent> &intents, const CommandSink::Answer &answer) {
                lastChanges.clear();
                for (const Intent &intent : intents)
                    lastChanges += describe(intent);
                refuse(answer);
            },
            refuse, refuse};
}

namespace {

StoredFiles &storedFiles() {
    static StoredFiles files;
    return files;
}

} // namespace

AttachmentFiles TestBoard::files() {
    return storedFiles().files();
}

QString TestBoard::storePhoto(const QString &name, int width, int height) {
    return QString::fromStdString(storedFiles().put(test::photo({}, width, height), name.toStdString()).text());
}

QString TestBoard::makePhoto(const QString &name, int width, int height) {
    QFile file(m_files.filePath(name));
    const QByteArray bytes = test::photo({}, width, height);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) qFatal("no file could be made");
    return file.fileName();
}

void TestBoard::copyPicture(int width, int height) {
    QGuiApplication::clipboard()->setImage(test::twoColours(width, height));
}

void TestBoard::clearClipboard() {
    QGuiApplication::clipboard()->clear();
}

std::atomic_int CountingNetwork::s_requests = 0;

QNetworkAccessManager *CountingNetwork::create(QObject *parent) {
    return new CountedAccess(s_requests, parent);
}

void TestBoard::open(const QString &title, const QString &otherPost) {
    IncidentInfo info;
    info.title = title.toStdString();
    info.code = "K7-42";
    info.self = post(1);
    shell().bridge().onOpened(info);
    shell().bridge().onJoinRequests({}); // the card of an earlier test would lie over this one's buttons
    Member self;
    self.post = post(1);
    self.role = Role::Commander;
    self.name = "PCC 1";
    Member other;
    other.post = post(2);
    other.role = Role::Editor;
    other.name = otherPost.toStdString();
    other.function = otherPost.toStdString();
    BoardDelta delta;
    delta.membersChanged = true;
    delta.members = {self, other};
    shell().bridge().onBoard(delta);
}

void TestBoard::setOwnRole(const QString &role) {
    BoardDelta delta;
    delta.membersChanged = true;
    delta.members = shell().board().members();
    for (Member &member : delta.members)
        if (member.post == post(1)) member.role = readRole(role);
    shell().bridge().onBoard(delta);
}

void TestBoard::close() {
    m_sent.clear();
    shell().bridge().onClosed();
}

void TestBoard::dialled(const QStringList &addresses) {
    std::vector<net::DialStatus> list;
    for (const QString &text : addresses)
        list.push_back({net::Address::parse(text.toStdString()).value(), {}, false, false, {}});
    if (!list.empty()) {
        list[0].post = post(2);
        list[0].connected = true;
    }
    if (list.size() > 1) list[1].lastError = {ErrorCode::Io, "Nobody answers."};
    shell().bridge().onDialled(list);
}

void TestBoard::searched(int called, int all, bool done) {
    net::SearchProgress progress;
    progress.called = static_cast<std::size_t>(called);
    progress.all = static_cast<std::size_t>(all);
    progress.found = {{{"10.0.0.9", 47800}, post(2), "K7-42", true}};
    progress.done = done;
    shell().bridge().onSearch(progress);
}

void TestBoard::diagnosed() {
    shell().doctor()->setFindings({{net::FindingId::MulticastLost, net::Severity::Fault, {"eth0"}, "sudo ufw allow"},
                                   {net::FindingId::PortWorks, net::Severity::Good, {"47800"}, {}}});
}

Entity TestBoard::find(int id) const {
    // What was sent may still wait for the bridge's next frame, so the board isn't asked.
    const auto known = m_sent.find(EntityId{static_cast<std::uint64_t>(id)});
    if (known != m_sent.end()) return known->second;
    Entity made;
    made.id = EntityId{static_cast<std::uint64_t>(id)};
    made.createdBy = post(2);
    made.createdAt = id;
    return made;
}

void TestBoard::send(Entity entity) {
    entity.changedBy = post(2);
    m_sent[entity.id] = entity;
    BoardDelta delta;
    delta.changed.push_back(std::make_shared<const Entity>(std::move(entity)));
    shell().bridge().onBoard(delta);
}

void TestBoard::put(int id, const QString &kind, const QVariantMap &fields) {
    const KindSpec *spec = findKind(kind.toStdString());
    Entity entity = find(id);
    entity.kind = spec->kind;
    entity.deleted = false;
    for (const auto &[name, value] : fields.asKeyValueRange()) {
        const FieldSpec *field = spec->find(name.toStdString());
        if (field->merge == Merge::Text)
            entity.texts[field->field] = value.toString().toStdString();
        else if (field->merge == Merge::Tree)
            entity.places[field->field] = {EntityId{value.toULongLong()}, "m", false};
        else if (field->merge == Merge::Set)
            for (const QVariant &element : value.toList())
                entity.sets[field->field].insert(toValue(*field, element));
        else
            entity.registers[field->field] = {{toValue(*field, value), post(2), {}, 0}, {}};
    }
    send(std::move(entity));
}

void TestBoard::remove(int id) {
    Entity entity = find(id);
    entity.deleted = true;
    send(std::move(entity));
}

void TestBoard::contradict(int id, const QString &fieldName, const QString &value) {
    Entity entity = find(id);
    const FieldSpec *field = findKind(entity.kind)->find(fieldName.toStdString());
    entity.registers[field->field].others.push_back({toValue(*field, value), post(2), {}, 0});
    send(std::move(entity));
}

void TestBoard::knock(const QString &name, const QString &number) {
    net::JoinRequest request;
    request.id = 7;
    request.name = name.toStdString();
    request.function = name.toStdString();
    request.number = number.toStdString();
    shell().bridge().onJoinRequests({request});
}

void TestBoard::acted(int id, const QString &kind, const QString &field, const QString &value, double at) {
    BoardAct act;
    act.change.bytes[0] = static_cast<std::uint8_t>(id);
    act.change.bytes[1] = static_cast<std::uint8_t>(value.size());
    act.by = post(2);
    act.at = act.eventAt = static_cast<WallTime>(at);
    act.kind = findKind(kind.toStdString())->kind;
    act.field = findKind(act.kind)->find(field.toStdString())->field;
    act.act = HistoryLine::Act::Set;
    act.value = value.toStdString();
    act.objects = {EntityId{static_cast<std::uint64_t>(id)}};
    shell().acts()->take({act});
}

QString TestBoard::idOf(int id) const {
    return toText(EntityId{static_cast<std::uint64_t>(id)});
}

QString TestBoard::hostileText(int index) const {
    return hostileTexts().at(index);
}

int TestBoard::putHostile(int firstText, int count) {
    HostileObjects made = hostileObjects(firstText, count);
    for (Entity &entity : made.objects)
        send(std::move(entity));
    return made.fieldsOfWords;
}

QString TestBoard::makeFile(const QString &name, const QString &contents) {
    QString path = m_files.filePath(name);
    QByteArray bytes = contents.toUtf8();
    if (contents == QLatin1String("bundle")) {
        const Bytes bundle = Bundle{}.encode();
        bytes = QByteArray(reinterpret_cast<const char *>(bundle.data()), static_cast<qsizetype>(bundle.size()));
    }
    if (contents == QLatin1String("incident")) {
        QFile kept(QStringLiteral(FANION_SOURCE_DIR "/tests/data/incident/format3.fanion"));
        if (kept.open(QIODevice::ReadOnly)) bytes = kept.readAll();
    }
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) qFatal("no file could be made");
    return path;
}

void TestBoard::drop(QQuickItem *on, const QStringList &files) {
    QMimeData data;
    QList<QUrl> urls;
    for (const QString &file : files)
        urls.append(QUrl::fromLocalFile(file));
    data.setUrls(urls);
    const QPointF place = on->mapToScene({on->width() / 2, on->height() / 2});
    QDragEnterEvent enter(place.toPoint(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(on->window(), &enter);
    QDragMoveEvent move(place.toPoint(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(on->window(), &move);
    QDropEvent dropped(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(on->window(), &dropped);
}

} // namespace fanion::app
