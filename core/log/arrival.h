// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/block/block.h"
#include "core/log/run_codec.h"

#include <optional>

namespace fanion {

/** Received bytes, taken apart: all that can be said of them without a replica, so on any thread. */
class Arrival {
public:
    Arrival(Arrival &&) = default;
    Arrival &operator=(Arrival &&) = default;
    Arrival(const Arrival &) = delete; // its views would be of the other's bytes
    Arrival &operator=(const Arrival &) = delete;

    /** Structure and hashes; of what is damaged, why. */
    [[nodiscard]] static Arrival open(Bytes bytes);
    /** The same with the signature, which takes longest for what is short and is in vain for what is known. */
    [[nodiscard]] static Arrival openAndVerify(Bytes bytes);

    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    /** Whether its signatures are good; checked at the first call. */
    [[nodiscard]] bool isSigned();

    [[nodiscard]] const Bytes &bytes() const { return m_bytes; }
    [[nodiscard]] bool isBlock() const { return m_block.has_value(); }
    [[nodiscard]] const Block &block() const { return *m_block; }
    /** Views into bytes(); moving this does not move those. */
    [[nodiscard]] const run_codec::RunView &run() const { return m_run; }
    [[nodiscard]] std::size_t changes() const { return m_block ? m_block->count() : m_run.bodies.size(); }
    /** Of its last change. */
    [[nodiscard]] const ChangeHash &head() const {
        return m_block ? m_block->hash(m_block->count() - 1) : m_run.head();
    }

private:
    Arrival() = default;

    Bytes m_bytes;
    run_codec::RunView m_run;
    std::optional<Block> m_block;
    std::optional<Error> m_error;
    std::optional<bool> m_isSigned;
};

} // namespace fanion
