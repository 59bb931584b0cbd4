// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

#include "unit/orgsim/gatewayfixture.h"

#include "orgsim/seed/people.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stationmaster::OrgSim::Test {

class SeedRules : public GatewayFixture
{
protected:
    QJsonObject stateOf(const OrgOptions &options)
    {
        begin(options);
        return state();
    }
    template <typename Suits>
    static qsizetype count(const QJsonValue &all, Suits suits)
    {
        const QJsonArray array = all.toArray();
        return std::count_if(array.begin(), array.end(), suits);
    }
};

TEST_F(SeedRules, TheSameOptionsMakeTheSameOrg)
{
    constexpr qint64 At = 1'800'000'000'000; // its dates go by the clock
    const QJsonObject one = stateOf({.clockAt = At});
    EXPECT_EQ(one, stateOf({.clockAt = At}));
    const QJsonObject other = stateOf({.seed = 2});
    EXPECT_NE(one[u"users"_s], other[u"users"_s]);
    EXPECT_NE(one[u"sites"_s][0][u"id"_s], other[u"sites"_s][0][u"id"_s]);
    EXPECT_EQ(one[u"users"_s].toArray().size(), other[u"users"_s].toArray().size());
}

TEST_F(SeedRules, TheDefaultsAreAnOrgOfSomeSize)
{
    const QJsonObject all = stateOf({});
    EXPECT_EQ(all[u"users"_s].toArray().size(), 240);
    EXPECT_EQ(count(all[u"phones"_s], [](const QJsonValue phone) { return isWebRtc(phone.toObject()); }),
              200);
    EXPECT_GT(count(all[u"phones"_s], [](const QJsonValue phone) { return !isWebRtc(phone.toObject()); }), 0);
    EXPECT_EQ(all[u"sites"_s].toArray().size(), 6 + 1);
    EXPECT_GT(count(all[u"users"_s], [](const QJsonValue user) { return user[u"state"_s] == u"inactive"_s; }),
              0);
    const auto defaults = all[u"defaultStations"_s].toObject().size();
    EXPECT_GT(defaults, 150);
    EXPECT_LT(defaults, 200) << "some phones are not the default";
    EXPECT_GT(all[u"associatedStations"_s].toObject().size(), 20);
    EXPECT_GT(count(all[u"phones"_s],
                    [](const QJsonValue phone) { return !phone[u"properties"_s].toObject().isEmpty(); }),
              5);
    EXPECT_EQ(count(all[u"sites"_s],
                    [](const QJsonValue site) { return site[u"mediaRegions"_s].toArray().isEmpty(); }),
              1);
    EXPECT_GT(count(all[u"sites"_s],
                    [](const QJsonValue site) { return site[u"mediaRegionsUseLatencyBased"_s].toBool(); }),
              1);
    QSet<QString> divisions;
    for (const QJsonValue user : all[u"users"_s].toArray())
        divisions.insert(user[u"division"_s][u"id"_s].toString());
    EXPECT_GT(divisions.size(), 1);
}

TEST_F(SeedRules, IdsAndNamesAreUnique)
{
    const QJsonObject all = stateOf({.users = 3000, .phones = 2500});
    QSet<QString> ids;
    qsizetype total = 0;
    for (const QString &type :
         {u"users"_s, u"phones"_s, u"sites"_s, u"phonebasesettings"_s, u"locations"_s}) {
        QSet<QString> names;
        const QJsonArray objects = all[type].toArray();
        for (const QJsonValue object : objects) {
            ids.insert(object[u"id"_s].toString());
            names.insert(object[u"name"_s].toString().toCaseFolded());
            if (object[u"lines"_s].isArray())
                ids.insert(object[u"lines"_s][0][u"id"_s].toString());
        }
        total += objects.size() * (type.startsWith(u"phone"_s) ? 2 : 1);
        if (type != u"users"_s && type != u"locations"_s) {
            EXPECT_EQ(names.size(), objects.size()) << type.toStdString();
        }
    }
    EXPECT_EQ(ids.size(), total);
    QSet<QString> addresses;
    for (const QJsonValue user : all[u"users"_s].toArray())
        addresses.insert(user[u"email"_s].toString());
    EXPECT_EQ(addresses.size(), 3000);
}

TEST_F(SeedRules, AnOrgCanBeEmptyOrHaveNoSites)
{
    EXPECT_TRUE(stateOf({.users = 0, .phones = 0, .sites = 0})[u"phones"_s].toArray().isEmpty());
    EXPECT_TRUE(stateOf({.users = 5, .phones = 5, .sites = 0})[u"phones"_s].toArray().isEmpty())
        << "nowhere to put them";
    EXPECT_EQ(stateOf({.users = 3, .phones = 9})[u"phones"_s].toArray().size(), 3 + 5);
    OrgOptions without{.users = 5, .phones = 5};
    without.templateVariant = u"empty"_s;
    EXPECT_EQ(stateOf(without)[u"phones"_s].toArray().size(), 5) << "the desk phones alone";
    EXPECT_EQ(stateOf({.users = 0, .phones = 0, .sites = 20})[u"sites"_s].toArray().size(), 20 + 1);
}

TEST(People, AreOfManyScriptsWithAsciiMailNames)
{
    QSet<QChar::Script> scripts;
    for (int i = 0; i < 3000; ++i) {
        const Person person = inventPerson(i, 1);
        EXPECT_FALSE(person.department.isEmpty());
        for (const QChar letter : person.name) {
            if (letter.isLetter())
                scripts.insert(letter.script());
        }
        for (const QChar letter : person.mailName)
            EXPECT_TRUE(letter.isLower() || letter.isDigit() || letter == u'.')
                << person.mailName.toStdString();
        EXPECT_EQ(person.name, inventPerson(i, 1).name);
    }
    for (const auto script :
         {QChar::Script_Latin, QChar::Script_Greek, QChar::Script_Cyrillic, QChar::Script_Arabic,
          QChar::Script_Hebrew, QChar::Script_Devanagari, QChar::Script_Thai, QChar::Script_Han,
          QChar::Script_Hiragana, QChar::Script_Hangul, QChar::Script_Ethiopic, QChar::Script_Georgian})
        EXPECT_TRUE(scripts.contains(script)) << static_cast<int>(script);
}

} // namespace Stationmaster::OrgSim::Test
