// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/commands.h"

#include "app/map/shape_path.h"
#include "app/shell/bridge/notices.h"
#include "app/shell/entry/geometry.h"
#include "app/shell/entry/means_group.h"
#include "app/shell/entry/means_state.h"
#include "app/shell/entry/steps.h"
#include "app/shell/entry/text_edit.h"
#include "app/shell/text/field_text.h"
#include "app/shell/text/words.h"
#include "app/shell/victims/victim_acts.h"
#include "app/symbols/clean_text.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace fanion::app {

namespace {

/** What setting this field of a victim asks of its fiche and of the means it is in; nothing for other fields. */
std::optional<VictimChange> victimChange(const Entity &entity, const QString &field, const QVariant &value) {
    if (entity.kind != Kind::Victim) return std::nullopt;
    const std::string text = value.toString().toStdString();
    VictimChange change{entity.id, {}, {}, {}, {}};
    if (field == QLatin1String("category"))
        change.category = text;
    else if (field == QLatin1String("whereabouts"))
        change.whereabouts = text;
    else if (field == QLatin1String("means"))
        change.means = text.empty() ? EntityId() : toEntityId(value.toString());
    else
        return std::nullopt;
    return change;
}

/** Whether an officer who leaves this value has changed nothing: the core writes whatever it is told. */
bool isShownAlone(const Entity &entity, Field field, const Value &value) {
    const auto known = entity.registers.find(field);
    const bool isSettled = known == entity.registers.end() || !known->second.isConflict();
    return isSettled && entity.value(field) == value;
}

} // namespace

Commands::Commands(const BoardView &board, const Catalogue &catalogue, CommandSink sink, Environment environment,
                   Notices &notices, QObject *parent)
    : QObject(parent), m_board(board), m_catalogue(catalogue), m_sink(std::move(sink)), m_environment(environment),
      m_notices(notices) {}

EntityId Commands::newId() {
    EntityId id;
    while (id.isNull() || id == kIncidentEntity)
        id.value = m_environment.random.next();
    return id;
}

void Commands::perform(std::vector<Intent> intents) {
    if (intents.empty()) return;
    m_sink.perform(std::move(intents), [this](const Result<Performed> &performed) { answer(performed); });
}

void Commands::perform(std::vector<Intent> intents, const QString &done) {
    if (intents.empty()) return;
    m_sink.perform(std::move(intents), [this, done](const Result<Performed> &performed) {
        answer(performed);
        if (performed) m_notices.tell(Notices::Information, done, true);
    });
}

void Commands::answer(const Result<Performed> &performed) {
    if (!performed) return m_notices.tell(performed.error());
    m_notices.forgetUndo();
    for (const std::string &notice : performed->notices)
        m_notices.tell(Notices::Warning, shortText(notice, 300));
    QStringList ids;
    for (const EntityId &id : performed->ids)
        ids += toText(id);
    emit this->performed(ids);
}

EntityPtr Commands::living(const QString &id) const {
    EntityPtr entity = m_board.find(toEntityId(id));
    return entity && !entity->deleted ? entity : nullptr;
}

QStringList Commands::unlocked(const QStringList &ids) {
    QStringList free;
    QStringList held;
    for (const QString &id : ids) {
        const EntityPtr entity = living(id);
        if (entity && entity->flag(Field::Locked))
            held += entityLabel(*entity);
        else
            free += id;
    }
    if (held.size() == 1)
        m_notices.tell(Notices::Information,
                       tr("« %1 » est verrouillé et reste comme il est : déverrouillez-le d'abord.").arg(held.front()));
    else if (!held.isEmpty())
        m_notices.tell(Notices::Information,
                       tr("%n objets verrouillés restent comme ils sont : déverrouillez-les d'abord.", nullptr,
                          static_cast<int>(held.size())));
    return free;
}

std::optional<Intent> Commands::setIntent(const Entity &entity, const QString &field, const QVariant &value) {
    const KindSpec *kind = findKind(entity.kind);
    const FieldSpec *spec = kind ? kind->find(field.toStdString()) : nullptr;
    if (!spec) {
        m_notices.tell(Error{ErrorCode::InvalidArgument, "there is no such field", field.toStdString()});
        return std::nullopt;
    }
    auto read = readValue(*spec, value);
    if (!read) {
        m_notices.tell(read.error());
        return std::nullopt;
    }
    if (spec->merge == Merge::Counter && isNull(*read)) return intent::CounterReset{entity.id, spec->field};
    if (isShownAlone(entity, spec->field, *read)) return std::nullopt;
    const auto *code = std::get_if<std::string>(&*read);
    if (spec->field == Field::SinusCode && code) {
        if (const EntityPtr bearer = findByCode(m_board, *code, entity.id)) {
            m_notices.tell(
                Notices::Warning,
                bearer->deleted
                    ? tr("Ce code SINUS est celui de %1, dans la corbeille : rien n'est changé.")
                          .arg(entityLabel(*bearer))
                    : tr("Ce code SINUS est déjà celui de %1 : rien n'est changé.").arg(entityLabel(*bearer)));
            return std::nullopt;
        }
    }
    return intent::Set{entity.id, spec->field, *std::move(read)};
}

void Commands::setField(const QString &id, const QString &field, const QVariant &value) {
    const EntityPtr entity = m_board.find(toEntityId(id));
    if (!entity) return;
    // The state of a means carries its time and the dash of its symbol with it.
    if (entity->kind == Kind::Means && field == QLatin1String("state") && !value.toString().isEmpty())
        return setMeansState(id, value.toString());
    // … and its symbol drawn solid on the map is a means engaged in the table.
    if (entity->kind == Kind::Means && field == QLatin1String("phase") && !value.toString().isEmpty())
        if (auto engaging = changeMeansPhase(*entity, value.toString().toStdString(), now()); !engaging.empty())
            return perform(std::move(engaging));
    if (const auto change = victimChange(*entity, field, value)) return changeFiches({&*change, 1}, {});
    if (auto set = setIntent(*entity, field, value)) perform({*std::move(set)});
}

void Commands::changeFiches(std::span<const VictimChange> changes, std::vector<Intent> others) {
    VictimActs acts = changeVictims(m_board, changes, now());
    std::ranges::move(others, std::back_inserter(acts.intents));
    const QStringList warnings = ownWordsTexts(acts);
    if (const QString taken = takenText(acts); taken.isEmpty())
        perform(std::move(acts.intents));
    else
        perform(std::move(acts.intents), taken);
    for (const QString &warning : warnings)
        m_notices.tell(Notices::Warning, warning);
}

void Commands::setFields(const QStringList &ids, const QString &field, const QVariant &value) {
    if (field == QLatin1String("sinusCode") && ids.size() > 1)
        return m_notices.tell(Notices::Warning,
                              tr("Un code SINUS n'est qu'à une personne : donnez-le à une seule fiche."));
    std::vector<Intent> intents;
    std::vector<VictimChange> victims;
    for (const QString &id : ids) {
        const EntityPtr entity = living(id);
        const KindSpec *kind = entity ? findKind(entity->kind) : nullptr;
        if (!kind || !kind->find(field.toStdString())) continue;
        if (auto change = victimChange(*entity, field, value)) {
            victims.push_back(*std::move(change));
            continue;
        }
        if (entity->kind == Kind::Means && field == QLatin1String("state") && !value.toString().isEmpty()) {
            std::ranges::move(changeMeansState(*entity, value.toString().toStdString(), now()),
                              std::back_inserter(intents));
            continue;
        }
        if (entity->kind == Kind::Means && field == QLatin1String("phase")) {
            auto engaging = changeMeansPhase(*entity, value.toString().toStdString(), now());
            std::ranges::move(engaging, std::back_inserter(intents));
            if (!engaging.empty()) continue;
        }
        if (auto set = setIntent(*entity, field, value)) intents.push_back(*std::move(set));
    }
    changeFiches(victims, std::move(intents));
}

void Commands::editText(const QString &id, const QString &field, const QString &before, const QString &after) {
    const EntityPtr entity = m_board.find(toEntityId(id));
    const KindSpec *kind = entity ? findKind(entity->kind) : nullptr;
    const FieldSpec *spec = kind ? kind->find(field.toStdString()) : nullptr;
    if (!spec) return;
    if (spec->merge != Merge::Text) return setField(id, field, after);
    const QString present = toQString(entity->text(spec->field));
    if (const auto edit = textEdit(entity->id, spec->field, before, after, present)) perform({*edit});
}

void Commands::setMeansState(const QString &id, const QString &state) {
    const EntityPtr means = m_board.find(toEntityId(id));
    if (!means || means->kind != Kind::Means) return;
    std::vector<Intent> intents = changeGroupState(m_board, *means, state.toStdString(), now());
    if (state == QLatin1StringView("engaged"))
        std::ranges::move(activateSector(m_board, referenceOf(*means, Field::Sector)), std::back_inserter(intents));
    perform(std::move(intents));
}

void Commands::move(const QString &id, const QGeoCoordinate &place) {
    const auto position = toPosition(place);
    const EntityPtr entity = unlocked({id}).isEmpty() ? nullptr : living(id);
    if (entity && position && entity->value(Field::Position) != Value(*position))
        perform({intent::Set{entity->id, Field::Position, Value(*position)}});
}

void Commands::setPath(const QString &id, const QList<QGeoCoordinate> &path) {
    const EntityPtr entity = unlocked({id}).isEmpty() ? nullptr : living(id);
    const Value points(toPath(path));
    if (entity && std::get<Path>(points).size() >= 2 && !isShownAlone(*entity, Field::Path, points))
        perform({intent::Set{entity->id, Field::Path, points}});
}

void Commands::shift(const QStringList &ids, double latitude, double longitude) {
    const std::int64_t north = std::llround(latitude * 1e7);
    const std::int64_t east = std::llround(longitude * 1e7);
    if (north == 0 && east == 0) return;
    std::vector<Intent> intents;
    for (const QString &id : unlocked(ids)) {
        const EntityPtr entity = living(id);
        if (!entity || entity->kind == Kind::Feature) continue; // imported points stay where their source has them
        if (const auto *place = std::get_if<Position>(&entity->value(Field::Position)))
            intents.emplace_back(intent::Set{entity->id, Field::Position, Value(shiftedPlace(*place, north, east))});
        if (const auto *path = std::get_if<Path>(&entity->value(Field::Path))) {
            intents.emplace_back(intent::Set{entity->id, Field::Path, Value(shiftedPath(*path, north, east))});
        }
    }
    perform(std::move(intents));
}

void Commands::rearrange(const QList<ObjectPlace> &places) {
    std::vector<Intent> intents;
    for (const ObjectPlace &place : places) {
        const EntityPtr entity = living(place.id);
        if (!entity || entity->kind == Kind::Feature || entity->flag(Field::Locked)) continue;
        const bool isLine = !isNull(entity->value(Field::Path));
        Path path = toPath(place.path);
        if (path.size() < (isLine ? 2U : 1U)) continue;
        const Field field = isLine ? Field::Path : Field::Position;
        const Value value = isLine ? Value(std::move(path)) : Value(path.front());
        if (!isShownAlone(*entity, field, value)) intents.emplace_back(intent::Set{entity->id, field, value});
        if (place.rotation < 0) continue;
        const Value tenths(std::int64_t{std::llround(place.rotation * 10) % 3600});
        if (!isShownAlone(*entity, Field::Rotation, tenths))
            intents.emplace_back(intent::Set{entity->id, Field::Rotation, tenths});
    }
    perform(std::move(intents));
}

void Commands::rotate(const QString &id, double degrees) {
    const EntityPtr entity = unlocked({id}).isEmpty() ? nullptr : living(id);
    if (!entity || !std::isfinite(degrees)) return;
    const std::int64_t tenths = ((std::llround(degrees * 10) % 3600) + 3600) % 3600;
    if (!isShownAlone(*entity, Field::Rotation, Value(tenths)))
        perform({intent::Set{entity->id, Field::Rotation, Value(tenths)}});
}

void Commands::settleConflict(const QString &id, const QString &fieldName, int index) {
    const EntityPtr entity = m_board.find(toEntityId(id));
    const KindSpec *kind = entity ? findKind(entity->kind) : nullptr;
    const FieldSpec *spec = kind ? kind->find(fieldName.toStdString()) : nullptr;
    if (!spec) return;
    const auto found = entity->registers.find(spec->field);
    if (found == entity->registers.end() || index < 0 || index > static_cast<int>(found->second.others.size())) return;
    const Written &chosen =
        index == 0 ? found->second.shown : found->second.others[static_cast<std::size_t>(index) - 1];
    perform({intent::Set{entity->id, spec->field, chosen.value}});
}

void Commands::remove(const QStringList &ids) {
    std::vector<Intent> intents;
    QStringList names;
    for (const QString &id : unlocked(ids)) {
        const EntityPtr entity = living(id);
        if (!entity || entity->id == kIncidentEntity) continue;
        if (entity->kind == Kind::LogEntry) {
            m_notices.tell(Notices::Warning, tr("La main courante ne s'efface pas : corrigez la ligne."));
            continue;
        }
        if (entity->kind == Kind::Intelligence) {
            m_notices.tell(
                Notices::Warning,
                tr("Un renseignement ne s'efface pas : changez ce qui en est dit, l'historique garde les deux."));
            continue;
        }
        intents.emplace_back(intent::Delete{entity->id});
        names += entityLabel(*entity);
        // The points of a layer go with it, so that the bin brings the whole layer back in one step of undo.
        if (entity->kind != Kind::Layer) continue;
        for (const EntityId point : m_board.index().layers().of(entity->id))
            intents.emplace_back(intent::Delete{point});
    }
    const QString text = names.size() == 1
                             ? tr("%1 est dans la corbeille.").arg(names.front())
                             : tr("%n objet(s) dans la corbeille.", nullptr, static_cast<int>(names.size()));
    perform(std::move(intents), text);
}

void Commands::restore(const QString &id) {
    const EntityPtr entity = m_board.find(toEntityId(id));
    if (!entity) return;
    std::vector<Intent> intents{intent::Restore{entity->id}};
    if (entity->kind == Kind::Layer)
        for (const EntityId deleted : m_board.index().bin().ids()) {
            const EntityPtr point = m_board.find(deleted);
            if (point->kind == Kind::Feature && referenceOf(*point, Field::Layer) == entity->id)
                intents.emplace_back(intent::Restore{deleted});
        }
    perform(std::move(intents));
}

void Commands::addStep(const QString &id, const QString &fieldName, const QString &text) {
    const EntityPtr entity = living(id);
    const KindSpec *kind = entity ? findKind(entity->kind) : nullptr;
    const FieldSpec *spec = kind ? kind->find(fieldName.toStdString()) : nullptr;
    if (!spec || spec->merge != Merge::List || text.trimmed().isEmpty()) return;
    const auto list = entity->lists.find(spec->field);
    const std::size_t at = list == entity->lists.end() ? 0 : list->second.size();
    perform({intent::ListInsert{entity->id, spec->field, at, text.trimmed().toStdString()}});
}

void Commands::removeStep(const QString &id, const QString &fieldName, int row) {
    const EntityPtr entity = living(id);
    const KindSpec *kind = entity ? findKind(entity->kind) : nullptr;
    const FieldSpec *spec = kind ? kind->find(fieldName.toStdString()) : nullptr;
    if (!spec) return;
    const auto list = entity->lists.find(spec->field);
    if (list == entity->lists.end() || row < 0 || static_cast<std::size_t>(row) >= list->second.size()) return;
    perform({intent::ListRemove{entity->id, spec->field, list->second[static_cast<std::size_t>(row)].id}});
}

void Commands::tickStep(const QString &id, int row, bool isDone) {
    const EntityPtr task = living(id);
    if (!task) return;
    const std::vector<Step> steps = stepsOf(*task);
    if (row < 0 || static_cast<std::size_t>(row) >= steps.size()) return;
    const Step &step = steps[static_cast<std::size_t>(row)];
    if (isDone == step.done.has_value()) return;
    if (isDone)
        perform({doStep(task->id, step.item.id, now(), m_board.self())});
    else
        perform(undoStep(*task, step.item.id));
}

void Commands::undo() {
    m_sink.undo([this](const Result<Performed> &performed) { answer(performed); });
}

void Commands::redo() {
    m_sink.redo([this](const Result<Performed> &performed) { answer(performed); });
}

void Commands::setIncidentField(const QString &field, const QVariant &value) {
    setField(toText(kIncidentEntity), field, value);
}

void Commands::changeRole(const QString &post, const QString &role) {
    if (const auto id = PostId::fromHex(post.toStdString())) perform({intent::ChangeRole{*id, readRole(role)}});
}

void Commands::handOver(const QString &post, const QString &name) {
    const auto id = PostId::fromHex(post.toStdString());
    if (!id) return;
    m_sink.perform({intent::HandOver{*id}}, [this, name](const Result<Performed> &performed) {
        if (performed) m_notices.tell(Notices::Information, tr("%1 commande. Ce poste est rédacteur.").arg(name));
        answer(performed);
    });
}

} // namespace fanion::app
