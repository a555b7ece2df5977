// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Fanion
import Fanion.Shell

/** Help without a network: searched, in both languages; and the tour for beginners. */
TestCase {
    id: test

    name: "Help"
    when: windowShown
    width: 1280
    height: 800
    visible: true

    Component {
        id: panelComponent
        HelpPanel {
            anchors.fill: parent
        }
    }
    Component {
        id: tourComponent
        Item {
            id: scene
            property alias tour: tour
            anchors.fill: parent
            Rectangle {
                objectName: "quickEntry"
                x: 100
                y: 700
                width: 400
                height: 44
            }
            Rectangle {
                objectName: "toolPalette"
                x: 4
                y: 100
                width: 44
                height: 44
            }
            Tour {
                id: tour
                anchors.fill: parent
            }
        }
    }

    function cleanup(): void {
        Shell.preferences.language = "fr";
    }
    function visibleKeys(panel: Item): int {
        let count = 0;
        const walk = item => {
            if (item.visible && item.modelData?.keys)
                ++count;
            for (const child of item.children)
                walk(child);
        };
        walk(panel);
        return count;
    }

    function test_searchFindsKeysAndGuide(): void {
        const panel = createTemporaryObject(panelComponent, test);
        const all = visibleKeys(panel);
        verify(all > 20);
        verify(findChild(panel, "guide-Imprimer"));
        const search = findChild(panel, "helpSearch");
        search.forceActiveFocus();
        search.text = "imprimer";
        verify(visibleKeys(panel) > 0);
        verify(visibleKeys(panel) < all);
        tryVerify(() => findChild(panel, "guide-Imprimer"));
        search.text = "zzzz";
        compare(visibleKeys(panel), 0);
        verify(!findChild(panel, "guide-Imprimer"));
        search.text = "";
        compare(visibleKeys(panel), all);
    }

    function test_theGuideFollowsTheLanguage(): void {
        const panel = createTemporaryObject(panelComponent, test);
        verify(findChild(panel, "guide-Imprimer"));
        Shell.preferences.language = "en";
        tryVerify(() => findChild(panel, "guide-Printing"));
        verify(!findChild(panel, "guide-Imprimer"));
    }

    function test_aSectionOpensAndCloses(): void {
        const panel = createTemporaryObject(panelComponent, test);
        const text = findChild(panel, "guideText-Imprimer");
        verify(!text.visible);
        findChild(panel, "guide-Imprimer").click();
        verify(text.visible);
        verify(text.height > 100, "its words are there");
        findChild(panel, "guide-Imprimer").click();
        verify(!text.visible);
    }

    function test_theTourShowsEachThingAndHidesNone(): void {
        const scene = createTemporaryObject(tourComponent, test);
        const tour = scene.tour;
        verify(!tour.visible);
        tour.begin();
        verify(tour.visible);
        const card = findChild(tour, "tourCard");
        compare(tour.target.objectName, "quickEntry");
        for (const name of ["quickEntry", "toolPalette"]) {
            compare(tour.target.objectName, name);
            const at = card.mapToItem(scene, 0, 0);
            const isOver = at.x < tour.target.x + tour.target.width && tour.target.x < at.x + card.width && at.y < tour.target.y + tour.target.height && tour.target.y < at.y + card.height;
            verify(!isOver, "the card hides what it speaks of: " + name);
            verify(at.x >= 0 && at.y >= 0 && at.x + card.width <= scene.width && at.y + card.height <= scene.height);
            findChild(tour, "tourNext").click();
        }
        verify(!tour.target, "what is not there is spoken of all the same");
        verify(tour.open);
        while (tour.open)
            findChild(tour, "tourNext").click();
        verify(!tour.visible);
    }

    function test_escapeEndsTheTour(): void {
        const scene = createTemporaryObject(tourComponent, test);
        scene.tour.begin();
        keyClick(Qt.Key_Escape);
        verify(!scene.tour.open);
    }

    function test_theOfferIsMadeOnce(): void {
        Shell.preferences.tourSeen = false;
        const offer = createTemporaryObject(offerComponent, test);
        verify(offer.visible);
        let taken = 0;
        offer.taken.connect(() => ++taken);
        findChild(offer, "tourTake").click();
        compare(taken, 1);
        verify(!offer.visible);
        verify(Shell.preferences.tourSeen);
    }
    Component {
        id: offerComponent
        TourOffer {
            width: 1000
        }
    }
}
