// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/cluster/story.h"

#include "tests/simulation/cluster/census.h"
#include "tests/simulation/cluster/oracles/oracles.h"

#include <exception>
#include <format>

namespace fanion::cluster {

namespace {

void append(Findings &findings, const Findings &more) {
    findings.insert(findings.end(), more.begin(), more.end());
}

} // namespace

Outcome Story::tell(const Settings &settings) {
    Story story(settings);
    try {
        const bool isEqual = story.play();
        return story.judge(isEqual);
    } catch (const std::exception &problem) {
        Outcome outcome;
        outcome.findings.push_back(std::format("threw: {}", problem.what()));
        return outcome;
    }
}

bool Story::play() {
    m_site.begin();
    Mischief mischief(m_site);
    mischief.begin();
    m_site.run(m_site.settings.duration);
    m_site.becomeQuiet();
    m_convergedAfter = m_site.runUntilEqual(m_site.settings.patience());
    return m_convergedAfter >= 0;
}

Outcome Story::judge(bool isEqual) {
    Outcome outcome;
    auto &findings = outcome.findings;
    append(findings, m_site.problems);
    if (!isEqual)
        findings.push_back(std::format("not equal {} s after the last fault:{}", m_site.settings.patience() / 1000,
                                       m_site.describe()));
    outcome.posts = m_site.posts.size();
    outcome.acknowledged = m_site.ledger.promises().size();
    outcome.virtualTime = m_site.timeline.now();
    outcome.convergedAfter = m_convergedAfter;
    Post *first = nullptr;
    for (const auto &post : m_site.posts)
        if (!first && post->isUp()) first = post.get();
    if (first) {
        if (isEqual) append(findings, EqualDigests::check(m_site));
        const auto log = IncidentLog::of(first->incident());
        const auto &replica = first->incident().replica();
        const auto &board = replica.board();
        append(findings, NothingLost::check(log, m_site.ledger));
        append(findings, OnlyMembers::check(log, board, replica.members(), m_site.ledger, m_site.sometimes));
        if (ReferenceAgrees::canCheck(log)) {
            append(findings, ReferenceAgrees::check(log, board));
            m_site.sometimes.reached("compared with the reference");
        }
        takeCensus(log, first->incident().replica(), m_site.sometimes);
        outcome.changes = log.entries().size();
        outcome.fingerprint = first->incident().digest().state.hex() +
                              std::format("-{}-{}", m_site.timeline.eventsRun(), m_site.timeline.now());
    }
    for (const auto &post : m_site.posts)
        if (post->isUp()) append(findings, LogIsState::check(*post));
    outcome.sometimes = m_site.sometimes;
    return outcome;
}

} // namespace fanion::cluster
