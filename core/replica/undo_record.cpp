// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/replica/undo_record.h"

#include "core/log/value_codec.h"
#include "core/model/limits.h"

namespace fanion::undo {

namespace {

using namespace wire;
using Reader = protozero::pbf_reader;
using Writer = protozero::pbf_writer;

// Record: 1 version, 2 way, 3 change, 4 its hash, 5 repeated step, 6 wall time. Step: 1 index in the variant, 2 entity,
// 3 field, 4 value, 5 reference, 6 stands for, 7 item, 8 key, 9 text, 10 number of the first character, 11 count, 12
// repeated erased, 13 stands for characters.
constexpr std::uint32_t kVersion = 2;

void writeRef(Writer writer, const WriteRef &ref) {
    writer.add_bytes(1, dataView(ref.log.post.view()));
    writer.add_fixed64(2, ref.log.incarnation);
    writer.add_uint32(3, ref.sequence);
    if (ref.log.isBranch()) writer.add_bytes(4, dataView(ref.log.branch.view()));
}

WriteRef readRef(Reader reader) {
    WriteRef ref;
    while (reader.next()) {
        switch (reader.tag()) {
        case 1:
            ref.log.post = readId<PostId>(reader);
            break;
        case 2:
            ref.log.incarnation = getFixed64(reader);
            break;
        case 3:
            ref.sequence = getUint32(reader);
            break;
        case 4:
            ref.log.branch = readId<ChangeHash>(reader);
            break;
        default:
            reader.skip();
        }
    }
    return ref;
}

void writeSpan(Writer writer, const CharSpan &span) {
    writeRef(Writer{writer, 1}, {span.log, span.number});
    writer.add_uint32(2, span.count);
}

CharSpan readSpan(Reader reader) {
    CharSpan span;
    while (reader.next()) {
        switch (reader.tag()) {
        case 1: {
            const auto first = readRef(getMessage(reader));
            span.log = first.log;
            span.number = first.sequence;
            break;
        }
        case 2:
            span.count = getUint32(reader);
            break;
        default:
            reader.skip();
        }
    }
    return span;
}

/** All that any step holds; each kind of step uses some of it. */
struct Fields {
    std::uint32_t index = 0;
    EntityId entity;
    Field field{};
    Value value;
    WriteRef by;
    std::optional<WriteRef> standsFor;
    ItemId item;
    OrderKey key;
    std::string text;
    std::uint32_t number = 0;
    std::uint32_t count = 0;
    std::vector<TextEdited::Erased> erased;
    std::optional<CharSpan> standsForText;
};

struct ToFields {
    Fields &fields;
    void operator()(const Register &step) const {
        place(step);
        fields.value = step.before;
        fields.by = step.beforeBy;
        fields.standsFor = step.standsFor;
    }
    void operator()(const Created &step) const { fields.entity = step.entity; }
    void operator()(const Deleted &step) const { fields.entity = step.entity; }
    void operator()(const Restored &step) const { fields.entity = step.entity; }
    void operator()(const SetAdded &step) const {
        place(step);
        fields.value = step.value;
    }
    void operator()(const SetRemoved &step) const {
        place(step);
        fields.value = step.value;
    }
    void operator()(const ListInserted &step) const {
        place(step);
        fields.item = step.item;
    }
    void operator()(const ListMoved &step) const {
        place(step);
        fields.item = step.item;
        fields.key = step.before;
        fields.by = step.beforeBy;
        fields.standsFor = step.standsFor;
    }
    void operator()(const ListRemoved &step) const {
        place(step);
        fields.item = step.item;
        fields.text = step.text;
        fields.key = step.key;
    }
    void operator()(const TextEdited &step) const {
        place(step);
        fields.number = step.number;
        fields.count = step.count;
        fields.erased = step.erased;
        fields.standsForText = step.standsFor;
    }

    void operator()(const CounterAdded &step) const {
        place(step);
        fields.value = step.amount;
        fields.count = step.bringsBack ? 1 : 0;
    }
    void operator()(const CounterReset &step) const {
        place(step);
        fields.value = step.taken;
    }

private:
    template <typename StepType>
    void place(const StepType &step) const {
        fields.entity = step.entity;
        fields.field = step.field;
    }
};

std::int64_t numberIn(const Value &value) {
    const auto *number = std::get_if<std::int64_t>(&value);
    return number && *number != INT64_MIN ? *number : 0; // there is no opposite of that one
}

std::optional<Step> stepOf(Fields &f) {
    switch (f.index) {
    case 0:
        return Register{f.entity, f.field, std::move(f.value), f.by, f.standsFor};
    case 1:
        return Created{f.entity};
    case 2:
        return Deleted{f.entity};
    case 3:
        return Restored{f.entity};
    case 4:
        return SetAdded{f.entity, f.field, std::move(f.value)};
    case 5:
        return SetRemoved{f.entity, f.field, std::move(f.value)};
    case 6:
        return ListInserted{f.entity, f.field, f.item};
    case 7:
        return ListMoved{f.entity, f.field, f.item, std::move(f.key), f.by, f.standsFor};
    case 8:
        return ListRemoved{f.entity, f.field, f.item, std::move(f.text), std::move(f.key)};
    case 9:
        return TextEdited{f.entity, f.field, f.number, f.count, std::move(f.erased), f.standsForText};
    case 10:
        return CounterAdded{f.entity, f.field, numberIn(f.value), f.count != 0};
    case 11:
        return CounterReset{f.entity, f.field, numberIn(f.value)};
    default:
        return std::nullopt;
    }
}

void writeStep(Writer writer, const Step &step) {
    Fields fields;
    std::visit(ToFields{fields}, step);
    writer.add_uint32(1, static_cast<std::uint32_t>(step.index()));
    writer.add_fixed64(2, fields.entity.value);
    if (fields.field != Field{}) writer.add_uint32(3, static_cast<std::uint32_t>(fields.field));
    if (!isNull(fields.value)) writer.add_bytes(4, encodeValue(fields.value));
    if (fields.by.sequence != 0) writeRef(Writer{writer, 5}, fields.by);
    if (fields.standsFor) writeRef(Writer{writer, 6}, *fields.standsFor);
    if (fields.item.value != 0) writer.add_fixed64(7, fields.item.value);
    if (!fields.key.empty()) writer.add_bytes(8, dataView(fields.key));
    if (!fields.text.empty()) writer.add_string(9, fields.text);
    if (fields.number != 0) writer.add_uint32(10, fields.number);
    if (fields.count != 0) writer.add_uint32(11, fields.count);
    for (const auto &erased : fields.erased) {
        Writer inner{writer, 12};
        writeSpan(Writer{inner, 1}, erased.span);
        inner.add_string(2, erased.text);
    }
    if (fields.standsForText) writeSpan(Writer{writer, 13}, *fields.standsForText);
}

TextEdited::Erased readErased(Reader reader) {
    TextEdited::Erased erased;
    while (reader.next()) {
        switch (reader.tag()) {
        case 1:
            erased.span = readSpan(getMessage(reader));
            break;
        case 2:
            erased.text = readText(reader, limits::kChangeBytes);
            break;
        default:
            reader.skip();
        }
    }
    return erased;
}

std::optional<Step> readStep(Reader reader) {
    Fields fields;
    while (reader.next()) {
        switch (reader.tag()) {
        case 1:
            fields.index = getUint32(reader);
            break;
        case 2:
            fields.entity.value = getFixed64(reader);
            break;
        case 3:
            fields.field = static_cast<Field>(readSmall(reader));
            break;
        case 4:
            fields.value = decodeValue(getView(reader)).value_or(Value{});
            break;
        case 5:
            fields.by = readRef(getMessage(reader));
            break;
        case 6:
            fields.standsFor = readRef(getMessage(reader));
            break;
        case 7:
            fields.item.value = getFixed64(reader);
            break;
        case 8: {
            const auto key = byteView(getView(reader));
            fields.key.assign(key.begin(), key.end());
            break;
        }
        case 9:
            fields.text = readText(reader, limits::kTextBytes);
            break;
        case 10:
            fields.number = getUint32(reader);
            break;
        case 11:
            fields.count = getUint32(reader);
            break;
        case 12:
            fields.erased.push_back(readErased(getMessage(reader)));
            break;
        case 13:
            fields.standsForText = readSpan(getMessage(reader));
            break;
        default:
            reader.skip();
        }
    }
    return stepOf(fields);
}

Record readRecord(Reader reader) {
    Record record;
    std::uint32_t version = 0;
    while (reader.next()) {
        switch (reader.tag()) {
        case 1:
            version = getUint32(reader);
            break;
        case 2: {
            const auto way = getUint32(reader);
            require(way >= 1 && way <= 3, "a way is unknown");
            record.way = static_cast<Way>(way);
            break;
        }
        case 3:
            record.change = readRef(getMessage(reader));
            break;
        case 4:
            record.hash = readId<ChangeHash>(reader);
            break;
        case 5: {
            auto step = readStep(getMessage(reader));
            require(step.has_value(), "a step is unknown");
            record.steps.push_back(std::move(*step));
            break;
        }
        case 6:
            record.wall = getSint64(reader);
            break;
        default:
            reader.skip();
        }
    }
    require(version == kVersion, "another version");
    return record;
}

struct Summary {
    HistoryLine &line;
    using Act = HistoryLine::Act;

    void operator()(const Register &step) const { say(Act::Set, step.entity, step.field); }
    void operator()(const Created &step) const { say(Act::Created, step.entity); }
    void operator()(const Deleted &step) const { say(Act::Deleted, step.entity); }
    void operator()(const Restored &step) const { say(Act::Restored, step.entity); }
    void operator()(const SetAdded &step) const { say(Act::Added, step.entity, step.field, step.value); }
    void operator()(const SetRemoved &step) const { say(Act::Removed, step.entity, step.field, step.value); }
    void operator()(const ListInserted &step) const { say(Act::Added, step.entity, step.field); }
    void operator()(const ListMoved &step) const { say(Act::Moved, step.entity, step.field); }
    void operator()(const ListRemoved &step) const { say(Act::Removed, step.entity, step.field, step.text); }
    void operator()(const TextEdited &step) const { say(Act::Edited, step.entity, step.field); }
    void operator()(const CounterAdded &step) const { say(Act::Added, step.entity, step.field, step.amount); }
    void operator()(const CounterReset &step) const { say(Act::Set, step.entity, step.field, std::int64_t{0}); }

private:
    void say(Act act, EntityId entity, Field field = {}, Value value = {}) const {
        line.act = act;
        line.entity = entity;
        line.field = field;
        line.value = std::move(value);
    }
};

} // namespace

HistoryLine lineOf(const Record &record) {
    HistoryLine line{record.hash, record.change.log.post, record.wall, {}, {}, {}, {}};
    if (!record.steps.empty()) std::visit(Summary{line}, record.steps.front());
    return line;
}

Bytes encode(const Record &record) {
    std::string bytes;
    Writer writer{bytes};
    writer.add_uint32(1, kVersion);
    writer.add_uint32(2, static_cast<std::uint32_t>(record.way));
    writeRef(Writer{writer, 3}, record.change);
    writer.add_bytes(4, dataView(record.hash.view()));
    for (const auto &step : record.steps)
        writeStep(Writer{writer, 5}, step);
    writer.add_sint64(6, record.wall);
    const auto view = asBytes(bytes);
    return {view.begin(), view.end()};
}

std::optional<Record> decode(ByteView bytes) {
    try {
        return readRecord(Reader{dataView(bytes)});
    } catch (const Malformed &) {
        return std::nullopt;
    } catch (const protozero::exception &) {
        return std::nullopt;
    }
}

} // namespace fanion::undo
