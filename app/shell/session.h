// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/post/post.h"
#include "app/shell/bridge/board_view.h"
#include "app/shell/text/link_summary.h"

#include <QObject>
#include <QStringList>
#include <QtQmlIntegration/qqmlintegration.h>

namespace fanion::app {

class EngineBridge;

/** The incident that is open, this post's part in it, and how things stand: title bar, status bar, undo buttons. */
class Session final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Shell.session")
    Q_PROPERTY(bool open READ isOpen NOTIFY incidentChanged)
    Q_PROPERTY(bool pending READ isPending NOTIFY incidentChanged) ///< admitted, the board has not arrived yet
    Q_PROPERTY(bool readOnly READ isReadOnly NOTIFY incidentChanged)
    Q_PROPERTY(QString file READ file NOTIFY incidentChanged)
    Q_PROPERTY(QString code READ code NOTIFY incidentChanged) ///< "K7-42", the same on every post
    Q_PROPERTY(QString title READ title NOTIFY titleChanged)
    Q_PROPERTY(bool exercise READ isExercise NOTIFY titleChanged)
    Q_PROPERTY(QString phase READ phase NOTIFY titleChanged)
    Q_PROPERTY(QString phaseText READ phaseText NOTIFY titleChanged)
    Q_PROPERTY(QString role READ role NOTIFY roleChanged) ///< "observer", "editor", "commander"
    Q_PROPERTY(QString roleText READ roleText NOTIFY roleChanged)
    Q_PROPERTY(bool canEdit READ canEdit NOTIFY roleChanged)
    Q_PROPERTY(bool canCommand READ canCommand NOTIFY roleChanged)
    Q_PROPERTY(bool canUndo READ canUndo NOTIFY undoChanged)
    Q_PROPERTY(bool canRedo READ canRedo NOTIFY undoChanged)
    Q_PROPERTY(QString undoText READ undoText NOTIFY undoChanged) ///< what undo would take back
    Q_PROPERTY(QString redoText READ redoText NOTIFY undoChanged)
    /** Where others reach this post, for a manual address: "192.168.1.4:47800", one for each network it is on. */
    Q_PROPERTY(QStringList listening READ listening NOTIFY listeningChanged)
    Q_PROPERTY(QString linkText READ linkText NOTIFY linkChanged)
    Q_PROPERTY(LinkLevel linkLevel READ linkLevel NOTIFY linkChanged)
    Q_PROPERTY(QString trouble READ trouble NOTIFY troubleChanged) ///< what is wrong now; empty: nothing
    /** What holds until somebody does something about it, in sentences. */
    Q_PROPERTY(QStringList warnings READ warnings NOTIFY warningsChanged)
    /** This post's key may be in use on another machine: offer a new one. */
    Q_PROPERTY(bool identityInDoubt READ isIdentityInDoubt NOTIFY warningsChanged)
    /** The key came from another machine that may be gone: offer to go on with it. */
    Q_PROPERTY(bool identityMoved READ hasIdentityMoved NOTIFY warningsChanged)
    Q_PROPERTY(QString stateDigest READ stateDigest NOTIFY convergedChanged) ///< first digits, when all hold the same

public:
    enum LinkLevel { Alone, Good, Waiting, Bad };
    Q_ENUM(LinkLevel)

    Session(BoardView &board, EngineBridge &bridge, QObject *parent = nullptr);

    [[nodiscard]] bool isOpen() const { return m_info.has_value(); }
    [[nodiscard]] bool isPending() const { return m_info && m_info->pending; }
    [[nodiscard]] bool isReadOnly() const { return m_info && m_info->readOnly; }
    [[nodiscard]] QString file() const;
    [[nodiscard]] QString code() const;
    [[nodiscard]] QString title() const;
    [[nodiscard]] bool isExercise() const;
    [[nodiscard]] QString phase() const;
    [[nodiscard]] QString phaseText() const;
    [[nodiscard]] QString role() const;
    [[nodiscard]] QString roleText() const;
    [[nodiscard]] bool canEdit() const;
    [[nodiscard]] bool canCommand() const;
    [[nodiscard]] bool canUndo() const { return m_undo.has_value(); }
    [[nodiscard]] bool canRedo() const { return m_redo.has_value(); }
    [[nodiscard]] QString undoText() const;
    [[nodiscard]] QString redoText() const;
    [[nodiscard]] QStringList listening() const { return m_listening; }
    [[nodiscard]] QString linkText() const { return m_link.text; }
    [[nodiscard]] LinkLevel linkLevel() const { return static_cast<LinkLevel>(m_link.level); }
    [[nodiscard]] QString trouble() const;
    [[nodiscard]] QStringList warnings() const;
    [[nodiscard]] bool isIdentityInDoubt() const { return m_warnings.twin || m_warnings.isOnOtherMachine; }
    [[nodiscard]] bool hasIdentityMoved() const { return m_warnings.isOnOtherMachine; }
    [[nodiscard]] QString stateDigest() const { return m_digest; }
    [[nodiscard]] const std::optional<IncidentInfo> &info() const { return m_info; }

signals:
    void incidentChanged();
    void titleChanged();
    void roleChanged();
    void undoChanged();
    void listeningChanged();
    void linkChanged();
    void troubleChanged();
    void warningsChanged();
    void convergedChanged();
    /** An incident was opened, or has received its title: for the list of recent ones. */
    void identified();

private:
    void onOpened(const IncidentInfo &info);
    void onClosed();
    void onBoard(const BoardDelta &delta);
    void onTrouble(const Error &error);
    void summarise();
    [[nodiscard]] const Member *selfMember() const;
    [[nodiscard]] EntityPtr incident() const;

    BoardView &m_board;
    std::optional<IncidentInfo> m_info;
    std::optional<HistoryLine> m_undo;
    std::optional<HistoryLine> m_redo;
    std::vector<net::PeerStatus> m_peers;
    QStringList m_listening;
    LinkSummary m_link;
    std::optional<Error> m_trouble;
    Warnings m_warnings;
    QString m_digest;
};

} // namespace fanion::app
