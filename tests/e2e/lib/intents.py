# SPDX-FileCopyrightText: 2026 The Fanion authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Random, valid intents as an officer could give, and the account of what was acknowledged."""
from .case import check

STATES = ["requested", "enRoute", "atTransit", "atCrm", "engaged", "reserve", "available", "released"]
TASK_STATES = ["issued", "received", "executing", "done", "impossible"]
PHASES = ["planned", "engaged", "ended"]
WORDS = ["Rognac", "lisière", "flanc droit", "point d'eau", "évacuation", "relève à 14 h", "CCF en attente", "ligne d'appui",
         "vent d'ouest", "Étang de Berre", "« RAS »", "50 % éteint"]
CATALOGUE = ["engin", "groupe", "colonne", "source", "cible", "pc", "crm"]


class Author:
    """One post's stream of intents.

    Objects it makes for itself (`own`) are edited by nobody else, so the value acknowledged last has to be the one on
    the board; objects in `shared` (a list that authors may have in common) are edited and deleted by everybody.
    """

    def __init__(self, name, rng, shared):
        self.name, self.rng, self.shared = name, rng, shared
        self.own = {}  # id -> {field: value} acknowledged last
        self.deleted = set()  # own objects whose deletion was acknowledged
        self.log = {}  # id -> text of log entries
        self.acknowledged = 0
        self._count = 0
        self._last = None  # (id, label before), when the last thing acknowledged was a label of an own object

    def place(self):
        return {"lat": round(43.2 + self.rng.random() / 2, 7), "lon": round(4.8 + self.rng.random() / 2, 7)}

    def text(self):
        self._count += 1
        return f"{self.name} {self._count} {self.rng.choice(WORDS)}"

    def _add(self, shared):
        kind = self.rng.choice(["symbol", "means", "task", "log", "line", "area", "sector"])
        fields = {"text" if kind == "log" else "label": self.text()}
        if kind == "symbol":
            fields |= {"position": self.place(), "catalogue": self.rng.choice(CATALOGUE),
                       "phase": self.rng.choice(PHASES)}
        elif kind == "means":
            fields |= {"state": self.rng.choice(STATES), "position": self.place(), "type": "FPT"}
        elif kind == "task":
            fields |= {"state": "issued", "priority": self.rng.choice(["low", "normal", "high", "urgent"])}
        elif kind in ("line", "area", "sector"):
            fields["path"] = [self.place() for _ in range(self.rng.randint(3, 12))]
        return {"do": "add", "kind": kind, "fields": fields}, ("shared" if shared and kind != "log" else kind)

    def next(self):
        """An intent, and what to tell acknowledge() with it."""
        roll = self.rng.random()
        living = [id for id in self.own if id not in self.deleted]
        if roll < 0.35 or not living:
            intent, kind = self._add(shared=roll < 0.10)
            return intent, ("add", kind, intent["fields"])
        if roll < 0.38 and self._last:
            return {"do": "undo"}, ("undo", *self._last)
        if roll < 0.75:
            id = self.rng.choice(living)
            value = self.text()
            return {"do": "set", "id": id, "field": "label", "value": value}, ("set", id, value)
        if roll < 0.80 and len(living) > 3:
            id = self.rng.choice(living)
            return {"do": "delete", "id": id}, ("delete", id, None)
        if not self.shared:
            return self.next()
        id = self.rng.choice(self.shared)
        if roll < 0.97:
            return {"do": "set", "id": id, "field": "label", "value": self.text()}, ("shared", id, None)
        return {"do": "delete", "id": id}, ("shared", id, None)

    def acknowledge(self, intent, note, answer):
        """Takes the answer to an intent of next() into the account."""
        act, what, value = note
        if act == "shared" and not answer["ok"]:
            self._last = None
            return  # a colleague may have deleted it meanwhile
        check(answer["ok"], f"{self.name}: a valid intent was refused: {intent} -> {answer}")
        self.acknowledged += 1
        self._last = None
        if act == "add":
            if what == "shared":
                self.shared.append(answer["id"])
            elif what == "log":
                self.log[answer["id"]] = value["text"]
            else:
                self.own[answer["id"]] = dict(value)
        elif act == "set":
            self._last = (what, self.own[what]["label"])
            self.own[what]["label"] = value
        elif act == "undo":
            self.own[what]["label"] = value
        elif act == "delete":
            self.deleted.add(what)

    def step(self, post):
        """One intent through a Serve, its answer awaited."""
        intent, note = self.next()
        self.acknowledge(intent, note, post.apply(intent))

    def check_board(self, dump):
        """Nothing acknowledged is missing from a dump."""
        living = {entity["id"]: entity for entity in dump["entities"]}
        thrown = {entity["id"]: entity for entity in dump["deleted"]}
        for id, fields in self.own.items():
            if id in self.deleted:
                check(id in thrown, f"{self.name}: {id} was deleted and isn't in the bin")
                continue
            check(id in living, f"{self.name}: {id} ({fields['label']}) is lost")
            shown = living[id]["fields"]
            check(shown.get("label") == fields["label"],
                  f"{self.name}: {id} is called {shown.get('label')!r}, acknowledged was {fields['label']!r}")
        for id, text in self.log.items():
            check(id in living and living[id]["fields"].get("text") == text, f"{self.name}: log entry {id} is lost")
