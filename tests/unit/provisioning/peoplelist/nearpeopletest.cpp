// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "provisioning/peoplelist/nearpeople.h"
#include "provisioning/peoplelist/writtenperson.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

/// Whether somebody of that name is found by what is written.
bool isNear(const QString &name, const QString &written)
{
    NearPeople people;
    people.add(u"Somebody Unlike"_s, u"other@example.com"_s);
    people.add(name, {});
    return people.find({written}, {}, 5) == std::vector<int>{1};
}

bool isNearAddress(const QString &name, const QString &email, const QString &written)
{
    NearPeople people;
    people.add(name, email);
    return !people.find({}, {written}, 5).empty();
}

} // namespace

TEST(NearPeople, FoldsNames)
{
    EXPECT_EQ(foldedName(u" Müller-Łoś,  Æsa "_s), u"muller los aesa"_s);
    EXPECT_EQ(foldedName(u"O’Neill O'Neill"_s), u"oneill oneill"_s);
    EXPECT_EQ(foldedName(u"Strauß"_s), u"strauss"_s);
    EXPECT_EQ(foldedName(u" -- "_s), QString());
    EXPECT_EQ(foldedName(u"李 小龍"_s), u"李 小龍"_s);
}

TEST(NearPeople, KnowsSlips)
{
    EXPECT_TRUE(isNear(u"Bo Lind"_s, u"Bo Lidn"_s)) << "in each other's place";
    EXPECT_TRUE(isNear(u"Ana Berg"_s, u"An Berg"_s));
    EXPECT_TRUE(isNear(u"Jörg Müller"_s, u"Joerg Mueller"_s));
    EXPECT_TRUE(isNear(u"Katharina Schmidt"_s, u"Catarina Schmidt"_s));
    EXPECT_FALSE(isNear(u"Ana Berg"_s, u"Una Borgs"_s)) << "three slips";
    EXPECT_FALSE(isNear(u"Bo"_s, u"Jo"_s)) << "too short to tell";
    EXPECT_FALSE(isNear(u"Bo Lind"_s, u"Al Lund"_s));
    EXPECT_FALSE(isNear(u"Ana Berg"_s, u""_s));
    EXPECT_FALSE(isNear(u""_s, u"Ana"_s));
}

TEST(NearPeople, KnowsHalvesOfNames)
{
    EXPECT_TRUE(isNear(u"Ana Berg"_s, u"A. Berg"_s));
    EXPECT_TRUE(isNear(u"Berg Ana"_s, u"A. Berg"_s)) << "swapped in the org";
    EXPECT_FALSE(isNear(u"Bea Berg"_s, u"A. Berg"_s));
    EXPECT_FALSE(isNear(u"Ana Starnberg"_s, u"A. Berg"_s)) << "only the end of the last name";
    EXPECT_TRUE(isNear(u"Ana Maria Berg"_s, u"Maria Berg"_s));
    EXPECT_TRUE(isNear(u"Ana Berg"_s, u"Berg"_s));
    EXPECT_FALSE(isNear(u"Ana Berg"_s, u"Ber"_s));
}

TEST(NearPeople, KnowsAddresses)
{
    EXPECT_TRUE(isNearAddress(u"X"_s, u"ana@example.com"_s, u"Ana@elsewhere.org"_s));
    EXPECT_TRUE(isNearAddress(u"Ana Berg"_s, u"a1@example.com"_s, u"berg_ana@elsewhere.org"_s));
    EXPECT_TRUE(isNearAddress(u"Ana Berg"_s, u""_s, u"aberg@elsewhere.org"_s));
    EXPECT_TRUE(isNearAddress(u"X"_s, u"ana.berg@example.com"_s, u"ana.berg@exampel.com"_s));
    EXPECT_TRUE(isNearAddress(u"X"_s, u"ana.berg@example.com"_s, u"anna.berg@example.com"_s));
    EXPECT_FALSE(isNearAddress(u"Ana Berg"_s, u"a1@example.com"_s, u"b7@example.com"_s));
    EXPECT_FALSE(isNearAddress(u"Ana Berg"_s, u"ana@example.com"_s, u"@"_s));
    EXPECT_FALSE(isNearAddress(u"Ana Berg"_s, u""_s, u"info@example.com"_s));
}

TEST(NearPeople, OrdersByNearness)
{
    NearPeople people;
    for (const QString &name : {u"Anton Berg"_s, u"Berg Ana"_s, u"Anna Berg"_s, u"Aña Berg"_s, u"Bo Lind"_s})
        people.add(name, {});
    EXPECT_EQ(people.find({u"Ana Berg"_s}, {}, 10), std::vector<int>({3, 1, 2, 0}));
    EXPECT_EQ(people.find({u"Ana Berg"_s}, {}, 2), std::vector<int>({3, 1}));
    EXPECT_TRUE(people.find({u"Ana Berg"_s}, {}, 0).empty());
    EXPECT_TRUE(people.find({}, {}, 10).empty());
}

TEST(WrittenPerson, IsReadAsPeopleWriteIt)
{
    const auto read = [](const QString &text) {
        const WrittenPerson person = writtenPerson(text);
        return person.name + u'|' + person.emails.join(u',');
    };
    EXPECT_EQ(read(u"Ana Berg <ana@example.com>"_s), u"Ana Berg|ana@example.com"_s);
    EXPECT_EQ(read(u"\"Berg, Ana\" <mailto:ana@example.com>"_s), u"Berg, Ana|ana@example.com"_s);
    EXPECT_EQ(read(u"MAILTO:ana@example.com?subject=Hi%20you"_s), u"|ana@example.com"_s);
    EXPECT_EQ(read(u"ana@example.com (Ana Berg)"_s), u"Ana Berg|ana@example.com"_s);
    EXPECT_EQ(read(u"Ana Berg - ana@example.com."_s), u"Ana Berg|ana@example.com"_s);
    EXPECT_EQ(read(u"a@b.de; c@d.de"_s), u"|a@b.de,c@d.de"_s);
    EXPECT_EQ(read(u"owen.o'neill@example.com"_s), u"|owen.o'neill@example.com"_s);
    EXPECT_EQ(read(u"Ana @ home"_s), u"Ana @ home|"_s);
    EXPECT_EQ(read(u"@@"_s), u"@@|"_s);
    EXPECT_EQ(read(u""_s), u"|"_s);
}

TEST(WrittenPerson, ComparesNamesOfPeople)
{
    EXPECT_EQ(personKey(u" Berg ,  Ana "_s), u"ana berg"_s);
    EXPECT_EQ(personKey(u"Ana\u00a0\tBerg"_s), u"ana berg"_s);
    EXPECT_EQ(personKey(u"Berg,"_s), u"berg,"_s);
    EXPECT_EQ(firstNameFirst(u"Berg, Ana, Dr."_s), u"Berg, Ana, Dr."_s) << "no telling which is which";
}

} // namespace Stationmaster
