// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

#include "orgsim/rules/assignments.h"
#include "orgsim/rules/mixer.h"
#include "orgsim/rules/phonetable.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stationmaster::OrgSim::Test {

namespace {

QJsonObject named(const QString &id, const QString &name, const QString &state = u"active"_s)
{
    return {{u"id"_s, id}, {u"name"_s, name}, {u"state"_s, state}};
}

QJsonObject phoneOf(const QString &id, const QString &user, const QString &base)
{
    return {{u"id"_s, id},
            {u"name"_s, id},
            {u"webRtcUser"_s, QJsonObject{{u"id"_s, user}}},
            {u"phoneBaseSettings"_s, QJsonObject{{u"id"_s, base}}},
            {u"lines"_s, QJsonArray{QJsonObject{{u"id"_s, QString(u"line-"_s + id)}}}}};
}

} // namespace

TEST(SortedIds, StayInOrderWhateverComesAndGoes)
{
    SortedIds sorted;
    std::vector<std::pair<QString, QString>> expected;
    Mixer mixer(7);
    for (int i = 0; i < 500; ++i) {
        const QString key = QString::number(mixer.below(50));
        const QString id = QString::number(i);
        sorted.insert(key, id);
        expected.emplace_back(key, id);
        if (i % 3 == 0) {
            const auto victim = expected.begin() + mixer.below(static_cast<int>(expected.size()));
            sorted.erase(victim->first, victim->second);
            expected.erase(victim);
        }
        if (i % 50 == 0) {
            EXPECT_EQ(sorted.ids().size(), expected.size());
        }
    }
    std::sort(expected.begin(), expected.end());
    ASSERT_EQ(sorted.ids().size(), expected.size());
    for (std::size_t i = 0; i < expected.size(); ++i)
        EXPECT_EQ(sorted.ids()[i], expected[i].second);
    sorted.erase(u"none"_s, u"none"_s);
    EXPECT_EQ(sorted.ids().size(), expected.size());
}

TEST(Table, FindsByNameWithoutCaseAndPassesOverTheDeleted)
{
    Table table(u"/x"_s);
    table.put(named(u"1"_s, u"Jörg Ωmega"_s));
    table.put(named(u"2"_s, u"gone"_s, u"deleted"_s));
    EXPECT_EQ(table.named(u"JÖRG ωMEGA"_s), u"1"_s);
    EXPECT_EQ(table.named(u"gone"_s), QString());
    table.put(named(u"1"_s, u"Other"_s));
    EXPECT_EQ(table.named(u"jörg ωmega"_s), QString());
    EXPECT_EQ(table.named(u"other"_s), u"1"_s);
    EXPECT_EQ(table.byNameInState(u"active"_s), std::vector<QString>{u"1"_s});
    table.remove(u"1"_s);
    EXPECT_TRUE(table.byNameInState(u"active"_s).empty());
    EXPECT_EQ(table.named(u"other"_s), QString());
    EXPECT_TRUE(table.get(u"1"_s).isEmpty());
    EXPECT_EQ(table.byName(), std::vector<QString>{u"2"_s});
}

TEST(Table, MakesInventedObjectsWhenAskedAndKeepsChangedOnes)
{
    int made = 0;
    Table table(u"/x"_s);
    table.setMaker([&made](int seed) {
        ++made;
        return named(QString::number(seed), u"Invented %1"_s.arg(seed));
    });
    for (int i = 0; i < 3; ++i)
        table.putSeed(i, QString::number(i), u"Invented %1"_s.arg(i), u"active"_s);
    EXPECT_EQ(table.nameOf(u"1"_s), u"Invented 1"_s);
    EXPECT_EQ(made, 0);
    EXPECT_EQ(table.get(u"1"_s)[u"name"_s], u"Invented 1"_s);
    EXPECT_EQ(made, 1);
    table.put(named(u"1"_s, u"A changed one"_s));
    EXPECT_EQ(table.get(u"1"_s)[u"name"_s], u"A changed one"_s);
    EXPECT_EQ(made, 1);
    EXPECT_EQ(table.byName().front(), u"1"_s);
    EXPECT_EQ(table.inOrder(), (std::vector<QString>{u"0"_s, u"1"_s, u"2"_s}));
    EXPECT_EQ(table.reference(u"1"_s),
              (QJsonObject{{u"id"_s, u"1"_s}, {u"name"_s, u"A changed one"_s}, {u"selfUri"_s, u"/x/1"_s}}));
    EXPECT_EQ(table.reference(u"9"_s), (QJsonObject{{u"id"_s, u"9"_s}}));
}

TEST(PhoneTable, FollowsWhatAPhoneBelongsTo)
{
    PhoneTable phones(u"/x"_s);
    phones.put(phoneOf(u"1"_s, u"ana"_s, u"base"_s));
    phones.put(phoneOf(u"2"_s, u""_s, u"base"_s));
    EXPECT_EQ(phones.ofUser(u"ana"_s), u"1"_s);
    EXPECT_EQ(phones.ofUser(u""_s), QString()) << "no user is nobody's phone";
    EXPECT_EQ(phones.ofLine(u"line-1"_s), u"1"_s);
    EXPECT_EQ(phones.withBase(u"base"_s).size(), 2);
    phones.put(phoneOf(u"1"_s, u"bo"_s, u"other"_s));
    EXPECT_EQ(phones.ofUser(u"ana"_s), QString());
    EXPECT_EQ(phones.ofUser(u"bo"_s), u"1"_s);
    EXPECT_EQ(phones.withBase(u"base"_s), QSet<QString>{u"2"_s});
    phones.remove(u"1"_s);
    EXPECT_EQ(phones.ofUser(u"bo"_s), QString());
    EXPECT_EQ(phones.ofLine(u"line-1"_s), QString());
    EXPECT_TRUE(phones.withBase(u"other"_s).isEmpty());
}

TEST(Assignments, AreOneToOne)
{
    Assignments assignments;
    assignments.set(u"ana"_s, u"s1"_s);
    assignments.set(u"bo"_s, u"s1"_s);
    EXPECT_EQ(assignments.userOf(u"s1"_s), u"bo"_s);
    EXPECT_EQ(assignments.stationOf(u"ana"_s), QString());
    assignments.set(u"bo"_s, u"s2"_s);
    EXPECT_EQ(assignments.userOf(u"s1"_s), QString());
    assignments.clearStation(u"s2"_s);
    assignments.clearUser(u"nobody"_s);
    EXPECT_TRUE(assignments.toJson().isEmpty());
}

} // namespace Stationmaster::OrgSim::Test
