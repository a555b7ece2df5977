// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/operation_codec.h"

#include "core/log/membership_codec.h"
#include "core/log/value_codec.h"
#include "core/model/limits.h"

namespace fanion::wire {

namespace {

using Reader = protozero::pbf_reader;
using Writer = protozero::pbf_writer;

/** Few objects are made with more. */
constexpr std::size_t kUsualFields = 12;

op::Create readCreate(Reader reader) {
    op::Create create;
    create.fields.reserve(kUsualFields);
    while (reader.next()) {
        switch (reader.tag()) {
        case 1:
            create.kind = static_cast<Kind>(readSmall(reader));
            break;
        case 2:
            require(create.fields.size() < limits::kFieldsOfCreation, "an object has too many fields");
            readFieldValue(getMessage(reader), create.fields.emplace_back());
            break;
        default:
            reader.skip();
        }
    }
    return create;
}

op::ListInsert readListItem(Reader reader) {
    op::ListInsert item;
    while (reader.next()) {
        switch (reader.tag()) {
        case 1:
            item.field = static_cast<Field>(readSmall(reader));
            break;
        case 2:
            item.item.value = getFixed64(reader);
            break;
        case 3: {
            const auto key = byteView(getView(reader));
            require(key.size() <= limits::kOrderKeyBytes, "the place of a list item is too long");
            item.key.assign(key.begin(), key.end());
            break;
        }
        case 4:
            item.text = readText(reader, limits::kTextBytes);
            break;
        default:
            reader.skip();
        }
    }
    return item;
}

op::CounterAdd readCount(Reader reader) {
    op::CounterAdd count;
    while (reader.next()) {
        switch (reader.tag()) {
        case 1:
            count.field = static_cast<Field>(readSmall(reader));
            break;
        case 2:
            count.amount = getSint64(reader);
            require(count.amount >= -limits::kCounterAmount && count.amount <= limits::kCounterAmount,
                    "the amount added to a counter is out of range");
            break;
        default:
            reader.skip();
        }
    }
    return count;
}

op::CharSpan readSpan(Reader reader) {
    op::CharSpan span;
    while (reader.next()) {
        switch (reader.tag()) {
        case 1:
            span.log = getUint32(reader);
            break;
        case 2:
            span.number = getUint32(reader);
            break;
        case 3:
            span.count = getUint32(reader);
            break;
        default:
            reader.skip();
        }
    }
    require(span.count >= 1 && span.count <= limits::kErasedCharacters, "a range of text is out of range");
    return span;
}

op::TextEdit readTextEdit(Reader reader) {
    op::TextEdit edit;
    while (reader.next()) {
        switch (reader.tag()) {
        case 1:
            edit.field = static_cast<Field>(readSmall(reader));
            break;
        case 2:
            require(edit.erase.size() < limits::kEraseRanges, "too many ranges of text are erased");
            edit.erase.push_back(readSpan(getMessage(reader)));
            break;
        case 3:
            edit.parent = readSpan(getMessage(reader));
            break;
        case 4:
            edit.isLeft = getBool(reader);
            break;
        case 5:
            edit.insert = readText(reader, limits::kTextBytes);
            break;
        default:
            reader.skip();
        }
    }
    return edit;
}

void writeSpan(Writer writer, const op::CharSpan &span) {
    if (span.log != 0) writer.add_uint32(1, span.log);
    writer.add_uint32(2, span.number); // also 0: protozero drops a message without fields
    if (span.count != 1) writer.add_uint32(3, span.count);
}

struct ActWriter {
    Writer &writer;

    void operator()(const op::Unknown &) const {}
    void operator()(const op::Create &create) const {
        Writer inner{writer, 2};
        inner.add_uint32(1, static_cast<std::uint32_t>(create.kind));
        for (const auto &field : create.fields) {
            Writer fieldWriter{inner, 2};
            writeFieldValue(fieldWriter, field);
        }
    }
    void operator()(const op::Set &set) const { writeField(3, set); }
    void operator()(const op::Delete &) const { writer.add_message(4, "", 0); }
    void operator()(const op::Restore &) const { writer.add_message(5, "", 0); }
    void operator()(const op::SetAdd &add) const { writeField(6, add); }
    void operator()(const op::SetRemove &remove) const { writeField(7, remove); }
    void operator()(const op::ListInsert &insert) const {
        Writer inner{writer, 8};
        writeItem(inner, insert.field, insert.item);
        inner.add_bytes(3, dataView(insert.key));
        inner.add_string(4, insert.text);
    }
    void operator()(const op::ListMove &move) const {
        Writer inner{writer, 9};
        writeItem(inner, move.field, move.item);
        inner.add_bytes(3, dataView(move.key));
    }
    void operator()(const op::ListRemove &remove) const {
        Writer inner{writer, 10};
        writeItem(inner, remove.field, remove.item);
    }
    void operator()(const op::CounterAdd &add) const {
        Writer inner{writer, 12};
        inner.add_uint32(1, static_cast<std::uint32_t>(add.field));
        inner.add_sint64(2, add.amount);
    }
    void operator()(const op::CounterReset &reset) const {
        Writer inner{writer, 13};
        inner.add_uint32(1, static_cast<std::uint32_t>(reset.field));
    }
    void operator()(const op::TextEdit &edit) const {
        Writer inner{writer, 11};
        inner.add_uint32(1, static_cast<std::uint32_t>(edit.field));
        for (const auto &span : edit.erase)
            writeSpan(Writer{inner, 2}, span);
        if (edit.parent) writeSpan(Writer{inner, 3}, *edit.parent);
        if (edit.isLeft) inner.add_bool(4, true);
        if (!edit.insert.empty()) inner.add_string(5, edit.insert);
    }
    template <typename MembershipAct>
    void operator()(const MembershipAct &act) const {
        writeMembershipAct(writer, act);
    }

private:
    void writeField(protozero::pbf_tag_type tag, const op::FieldValue &value) const {
        Writer inner{writer, tag};
        writeFieldValue(inner, value);
    }
    static void writeItem(Writer &inner, Field field, ItemId item) {
        inner.add_uint32(1, static_cast<std::uint32_t>(field));
        inner.add_fixed64(2, item.value);
    }
};

/** Reads the act under the current tag; false (and the field skipped) when this version does not know it. */
bool readBoardAct(Reader &reader, Act &act) {
    switch (reader.tag()) {
    case 2:
        act = readCreate(getMessage(reader));
        return true;
    case 3:
        readFieldValue(getMessage(reader), act.emplace<op::Set>());
        return true;
    case 4:
        reader.skip();
        act = op::Delete{};
        return true;
    case 5:
        reader.skip();
        act = op::Restore{};
        return true;
    case 6:
        readFieldValue(getMessage(reader), act.emplace<op::SetAdd>());
        return true;
    case 7:
        readFieldValue(getMessage(reader), act.emplace<op::SetRemove>());
        return true;
    case 8:
        act = readListItem(getMessage(reader));
        return true;
    case 9: {
        auto item = readListItem(getMessage(reader));
        act = op::ListMove{item.field, item.item, std::move(item.key)};
        return true;
    }
    case 10: {
        const auto item = readListItem(getMessage(reader));
        act = op::ListRemove{item.field, item.item};
        return true;
    }
    case 11:
        act = readTextEdit(getMessage(reader));
        return true;
    case 12:
        act = readCount(getMessage(reader));
        return true;
    case 13:
        act = op::CounterReset{readCount(getMessage(reader)).field};
        return true;
    default:
        return false;
    }
}

} // namespace

void readOperation(Reader reader, Operation &operation) {
    bool hasAct = false;
    while (reader.next()) {
        if (reader.tag() == 1) {
            operation.entity.value = getFixed64(reader);
            continue;
        }
        if (!readBoardAct(reader, operation.act) && !readMembershipAct(reader, operation.act)) {
            reader.skip();
            continue;
        }
        require(!hasAct, "an operation has two acts");
        hasAct = true;
    }
}

void writeOperation(Writer &writer, const Operation &operation) {
    if (!operation.entity.isNull()) writer.add_fixed64(1, operation.entity.value);
    std::visit(ActWriter{writer}, operation.act);
}

} // namespace fanion::wire
