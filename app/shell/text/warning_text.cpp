// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/text/warning_text.h"

#include "app/shell/text/address_text.h"
#include "app/symbols/clean_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace fanion::app {

namespace {

QString say(const char *text) {
    return QCoreApplication::translate("Warning", text);
}

QString nameOf(const PostId &post, const std::vector<Member> &members) {
    constexpr int kLongest = 40;
    const auto found = std::ranges::find(members, post, &Member::post);
    if (found != members.end()) return shortText(found->name, kLongest);
    return say(QT_TRANSLATE_NOOP("Warning", "Un poste"));
}

} // namespace

QStringList warningTexts(const Warnings &warnings, const std::vector<Member> &members) {
    QStringList texts;
    if (warnings.twin)
        texts += say(QT_TRANSLATE_NOOP("Warning", "Un autre ordinateur a la même identité que ce poste (%1) : "
                                                  "installation copiée. Donnez à l'un des deux une nouvelle identité."))
                     .arg(addressText(*warnings.twin));
    if (warnings.isOnOtherMachine)
        texts += say(QT_TRANSLATE_NOOP("Warning", "L'identité de ce poste vient d'un autre ordinateur. Si celui-ci "
                                                  "sert encore, donnez à ce poste une nouvelle identité."));
    if (warnings.hasWrittenElsewhere)
        texts += say(QT_TRANSLATE_NOOP("Warning", "Ce poste a déjà écrit ailleurs : sauvegarde restaurée ou copie. "
                                                  "Rien n'est perdu : ce qui manque ici revient des autres postes."));
    for (const auto &post : warnings.forked)
        texts +=
            say(QT_TRANSLATE_NOOP("Warning", "%1 a signé deux historiques différents : ordinateur remis dans un état "
                                             "antérieur, copié, ou malveillant. Les deux sont gardés et tous les "
                                             "postes voient la même chose ; en cas de doute, retirez-le."))
                .arg(nameOf(post, members));
    for (const auto &[post, count] : warnings.newer) {
        const int operations = static_cast<int>(std::min<std::size_t>(count, 1'000'000));
        texts += QCoreApplication::translate("Warning",
                                             "%1 écrit avec une version plus récente de Fanion : %n modification(s) ne "
                                             "s'affichent pas entièrement ici. Rien n'est perdu.",
                                             nullptr, operations)
                     .arg(nameOf(post, members));
    }
    return texts;
}

} // namespace fanion::app
