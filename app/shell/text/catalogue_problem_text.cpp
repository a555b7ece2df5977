// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/text/catalogue_problem_text.h"

#include "app/shell/text/translator.h"

#include <QRegularExpression>

#include <array>
#include <vector>

namespace fanion::app {

namespace {

struct Sentence {
    const char *english; ///< as the reader has it, %1 and %2 for its words
    const char *french;
};

constexpr std::array kSentences{
    Sentence{"it is larger than %1 bytes", "le fichier dépasse %1 octets"},
    Sentence{"line %1: %2", "ligne %1, ce n'est pas du JSON : %2"},
    Sentence{"cannot be opened: %1", "ne peut pas être ouvert : %1"},
    Sentence{"cannot be copied into %1: %2", "ne peut pas être copié dans %1 : %2"},
    Sentence{"'%1' is missing", "il manque « %1 »"},
    Sentence{"'%1' is not known here", "« %1 » n'existe pas à cet endroit"},
    Sentence{"must be an object", "doit être un objet { }"},
    Sentence{"must be a list", "doit être une liste [ ]"},
    Sentence{"must be a text", "doit être un texte entre guillemets"},
    Sentence{"must be true or false", "doit être true ou false"},
    Sentence{"must be a number from %1 to %2", "doit être un nombre de %1 à %2"},
    Sentence{"must not be empty", "ne doit pas être vide"},
    Sentence{"'%1' is not one of the categories", "« %1 » n'est pas une des catégories"},
    Sentence{"'%1' is not one of %2", "« %1 » n'est pas un de ces mots : %2"},
    Sentence{"'%1' is there twice", "« %1 » y est deux fois"},
    Sentence{"is there twice", "y est deux fois"},
    Sentence{"'%1' is not the key of an entry", "« %1 » n'est la clé d'aucune entrée"},
    Sentence{"'%1' is not the key of a source", "« %1 » n'est la clé d'aucune source"},
    Sentence{"'%1' is not a symbol", "« %1 » n'est pas un symbole ponctuel"},
    Sentence{"'%1' takes the place of a symbol and must be one, too",
             "« %1 » remplace un symbole ponctuel : ce doit en être un aussi"},
    Sentence{"'%1' takes the place of a line and must be one, too",
             "« %1 » remplace une ligne : ce doit en être une aussi"},
    Sentence{"'%1' takes the place of an area and must be one, too",
             "« %1 » remplace une zone : ce doit en être une aussi"},
    Sentence{"is of format %1, this program reads 1", "est au format %1, ce programme lit le 1 : mettez Fanion à jour"},
    Sentence{"is not a nature (%1)", "n'est pas une nature (%1)"},
    Sentence{"is not a phase (%1)", "n'est pas une phase (%1)"},
    Sentence{"is not a colour (#rrggbb)", "n'est pas une couleur (#rrggbb)"},
    Sentence{"'%1' is not a colour (none, nature, white, a nature's name, #rrggbb)",
             "« %1 » n'est pas une couleur (none, nature, white, le nom d'une nature, #rrggbb)"},
    Sentence{"all six natures must be given a colour", "les six natures doivent avoir une couleur"},
    Sentence{"certainty '%1' is not H, M, L, GK-H, GK-M, GK-L or PD",
             "la certitude « %1 » n'est pas H, M, L, GK-H, GK-M, GK-L ou PD"},
    Sentence{"must be lower-case words and -", "doit être en minuscules, sans accent, avec des - entre les mots"},
    Sentence{"must have either 'symbol' or 'line'", "doit avoir « symbol » ou bien « line »"},
    Sentence{"must be symbol or means for a 'symbol', and line, area or sector for a 'line'",
             "doit être symbol ou means avec « symbol » ; line, area ou sector avec « line »"},
    Sentence{"'%1' is not a MIL-STD-2525D code (20 digits, 10 first, the seventh 0)",
             "« %1 » n'est pas un code MIL-STD-2525D (20 chiffres, 10 d'abord, le septième 0)"},
    Sentence{"'%1' is not a type of Cursor on Target (%2)", "« %1 » n'est pas un type Cursor on Target (%2)"},
    Sentence{"must be four numbers", "doit être quatre nombres"},
    Sentence{"must be x, y, radius", "doit être x, y, rayon"},
    Sentence{"must be x, y", "doit être x, y"},
    Sentence{"'at' must be x, y", "« at » doit être x, y"},
    Sentence{"is not path data (absolute M L H V Q C Z)", "n'est pas un tracé (M L H V Q C Z, en absolu)"},
    Sentence{"has none of path, rect, circle, text", "n'a ni path, ni rect, ni circle, ni text"},
    Sentence{"draws nothing: give a base or a draw list", "ne dessine rien : donnez « base » ou « draw »"},
    Sentence{"draws nothing: give strokes or glyphs", "ne dessine rien : donnez « strokes » ou « glyphs »"},
    Sentence{"has a label inside but no frame", "a un texte à l'intérieur mais pas de cadre"},
};

QRegularExpression patternOf(const char *english) {
    QString pattern = QRegularExpression::escape(QString::fromUtf8(english));
    for (const char *word : {"\\%1", "\\%2"})
        pattern.replace(QLatin1StringView(word), QLatin1StringView("(.*)"));
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern));
}

QString frenchOf(const QString &what) {
    static const auto patterns = [] {
        std::vector<QRegularExpression> made;
        for (const Sentence &sentence : kSentences)
            made.push_back(patternOf(sentence.english));
        return made;
    }();
    for (std::size_t i = 0; i < patterns.size(); ++i) {
        const auto match = patterns[i].match(what);
        if (!match.hasMatch()) continue;
        const QString french = QString::fromUtf8(kSentences[i].french);
        // Together, so that a %2 in a word of the file is no place for the next one.
        if (match.lastCapturedIndex() == 2) return french.arg(match.captured(1), match.captured(2));
        return match.lastCapturedIndex() == 1 ? french.arg(match.captured(1)) : french;
    }
    return {};
}

} // namespace

QString catalogueProblemText(const QString &problem) {
    if (Translator::instance().language() != QLatin1String("fr")) return problem;
    if (const QString whole = frenchOf(problem); !whole.isEmpty()) return whole;
    static const QRegularExpression placed(QStringLiteral("^([$\\w.\\[\\]]+): (.*)$"));
    const auto match = placed.match(problem);
    const QString what = match.hasMatch() ? frenchOf(match.captured(2)) : QString();
    return what.isEmpty() ? problem : match.captured(1) + QStringLiteral(" : ") + what;
}

} // namespace fanion::app
