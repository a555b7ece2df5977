// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/map/demo_scene.h"

#include <array>
#include <random>

namespace fanion::app {

namespace {

using namespace Qt::StringLiterals;

Position at(double latitude, double longitude) {
    return Position::fromDegrees(latitude, longitude);
}

class Builder {
public:
    MapObject &add(const QString &key, Nature nature, Path path, MapShape shape, const QString &label = {}) {
        MapObject object;
        object.id = EntityId{m_objects.size() + 1};
        object.catalogueKey = key;
        object.nature = nature;
        object.path = std::move(path);
        object.shape = shape;
        object.label = label;
        m_objects.push_back(object);
        return m_objects.back();
    }
    MapObject &symbol(const QString &key, Nature nature, double latitude, double longitude, const QString &label = {}) {
        MapObject &object = add(key, nature, {at(latitude, longitude)}, MapShape::Point, label);
        object.echelon = key == u"engin"_s ? 1 : key == u"groupe"_s ? 2 : key == u"colonne"_s ? 3 : 0;
        object.level = key == u"pc-colonne"_s ? 3 : key == u"pc-site"_s ? 4 : key == u"secteur-fonctionnel"_s ? 2 : 0;
        return object;
    }
    std::vector<MapObject> take() { return std::move(m_objects); }

private:
    std::vector<MapObject> m_objects;
};

} // namespace

std::vector<MapObject> demoFire() {
    Builder b;
    b.add(u"contour-feu"_s, Nature::Fire,
          {at(43.395, 5.215), at(43.402, 5.232), at(43.399, 5.252), at(43.388, 5.262), at(43.380, 5.245),
           at(43.383, 5.222)},
          MapShape::Area, u"412 ha"_s);
    b.add(u"secteur"_s, Nature::Command, {at(43.412, 5.19), at(43.425, 5.24), at(43.4, 5.243), at(43.392, 5.205)},
          MapShape::Area, u"S1 Flanc gauche"_s);
    b.add(u"limite-secteur"_s, Nature::Command, {at(43.36, 5.235), at(43.392, 5.243), at(43.43, 5.255)}, MapShape::Line,
          u"S1"_s)
        .label2 = u"S2"_s;
    b.add(u"action"_s, Nature::Fire, {at(43.42, 5.212), at(43.403, 5.226)}, MapShape::Line, u"Attaque de flanc"_s);
    b.add(u"action"_s, Nature::Fire, {at(43.372, 5.29), at(43.386, 5.266)}, MapShape::Line).phase = Phase::Planned;
    b.add(u"ligne-appui"_s, Nature::Fire, {at(43.376, 5.205), at(43.371, 5.228), at(43.369, 5.252), at(43.374, 5.272)},
          MapShape::Line, u"Ligne d'appui RD 368"_s)
        .phase = Phase::Planned;
    b.add(u"alimentation"_s, Nature::Water, {at(43.4175, 5.172), at(43.412, 5.19), at(43.408, 5.2)}, MapShape::Line,
          u"110 – 400 m"_s);
    b.add(u"largage-abe-retardant"_s, Nature::Fire, {at(43.405, 5.255), at(43.395, 5.272)}, MapShape::Line);
    b.add(u"noria"_s, Nature::Water, {at(43.405, 5.285), at(43.412, 5.32)}, MapShape::Line, u"Noria CCGC"_s);
    b.add(u"propagation"_s, Nature::Fire, {at(43.386, 5.245), at(43.372, 5.24)}, MapShape::Line);
    b.add(u"route-barree"_s, Nature::Neutral, {at(43.36, 5.18), at(43.365, 5.21)}, MapShape::Line, u"RD 568"_s);
    b.add(u"zone-exclusion-cercle"_s, Nature::Risk, {at(43.352, 5.295), at(43.352, 5.307)}, MapShape::Area, u"Dépôt"_s);
    b.add(u"zone-controlee-cercle"_s, Nature::Risk, {at(43.352, 5.295), at(43.352, 5.315)}, MapShape::Area);
    b.symbol(u"sinistre"_s, Nature::Fire, 43.3935, 5.232, u"Feu de végétation"_s);
    b.symbol(u"pc-colonne"_s, Nature::Command, 43.432, 5.3, u"PCC 13"_s).label2 = u"COS : Cne Martin"_s;
    b.symbol(u"crm"_s, Nature::Command, 43.44, 5.26, u"Stade de Rognac"_s);
    b.symbol(u"point-transit"_s, Nature::Command, 43.445, 5.19, u"1"_s);
    b.symbol(u"groupe"_s, Nature::Fire, 43.415, 5.218, u"GIFF 1"_s);
    b.symbol(u"engin"_s, Nature::Fire, 43.408, 5.2, u"CCFM MRG"_s).badge = Badge::Conflict;
    b.symbol(u"engin"_s, Nature::Fire, 43.418, 5.24, u"FPT VIT"_s);
    b.symbol(u"groupe"_s, Nature::Fire, 43.37, 5.297, u"GIFF 2"_s).phase = Phase::Planned;
    b.symbol(u"colonne"_s, Nature::Fire, 43.45, 5.225, u"COL 84"_s).phase = Phase::Planned;
    b.symbol(u"engin"_s, Nature::Water, 43.4175, 5.172, u"CCGC ISD"_s);
    b.symbol(u"engin"_s, Nature::People, 43.38, 5.32, u"VSAV EST"_s);
    b.symbol(u"moyen"_s, Nature::People, 43.388, 5.335, u"SAMU 13"_s);
    b.symbol(u"prv"_s, Nature::People, 43.375, 5.34);
    b.symbol(u"aerien"_s, Nature::Fire, 43.41, 5.262, u"HBE 1"_s);
    b.symbol(u"cible"_s, Nature::People, 43.37, 5.262, u"Lotissement"_s);
    b.symbol(u"source"_s, Nature::Risk, 43.352, 5.295);
    b.symbol(u"eau-perenne"_s, Nature::Water, 43.427, 5.16, u"PI 100"_s);
    b.symbol(u"eau-non-perenne"_s, Nature::Water, 43.432, 5.205, u"30 m³"_s);
    b.symbol(u"secteur-fonctionnel"_s, Nature::Water, 43.424, 5.185, u"ALIM"_s);
    b.symbol(u"vent"_s, Nature::Neutral, 43.43, 5.225, u"40 km/h"_s).rotation = 150;
    b.symbol(u"engin"_s, Nature::Command, 43.437, 5.315, u"VLCG 2"_s);
    return b.take();
}

std::vector<MapObject> scatteredSymbols(int count, double latitude, double longitude, double degrees, unsigned seed) {
    static const std::array kTypes{u"FPT"_s, u"CCF"_s, u"VSAV"_s, u"CCGC"_s, u"EPA"_s, u"VLCG"_s, u"VSR"_s, u"CMIC"_s};
    static constexpr std::array kNatures{Nature::Fire, Nature::Fire,    Nature::People, Nature::Water,
                                         Nature::Fire, Nature::Command, Nature::People, Nature::Risk};
    std::mt19937 random(seed);
    std::uniform_real_distribution<double> offset(-degrees, degrees);
    Builder b;
    for (int i = 0; i < count; ++i) {
        const auto type = random() % kTypes.size();
        const double x = offset(random);
        const double y = offset(random);
        MapObject &object = b.symbol(u"engin"_s, kNatures[type], latitude + y, longitude + x,
                                     u"%1 %2"_s.arg(kTypes[type]).arg(i % 400));
        object.echelon = 1 + static_cast<int>(random() % 3);
        object.phase = random() % 3 == 0 ? Phase::Planned : Phase::Engaged;
    }
    return b.take();
}

} // namespace fanion::app
