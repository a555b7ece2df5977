// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/bench/bench_cluster.h"

#include <string>

namespace fanion::ctl {

BenchCluster::BenchCluster(std::size_t posts, Random &random) : m_random(&random) {
    m_posts.push_back(BenchPost::found(m_folder.file("0.fanion"), environment()));
    BenchPost &founder = *m_posts.front();
    for (std::size_t i = 1; i < posts; ++i) {
        const std::string name = std::to_string(i) + ".fanion";
        m_posts.push_back(BenchPost::empty(m_folder.file(name.c_str()), environment(), founder));
        m_clock.step();
        founder.admit(*m_posts.back());
    }
    founder.commit();
    const BenchParcel all = founder.exportAfter({});
    for (std::size_t i = 1; i < posts; ++i)
        m_posts[i]->import(all);
}

} // namespace fanion::ctl
