// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/printing/print_sheets.h"
#include "app/shell/attachments/preview_loader.h"

#include "app/map/map_scene.h"
#include "app/print/map_pages.h"
#include "app/shell/basemaps/base_maps_model.h"
#include "app/shell/coordinates.h"
#include "app/shell/models/journal_model.h"
#include "app/shell/models/layers_model.h"
#include "app/shell/models/order_model.h"
#include "app/shell/models/overlays_model.h"
#include "app/shell/models/selection.h"
#include "app/shell/past_view.h"
#include "app/shell/perimeters/perimeters.h"
#include "app/shell/preferences.h"
#include "app/shell/printing/blank_papers.h"
#include "app/shell/printing/board_papers.h"
#include "app/shell/printing/print_choices.h"
#include "app/shell/printing/whiteboard_pages.h"
#include "app/shell/session.h"
#include "app/shell/text/field_text.h"
#include "app/shell/victims/victim_names.h"
#include "app/shell/whiteboard/page_scene.h"
#include "app/symbols/clean_text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QGuiApplication>

namespace fanion::app {

namespace {

using namespace Qt::StringLiterals;

QString say(const char *text, int n = -1) {
    return QCoreApplication::translate("Print", text, nullptr, n);
}

} // namespace

EntityPtr PrintSheets::task() const {
    for (const QString &id : {m_from.order.entityId(), m_from.selection.single()}) {
        const EntityPtr entity = m_from.board.find(toEntityId(id));
        if (entity && entity->kind == Kind::Task && !entity->deleted) return entity;
    }
    return nullptr;
}

QString PrintSheets::problem() const {
    if (m_choices.subject() == "order"_L1 && !task())
        return say(QT_TRANSLATE_NOOP("Print", "Ouvrez ou sélectionnez d'abord l'ordre à imprimer."));
    if (m_choices.subject() == "whiteboard"_L1 && m_from.page.name().isEmpty())
        return say(QT_TRANSLATE_NOOP("Print", "Ouvrez d'abord la page du tableau blanc à imprimer."));
    if (m_choices.subject() == "victims"_L1 && m_choices.hasNames() && !m_from.names.areShown())
        return say(QT_TRANSLATE_NOOP("Print", "Les noms sont cachés à l'écran : affichez-les, ou imprimez sans eux."));
    return {};
}

QString PrintSheets::title() const {
    return PrintChoices::title(m_choices.subject());
}

PrintSheets::Make PrintSheets::make(const MapCamera &view) const {
    if (!problem().isEmpty()) return {};
    if (m_choices.subject() == "map"_L1) return [sheet = map(view)] { return std::make_unique<MapPages>(sheet); };
    if (m_choices.subject() == "whiteboard"_L1)
        return [sheet = whiteboard()] { return std::make_unique<WhiteboardPages>(sheet); };
    return [paper = paper()] { return std::make_unique<PaperPages>(paper); };
}

SheetFacts PrintSheets::facts() const {
    SheetFacts facts;
    facts.incident = m_from.session.title();
    facts.title = title();
    facts.isExercise = m_from.session.isExercise();
    facts.inFrench = m_from.preferences.language() != "en"_L1;
    facts.font = QGuiApplication::font();
    facts.printed = say(QT_TRANSLATE_NOOP("Print", "Imprimé le %1"))
                        .arg(QDateTime::fromMSecsSinceEpoch(m_from.now())
                                 .toString(say(QT_TRANSLATE_NOOP("Print", "dd/MM/yyyy 'à' HH:mm"))));
    if (const Member *self = m_from.board.member(m_from.board.self())) {
        QStringList parts{shortText(self->function), shortText(self->name)};
        parts.removeAll(QString());
        parts.removeDuplicates();
        facts.author = parts.join(u", "_s);
    }
    return facts;
}

/** What the map shows or hides that is not simply the present. */
QString PrintSheets::mapNotice() const {
    QStringList notices;
    if (!m_from.past.snapshotId().isEmpty())
        notices << say(QT_TRANSLATE_NOOP("Print", "CARTE FIGÉE « %1 », vue par %2"))
                       .arg(m_from.past.name(), m_from.past.detail());
    if (const QStringList hidden = m_from.overlays.hiddenNames(); !hidden.isEmpty())
        notices << say(QT_TRANSLATE_NOOP("Print", "Calques cachés : %1")).arg(hidden.join(u", "_s));
    if (const auto hidden = static_cast<int>(m_from.layers.hidden().size()); hidden > 0)
        notices << say(QT_TRANSLATE_N_NOOP("Print", "%n couche(s) importée(s) cachée(s)"), hidden);
    return notices.join(u'\n');
}

MapSheet PrintSheets::map(const MapCamera &view) const {
    MapSheet sheet;
    sheet.paper = m_choices.sheet();
    sheet.view = view;
    sheet.denominator = m_choices.scale();
    sheet.signSize = m_choices.signSize();
    sheet.groundDpi = m_choices.resolution();
    sheet.withLegend = m_choices.hasLegend();
    sheet.inBlack = m_choices.isBlack();
    sheet.grid = gridKind(m_from.preferences.mapGrid());
    sheet.notation = m_from.coordinates.inUse();
    sheet.notationName = m_from.coordinates.nameInUse();
    const BaseMapsModel &maps = m_from.baseMaps;
    for (int row = maps.rowCount() - 1; row >= 0; --row) {
        const auto at = [&](int role) { return maps.data(maps.index(row), role); };
        if (at(BaseMapsModel::ShownRole).toBool() && at(BaseMapsModel::ReadyRole).toBool())
            sheet.grounds.push_back(
                {at(BaseMapsModel::MapRole).toString(), at(BaseMapsModel::StrengthRole).toDouble()});
    }
    sheet.attribution = maps.attribution();
    sheet.facts = facts();
    sheet.facts.notice = mapNotice();
    const bool isPast = !m_from.past.snapshotId().isEmpty();
    const MapScene &scene = isPast ? *m_from.past.scene() : m_from.scene;
    // The estimates on the screen lie under the signs, as they do there; they say what they are.
    sheet.objects = m_from.perimeters.scene()->drawingOrder();
    const auto &objects = scene.drawingOrder();
    sheet.objects.insert(sheet.objects.end(), objects.begin(), objects.end());
    return sheet;
}

QString PrintSheets::paperNotice() const {
    const QString subject = m_choices.subject();
    if (subject == "shownLog"_L1)
        return say(QT_TRANSLATE_NOOP("Print", "Extrait : %1 lignes montrées sur %2"))
            .arg(m_from.journal.count())
            .arg(m_from.journal.total());
    if (subject == "victims"_L1)
        return m_choices.hasNames() && m_from.names.areShown()
                   ? say(QT_TRANSLATE_NOOP("Print", "AVEC LES NOMS : ne pas diffuser"))
                   : say(QT_TRANSLATE_NOOP("Print", "Sans les noms"));
    return {};
}

QString PrintSheets::html() const {
    const QString subject = m_choices.subject();
    const BoardView &board = m_from.board;
    if (subject == "means"_L1) return board_papers::means(board);
    if (subject == "sectors"_L1) return board_papers::sectors(board);
    if (subject == "victims"_L1) return board_papers::victims(board, m_from.names, m_choices.hasNames());
    if (subject == "intelligence"_L1) return board_papers::intelligence(board);
    if (subject == "anticipation"_L1) return board_papers::anticipation(board);
    if (subject == "oct"_L1) return board_papers::radioPlan(board);
    if (subject == "log"_L1) return board_papers::log(LogModel(board));
    if (subject == "shownLog"_L1) return board_papers::log(m_from.journal);
    if (subject == "situation"_L1) return board_papers::situation(board, m_from.now());
    if (subject == "blankSoiec"_L1) return blank_papers::order("soiec");
    if (subject == "blankSmes"_L1) return blank_papers::order("smes");
    if (subject == "blankSaoiecl"_L1) return blank_papers::order("saoiecl");
    if (subject == "blankMessage"_L1) return blank_papers::message();
    if (subject == "blankMeans"_L1) return blank_papers::means();
    if (subject == "blankLog"_L1) return blank_papers::log();
    const EntityPtr order = task();
    return order ? board_papers::order(board, *order, QDateTime::fromMSecsSinceEpoch(m_from.now())) : QString();
}

WhiteboardSheet PrintSheets::whiteboard() const {
    WhiteboardSheet sheet{m_choices.sheet(), m_from.page.shapes(), m_from.page.legend(), facts()};
    sheet.facts.title = m_from.page.name();
    for (const PageShape &shape : sheet.shapes)
        if (shape.picture) sheet.pictures[shape.picture->id] = m_from.previews.best(shape.picture->id);
    if (const int waiting = m_from.page.waiting(); waiting > 0)
        sheet.facts.notice = say(QT_TRANSLATE_N_NOOP("Print", "Avec %n proposition(s) non publiée(s)"), waiting);
    return sheet;
}

BoardPaper PrintSheets::paper() const {
    BoardPaper paper{m_choices.sheet(), html(), facts()};
    paper.facts.notice = paperNotice();
    return paper;
}

} // namespace fanion::app
