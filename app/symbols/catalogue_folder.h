// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/symbols/catalogue.h"

#include <vector>

namespace fanion::app {

/**
 * The catalogues of a service on this machine: the files `*.json` of a folder, laid over the standard catalogue in the
 * order of their names. A file with anything wrong is left out as a whole. Reads and writes the disk: small files, at
 * the program's start or when somebody asks.
 */
class CatalogueFolder {
public:
    struct File {
        QString name;         ///< without the folder
        QString service;      ///< whose signs it holds; empty when it was left out
        QStringList problems; ///< why it was left out; empty: it is in use
    };
    struct Loaded {
        Catalogue catalogue;
        std::vector<File> files;
    };

    /** \p folder need not exist. */
    explicit CatalogueFolder(QString folder);

    [[nodiscard]] Loaded load() const;
    /**
     * Checks a file as load() would with it in the folder, and copies it there; one of the same name is replaced. What
     * is wrong is in File::problems, and then nothing is written.
     */
    [[nodiscard]] File add(const QString &path) const;
    /** Takes a file out by its name (into no bin: it is a copy). False when it is not there or stays. */
    [[nodiscard]] bool remove(const QString &name) const;

    /** Whether a file is meant to be a catalogue, by its beginning; whether it is a right one is for add() to say. */
    [[nodiscard]] static bool looksLikeCatalogue(const QString &path);

private:
    struct Candidate {
        QString name;
        QByteArray json;
    };
    [[nodiscard]] Loaded load(const Candidate *candidate) const;

    QString m_folder;
};

} // namespace fanion::app
