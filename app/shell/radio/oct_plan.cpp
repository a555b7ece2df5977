// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/radio/oct_plan.h"

#include "app/shell/entry/means_state.h"
#include "app/shell/models/sector_members.h"
#include "app/shell/text/field_text.h"
#include "app/symbols/clean_text.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace fanion::app {

namespace {

/** A pool of engines is called by so many names; then how many more. */
constexpr qsizetype kNames = 6;

QString say(const char *text) {
    return QCoreApplication::translate("Oct", text);
}

class Planner {
public:
    explicit Planner(const BoardView &board) : m_board(board) {}

    std::vector<OctNode> plan() {
        OctNode codis;
        codis.label = QStringLiteral("CODIS");
        m_nodes.push_back(codis);
        OctNode cos;
        cos.type = OctNode::Type::Cos;
        cos.label = QStringLiteral("COS");
        cos.leader = commander();
        if (const EntityPtr incident = m_board.find(kIncidentEntity)) {
            cos.entity = incident->id;
            cos.channel = shortText(incident->text(Field::Channel));
        }
        const int top = put(std::move(cos), 0);
        for (const EntityId sector : inOrder(m_board.index().sectorTree().roots()))
            addSector(sector, top);
        settleRows();
        return std::move(m_nodes);
    }

private:
    [[nodiscard]] QString commander() const {
        QStringList names;
        for (const Member &member : m_board.members())
            if (member.role == Role::Commander && !member.revoked) names += m_board.postName(member.post);
        return names.join(QStringLiteral(", "));
    }
    int put(OctNode node, int parent) {
        const OctNode &above = m_nodes[static_cast<std::size_t>(parent)];
        node.parent = parent;
        node.level = above.level + 1;
        if (node.channel.isEmpty() && node.type >= OctNode::Type::Group) {
            node.channel = above.channel;
            node.isInherited = true;
        }
        m_nodes.push_back(std::move(node));
        return static_cast<int>(m_nodes.size()) - 1;
    }
    /** In the place of a sector that is closed stand those it was divided into. */
    void addOpen(EntityId id, std::vector<EntityId> &open) const {
        const EntityPtr sector = m_board.find(id);
        if (!sector || sector->deleted) return;
        if (sector->text(Field::State) != "closed") return open.push_back(id);
        for (const EntityId below : m_board.index().sectorTree().childrenOf(id))
            addOpen(below, open);
    }
    [[nodiscard]] std::vector<EntityId> inOrder(const std::vector<EntityId> &all) const {
        std::vector<EntityId> sectors;
        for (const EntityId id : all)
            addOpen(id, sectors);
        // Geographic ones first.
        std::ranges::sort(sectors, {}, [this](EntityId id) {
            const EntityPtr sector = m_board.find(id);
            return std::tuple(sector->text(Field::SectorType) == "functional", entityLabel(*sector), id);
        });
        return sectors;
    }
    void addSector(EntityId id, int parent) {
        const EntityPtr sector = m_board.find(id);
        OctNode node;
        node.type = OctNode::Type::Sector;
        node.entity = id;
        node.label = entityLabel(*sector);
        node.leader = shortText(sector->text(Field::Leader));
        node.channel = shortText(sector->text(Field::Channel));
        node.isPlanned = sector->text(Field::State) == "planned";
        const int place = put(std::move(node), parent);
        addMeans(id, place);
        for (const EntityId below : inOrder(m_board.index().sectorTree().childrenOf(id)))
            addSector(below, place);
    }
    void addMeans(EntityId sector, int parent) {
        std::vector<EntityPtr> pool;
        for (const EntityPtr &means : meansOfSector(m_board, sector)) {
            if (isLedInSector(m_board, *means)) continue;
            const bool leads = !m_board.index().meansTree().childrenOf(means->id).empty();
            if (!leads && means->text(Field::Channel).empty()) {
                pool.push_back(means);
                continue;
            }
            OctNode node;
            node.type = leads ? OctNode::Type::Group : OctNode::Type::Engines;
            node.engines = leads ? 0 : 1;
            node.entity = means->id;
            node.label = entityLabel(*means);
            node.leader = shortText(means->text(Field::Leader));
            node.channel = shortText(means->text(Field::Channel));
            node.isPlanned = isComing(meansStateOf(*means));
            put(std::move(node), parent);
        }
        if (!pool.empty()) put(poolOf(pool), parent);
    }
    [[nodiscard]] static OctNode poolOf(const std::vector<EntityPtr> &engines) {
        OctNode node;
        node.type = OctNode::Type::Engines;
        node.entity = engines.front()->id;
        node.engines = static_cast<int>(engines.size());
        QStringList names;
        for (const EntityPtr &engine : engines)
            if (names.size() < kNames) names += entityLabel(*engine);
        node.label = names.join(QStringLiteral(", "));
        if (node.engines > kNames)
            node.label +=
                QCoreApplication::translate("Oct", " et %n autres", nullptr, node.engines - static_cast<int>(kNames));
        node.isPlanned =
            std::ranges::all_of(engines, [](const EntityPtr &engine) { return isComing(meansStateOf(*engine)); });
        return node;
    }
    /** Who has nobody below takes the next row; the others the middle of those. */
    void settleRows() {
        std::vector<std::pair<double, double>> below(m_nodes.size(), {-1, -1}); // the first and the last
        double next = 0;
        std::vector<bool> isAbove(m_nodes.size());
        for (const OctNode &node : m_nodes)
            if (node.parent >= 0) isAbove[static_cast<std::size_t>(node.parent)] = true;
        for (std::size_t i = 0; i < m_nodes.size(); ++i)
            if (!isAbove[i]) m_nodes[i].row = next++;
        for (std::size_t i = m_nodes.size(); i-- > 0;) {
            OctNode &node = m_nodes[i];
            if (isAbove[i]) node.row = (below[i].first + below[i].second) / 2;
            if (node.parent < 0) continue;
            auto &[first, last] = below[static_cast<std::size_t>(node.parent)];
            first = node.row; // they come from the last to the first
            if (last < 0) last = node.row;
        }
    }

    const BoardView &m_board;
    std::vector<OctNode> m_nodes;
};

QString nameIn(const OctNode &node) {
    return node.leader.isEmpty() ? node.label : say(QT_TRANSLATE_NOOP("Oct", "%1 (%2)")).arg(node.label, node.leader);
}

} // namespace

std::vector<OctNode> octPlan(const BoardView &board) {
    return Planner(board).plan();
}

QString octText(const std::vector<OctNode> &plan) {
    QStringList lines;
    for (const OctNode &node : plan) {
        if (node.parent < 0) continue;
        const QString channel = node.channel.isEmpty() ? say(QT_TRANSLATE_NOOP("Oct", "sans canal")) : node.channel;
        lines += QString(2 * (node.level - 1), u' ') +
                 say(QT_TRANSLATE_NOOP("Oct", "%1 – %2 : %3"))
                     .arg(plan[static_cast<std::size_t>(node.parent)].label, nameIn(node), channel);
    }
    return lines.join(u'\n');
}

} // namespace fanion::app
