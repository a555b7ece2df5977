// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/shell.h"

#include "app/post/home.h"
#include "app/preview/preview_process.h"
#include "app/shell/text/field_text.h"

#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QScreen>
#include <QStandardPaths>

#include <algorithm>
#include <iterator>

namespace fanion::app {

namespace {

/** How often "il y a 4 min" is looked at again. */
constexpr int kTickMs = 15'000;
/** How long the automatic lines rest before they are read again: a burst of changes is one reading. */
constexpr int kActsRestMs = 500;

QString homeFolder(const QString &given) {
    return given.isEmpty() ? QString::fromStdString(Home::defaultFolder().string()) : given;
}

QString incidentFolder(const Shell::Settings &settings) {
    if (!settings.incidents.isEmpty()) return settings.incidents;
    if (!settings.home.isEmpty()) return settings.home + QStringLiteral("/incidents");
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) + QStringLiteral("/Fanion");
}

std::vector<ScreenPlace> screensOfThisMachine() {
    std::vector<ScreenPlace> screens;
    for (const QScreen *screen : QGuiApplication::screens())
        screens.push_back({screen->name(), screen->availableGeometry()});
    return screens;
}

std::unique_ptr<Post> makePost(const Shell::Settings &settings, EngineBridge &bridge) {
    if (!settings.withEngine) return nullptr;
    return std::make_unique<Post>(HomeSettings{settings.home.toStdString()}, systemEnvironment(), bridge);
}

} // namespace

Shell *Shell::s_instance = nullptr;

Shell::Shell(const Settings &settings)
    : m_givenSink(settings.sink), m_givenFiles(settings.files), m_post(makePost(settings, m_bridge)),
      m_catalogues(homeFolder(settings.home) + QStringLiteral("/catalogues"), m_notices),
      m_templates(homeFolder(settings.home) + QStringLiteral("/templates"), m_notices),
      m_preferences(homeFolder(settings.home)), m_layout(m_preferences, m_notices, screensOfThisMachine),
      m_coordinates(m_preferences.store(), m_notices), m_bookmarks(m_preferences.store()), m_session(m_board, m_bridge),
      m_guard(m_board, OpenRecords(homeFolder(settings.home) + QStringLiteral("/guard")),
              [] { return systemEnvironment().clock.wallNow(); }),
      m_lobby(m_post.get(), m_bridge, m_guard, m_notices, incidentFolder(settings)),
      m_copies(m_post.get(), m_bridge, m_notices), m_carrier(m_post.get(), m_bridge, m_board, m_session, m_notices),
      m_commandNotices(
          m_board, [this](auto answer) { askMembership(std::move(answer)); }, m_notices),
      m_sharing(m_post.get(), m_bridge, m_board, m_notices), m_invitations(m_notices),
      m_doctor(m_post.get(), m_bridge, m_notices), m_addresses(m_post.get(), m_bridge, m_notices, m_board),
      m_neighbours(m_post.get(), m_bridge, m_notices),
      m_commands(m_board, Catalogue::inUse(), sink(), systemEnvironment(), m_notices),
      m_quickLine(m_board, Catalogue::inUse(), m_commands),
      m_importer(
          [this](std::vector<Intent> intents, Importer::Answer answer) {
              sink().perform(std::move(intents), [answer = std::move(answer)](Result<Performed> performed) {
                  answer(performed ? Result<std::vector<EntityId>>(std::move(performed->ids))
                                   : std::unexpected(performed.error()));
              });
          },
          systemEnvironment()),
      m_clipboard(m_board, m_commands, m_selection, m_notices,
                  [this] {
                      const auto &info = m_session.info();
                      return info ? QString::fromStdString(info->id.hex()) : QString();
                  }),
      m_holds(m_board, m_commands, m_selection, m_notices),
      m_lines(m_board, Catalogue::inUse(), m_commands, m_selection, m_notices), m_means(m_board),
      m_meansOutline(m_board, m_means), m_meansTotals(m_board), m_meansGestures(m_board, m_commands),
      m_taskBoard(m_board), m_order(m_board, m_commands, m_notices), m_sectors(m_board),
      m_radioPlan(m_board, Catalogue::inUse(), m_commands), m_victims(m_board, m_victimNames), m_victimTotals(m_board),
      m_victimGestures(m_board, m_commands, m_notices),
      m_victimHistory(m_board, [this](EntityId entity, auto answer) { askHistory(entity, std::move(answer)); }),
      m_victimExport(m_board, m_victimNames, m_notices), m_safety(m_board, m_commands), m_alarms(m_board),
      m_rollCall(m_board), m_timers(m_board), m_log(m_board),
      m_acts(
          m_board,
          [this](ActsBook::Answer answer) {
              if (m_post) m_post->boardActs(m_bridge.answer<std::vector<BoardAct>>(std::move(answer)));
          },
          kActsRestMs),
      m_journal(m_board, m_acts), m_journalGestures(m_board, m_commands, m_journal),
      m_composer(m_board, m_commands, m_selection), m_intelligence(m_board),
      m_intelligenceComposer(m_board, m_commands, m_selection), m_hypotheses(m_board),
      m_hypothesisComposer(m_board, m_commands, m_selection), m_hypothesisGestures(m_board, m_commands),
      m_pages(m_board), m_pageBook(m_board, m_pages, m_commands), m_pageScene(m_board),
      m_pageGestures(m_board, m_commands), m_pageClipboard(m_board, m_commands, m_notices),
      m_previews(files(),
                 [](const QByteArray &contents, const PreviewWish &wish) { return askPreview(contents, wish); }),
      m_attached(m_board, files(), m_previews), m_allAttached(m_board, files(), m_previews),
      m_attachOffer({m_board, m_commands, m_composer, m_selection, m_previews, m_coordinates}),
      m_attachments({m_board, m_commands, m_composer, m_pageGestures, m_attachOffer, m_previews, m_coordinates,
                     m_session, m_notices},
                    files()),
      m_viewer(m_board, m_previews, m_notices), m_boardExport(m_board, m_notices), m_timeline(m_board, m_acts),
      m_layers(m_board), m_overlays(m_preferences.store()), m_snapshots(m_board),
      m_past(
          m_board,
          [this](EntityId entity, PastView::Answer answer) {
              if (m_post)
                  m_post->boardWhenMade(entity, m_bridge.answer<std::vector<EntityPtr>>(std::move(answer)));
              else
                  answer(fail(ErrorCode::NotFound, "no incident is open"));
          },
          m_notices),
      m_perimeters(m_board, Catalogue::inUse(), m_commands, m_notices), m_situation(m_board, m_commands),
      m_mapKeys(QFileInfo(m_preferences.store().fileName()).path() + QStringLiteral("/map-keys.json"), m_notices),
      m_baseMaps(m_preferences.store(), m_mapKeys, m_notices),
      m_packs(incidentFolder(settings) + QStringLiteral("/cartes"), m_baseMaps, m_notices),
      m_terrain(m_preferences.store(), m_notices), m_profile(m_board, Catalogue::inUse(), m_terrain),
      m_sharedPacks(incidentFolder(settings) + QStringLiteral("/cartes"), packSink(), m_board, m_preferences.store(),
                    m_notices),
      m_bin(m_board), m_conflicts(m_board), m_members(m_board), m_recent(m_preferences.store()), m_inspector(m_board),
      m_several(m_board),
      m_history(
          m_board, [this](EntityId entity, HistoryModel::Answer answer) { askHistory(entity, std::move(answer)); },
          [this](HistoryModel::MembershipAnswer answer) { askMembership(std::move(answer)); }),
      m_links(m_board),
      m_receipts(m_board,
                 [this](std::vector<EntityId> objects, Receipts::Answer answer) {
                     if (m_post)
                         m_post->receipts(std::move(objects),
                                          m_bridge.answer<std::vector<ObjectReceipts>>(std::move(answer)));
                     else
                         answer(fail(ErrorCode::NotFound, "no incident is open"));
                 }),
      m_palette(Catalogue::inUse(), m_preferences), m_search(m_board, Catalogue::inUse(), m_gazetteer, m_bookmarks),
      m_presence(m_board), m_presenceSender(m_post.get()), m_follower(m_board, m_presenceSender),
      m_caller(m_board, m_presenceSender), m_dragGhosts(m_board, m_scene),
      m_printing({m_board, m_session, m_preferences, m_coordinates, m_selection, m_order, m_journal, m_victimNames,
                  m_overlays, m_layers, m_baseMaps, m_past, m_perimeters, m_scene, m_pageScene, m_previews,
                  [this] { return m_commands.now(); }},
                 m_preferences.store(), m_notices) {
    s_instance = this;
    if (m_post) m_board.setSelf(m_post->id());
    connectBridge();
    connectScene();
    connectAttachments();
    connect(&m_commands, &Commands::symbolUsed, &m_preferences, &Preferences::usedSymbol);
    connect(&m_clipboard, &Clipboard::geoJsonPasted, &m_importer, &Importer::readBytes);
    connect(&m_lobby, &Lobby::founded, this, &Shell::beginFrom);
    connect(&m_lobby, &Lobby::damaged, &m_copies, [this](const QString &file) { m_copies.offerSalvage(file, false); });
    connect(&m_lobby, &Lobby::doubted, &m_copies, [this](const QString &file) { m_copies.offerSalvage(file, true); });
    connect(&m_copies, &Copies::salvaged, &m_lobby, &Lobby::open);
    connect(&m_timers, &TimersModel::passed, &m_notices, [this](const QString &subject, const QString &type) {
        m_notices.tell(Notices::Standing, tr("%1 : %2 dépassé").arg(subject, type.toLower()));
    });
    connect(&m_carrier, &Carrier::openAsked, &m_lobby, &Lobby::open);
    connect(&m_carrier, &Carrier::mapTaken, &m_baseMaps, &BaseMapsModel::add);
    connect(&m_carrier, &Carrier::terrainTaken, &m_terrain, &TerrainModel::add);
    connect(&m_packs, &PackMaker::finished, &m_baseMaps, &BaseMapsModel::add);
    connect(&m_packs, &PackMaker::finished, &m_sharedPacks, &SharedPacks::refresh);
    connect(&m_sharedPacks, &SharedPacks::came, &m_baseMaps, &BaseMapsModel::addInPlace);
    connect(&m_carrier, &Carrier::catalogueTaken, &m_catalogues, &ServiceCatalogues::add);
    connect(&m_invitations, &InvitationReader::found, &m_lobby, &Lobby::joinByInvitation);
    connect(&m_session, &Session::incidentChanged, &m_bookmarks, [this] {
        const auto &info = m_session.info();
        const QString incident = info ? QString::fromStdString(info->id.hex()) : QString();
        m_bookmarks.setIncident(incident);
        m_overlays.setIncident(incident);
    });
    connect(&m_session, &Session::roleChanged, &m_victimNames,
            [this] { m_victimNames.setAllowed(m_session.canEdit()); });
    connect(&m_board, &BoardView::cleared, &m_victimNames, &VictimNames::hide);
    connect(&m_session, &Session::identified, this, &Shell::onIdentified);
    connect(&m_follower, &Follower::circle, &m_notices, [this](const QString &name) {
        m_notices.tell(Notices::Information,
                       tr("%1 suit déjà votre vue : vous ne pouvez pas suivre la sienne.").arg(name));
    });
    m_layout.load(m_lobby.postFunction());
    connect(&m_lobby, &Lobby::introduced, &m_layout, [this, isFirst = m_lobby.isFirstStart()]() mutable {
        isFirst ? m_layout.load(m_lobby.postFunction()) : m_layout.rename(m_lobby.postFunction());
        isFirst = m_lobby.isFirstStart();
    });
    connect(&m_selection, &Selection::changed, this, [this] {
        m_inspector.setEntityId(m_selection.single());
        m_several.setIds(m_selection.ids());
        m_links.setEntityId(m_selection.single());
        m_attached.setEntityId(m_selection.single());
        m_receipts.setSelected(m_selection.ids());
        m_presence.setSelected(m_selection.single());
        m_presenceSender.work(m_selection.ids());
    });
    connect(&m_board, &BoardView::cleared, &m_selection, &Selection::clear);
    setNow(QDateTime::currentMSecsSinceEpoch());
    m_clock.callOnTimeout(this, [this] { setNow(QDateTime::currentMSecsSinceEpoch()); });
    if (m_post) m_clock.start(kTickMs);
}

Shell::~Shell() {
    m_clock.stop();
    m_post.reset();
    s_instance = nullptr;
}

Shell *Shell::create(QQmlEngine *, QJSEngine *) {
    Q_ASSERT(s_instance);
    QJSEngine::setObjectOwnership(s_instance, QJSEngine::CppOwnership);
    return s_instance;
}

CommandSink Shell::sink() {
    if (!m_post && m_givenSink.perform) return m_givenSink;
    if (!m_post) {
        const auto refuse = [](const CommandSink::Answer &answer) {
            answer(fail(ErrorCode::NotFound, "no incident is open"));
        };
        return {[refuse](const std::vector<Intent> &, const CommandSink::Answer &answer) { refuse(answer); }, refuse,
                refuse};
    }
    return {[this](std::vector<Intent> intents, CommandSink::Answer answer) {
                m_post->perform(std::move(intents), m_bridge.answer<Performed>(std::move(answer)));
            },
            [this](CommandSink::Answer answer) { m_post->undo(m_bridge.answer<Performed>(std::move(answer))); },
            [this](CommandSink::Answer answer) { m_post->redo(m_bridge.answer<Performed>(std::move(answer))); }};
}

SharedPacks::Sink Shell::packSink() {
    if (!m_post) return {};
    return {
        [this](std::vector<PackToGive> packs) { m_post->givePacks(std::move(packs)); },
        [this](const net::PackOffer &pack, const std::filesystem::path &folder) { m_post->fetchPack(pack, folder); },
        [this] { m_post->stopFetchingPack(); }};
}

AttachmentFiles Shell::files() {
    return !m_post && m_givenFiles.bring ? m_givenFiles : AttachmentFiles::of(m_post.get(), m_bridge);
}

void Shell::connectAttachments() {
    connect(&m_bridge, &EngineBridge::attachmentArrived, &m_attached, &AttachmentsModel::arrived);
    connect(&m_bridge, &EngineBridge::attachmentArrived, &m_allAttached, &AttachmentsModel::arrived);
    connect(&m_bridge, &EngineBridge::attachmentArrived, &m_previews, &PreviewLoader::arrived);
    connect(&m_board, &BoardView::cleared, &m_previews, &PreviewLoader::clear);
    connect(&m_carrier, &Carrier::attachmentsTaken, &m_attachments,
            [this](const QList<QUrl> &files, const Carrier::Target &target) {
                switch (target.kind) {
                case Carrier::Target::Kind::Anything:
                    return m_attachments.offer(files, target.onMap);
                case Carrier::Target::Kind::Object:
                    return m_attachments.attach(target.id, files);
                case Carrier::Target::Kind::Line:
                    return m_attachments.attachToLine(files);
                case Carrier::Target::Kind::Page:
                    return m_attachments.layOnPage(target.id, target.onPage, files);
                }
            });
    connect(&m_attachOffer, &AttachOffer::lineWanted, &m_attachments, &AttachmentGestures::lineWanted);
}

void Shell::askMembership(std::function<void(Result<std::vector<MembershipLine>>)> answer) {
    if (m_post) m_post->membershipHistory(m_bridge.answer<std::vector<MembershipLine>>(std::move(answer)));
}

void Shell::askHistory(EntityId entity, HistoryModel::Answer answer) {
    if (m_post) m_post->history(entity, m_bridge.answer<std::vector<HistoryLine>>(std::move(answer)));
}

void Shell::connectBridge() {
    connect(&m_bridge, &EngineBridge::closed, &m_board, &BoardView::clear);
    connect(&m_bridge, &EngineBridge::closed, &m_guard, &Guard::leave);
    connect(&m_bridge, &EngineBridge::opened, &m_board, [this](const IncidentInfo &info) {
        m_board.clear();
        m_board.setSelf(info.self);
        m_guard.show(QString::fromStdString(info.file.string()));
    });
    connect(&m_bridge, &EngineBridge::boardChanged, &m_guard, &Guard::take);
    connect(&m_bridge, &EngineBridge::peersChanged, &m_members, &MembersModel::setPeers);
    connect(&m_bridge, &EngineBridge::peersChanged, &m_receipts, &Receipts::refresh);
    connect(&m_bridge, &EngineBridge::presenceChanged, &m_presence, &PresenceModel::setPresence);
    connect(&m_bridge, &EngineBridge::presenceChanged, &m_dragGhosts, &DragGhosts::setPresence);
    connect(&m_bridge, &EngineBridge::presenceChanged, &m_follower, &Follower::setPresence);
    connect(&m_bridge, &EngineBridge::presenceChanged, &m_caller, &Caller::setPresence);
    connect(&m_bridge, &EngineBridge::packsChanged, &m_sharedPacks, &SharedPacks::setOffers);
    connect(&m_bridge, &EngineBridge::packFetched, &m_sharedPacks, &SharedPacks::setFetch);
    connect(&m_bridge, &EngineBridge::heardChanged, &m_heard, &HeardModel::setHeard);
    connect(&m_bridge, &EngineBridge::joinRequestsChanged, &m_joinRequests, &JoinRequestsModel::setRequests);
}

void Shell::beginFrom(const QString &templateName) {
    const IncidentTemplate *const chosen = m_templates.find(templateName);
    if (!chosen) return;
    m_commands.perform(chosen->intents(m_preferences.language(), [this] { return m_commands.newId(); }));
    if (!chosen->grid.isEmpty()) m_preferences.setMapGrid(chosen->grid);
}

void Shell::connectScene() {
    connect(&m_board, &BoardView::applied, &m_scene, &MapScene::apply);
    connect(&m_board, &BoardView::cleared, &m_scene, &MapScene::clear);
    connect(&m_layers, &LayersModel::hiddenChanged, this, &Shell::filterScene);
    connect(&m_overlays, &OverlaysModel::changed, this, &Shell::filterScene);
    connect(&m_scene, &MapScene::arrivedHidden, this, [this](const MapScene::ObjectPtr &object) {
        // One's own work is never lost from sight at the moment it is done.
        const QStringList shown = m_overlays.reveal(*object);
        if (!shown.isEmpty())
            m_notices.tell(Notices::Information,
                           tr("De nouveau montré sur la carte : %1").arg(shown.join(QStringLiteral(", "))));
    });
    filterScene();
    connect(&m_selection, &Selection::changed, this, [this] {
        QStringList ids = m_selection.ids();
        ids.sort();
        m_scene.setSelectedIds(ids);
    });
    connect(&m_scene, &MapScene::selectionChanged, this, [this] {
        QStringList ids = m_selection.ids();
        ids.sort();
        // Only another set of objects counts, not another order.
        if (ids != m_scene.selectedIds()) m_selection.setIds(m_scene.selectedIds());
    });
}

void Shell::filterScene() {
    SceneFilter filter{m_overlays.hidden(), m_overlays.locked(), {}};
    for (const QString &id : m_layers.hidden())
        filter.hiddenLayers.insert(toEntityId(id));
    m_past.scene()->setFilter(filter);
    m_scene.setFilter(std::move(filter));
}

QStringList Shell::layerContent(const QString &layerId) const {
    QStringList ids;
    for (const EntityId id : m_board.index().layers().of(toEntityId(layerId)))
        ids += toText(id);
    return ids;
}

void Shell::onIdentified() {
    const auto &info = m_session.info();
    if (!info || m_session.title().isEmpty()) return;
    m_recent.opened(m_session.file(), m_session.title(), m_session.code(), m_session.isExercise());
}

void Shell::setNow(WallTime now) {
    m_members.setNow(now);
    m_heard.setNow(now);
    m_means.setNow(now);
    m_taskBoard.setNow(now);
    m_victimNames.setNow(now);
    m_timeline.setNow(now);
    m_alarms.setNow(now);
    m_rollCall.setNow(now);
    m_timers.setNow(now);
    m_hypotheses.setNow(now);
}

} // namespace fanion::app
