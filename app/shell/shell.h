// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/map/map_scene.h"
#include "app/shell/anticipation/hypothesis_composer.h"
#include "app/shell/anticipation/hypothesis_gestures.h"
#include "app/shell/anticipation/hypothesis_model.h"
#include "app/shell/attachments/attach_offer.h"
#include "app/shell/attachments/attachment_gestures.h"
#include "app/shell/attachments/attachments_model.h"
#include "app/shell/attachments/preview_loader.h"
#include "app/shell/attachments/viewer.h"
#include "app/shell/basemaps/base_maps_model.h"
#include "app/shell/basemaps/map_keys.h"
#include "app/shell/basemaps/pack_maker.h"
#include "app/shell/basemaps/pack_place.h"
#include "app/shell/basemaps/shared_packs.h"
#include "app/shell/basemaps/stick_maps.h"
#include "app/shell/bridge/engine_bridge.h"
#include "app/shell/bridge/notices.h"
#include "app/shell/carrier.h"
#include "app/shell/command_notices.h"
#include "app/shell/commands.h"
#include "app/shell/coordinates.h"
#include "app/shell/copies.h"
#include "app/shell/editing/clipboard.h"
#include "app/shell/editing/holds.h"
#include "app/shell/editing/line_editor.h"
#include "app/shell/entry/log_composer.h"
#include "app/shell/entry/quick_line.h"
#include "app/shell/guard/guard.h"
#include "app/shell/importing/importer.h"
#include "app/shell/intelligence/intelligence_composer.h"
#include "app/shell/intelligence/intelligence_model.h"
#include "app/shell/invitations/invitation_reader.h"
#include "app/shell/journal_gestures.h"
#include "app/shell/layout/screen_layout.h"
#include "app/shell/lobby.h"
#include "app/shell/means_gestures.h"
#include "app/shell/models/acts_book.h"
#include "app/shell/models/bin_model.h"
#include "app/shell/models/bookmarks_model.h"
#include "app/shell/models/conflicts_model.h"
#include "app/shell/models/heard_model.h"
#include "app/shell/models/history_model.h"
#include "app/shell/models/inspector_model.h"
#include "app/shell/models/join_requests_model.h"
#include "app/shell/models/journal_model.h"
#include "app/shell/models/layers_model.h"
#include "app/shell/models/links_model.h"
#include "app/shell/models/log_model.h"
#include "app/shell/models/means_model.h"
#include "app/shell/models/means_outline.h"
#include "app/shell/models/means_totals.h"
#include "app/shell/models/members_model.h"
#include "app/shell/models/order_model.h"
#include "app/shell/models/overlays_model.h"
#include "app/shell/models/palette_model.h"
#include "app/shell/models/presence_model.h"
#include "app/shell/models/receipts.h"
#include "app/shell/models/recent_model.h"
#include "app/shell/models/search_model.h"
#include "app/shell/models/sector_model.h"
#include "app/shell/models/selection.h"
#include "app/shell/models/several_model.h"
#include "app/shell/models/snapshots_model.h"
#include "app/shell/models/task_board_model.h"
#include "app/shell/models/timeline_model.h"
#include "app/shell/network/addresses_model.h"
#include "app/shell/network/doctor.h"
#include "app/shell/network/neighbour_search.h"
#include "app/shell/past_view.h"
#include "app/shell/perimeters/perimeters.h"
#include "app/shell/preferences.h"
#include "app/shell/presence/caller.h"
#include "app/shell/presence/drag_ghosts.h"
#include "app/shell/presence/follower.h"
#include "app/shell/presence/presence_sender.h"
#include "app/shell/printing/print_desk.h"
#include "app/shell/radio/oct_model.h"
#include "app/shell/report/board_export.h"
#include "app/shell/report/map_export.h"
#include "app/shell/report/situation_desk.h"
#include "app/shell/safety/alarms_model.h"
#include "app/shell/safety/roll_call_model.h"
#include "app/shell/safety/safety_gestures.h"
#include "app/shell/safety/timers_model.h"
#include "app/shell/search/embedded_gazetteer.h"
#include "app/shell/session.h"
#include "app/shell/sharing.h"
#include "app/shell/signs/service_catalogues.h"
#include "app/shell/templates/templates_model.h"
#include "app/shell/terrain/profile.h"
#include "app/shell/terrain/terrain_model.h"
#include "app/shell/victims/victim_export.h"
#include "app/shell/victims/victim_gestures.h"
#include "app/shell/victims/victim_history.h"
#include "app/shell/victims/victim_model.h"
#include "app/shell/victims/victim_names.h"
#include "app/shell/victims/victim_totals.h"
#include "app/shell/whiteboard/page_book.h"
#include "app/shell/whiteboard/page_clipboard.h"
#include "app/shell/whiteboard/page_gestures.h"
#include "app/shell/whiteboard/page_scene.h"
#include "app/shell/whiteboard/pages_model.h"

#include <QQmlEngine>
#include <QTimer>

#include <unordered_set>

namespace fanion::app {

/**
 * Everything the QML works with, wired together: one per program, the singleton `Shell` of the module Fanion.Shell.
 * Lives on the UI thread. Owns the engine's Post; when it goes, everything acknowledged is durable.
 */
class Shell final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(fanion::app::Session *session READ session CONSTANT)
    Q_PROPERTY(fanion::app::Lobby *lobby READ lobby CONSTANT)
    Q_PROPERTY(fanion::app::Copies *copies READ copies CONSTANT)
    Q_PROPERTY(fanion::app::Carrier *carrier READ carrier CONSTANT)
    Q_PROPERTY(fanion::app::Sharing *sharing READ sharing CONSTANT)
    Q_PROPERTY(fanion::app::Doctor *doctor READ doctor CONSTANT)
    Q_PROPERTY(fanion::app::AddressesModel *addresses READ addresses CONSTANT)
    Q_PROPERTY(fanion::app::NeighbourSearch *neighbours READ neighbours CONSTANT)
    Q_PROPERTY(fanion::app::InvitationReader *invitations READ invitations CONSTANT)
    Q_PROPERTY(fanion::app::Commands *commands READ commands CONSTANT)
    Q_PROPERTY(fanion::app::Clipboard *clipboard READ clipboard CONSTANT)
    Q_PROPERTY(fanion::app::Holds *holds READ holds CONSTANT)
    Q_PROPERTY(fanion::app::LineEditor *lines READ lines CONSTANT)
    Q_PROPERTY(fanion::app::QuickLine *quickLine READ quickLine CONSTANT)
    Q_PROPERTY(fanion::app::Importer *importer READ importer CONSTANT)
    Q_PROPERTY(fanion::app::Notices *notices READ notices CONSTANT)
    Q_PROPERTY(fanion::app::Preferences *preferences READ preferences CONSTANT)
    Q_PROPERTY(fanion::app::ScreenLayout *layout READ layout CONSTANT)
    Q_PROPERTY(fanion::app::Coordinates *coordinates READ coordinates CONSTANT)
    Q_PROPERTY(fanion::app::BookmarksModel *bookmarks READ bookmarks CONSTANT)
    Q_PROPERTY(fanion::app::Selection *selection READ selection CONSTANT)
    Q_PROPERTY(fanion::app::MeansModel *means READ means CONSTANT)
    Q_PROPERTY(fanion::app::MeansOutline *meansOutline READ meansOutline CONSTANT)
    Q_PROPERTY(fanion::app::MeansTotals *meansTotals READ meansTotals CONSTANT)
    Q_PROPERTY(fanion::app::MeansGestures *meansGestures READ meansGestures CONSTANT)
    Q_PROPERTY(fanion::app::TaskBoardModel *taskBoard READ taskBoard CONSTANT)
    Q_PROPERTY(fanion::app::OrderModel *order READ order CONSTANT)
    Q_PROPERTY(fanion::app::SectorModel *sectors READ sectors CONSTANT)
    Q_PROPERTY(fanion::app::OctModel *radioPlan READ radioPlan CONSTANT)
    Q_PROPERTY(fanion::app::VictimNames *victimNames READ victimNames CONSTANT)
    Q_PROPERTY(fanion::app::VictimModel *victims READ victims CONSTANT)
    Q_PROPERTY(fanion::app::VictimTotals *victimTotals READ victimTotals CONSTANT)
    Q_PROPERTY(fanion::app::VictimGestures *victimGestures READ victimGestures CONSTANT)
    Q_PROPERTY(fanion::app::VictimHistory *victimHistory READ victimHistory CONSTANT)
    Q_PROPERTY(fanion::app::VictimExport *victimExport READ victimExport CONSTANT)
    Q_PROPERTY(fanion::app::SafetyGestures *safety READ safety CONSTANT)
    Q_PROPERTY(fanion::app::AlarmsModel *alarms READ alarms CONSTANT)
    Q_PROPERTY(fanion::app::RollCallModel *rollCall READ rollCall CONSTANT)
    Q_PROPERTY(fanion::app::TimersModel *timers READ timers CONSTANT)
    Q_PROPERTY(fanion::app::LogModel *log READ log CONSTANT)
    Q_PROPERTY(fanion::app::ActsBook *acts READ acts CONSTANT)
    Q_PROPERTY(fanion::app::JournalModel *journal READ journal CONSTANT)
    Q_PROPERTY(fanion::app::JournalGestures *journalGestures READ journalGestures CONSTANT)
    Q_PROPERTY(fanion::app::LogComposer *composer READ composer CONSTANT)
    Q_PROPERTY(fanion::app::IntelligenceModel *intelligence READ intelligence CONSTANT)
    Q_PROPERTY(fanion::app::IntelligenceComposer *intelligenceComposer READ intelligenceComposer CONSTANT)
    Q_PROPERTY(fanion::app::HypothesisModel *hypotheses READ hypotheses CONSTANT)
    Q_PROPERTY(fanion::app::HypothesisComposer *hypothesisComposer READ hypothesisComposer CONSTANT)
    Q_PROPERTY(fanion::app::HypothesisGestures *hypothesisGestures READ hypothesisGestures CONSTANT)
    Q_PROPERTY(fanion::app::PagesModel *pages READ pages CONSTANT)
    Q_PROPERTY(fanion::app::PageBook *pageBook READ pageBook CONSTANT)
    Q_PROPERTY(fanion::app::PageScene *pageScene READ pageScene CONSTANT)
    Q_PROPERTY(fanion::app::PageGestures *pageGestures READ pageGestures CONSTANT)
    Q_PROPERTY(fanion::app::PageClipboard *pageClipboard READ pageClipboard CONSTANT)
    Q_PROPERTY(fanion::app::PreviewLoader *previews READ previews CONSTANT)
    /** The attached files of the selected object; those of the whole board. */
    Q_PROPERTY(fanion::app::AttachmentsModel *attached READ attached CONSTANT)
    Q_PROPERTY(fanion::app::AttachmentsModel *allAttached READ allAttached CONSTANT)
    Q_PROPERTY(fanion::app::AttachOffer *attachOffer READ attachOffer CONSTANT)
    Q_PROPERTY(fanion::app::AttachmentGestures *attachments READ attachments CONSTANT)
    Q_PROPERTY(fanion::app::Viewer *viewer READ viewer CONSTANT)
    Q_PROPERTY(fanion::app::BoardExport *boardExport READ boardExport CONSTANT)
    Q_PROPERTY(fanion::app::MapExport *mapExport READ mapExport CONSTANT)
    Q_PROPERTY(fanion::app::TimelineModel *timeline READ timeline CONSTANT)
    Q_PROPERTY(fanion::app::LayersModel *layers READ layers CONSTANT)
    Q_PROPERTY(fanion::app::OverlaysModel *overlays READ overlays CONSTANT)
    Q_PROPERTY(fanion::app::SnapshotsModel *snapshots READ snapshots CONSTANT)
    Q_PROPERTY(fanion::app::PastView *past READ past CONSTANT)
    Q_PROPERTY(fanion::app::Perimeters *perimeters READ perimeters CONSTANT)
    Q_PROPERTY(fanion::app::SituationDesk *situation READ situation CONSTANT)
    Q_PROPERTY(fanion::app::PrintDesk *printing READ printing CONSTANT)
    Q_PROPERTY(fanion::app::DragGhosts *dragGhosts READ dragGhosts CONSTANT)
    Q_PROPERTY(fanion::app::MapKeys *mapKeys READ mapKeys CONSTANT)
    Q_PROPERTY(fanion::app::BaseMapsModel *baseMaps READ baseMaps CONSTANT)
    Q_PROPERTY(fanion::app::ServiceCatalogues *catalogues READ catalogues CONSTANT)
    Q_PROPERTY(fanion::app::StickMaps *stickMaps READ stickMaps CONSTANT)
    Q_PROPERTY(fanion::app::PackMaker *packs READ packs CONSTANT)
    Q_PROPERTY(fanion::app::PackPlace *packPlace READ packPlace CONSTANT)
    Q_PROPERTY(fanion::app::TerrainModel *terrain READ terrain CONSTANT)
    Q_PROPERTY(fanion::app::Profile *profile READ profile CONSTANT)
    Q_PROPERTY(fanion::app::SharedPacks *sharedPacks READ sharedPacks CONSTANT)
    Q_PROPERTY(fanion::app::BinModel *bin READ bin CONSTANT)
    Q_PROPERTY(fanion::app::Guard *guard READ guard CONSTANT)
    Q_PROPERTY(fanion::app::TemplatesModel *templates READ templates CONSTANT)
    Q_PROPERTY(fanion::app::ConflictsModel *conflicts READ conflicts CONSTANT)
    Q_PROPERTY(fanion::app::MembersModel *members READ members CONSTANT)
    Q_PROPERTY(fanion::app::JoinRequestsModel *joinRequests READ joinRequests CONSTANT)
    Q_PROPERTY(fanion::app::HeardModel *heard READ heard CONSTANT)
    Q_PROPERTY(fanion::app::RecentModel *recent READ recent CONSTANT)
    Q_PROPERTY(fanion::app::InspectorModel *inspector READ inspector CONSTANT)
    Q_PROPERTY(fanion::app::SeveralModel *several READ several CONSTANT)
    Q_PROPERTY(fanion::app::HistoryModel *history READ history CONSTANT)
    Q_PROPERTY(fanion::app::LinksModel *links READ links CONSTANT)
    Q_PROPERTY(fanion::app::Receipts *receipts READ receipts CONSTANT)
    Q_PROPERTY(fanion::app::PaletteModel *palette READ palette CONSTANT)
    Q_PROPERTY(fanion::app::SearchModel *search READ search CONSTANT)
    Q_PROPERTY(fanion::app::PresenceModel *presence READ presence CONSTANT)
    Q_PROPERTY(fanion::app::PresenceSender *presenceSender READ presenceSender CONSTANT)
    Q_PROPERTY(fanion::app::Follower *follower READ follower CONSTANT)
    Q_PROPERTY(fanion::app::Caller *caller READ caller CONSTANT)
    /** What the map draws. */
    Q_PROPERTY(fanion::app::MapScene *scene READ scene CONSTANT)

public:
    struct Settings {
        QString home;      ///< empty: the user's data directory
        QString incidents; ///< where new incident files go; empty: Documents/Fanion, or below a home that was given
        bool withEngine = true;     ///< false: view models only, for tests that feed them
        CommandSink sink = {};      ///< without an engine: who hears what is asked for; empty: all is refused
        AttachmentFiles files = {}; ///< the same for attached files
    };
    explicit Shell(const Settings &settings);
    ~Shell() override;
    /** For the QML engine: the one Shell made in main. */
    static Shell *create(QQmlEngine *qml, QJSEngine *js);

    [[nodiscard]] Session *session() { return &m_session; }
    [[nodiscard]] Guard *guard() { return &m_guard; }
    [[nodiscard]] TemplatesModel *templates() { return &m_templates; }
    [[nodiscard]] Lobby *lobby() { return &m_lobby; }
    [[nodiscard]] Copies *copies() { return &m_copies; }
    [[nodiscard]] Carrier *carrier() { return &m_carrier; }
    [[nodiscard]] Sharing *sharing() { return &m_sharing; }
    [[nodiscard]] Doctor *doctor() { return &m_doctor; }
    [[nodiscard]] AddressesModel *addresses() { return &m_addresses; }
    [[nodiscard]] NeighbourSearch *neighbours() { return &m_neighbours; }
    [[nodiscard]] InvitationReader *invitations() { return &m_invitations; }
    [[nodiscard]] Commands *commands() { return &m_commands; }
    [[nodiscard]] Clipboard *clipboard() { return &m_clipboard; }
    [[nodiscard]] Holds *holds() { return &m_holds; }
    [[nodiscard]] LineEditor *lines() { return &m_lines; }
    [[nodiscard]] QuickLine *quickLine() { return &m_quickLine; }
    [[nodiscard]] Importer *importer() { return &m_importer; }
    [[nodiscard]] Notices *notices() { return &m_notices; }
    [[nodiscard]] Preferences *preferences() { return &m_preferences; }
    [[nodiscard]] ScreenLayout *layout() { return &m_layout; }
    [[nodiscard]] Coordinates *coordinates() { return &m_coordinates; }
    [[nodiscard]] BookmarksModel *bookmarks() { return &m_bookmarks; }
    [[nodiscard]] Selection *selection() { return &m_selection; }
    [[nodiscard]] MeansModel *means() { return &m_means; }
    [[nodiscard]] MeansOutline *meansOutline() { return &m_meansOutline; }
    [[nodiscard]] MeansTotals *meansTotals() { return &m_meansTotals; }
    [[nodiscard]] MeansGestures *meansGestures() { return &m_meansGestures; }
    [[nodiscard]] TaskBoardModel *taskBoard() { return &m_taskBoard; }
    [[nodiscard]] OrderModel *order() { return &m_order; }
    [[nodiscard]] SectorModel *sectors() { return &m_sectors; }
    [[nodiscard]] OctModel *radioPlan() { return &m_radioPlan; }
    [[nodiscard]] VictimNames *victimNames() { return &m_victimNames; }
    [[nodiscard]] VictimModel *victims() { return &m_victims; }
    [[nodiscard]] VictimTotals *victimTotals() { return &m_victimTotals; }
    [[nodiscard]] VictimGestures *victimGestures() { return &m_victimGestures; }
    [[nodiscard]] VictimHistory *victimHistory() { return &m_victimHistory; }
    [[nodiscard]] VictimExport *victimExport() { return &m_victimExport; }
    [[nodiscard]] SafetyGestures *safety() { return &m_safety; }
    [[nodiscard]] AlarmsModel *alarms() { return &m_alarms; }
    [[nodiscard]] RollCallModel *rollCall() { return &m_rollCall; }
    [[nodiscard]] TimersModel *timers() { return &m_timers; }
    [[nodiscard]] LogModel *log() { return &m_log; }
    [[nodiscard]] ActsBook *acts() { return &m_acts; }
    [[nodiscard]] JournalModel *journal() { return &m_journal; }
    [[nodiscard]] JournalGestures *journalGestures() { return &m_journalGestures; }
    [[nodiscard]] LogComposer *composer() { return &m_composer; }
    [[nodiscard]] IntelligenceModel *intelligence() { return &m_intelligence; }
    [[nodiscard]] IntelligenceComposer *intelligenceComposer() { return &m_intelligenceComposer; }
    [[nodiscard]] HypothesisModel *hypotheses() { return &m_hypotheses; }
    [[nodiscard]] HypothesisComposer *hypothesisComposer() { return &m_hypothesisComposer; }
    [[nodiscard]] HypothesisGestures *hypothesisGestures() { return &m_hypothesisGestures; }
    [[nodiscard]] PagesModel *pages() { return &m_pages; }
    [[nodiscard]] PageBook *pageBook() { return &m_pageBook; }
    [[nodiscard]] PageScene *pageScene() { return &m_pageScene; }
    [[nodiscard]] PageGestures *pageGestures() { return &m_pageGestures; }
    [[nodiscard]] PageClipboard *pageClipboard() { return &m_pageClipboard; }
    [[nodiscard]] PreviewLoader *previews() { return &m_previews; }
    [[nodiscard]] AttachmentsModel *attached() { return &m_attached; }
    [[nodiscard]] AttachmentsModel *allAttached() { return &m_allAttached; }
    [[nodiscard]] AttachOffer *attachOffer() { return &m_attachOffer; }
    [[nodiscard]] AttachmentGestures *attachments() { return &m_attachments; }
    [[nodiscard]] Viewer *viewer() { return &m_viewer; }
    [[nodiscard]] BoardExport *boardExport() { return &m_boardExport; }
    [[nodiscard]] MapExport *mapExport() { return &m_mapExport; }
    [[nodiscard]] TimelineModel *timeline() { return &m_timeline; }
    [[nodiscard]] LayersModel *layers() { return &m_layers; }
    [[nodiscard]] OverlaysModel *overlays() { return &m_overlays; }
    [[nodiscard]] SnapshotsModel *snapshots() { return &m_snapshots; }
    [[nodiscard]] PastView *past() { return &m_past; }
    [[nodiscard]] Perimeters *perimeters() { return &m_perimeters; }
    [[nodiscard]] SituationDesk *situation() { return &m_situation; }
    [[nodiscard]] PrintDesk *printing() { return &m_printing; }
    [[nodiscard]] DragGhosts *dragGhosts() { return &m_dragGhosts; }
    [[nodiscard]] MapKeys *mapKeys() { return &m_mapKeys; }
    [[nodiscard]] BaseMapsModel *baseMaps() { return &m_baseMaps; }
    [[nodiscard]] ServiceCatalogues *catalogues() { return &m_catalogues; }
    [[nodiscard]] StickMaps *stickMaps() { return &m_stickMaps; }
    [[nodiscard]] PackMaker *packs() { return &m_packs; }
    [[nodiscard]] PackPlace *packPlace() { return &m_packPlace; }
    [[nodiscard]] TerrainModel *terrain() { return &m_terrain; }
    [[nodiscard]] Profile *profile() { return &m_profile; }
    [[nodiscard]] SharedPacks *sharedPacks() { return &m_sharedPacks; }
    [[nodiscard]] BinModel *bin() { return &m_bin; }
    [[nodiscard]] ConflictsModel *conflicts() { return &m_conflicts; }
    [[nodiscard]] MembersModel *members() { return &m_members; }
    [[nodiscard]] JoinRequestsModel *joinRequests() { return &m_joinRequests; }
    [[nodiscard]] HeardModel *heard() { return &m_heard; }
    [[nodiscard]] RecentModel *recent() { return &m_recent; }
    [[nodiscard]] InspectorModel *inspector() { return &m_inspector; }
    [[nodiscard]] SeveralModel *several() { return &m_several; }
    [[nodiscard]] HistoryModel *history() { return &m_history; }
    [[nodiscard]] LinksModel *links() { return &m_links; }
    [[nodiscard]] Receipts *receipts() { return &m_receipts; }
    [[nodiscard]] PaletteModel *palette() { return &m_palette; }
    [[nodiscard]] SearchModel *search() { return &m_search; }
    [[nodiscard]] PresenceModel *presence() { return &m_presence; }
    [[nodiscard]] PresenceSender *presenceSender() { return &m_presenceSender; }
    [[nodiscard]] Follower *follower() { return &m_follower; }
    [[nodiscard]] Caller *caller() { return &m_caller; }
    [[nodiscard]] MapScene *scene() { return &m_scene; }
    /** An option of a choice that QML makes itself. */
    Q_INVOKABLE [[nodiscard]] fanion::app::FieldOption option(const QString &key, const QString &text) const {
        return {key, text};
    }
    /** The points of a layer, for showing it on the map. */
    Q_INVOKABLE [[nodiscard]] QStringList layerContent(const QString &layerId) const;

    /** What time it is for countdowns and lateness: the clock says so every quarter of a minute; without an engine,
     * tests. */
    void setNow(WallTime now);

    [[nodiscard]] BoardView &board() { return m_board; }
    [[nodiscard]] EngineBridge &bridge() { return m_bridge; }
    /** Null without an engine. */
    [[nodiscard]] Post *post() { return m_post.get(); }

private:
    [[nodiscard]] CommandSink sink();
    [[nodiscard]] AttachmentFiles files();
    /** Asks for the acts of membership; the answer comes on the UI thread. */
    SharedPacks::Sink packSink();
    void askMembership(std::function<void(Result<std::vector<MembershipLine>>)> answer);
    /** Asks for the history of an object; the answer comes on the UI thread. */
    void askHistory(EntityId entity, HistoryModel::Answer answer);
    void connectBridge();
    void connectAttachments();
    void connectScene();
    /** Hands the map what it is to show: all but the points of layers this screen hides. */
    void filterScene();
    void onIdentified();
    /** The incident that was just founded begins with what its template holds. */
    void beginFrom(const QString &templateName);

    static Shell *s_instance;

    // The bridge is made before and destroyed after the post that calls it; the post goes first of all.
    CommandSink m_givenSink;
    AttachmentFiles m_givenFiles;
    EngineBridge m_bridge;
    BoardView m_board;
    std::unique_ptr<Post> m_post;
    Notices m_notices;
    ServiceCatalogues m_catalogues; ///< before all that draws
    TemplatesModel m_templates;
    Preferences m_preferences;
    ScreenLayout m_layout;
    Coordinates m_coordinates;
    BookmarksModel m_bookmarks;
    Session m_session;
    Guard m_guard;
    Lobby m_lobby;
    Copies m_copies;
    Carrier m_carrier;
    CommandNotices m_commandNotices;
    Sharing m_sharing;
    InvitationReader m_invitations;
    Doctor m_doctor;
    AddressesModel m_addresses;
    NeighbourSearch m_neighbours;
    Commands m_commands;
    QuickLine m_quickLine;
    Importer m_importer;
    Selection m_selection;
    Clipboard m_clipboard;
    Holds m_holds;
    LineEditor m_lines;
    MeansModel m_means;
    MeansOutline m_meansOutline;
    MeansTotals m_meansTotals;
    MeansGestures m_meansGestures;
    TaskBoardModel m_taskBoard;
    OrderModel m_order;
    SectorModel m_sectors;
    OctModel m_radioPlan;
    VictimNames m_victimNames;
    VictimModel m_victims;
    VictimTotals m_victimTotals;
    VictimGestures m_victimGestures;
    VictimHistory m_victimHistory;
    VictimExport m_victimExport;
    SafetyGestures m_safety;
    AlarmsModel m_alarms;
    RollCallModel m_rollCall;
    TimersModel m_timers;
    LogModel m_log;
    ActsBook m_acts;
    JournalModel m_journal;
    JournalGestures m_journalGestures;
    LogComposer m_composer;
    IntelligenceModel m_intelligence;
    IntelligenceComposer m_intelligenceComposer;
    HypothesisModel m_hypotheses;
    HypothesisComposer m_hypothesisComposer;
    HypothesisGestures m_hypothesisGestures;
    PagesModel m_pages;
    PageBook m_pageBook;
    PageScene m_pageScene;
    PageGestures m_pageGestures;
    PageClipboard m_pageClipboard;
    PreviewLoader m_previews;
    AttachmentsModel m_attached;
    AttachmentsModel m_allAttached;
    AttachOffer m_attachOffer;
    AttachmentGestures m_attachments;
    Viewer m_viewer;
    BoardExport m_boardExport;
    MapExport m_mapExport{m_board, Catalogue::inUse(), m_notices};
    TimelineModel m_timeline;
    LayersModel m_layers;
    OverlaysModel m_overlays;
    SnapshotsModel m_snapshots;
    PastView m_past;
    Perimeters m_perimeters;
    SituationDesk m_situation;
    MapKeys m_mapKeys;
    BaseMapsModel m_baseMaps;
    StickMaps m_stickMaps;
    PackMaker m_packs;
    TerrainModel m_terrain;
    Profile m_profile;
    SharedPacks m_sharedPacks;
    BinModel m_bin;
    ConflictsModel m_conflicts;
    MembersModel m_members;
    JoinRequestsModel m_joinRequests;
    HeardModel m_heard;
    RecentModel m_recent;
    InspectorModel m_inspector;
    SeveralModel m_several;
    HistoryModel m_history;
    LinksModel m_links;
    Receipts m_receipts;
    PaletteModel m_palette;
    EmbeddedGazetteer m_gazetteer;
    PackPlace m_packPlace{m_gazetteer};
    SearchModel m_search;
    PresenceModel m_presence;
    PresenceSender m_presenceSender;
    Follower m_follower;
    Caller m_caller;
    MapScene m_scene;
    DragGhosts m_dragGhosts; ///< after what it looks at
    PrintDesk m_printing;    ///< the same
    QTimer m_clock;
};

} // namespace fanion::app
