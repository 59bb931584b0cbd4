// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "traps/trapfixture.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stationmaster::Test {

TEST_F(Quirks, Quirk_13_DeletedThingsInListsAreDropped)
{
    begin([](OrgSim::OrgOptions &org) { org.rules.deleted = 3; });
    const auto deletedIn = [this](const QString &list) {
        QStringList ids;
        for (const QJsonValue entity : entities(list)) {
            if (entity[u"state"_s] == u"deleted"_s)
                ids.append(idOf(entity));
        }
        return ids;
    };
    const QStringList phones = deletedIn(Phones + u"?pageSize=100&sortBy=id"_s);
    const QStringList bases = deletedIn(Bases + u"?pageSize=100"_s);
    const QStringList sites = deletedIn(Sites + u"?pageSize=100"_s);
    const QStringList users = deletedIn(Users + u"?pageSize=100&state=any"_s);
    for (const QStringList &ids : {phones, bases, sites, users})
        EXPECT_FALSE(ids.isEmpty()) << "the org lists them";

    const Inventory &inventory = loadedInventory();
    for (const QString &id : phones)
        EXPECT_EQ(inventory.findPhone(id), nullptr);
    for (const QString &id : bases)
        EXPECT_EQ(inventory.findBaseSettings(id), nullptr);
    for (const QString &id : sites)
        EXPECT_EQ(inventory.findSite(id), nullptr);
    for (const QString &id : users)
        EXPECT_EQ(inventory.findUser(id), nullptr);
    EXPECT_EQ(inventory.phones().size(), 29u);
    const QString name = stored(u"phonebasesettings"_s, bases.at(0))[u"name"_s].toString();
    const auto named = awaited(api().baseSettings().byName(name));
    ASSERT_TRUE(named);
    for (const BaseSettingsRow &row : *named)
        EXPECT_FALSE(bases.contains(row.id));
}

TEST_F(Quirks, Quirk_14_SortOrdersAreSpelledAsTheSchemaDoesOrLeftOut)
{
    begin([](OrgSim::OrgOptions &org) { org.rules.strictSortOrders = true; });
    EXPECT_EQ(http("GET", Users + u"?sortOrder=ASC"_s).status, 400) << "the default of the vendor's SDK";
    EXPECT_EQ(http("GET", Users + u"?sortOrder=ascending"_s).status, 200);
    EXPECT_EQ(http("GET", Phones + u"?sortOrder=ascending"_s).status, 400);

    const Inventory &inventory = loadedInventory();
    for (const Inventory::List list : {Inventory::List::BaseSettings, Inventory::List::Sites,
                                       Inventory::List::Phones, Inventory::List::Users})
        EXPECT_EQ(inventory.state(list), Inventory::State::Loaded);
    ASSERT_FALSE(inventory.users().empty());
    const UserRow person = inventory.users().front();
    EXPECT_TRUE(awaited(api().users().search(person.name)));
    EXPECT_TRUE(awaited(api().users().stations(person.id)));
    EXPECT_TRUE(awaited(api().stations().ofUser(person.id)));
    EXPECT_FALSE(allRows(api().stations().all()).empty());
    EXPECT_TRUE(awaited(api().phones().ofUser(person.id)));
    EXPECT_TRUE(awaited(api().phones().byName(person.name)));
    EXPECT_TRUE(awaited(api().phones().countOn(idOf(webRtcBase()))));
    EXPECT_TRUE(awaited(api().baseSettings().byName(u"any"_s)));
    for (const Logged &asked : logged())
        EXPECT_LT(asked.status, 400) << asked.path.toStdString() << '?' << asked.query.toStdString();
}

TEST_F(Quirks, Quirk_15_ATimeOutThatHidesARefusalIsTriedAgain)
{
    begin([](OrgSim::OrgOptions &org) { org.rules.maskedRefusals = 2; });
    EXPECT_EQ(http("GET", Phones + u"/nobody"_s).status, 408) << "where 404 is meant";
    begin([](OrgSim::OrgOptions &org) { org.rules.maskedRefusals = 2; });

    const auto missing = awaited(api().phones().get(u"nobody"_s));
    ASSERT_FALSE(missing);
    EXPECT_EQ(missing.error().kind, Error::Kind::NotFound);
    EXPECT_EQ(logged(u"GET"_s, Phones).size(), 3u);
    EXPECT_TRUE(awaited(api().phones().remove(u"nobody as well"_s))) << "it is gone";

    const QString id = idOf(webRtcPhone());
    Document stale = *awaited(api().phones().get(id));
    stale.set(u"name"_s, u"Stale"_s);
    edit(u"phones"_s, id, {{u"oddKey"_s, 1}});
    const auto refused = awaited(api().phones().update(stale));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, Error::Kind::Conflict);
    EXPECT_EQ(logged(u"PUT"_s, Phones).size(), 3u);

    // A POST is not tried again on a 408, as it may have happened; it is looked for.
    setFaults({QJsonObject{
        {u"verb"_s, u"POST"_s}, {u"path"_s, Phones}, {u"kind"_s, u"status"_s}, {u"status"_s, 408}}});
    const auto post = awaited(api().phones().create(newPhone({.name = u"Once"_s})));
    ASSERT_FALSE(post);
    EXPECT_TRUE(post.error().ambiguous);
    EXPECT_EQ(logged(u"POST"_s, Phones).size(), 1u);
}

TEST_F(Quirks, Quirk_16_AfterAMoveOfDivisionTheObjectIsReadAgain)
{
    begin([](OrgSim::OrgOptions &org) { org.rules.divisionMovesTwice = true; });
    const QString id = idOf(webRtcPhone());
    edit(u"phones"_s, id, {{u"name"_s, u"Before"_s}});
    const Document before = *awaited(api().phones().get(id));
    Document moved = before;
    const QString elsewhere = u"d1515100-0000-4000-8000-000000000002"_s;
    ASSERT_NE(before.at(u"division/id"_s), elsewhere);
    moved.set(u"division/id"_s, elsewhere);
    const auto outcome = awaited(mergedUpdate(before, moved, updateCalls(api().phones(), id)));
    ASSERT_TRUE(outcome);
    ASSERT_FALSE(outcome->conflicts);

    Document next = outcome->document;
    next.set(u"name"_s, u"After"_s);
    EXPECT_EQ(http("PUT", Phones + u'/' + id, preparedForPut(next).json()).status, 409)
        << "the version of the answer is stale already";
    const auto renamed = awaited(mergedUpdate(outcome->document, next, updateCalls(api().phones(), id)));
    ASSERT_TRUE(renamed) << renamed.error().message.toStdString();
    EXPECT_FALSE(renamed->conflicts);
    EXPECT_EQ(renamed->rounds, 1);
    EXPECT_EQ(stored(u"phones"_s, id)[u"name"_s], u"After"_s);
    EXPECT_EQ(idOf(stored(u"phones"_s, id)[u"division"_s]), elsewhere);
}

TEST_F(Quirks, Quirk_17_AChangedTurnSettingShowsAtOnceAndIsNotWhatTheClientRunsWith)
{
    const QJsonObject associated = state()[u"associatedStations"_s].toObject();
    const QJsonObject phone = firstStored(u"phones"_s, [&](const QJsonObject &candidate) {
        return isWebRtc(candidate) && associated.contains(userOf(candidate));
    });
    const QString user = userOf(phone);
    const QString baseId = idOf(phone[u"phoneBaseSettings"_s]);
    Document base = *awaited(api().baseSettings().get(baseId));
    BaseSettingsFields fields = fieldsOf(base);
    ASSERT_TRUE(fields.forceTurn.has_value());
    const bool before = *fields.forceTurn;
    fields.forceTurn = !before;
    applyFields(base, fields);
    ASSERT_TRUE(awaited(api().baseSettings().update(base)));

    const auto takenByClient = [&] {
        return state()[u"clients"_s][user][u"taken"_s][u"forceTurn"_s].toBool();
    };
    const auto configured = awaited(api().baseSettings().get(baseId));
    EXPECT_EQ(rowOf(*configured).forceTurn, !before);
    auto station = awaited(api().stations().get(lineOf(phone)));
    ASSERT_TRUE(station);
    EXPECT_EQ(station->forceTurn, !before) << "says what is configured, nothing of the client";
    EXPECT_EQ(station->userId, user);
    EXPECT_EQ(station->status, u"ASSOCIATED"_s);
    EXPECT_EQ(takenByClient(), before);

    EXPECT_EQ(http("DELETE", Users + u'/' + user + u"/station/associatedstation"_s).status, 204);
    EXPECT_EQ(http("PUT", Users + u'/' + user + u"/station/associatedstation/"_s + lineOf(phone)).status,
              204);
    EXPECT_EQ(takenByClient(), !before);
    const auto all = allRows(api().stations().all());
    const auto row = std::ranges::find(all, lineOf(phone), &StationRow::id);
    ASSERT_NE(row, all.end());
    EXPECT_EQ(row->forceTurn, !before);
}

} // namespace Stationmaster::Test
