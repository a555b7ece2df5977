// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/replica/board_page.h"

#include "core/base/varint.h"
#include "core/replica/snapshot/state_codec.h"

namespace fanion {

namespace {

/** The view of an object, or its state when it stands in a tree: what it is shown under may be on another page. */
bool readObject(snapshot::PackedReader &reader, BoardPage::Object &object) {
    if (object.packed.empty()) return true;
    // Whoever opens a file shows it: the view now, the state only when somebody changes it.
    object.view = snapshot::decodePlainView(reader, object.id, object.packed);
    if (object.view) return true;
    auto state = std::make_unique<EntityState>();
    state->id = object.id;
    if (!snapshot::decodeState(reader, object.packed, *state) || state->creations.empty()) return false;
    if (const auto *kind = findKind(state->creation(reader.names()).kind); kind && kind->tree != Field{})
        object.state = std::move(state);
    else
        object.view = viewOf(*state, reader.names(), nullptr);
    return true;
}

} // namespace

std::optional<BoardPage> BoardPage::read(std::string stored, const LogNames &names) {
    BoardPage page{std::make_unique<const std::string>(std::move(stored)), {}};
    // The heads end where the states begin: as many bytes before the end as the sizes add up to.
    VarintReader in(*page.bytes);
    std::vector<std::uint64_t> sizes;
    std::uint64_t all = 0;
    while (!in.failed() && sizes.size() < kObjects && in.rest().size() > all) {
        page.objects.emplace_back().id.value = in.fixed64();
        sizes.push_back(in.nextMinimal());
        if (sizes.back() > page.bytes->size()) return std::nullopt;
        all += sizes.back();
    }
    if (in.failed() || in.rest().size() != all || sizes.empty()) return std::nullopt;
    snapshot::PackedReader reader(names);
    for (std::size_t i = 0; i < sizes.size(); ++i) {
        page.objects[i].packed = in.take(sizes[i]);
        if (!readObject(reader, page.objects[i])) return std::nullopt;
    }
    return page;
}

void BoardPageWriter::add(EntityId id, std::string_view packed) {
    putFixed64(m_heads, id.value);
    putVarint(m_heads, packed.size());
    m_states += packed;
}

} // namespace fanion
