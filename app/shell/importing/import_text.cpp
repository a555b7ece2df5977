// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/importing/import_text.h"

#include "app/symbols/clean_text.h"

#include <QCoreApplication>

namespace fanion::app {

namespace {

QString say(const char *text) {
    return QCoreApplication::translate("Import", text);
}

QString encodingText(TextEncoding encoding) {
    switch (encoding) {
    case TextEncoding::Utf8:
        return QStringLiteral("UTF-8");
    case TextEncoding::Windows1252:
        return QStringLiteral("Windows-1252 (Latin-1)");
    case TextEncoding::Utf16LittleEndian:
    case TextEncoding::Utf16BigEndian:
        return QStringLiteral("UTF-16");
    }
    return {};
}

QString separatorText(char separator) {
    switch (separator) {
    case '\t':
        return say(QT_TRANSLATE_NOOP("Import", "tabulation"));
    case ' ':
        return say(QT_TRANSLATE_NOOP("Import", "espace"));
    default:
        return QStringLiteral("« %1 »").arg(QLatin1Char(separator));
    }
}

QString certaintyText(Certainty certainty) {
    switch (certainty) {
    case Certainty::Given:
        return say(QT_TRANSLATE_NOOP("Import", "comme demandé"));
    case Certainty::Certain:
        return say(QT_TRANSLATE_NOOP("Import", "certain"));
    case Certainty::Likely:
        return say(QT_TRANSLATE_NOOP("Import", "probable"));
    case Certainty::Doubtful:
        return say(QT_TRANSLATE_NOOP("Import", "douteux : vérifiez sur la carte"));
    }
    return {};
}

QString systemText(int epsg) {
    switch (epsg) {
    case 4326:
        return QStringLiteral("WGS84");
    case 2154:
        return QStringLiteral("Lambert-93");
    case 27572:
        return QStringLiteral("Lambert II étendu");
    default:
        return QStringLiteral("EPSG:%1").arg(epsg);
    }
}

QString columnName(const ImportedLayer &layer, std::size_t column) {
    return column < layer.columns.size() ? shortText(layer.columns[column], 60) : QString::number(column + 1);
}

QString coordinatesText(const Import &import) {
    if (import.report.coordinates.empty()) return {};
    const CoordinateSource &source = import.report.coordinates.front();
    const QString first = columnName(import.layer, source.first);
    QString columns;
    switch (source.form) {
    case CoordinateForm::LatitudeLongitude:
    case CoordinateForm::Plane:
        columns = say(QT_TRANSLATE_NOOP("Import", "colonnes « %1 » et « %2 »"))
                      .arg(first, columnName(import.layer, source.second));
        break;
    case CoordinateForm::Dfci:
        columns = say(QT_TRANSLATE_NOOP("Import", "codes DFCI de la colonne « %1 »")).arg(first);
        break;
    case CoordinateForm::LatitudeLongitudeText:
    case CoordinateForm::LongitudeLatitudeText:
    case CoordinateForm::GeoJsonText:
        columns = say(QT_TRANSLATE_NOOP("Import", "colonne « %1 »")).arg(first);
        break;
    }
    return say(QT_TRANSLATE_NOOP("Import", "Coordonnées : %1, %2 (%3)"))
        .arg(columns, systemText(source.epsg), certaintyText(source.certainty));
}

} // namespace

QStringList importGuesses(const Import &import) {
    const ImportReport &report = import.report;
    QStringList lines;
    if (report.format == ImportFormat::GeoJson) {
        lines += say(QT_TRANSLATE_NOOP("Import", "Format : GeoJSON, %1")).arg(systemText(report.epsg));
    } else {
        lines += say(QT_TRANSLATE_NOOP("Import", "Format : tableau, séparateur %1, texte %2"))
                     .arg(separatorText(report.separator), encodingText(report.encoding));
        if (report.decimalComma) lines += say(QT_TRANSLATE_NOOP("Import", "Nombres : virgule décimale"));
        const QString coordinates = coordinatesText(import);
        if (!coordinates.isEmpty()) lines += coordinates;
        if (report.labelColumn)
            lines += say(QT_TRANSLATE_NOOP("Import", "Nom des points : colonne « %1 »"))
                         .arg(columnName(import.layer, *report.labelColumn));
    }
    return lines;
}

QStringList importWarnings(const ImportReport &report) {
    QStringList lines;
    for (const ImportWarning &warning : report.warnings) {
        QString text;
        switch (warning.kind) {
        case ImportWarningKind::SwappedAxes:
            text = say(QT_TRANSLATE_NOOP("Import", "Latitude et longitude étaient inversées : remises dans l'ordre."));
            break;
        case ImportWarningKind::OtherSystem:
            text = say(QT_TRANSLATE_NOOP("Import", "Lignes dans une autre projection (outre-mer) : %1."));
            break;
        case ImportWarningKind::OtherColumns:
            text = say(QT_TRANSLATE_NOOP("Import", "Lignes placées d'après d'autres colonnes : %1."));
            break;
        case ImportWarningKind::AmbiguousSystem:
            text = say(QT_TRANSLATE_NOOP("Import",
                                         "Les nombres conviennent à plusieurs projections : vérifiez sur la carte."));
            break;
        case ImportWarningKind::DamagedText:
            text = say(QT_TRANSLATE_NOOP("Import", "Caractères illisibles dans le texte : %1."));
            break;
        case ImportWarningKind::FewerCells:
            text = say(QT_TRANSLATE_NOOP("Import", "Lignes plus courtes que l'en-tête : %1."));
            break;
        case ImportWarningKind::HolesDropped:
            text = say(QT_TRANSLATE_NOOP("Import", "Surfaces dont les trous ont été retirés : %1."));
            break;
        case ImportWarningKind::PartsDropped:
            text = say(QT_TRANSLATE_NOOP("Import", "Parties de formes inutilisables : %1."));
            break;
        case ImportWarningKind::NoCoordinates:
            text = say(QT_TRANSLATE_NOOP("Import", "Rien dans ce fichier ne ressemble à des coordonnées."));
            break;
        case ImportWarningKind::QuoteLeftOpen:
            text = say(QT_TRANSLATE_NOOP("Import", "Un guillemet jamais refermé a avalé la fin du fichier."));
            break;
        }
        lines += text.contains(QLatin1String("%1")) ? text.arg(warning.count) : text;
    }
    return lines;
}

QString failureText(RowFailure reason) {
    switch (reason) {
    case RowFailure::NoCoordinateColumns:
        return say(QT_TRANSLATE_NOOP("Import", "pas de colonne de coordonnées"));
    case RowFailure::EmptyCoordinates:
        return say(QT_TRANSLATE_NOOP("Import", "coordonnées vides"));
    case RowFailure::UnreadableCoordinates:
        return say(QT_TRANSLATE_NOOP("Import", "coordonnées illisibles"));
    case RowFailure::OutOfRange:
        return say(QT_TRANSLATE_NOOP("Import", "hors de la Terre ou de la projection"));
    case RowFailure::ZeroCoordinates:
        return say(QT_TRANSLATE_NOOP("Import", "coordonnées 0, 0"));
    case RowFailure::TooManyCells:
        return say(QT_TRANSLATE_NOOP("Import", "plus de cellules que l'en-tête"));
    case RowFailure::UnclosedQuote:
        return say(QT_TRANSLATE_NOOP("Import", "guillemet non refermé"));
    case RowFailure::NoGeometry:
        return say(QT_TRANSLATE_NOOP("Import", "objet sans géométrie"));
    case RowFailure::BadGeometry:
        return say(QT_TRANSLATE_NOOP("Import", "géométrie incorrecte"));
    case RowFailure::UnsupportedGeometry:
        return say(QT_TRANSLATE_NOOP("Import", "géométrie non prise en charge"));
    case RowFailure::NotAFeature:
        return say(QT_TRANSLATE_NOOP("Import", "n'est pas un objet géographique"));
    }
    return {};
}

} // namespace fanion::app
