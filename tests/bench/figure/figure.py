# SPDX-FileCopyrightText: 2026 The Fanion authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""One line of the bench contract, as figure.h prints it."""
import json


def figure(name, unit, runs, seed, target=None, better="lower", **more):
    """Prints the median of RUNS as a JSON object. Spread: (largest - smallest) / median. MORE: what explains it."""
    runs = sorted(runs)
    value = runs[len(runs) // 2]
    line = {"name": name, "value": round(value, 4), "unit": unit, "better": better}
    if target is not None:
        line["target"] = target
    line |= more
    if "peer_value" in more:
        line["ratio"] = round(value / more["peer_value"], 3)
    line |= {"spread": round((runs[-1] - runs[0]) / value, 3) if value else 0, "runs": len(runs), "seed": seed}
    print(json.dumps(line), flush=True)
