// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/arrival.h"

namespace fanion {

Arrival Arrival::open(Bytes bytes) {
    Arrival arrival;
    arrival.m_bytes = std::move(bytes);
    if (Block::isOne(arrival.m_bytes)) {
        auto block = Block::open(arrival.m_bytes);
        if (block)
            arrival.m_block = std::move(*block);
        else
            arrival.m_error = std::move(block.error());
        return arrival;
    }
    auto run = run_codec::open(arrival.m_bytes);
    if (run)
        arrival.m_run = std::move(*run);
    else
        arrival.m_error = std::move(run.error());
    return arrival;
}

Arrival Arrival::openAndVerify(Bytes bytes) {
    auto arrival = open(std::move(bytes));
    if (!arrival.m_error) static_cast<void>(arrival.isSigned());
    return arrival;
}

bool Arrival::isSigned() {
    if (!m_isSigned) m_isSigned = m_block ? m_block->isSigned() : run_codec::isSigned(m_run);
    return *m_isSigned;
}

} // namespace fanion
