// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtTest
import Fanion
import Fanion.Shell
import Fanion.Test

// Finding posts that don't come by themselves: addresses, search, diagnosis.
Item {
    id: root

    width: 1280
    height: 720

    MainPage {
        id: page
        anchors.fill: parent
    }

    TestCase {
        name: "Network"
        when: windowShown

        function init(): void {
            TestBoard.open("Exercice", "PC site");
            tryVerify(() => Shell.session.open && Shell.session.canEdit);
            page.panel = "";
            page.showTab("posts");
        }
        function cleanup(): void {
            Shell.preferences.language = "fr";
            TestBoard.close();
            tryVerify(() => !Shell.session.open);
        }
        function child(name: string): Item {
            let found = null;
            tryVerify(() => (found = findChild(page, name)) !== null && found.visible, 5000, name);
            return found;
        }

        function test_anAddressIsCheckedWhereItIsTyped_data() {
            return [
                { "tag": "name", "text": "poste-nord.local", "holds": "chiffres" },
                { "tag": "port", "text": "192.168.1.4:0", "holds": "port" },
                { "tag": "large port", "text": "192.168.1.4:70000", "holds": "chiffres" },
                { "tag": "multicast", "text": "239.255.70.65", "holds": "machine" },
                { "tag": "any", "text": "0.0.0.0", "holds": "machine" },
                { "tag": "link-local", "text": "fe80::1", "holds": "fe80::1%eth0" },
            ];
        }
        function test_anAddressIsCheckedWhereItIsTyped(data): void {
            mouseClick(child("typeAddress"));
            const field = child("addressField");
            tryVerify(() => field.activeFocus);
            field.text = data.text;
            keyClick(Qt.Key_Return);
            const problem = child("addressProblem");
            verify(problem.text.includes(data.holds), problem.text);
            compare(field.text, data.text, "what was typed stays");
            keyClick(Qt.Key_1);
            tryVerify(() => !problem.visible);
            keyClick(Qt.Key_Escape);
            tryVerify(() => !field.visible);
        }
        function test_goodAddressesHaveNoProblem(): void {
            for (const text of ["192.168.1.4", " 192.168.1.4:47801 ", "[2001:db8::1]:47800", "fe80::1%eth0", "127.0.0.1"])
                compare(Shell.addresses.problem(text), "", text);
        }
        function test_theStateOfAnAddressIsSaid(): void {
            TestBoard.dialled(["10.0.0.1:47800", "10.0.0.2:47800", "10.0.0.3:47800"]);
            const list = child("addressList");
            tryCompare(list, "count", 3);
            const text = row => Shell.addresses.data(Shell.addresses.index(row, 0), AddressesModel.StateTextRole);
            compare(text(0), "joint : PC site");
            verify(text(1).startsWith("ne répond pas : "), text(1));
            compare(text(2), "appel en cours…");
        }
        function test_newsOfAddressesTakeNoFocus(): void {
            mouseClick(child("typeAddress"));
            const field = child("addressField");
            tryVerify(() => field.activeFocus);
            field.text = "10.0.0.";
            TestBoard.dialled(["10.0.0.1:47800"]);
            tryCompare(child("addressList"), "count", 1);
            verify(field.activeFocus);
            compare(field.text, "10.0.0.");
            keyClick(Qt.Key_Escape);
        }
        function test_theSearchSaysHowFarItIs(): void {
            TestBoard.searched(40, 254, false);
            tryVerify(() => child("searchText").text.includes("40 adresses sur 254"));
            tryCompare(child("searchNetwork"), "text", "Arrêter la recherche");
            TestBoard.searched(254, 254, true);
            tryVerify(() => child("searchText").text.includes("1 poste trouvé"));
            tryCompare(child("searchNetwork"), "text", "Chercher dans le réseau");
        }
        function test_theDiagnosisSaysTheWorstFirst(): void {
            TestBoard.diagnosed();
            mouseClick(child("openDiagnosis"));
            tryCompare(page, "panel", "network");
            tryVerify(() => child("doctorSummary").text.includes("bloquant"));
            const list = child("findingList");
            tryCompare(list, "count", 2);
            verify(list.itemAtIndex(0).title.includes("pare-feu"), list.itemAtIndex(0).title);
            verify(list.itemAtIndex(0).command.includes("ufw"));
            Shell.preferences.language = "en";
            tryVerify(() => list.itemAtIndex(0).title.includes("firewall"));
            tryVerify(() => child("doctorSummary").text.length > 0);
        }
        function test_controlsAreLargeEnoughForAFinger(): void {
            for (const name of ["typeAddress", "searchNetwork", "openDiagnosis"])
                verify(child(name).height >= 44, name);
        }

        // Asking for a panel in the menu or the search box opens it, also when it is open.
        function test_theMenuNeverClosesAPanel(): void {
            const item = findChild(page, "networkItem");
            verify(item !== null);
            item.triggered();
            compare(page.panel, "network");
            item.triggered();
            compare(page.panel, "network");
            Shell.search.commandChosen("network");
            compare(page.panel, "network");
            Shell.search.commandChosen("share");
            compare(page.panel, "share");
            mouseClick(child("shareButton"));
            compare(page.panel, "", "its own button closes it");
        }
        function test_theHintOfTheQuickEntryFollowsTheLanguage(): void {
            const line = child("quickEntry");
            line.text = "VSAV 2 engagé";
            const summary = child("quickSummary");
            tryVerify(() => Shell.quickLine.summary.length > 0);
            const french = Shell.quickLine.summary;
            Shell.preferences.language = "en";
            tryVerify(() => Shell.quickLine.summary !== french);
            Shell.preferences.language = "fr";
            tryCompare(Shell.quickLine, "summary", french);
            verify(summary.visible);
            line.clear();
        }
    }
}
