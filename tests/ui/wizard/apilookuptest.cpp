// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "wizard/apilookup.h"
#include "unit/resources/embeddedfixture.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace Stationmaster::Test {
namespace {

/// Somebody who may change phones, but not search for people.
class LookupWithoutSearch : public EmbeddedFixture
{
protected:
    LookupWithoutSearch()
        : EmbeddedFixture(
              {.users = 60, .phones = 5, .rateCount = 1'000'000, .permissions = u"telephony:plugin:all"_s})
    {
    }
    int searches()
    {
        int count = 0;
        for (const QJsonValue entry : asked(u"log"_s)[u"requests"].toArray())
            count += entry[u"path"].toString().endsWith(u"/users/search"_s) ? 1 : 0;
        return count;
    }

    Inventory inventory{api()};
    ApiLookup lookup{api(), inventory};
};

TEST_F(LookupWithoutSearch, FindsThePeopleThatAreKnown)
{
    const auto early = awaited(lookup.searchUsers(u"a"_s));
    ASSERT_FALSE(early) << "nobody is known yet";
    EXPECT_EQ(early.error().kind, Error::Kind::Forbidden);

    inventory.reload(Inventory::List::Users);
    ASSERT_TRUE(QTest::qWaitFor([this] { return inventory.isComplete(Inventory::List::Users); }, 30'000));
    const int before = searches();
    const auto everybody = awaited(lookup.searchUsers(QString()));
    ASSERT_TRUE(everybody);
    EXPECT_EQ(everybody->size(), 25u);
    EXPECT_TRUE(
        std::ranges::is_sorted(*everybody, {}, [](const UserRow &user) { return user.name.toLower(); }));
    const UserRow wanted = everybody->at(7);
    const auto found = awaited(lookup.searchUsers(wanted.email));
    ASSERT_TRUE(found);
    EXPECT_EQ(*found, std::vector{wanted});
    EXPECT_EQ(searches(), before) << "what is refused is not asked for at every key";
}

} // namespace
} // namespace Stationmaster::Test
