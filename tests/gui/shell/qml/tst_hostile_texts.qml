// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtTest
import Fanion
import Fanion.Shell
import Fanion.Test

// A name or a message may hold anything: it is shown as words, calls nobody, breaks nothing. 500 texts in every field of
// every kind of object, as a hostile post could send them, on every board; and typed into every field of the screen.
Item {
    id: root

    width: 1280
    height: 800

    MainPage {
        id: page
        anchors.fill: parent
    }

    TestCase {
        id: test

        readonly property int batch: 25
        readonly property var tabs: findChild(page, "tabs").parent.parent.tabs
        readonly property list<string> frame: ["quickEntry", "tabs", "searchButton", "undoButton", "shareButton", "moreButton", "linkStatus"]

        name: "HostileTexts"
        when: windowShown

        function cleanup(): void {
            page.panel = "";
            if (Shell.session.open)
                TestBoard.close();
            tryVerify(() => !Shell.session.open);
        }
        /** Where the parts of the window stand that no text may move. */
        function places(): var {
            return frame.map(name => {
                const item = findChild(page, name);
                const at = item.mapToItem(page, 0, 0);
                return { "name": name, "top": at.y, "height": item.height, "right": at.x + item.width };
            });
        }
        function fields(item: Item): list<Item> {
            let found = [];
            for (const child of item.children) {
                if (!child.visible)
                    continue;
                if ((child instanceof InputField || child instanceof InputArea) && child.enabled && !child.readOnly)
                    found.push(child);
                found = found.concat(fields(child));
            }
            return found;
        }

        function test_everyViewBearsIt_data() {
            const rows = [];
            for (let first = 0; first < TestBoard.hostileCount; first += batch)
                rows.push({ "tag": "texts " + first + " to " + (first + batch - 1), "first": first });
            return rows;
        }
        function test_everyViewBearsIt(data): void {
            const before = TestBoard.networkRequests;
            TestBoard.open("Feu", "PCC 2");
            tryVerify(() => Shell.session.open);
            page.showTab("sitac");
            waitForRendering(page, 500);
            const quiet = places();
            TestBoard.close();
            tryVerify(() => !Shell.session.open);

            const text = TestBoard.hostileText(data.first);
            TestBoard.open(text, text);
            tryVerify(() => Shell.session.open);
            verify(TestBoard.putHostile(data.first, batch) > 100 * batch, "every field of every kind");
            TestBoard.knock(text, text);
            tryVerify(() => Shell.joinRequests.count === 1 && Shell.means.total === batch);
            for (const tab of tabs) {
                page.showTab(tab);
                waitForRendering(page, 500);
                const now = places();
                for (let part = 0; part < quiet.length; ++part) {
                    compare(now[part].height, quiet[part].height, tab + ": " + now[part].name + " keeps its height");
                    verify(now[part].top >= 0 && now[part].right <= page.width + 0.5, tab + ": " + now[part].name + " stays in the window");
                }
            }
            for (const panel of ["share", "layers", "bin", "conflicts", "import", "palette", "safety", "situation", "order", "bookmarks", ""]) {
                page.panel = panel;
                waitForRendering(page, 200);
            }
            for (let kind = 0; kind < 30; ++kind) {
                Shell.selection.select(TestBoard.idOf(1000 + kind * 1000));
                waitForRendering(page, 100);
            }
            Shell.search.text = text.substring(0, 40);
            Shell.search.text = "";
            compare(TestBoard.networkRequests, before, "nobody was called");
        }

        function test_everyFieldBearsItTyped_data() {
            return tabs.concat(["share", "import", "palette", "bookmarks", "help"]).map(name => ({ "tag": name }));
        }
        function test_everyFieldBearsItTyped(data): void {
            TestBoard.open("Feu", "PCC 2");
            tryVerify(() => Shell.session.open);
            TestBoard.put(10, "means", { "label": "FPT RNS", "type": "FPT", "state": "engaged" });
            TestBoard.put(14, "task", { "label": "Ouvrir le portail" });
            if (tabs.indexOf(data.tag) >= 0)
                page.showTab(data.tag);
            else
                page.panel = data.tag;
            Shell.selection.select(TestBoard.idOf(data.tag === "tasks" ? 14 : 10));
            waitForRendering(page, 500);
            const all = fields(page);
            verify(all.length > 0, "fields on " + data.tag);
            const quiet = all.map(field => field.height);
            for (let index = 0; index < TestBoard.hostileCount; ++index)
                all[index % all.length].text = TestBoard.hostileText(index);
            for (const field of all)
                for (const index of [0, 15, 25, 40, 44, 53])
                    field.text = TestBoard.hostileText(index);
            waitForRendering(page, 500);
            for (let index = 0; index < all.length; ++index)
                if (all[index] instanceof InputField)
                    compare(all[index].height, quiet[index], "a line stays a line");
            // Sent as they stand: what is no good is refused with words, and the page goes on.
            for (const field of all)
                if (field instanceof InputField)
                    field.accepted();
            waitForRendering(page, 500);
            for (const field of all)
                if (field)
                    field.text = "";
        }
    }
}
