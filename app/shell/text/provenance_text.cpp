// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/text/provenance_text.h"

#include "app/shell/text/translator.h"

#include <QCoreApplication>

#include <algorithm>

namespace fanion::app {

namespace {

QString say(const char *text) {
    return QCoreApplication::translate("Provenance", text);
}

QString certaintyText(const QString &certainty) {
    if (certainty == QLatin1String("H")) return say(QT_TRANSLATE_NOOP("Provenance", "certain"));
    if (certainty == QLatin1String("M")) return say(QT_TRANSLATE_NOOP("Provenance", "probable, à confirmer"));
    if (certainty == QLatin1String("L")) return say(QT_TRANSLATE_NOOP("Provenance", "incertain, à confirmer"));
    return say(QT_TRANSLATE_NOOP("Provenance", "à confirmer"));
}

} // namespace

QString provenanceText(const Provenance &provenance, const Catalogue &catalogue) {
    if (provenance.certainty.isEmpty()) return provenance.source; // the service's own
    QStringList seen;
    for (const QString &witness : provenance.witnesses) {
        const auto source = std::ranges::find(catalogue.sources(), witness, &SourceEntry::key);
        if (source != catalogue.sources().end())
            seen.append(Translator::instance().choose(source->french, source->english));
    }
    const bool isOurs = provenance.certainty == QLatin1String("PD");
    QString text = isOurs ? say(QT_TRANSLATE_NOOP("Provenance", "dessin proposé par Fanion")) : seen.join(u", ");
    if (text.isEmpty() && !provenance.certainty.startsWith(QLatin1String("GK"))) text = provenance.source;
    if (text.isEmpty()) text = say(QT_TRANSLATE_NOOP("Provenance", "usage courant, sans source écrite"));
    text[0] = text[0].toUpper();
    return text + QStringLiteral(" · ") + certaintyText(provenance.certainty);
}

} // namespace fanion::app
