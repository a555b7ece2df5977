// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtTest
import Fanion
import Fanion.Shell
import Fanion.Test

// A name or a message may hold anything: it is shown as words, calls nobody, breaks nothing.
Item {
    id: root

    width: 1280
    height: 800

    MainPage {
        id: page
        anchors.fill: parent
    }

    TestCase {
        name: "HostileTexts"
        when: windowShown

        function test_everyViewBearsIt_data() {
            return TestBoard.hostileTexts().map((text, index) => ({ "tag": "text " + index, "text": text }));
        }
        function test_everyViewBearsIt(data): void {
            const before = TestBoard.networkRequests;
            const text = data.text;
            TestBoard.open(text, text);
            tryVerify(() => Shell.session.open);
            TestBoard.put(1, "incident", { "title": text, "note": text, "summary": text });
            TestBoard.put(7, "sector", { "label": text, "leader": text, "channel": text, "mission": text, "path": [[43, 5], [43.1, 5], [43.1, 5.1]] });
            TestBoard.put(10, "means", { "label": text, "type": text, "station": text, "mission": text, "leader": text, "crew": text, "channel": text, "note": text, "sector": 7, "position": [43.05, 5.05] });
            TestBoard.put(11, "symbol", { "label": text, "label2": text, "note": text, "catalogue": text, "position": [43.06, 5.05] });
            TestBoard.put(12, "line", { "label": text, "catalogue": "action", "path": [[43, 5], [43.1, 5.1]] });
            TestBoard.put(13, "area", { "label": text, "catalogue": "zone", "path": [[43, 5], [43.1, 5], [43.1, 5.1]] });
            TestBoard.put(14, "task", { "label": text, "description": text, "assignee": text, "sector": 7, "assigneeRef": 10 });
            TestBoard.put(15, "log", { "text": text, "from": text, "to": text, "number": text, "entryType": "message", "means": 10 });
            TestBoard.put(16, "layer", { "label": text, "source": text });
            TestBoard.put(17, "feature", { "label": text, "layer": 16, "properties": text, "position": [43.02, 5.02] });
            TestBoard.put(18, "symbol", { "label": text });
            TestBoard.remove(18);
            TestBoard.put(23, "intelligence", { "label": text, "number": text, "source": text, "heading": "water", "confidence": "presumed", "reliability": "b", "credibility": "2", "consequence": text, "description": text, "means": 10, "sector": 7, "concerns": [text], "note": text });
            TestBoard.put(24, "hypothesis", { "label": text, "scenario": "worst", "horizon": text, "trigger": text, "effects": text, "idea": text, "prealert": text, "delay": 40, "assignee": text, "sector": 7, "links": [10], "note": text });
            TestBoard.put(19, "victim", { "label": text, "sinusCode": text, "category": "ua", "destination": text, "identity": text, "age": text, "means": 10, "sector": 7, "note": text });
            TestBoard.contradict(10, "state", "reserve");
            TestBoard.knock(text, text);
            tryVerify(() => Shell.log.count === 1 && Shell.joinRequests.count === 1 && Shell.conflicts.count === 1);
            for (const tab of ["sitac", "means", "tasks", "log", "sectors", "posts", "victims", "timeline", "intelligence", "anticipation"]) {
                page.showTab(tab);
                waitForRendering(page, 2000);
            }
            for (const panel of ["share", "layers", "bin", "conflicts", "import", "palette", ""]) {
                page.panel = panel;
                waitForRendering(page, 500);
            }
            for (const id of [1, 7, 10, 11, 12, 14, 15, 16, 17, 19]) {
                Shell.selection.select(TestBoard.idOf(id));
                waitForRendering(page, 500);
            }
            Shell.search.text = text.substring(0, 20);
            Shell.notices.dismiss(0);
            compare(TestBoard.networkRequests, before, "nobody was called");
            TestBoard.close();
            tryVerify(() => !Shell.session.open);
        }
    }
}
