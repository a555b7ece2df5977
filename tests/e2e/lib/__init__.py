# SPDX-FileCopyrightText: 2026 The Fanion authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the end-to-end tests and the demonstration drive the real programs with."""
