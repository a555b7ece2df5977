# SPDX-FileCopyrightText: 2026 The Fanion authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What an officer does with the program, in his words, on the French screen."""
import glob
import os
import re

from .case import check
from .window import BUTTON, FIELD, Window

LINK = "Liaison : "
NUMBER = "Nombre à comparer : "


class Officer(Window):
    """An officer at a window of his own."""

    def introduce(self, name, function):
        """The first start: who this post is, nothing else."""
        self.fill("Nom du poste", name, timeout=60)
        self.fill("Fonction tenue", function)
        self.press("Commencer")
        self.find(FIELD, "Titre de l'incident")

    def create(self, title, template="Incident vierge"):
        self.fill("Titre de l'incident", title)
        self.press(template)
        self.find(BUTTON, f"Incident {title}", 30)
        self.decline_tour()

    def decline_tour(self):
        """In the first incident of a post the program offers to show itself."""
        if self.look(BUTTON, "Non merci"):
            self.press("Non merci")
            self.gone(BUTTON, "Non merci")

    @property
    def board_is_open(self):
        return bool(self.look("canvas", "Carte"))

    def incident_code(self):
        """The code all its members show, from the share panel."""
        self.press("Partager")
        code = self.find(starts="Code de l'incident : ").name.split(" : ", 1)[1]
        self.press("Partager")
        return code

    def own_address(self):
        self.press("Partager")
        address = self.find(starts="Adresse de ce poste : ").name.split(" : ", 1)[1]
        self.press("Partager")
        return address

    def invitation(self, role="Rédacteur"):
        """Makes an invitation and reads it off the panel."""
        self.press("Partager")
        self.press(role, role=None)
        self.press("Faire une invitation")
        text = self.find(FIELD, "Texte de l'invitation", where=lambda thing: thing.text.startswith("fanion:")).text
        self.press("Partager")
        return text

    def ask_to_join(self, code, timeout=20):
        self.press(f"Demander à entrer dans {code}", timeout=timeout)

    def join(self, text):
        """An invitation or an address."""
        self.fill("Invitation ou adresse d'un poste", text)
        self.press("Rejoindre", role=BUTTON)

    def number(self, timeout=20):
        """The six digits on this screen."""
        shown = self.find(starts=NUMBER, timeout=timeout).name[len(NUMBER):]
        digits = re.sub(r"\s", "", shown)
        check(re.fullmatch(r"\d{6}", digits), f"not six digits: {shown!r}")
        return digits

    def admit(self, name, role="Rédacteur"):
        card = self.find(None, f"{name} demande à entrer", 20)
        self.press(role, within=card)
        self.gone(None, f"{name} demande à entrer")

    def wait_board(self, timeout=30):
        """Until the incident is on the screen."""
        self.until(lambda: self.board_is_open, timeout, "board")
        self.decline_tour()

    # Work.

    def write(self, line):
        """The quick entry line: a log line, a means, a task."""
        self.fill("Saisie rapide", line)
        self.keys("Return")
        self.until(lambda: self.find(FIELD, "Saisie rapide").text == "", 10, f"end of {line!r}")

    def wait_line(self, text, timeout=10):
        """Until a line of the main courante holds TEXT."""
        return self.find("list item", holds=text, timeout=timeout)

    def tab(self, name):
        self.press(name, role="page tab")

    def place(self, words, x, y):
        """Finds a symbol of the palette by typing, puts it on the map X, Y of the map's box (0 to 1)."""
        self.tab("SITAC")
        if not self.look(FIELD, "Chercher un symbole ou un engin"):
            self.press("Palette de symboles")
        self.fill("Chercher un symbole ou un engin", words)
        self.keys("Return")
        self.click(*self.on_map(x, y))

    def close_palette(self):
        self.press("Fermer le panneau Palette")

    def draw(self, tool, points):
        """Draws with a tool of the rail through points of the map's box (0 to 1)."""
        self.press(tool)
        for point in points:
            self.click(*self.on_map(*point))
        self.keys("Return")

    def look_at(self, coordinates):
        """The box for everything takes coordinates too: the map goes there."""
        self.focus()
        self.keys("ctrl+k")
        self.fill("Rechercher, placer, commander", coordinates)
        self.keys("Return")
        self.gone(FIELD, "Rechercher, placer, commander")

    def on_map(self, x, y):
        left, top, width, height = self.find("canvas", "Carte").box
        return left + width * x, top + height * y

    def scale(self):
        """The scale of the map as the status bar says it: "1:25 000"."""
        return self.find(starts="Échelle ").name

    def link_text(self):
        return self.find(BUTTON, starts=LINK).name[len(LINK):]

    def wait_link(self, pattern, timeout=20):
        """Until the status bar says something that matches."""
        return self.until(lambda: next(iter(self.look(BUTTON, starts=LINK, where=lambda thing: re.search(
            pattern, thing.name))), None), timeout, f"link status {pattern!r}")

    def file(self):
        """The incident's file, made by the program under the home folder."""
        found = glob.glob(os.path.join(glob.escape(self.home), "**", "*.fanion"), recursive=True)
        check(len(found) == 1, f"{self.home}: files {found}")
        return found[0]
