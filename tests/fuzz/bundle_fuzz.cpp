// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Bundles, with their attachments. As they are, and with the hash set right, so that mutations get past it.
#include "core/incident/bundle_layout.h"
#include "core/incident/bundle_reader.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>

using namespace fanion;
using namespace fanion::bundle_layout;

namespace {

/** Sets the hash to what it has to be, as far as the header says where the packed changes end. */
void sealAnew(Bytes &bytes) {
    const ByteView view = bytes;
    if (view.size() < kPlainHeader) return;
    const bool isPlain = number(view, kVersionAt, 4) <= kPlain;
    if (!isPlain && view.size() < kHeader) return;
    const ByteView header = view.first(isPlain ? kPlainHeader : kHeader);
    const ByteView rest = view.subspan(header.size());
    const auto hash =
        seal(header, isPlain ? rest : rest.first(std::min<std::uint64_t>(rest.size(), number(view, kPackedAt, 8))));
    std::ranges::copy(hash, bytes.begin() + kHashAt);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
    Bytes bytes(data, data + size);
    (void)Bundle::decode(bytes);
    sealAnew(bytes);
    auto reader = BundleReader::view(bytes);
    if (!reader) return 0;
    for (const auto &attachment : reader->attachments())
        if (const auto manifest = reader->manifest(attachment)) (void)reader->chunks(attachment, *manifest, 0, 4);
    const Bundle bundle = reader->takeBundle();
    const Result<Bundle> again = Bundle::decode(bundle.encode());
    if (!again || again->changes != bundle.changes || again->incident != bundle.incident ||
        again->base != bundle.base) {
        std::fprintf(stderr, "fuzz: a bundle that was read can't be written and read again\n");
        std::abort();
    }
    return 0;
}
