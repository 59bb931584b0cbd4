// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "traps/trapfixture.h"

#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace Stationmaster::Test {

TEST_F(Quirks, Quirk_07_APutOfASiteKeepsTheRegionsThatOthersSet)
{
    const QJsonArray regions{u"eu-west-2"_s, u"eu-central-1"_s, u"us-east-1"_s};
    const QString id = idOf(state()[u"sites"_s][0]);
    edit(u"sites"_s, id, {{u"mediaRegions"_s, regions}});
    Document site = *awaited(api().sites().get(id));
    site.set(u"description"_s, u"Second floor"_s);
    ASSERT_TRUE(awaited(api().sites().update(site)));
    EXPECT_EQ(stored(u"sites"_s, id)[u"description"_s], u"Second floor"_s);
    EXPECT_EQ(stored(u"sites"_s, id)[u"mediaRegions"_s], regions) << "in their order";

    QJsonObject without = siteForPut(*awaited(api().sites().get(id))).json();
    without.remove(u"mediaRegions"_s);
    EXPECT_EQ(http("PUT", Sites + u'/' + id, without).status, 200);
    EXPECT_FALSE(stored(u"sites"_s, id).contains(u"mediaRegions"_s)) << "a PUT that omits them loses them";
}

TEST_F(Quirks, Quirk_08_ASiteWithManyEdgesCanBeWritten)
{
    begin([](OrgSim::OrgOptions &org) { org.rules.edges = 300; });
    const QString id = idOf(state()[u"sites"_s][0]);
    const QString path = Sites + u'/' + id;
    const Answer whole = http("GET", path);
    EXPECT_GT(whole.raw.size(), 512'000);
    EXPECT_EQ(http("PUT", path, whole.body).status, 413);

    Document site = *awaited(api().sites().get(id));
    site.set(u"description"_s, u"Many edges"_s);
    const auto written = awaited(api().sites().update(site));
    ASSERT_TRUE(written) << written.error().message.toStdString();
    const QJsonObject after = stored(u"sites"_s, id);
    EXPECT_EQ(after[u"description"_s], u"Many edges"_s);
    EXPECT_EQ(after[u"edges"_s].toArray().size(), 300);
    EXPECT_EQ(allRows(api().sites().all()).size(), 3u + 1u) << "Genesys runs one";
}

TEST_F(Quirks, Quirk_09_BaseSettingsThatAreStillInUseAreDeletedLater)
{
    begin([](OrgSim::OrgOptions &org) { org.rules.deletedLingerMs = 1500; });
    const UserRow user = peopleWithoutPhone().at(0);
    const auto from = awaited(api().baseSettings().webRtcTemplate());
    ASSERT_TRUE(from);
    const QJsonObject store = state();
    const Plan plan = planProvisioning({.profile = ProvisionDraft::Profile::CreateNew,
                                        .newBaseSettings = {.name = u"Short_WebRTC_Lived"_s},
                                        .userId = user.id,
                                        .userName = user.name,
                                        .siteId = idOf(store[u"sites"_s][0]),
                                        .phoneName = u"Short lived"_s},
                                       idOf(store[u"organization"_s]), *from);
    ASSERT_EQ(run(plan), Executor::Outcome::Complete);
    const QString profile = executor().plan().steps.at(0).objectId;
    const auto refused = awaited(api().baseSettings().remove(profile));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, Error::Kind::Conflict) << "in use";
    const Plan undo = planUndo(executor().plan());
    options.deleteRetry = std::chrono::milliseconds(100);
    options.deleteDeadline = std::chrono::seconds(15);
    startClient();
    forgetLog();
    ASSERT_EQ(run(undo), Executor::Outcome::Complete);
    const std::vector<Logged> tries = logged(u"DELETE"_s, Bases);
    ASSERT_GE(tries.size(), 2u);
    EXPECT_EQ(tries.front().status, 409) << "the station of the deleted phone still holds it";
    EXPECT_EQ(tries.back().status, 204);
    EXPECT_TRUE(stored(u"phonebasesettings"_s, profile).isEmpty());

    // Where the phone stays, this ends, and says why.
    options.deleteDeadline = std::chrono::milliseconds(60);
    startClient();
    Plan inUse{.id = u"a run"_s, .orgId = plan.orgId};
    inUse.steps.push_back({.kind = StepKind::DeleteBaseSettings,
                           .intent = {{u"id"_s, idOf(webRtcBase())}, {u"name"_s, u"Used"_s}}});
    ASSERT_EQ(run(inUse), Executor::Outcome::Stopped);
    EXPECT_EQ(executor().plan().steps.at(0).error->kind, Error::Kind::Conflict);
}

TEST_F(Quirks, Quirk_10_ASiteIsWrittenWithTheEmergencyNumberOfItsLocation)
{
    const QString id = idOf(state()[u"sites"_s][0]);
    const QString path = Sites + u'/' + id;
    Document site = *awaited(api().sites().get(id));
    QJsonObject without = siteForPut(site).json();
    QJsonObject location = without[u"location"_s].toObject();
    const QJsonValue number = location.take(u"emergencyNumber"_s);
    ASSERT_TRUE(number.isObject());
    without[u"location"_s] = location;
    EXPECT_EQ(http("PUT", path, without).status, 400) << "refused without it";

    site.set(u"callerName"_s, u"Front desk"_s);
    ASSERT_TRUE(awaited(api().sites().update(site)));
    EXPECT_EQ(logged(u"PUT"_s, Sites).at(0).request[u"location"_s][u"emergencyNumber"_s], number);
    EXPECT_EQ(stored(u"sites"_s, id)[u"location"_s][u"emergencyNumber"_s], number);
}

TEST_F(Quirks, Quirk_11_FiltersThatAreIgnoredAreNoticed)
{
    const QString site = idOf(state()[u"sites"_s][0]);
    const auto found = [this](const QString &query) {
        return entities(Phones + u"?pageSize=100&"_s + query).size();
    };
    EXPECT_EQ(found(u"siteId="_s + site), 29) << "ignored";
    EXPECT_LT(found(u"site.id="_s + site), 29) << "and works by its wire name";

    begin([](OrgSim::OrgOptions &org) {
        org.users = 1600;
        org.phones = 1500;
        org.rules.deafTo = {u"webRtcUser.id"_s, u"name"_s, u"phoneBaseSettings.id"_s};
    });
    EXPECT_EQ(found(u"webRtcUser.id=nobody"_s), 100) << "this one as well, from now on";
    // An answer that goes on for more pages than a filter can mean is not read to its end, nor believed.
    const auto own = awaited(api().phones().ofUser(userOf(webRtcPhone())));
    ASSERT_FALSE(own);
    EXPECT_EQ(own.error().kind, Error::Kind::Malformed);
    EXPECT_LE(logged(u"GET"_s, Phones).size(), 16u);
    const auto named = awaited(api().phones().byName(u"Nobody's"_s));
    ASSERT_FALSE(named) << "“the name is free” would be a guess";
}

TEST_F(Quirks, Quirk_12_AListIsAskedForItsUsersAndAPhoneWithoutOneIsReadSingly)
{
    for (const QJsonValue phone : entities(Phones + u"?pageSize=100"_s))
        EXPECT_TRUE(phone[u"webRtcUser"_s].isUndefined()) << "left out unless asked for";
    auto phones = allStored(u"phones"_s);
    for (const PhoneRow &row : allRows(api().phones().all()))
        EXPECT_EQ(row.userId, userOf(phones.value(row.id)));

    begin([](OrgSim::OrgOptions &org) { org.rules.lean = true; }); // and some leave it out all the same
    phones = allStored(u"phones"_s);
    QStringList without;
    for (const QJsonValue value : entities(Phones + u"?pageSize=100&fields=webRtcUser"_s)) {
        const QJsonObject whole = phones.value(idOf(value));
        if (isWebRtc(whole) && idOf(value[u"webRtcUser"_s]).isEmpty())
            without.append(idOf(value));
    }
    ASSERT_FALSE(without.isEmpty());
    forgetLog();
    const Inventory &inventory = loadedInventory();
    for (const QString &id : without) {
        EXPECT_EQ(inventory.findPhone(id)->userId, userOf(phones.value(id)));
        EXPECT_NE(inventory.webRtcPhoneOf(userOf(phones.value(id))), nullptr) << "seems to be free";
    }
    int looks = 0;
    const auto look = QObject::connect(&inventory, &Inventory::stateChanged, &inventory, [&] {
        ++looks;
        for (const QString &id : without)
            EXPECT_NE(inventory.webRtcPhoneOf(userOf(phones.value(id))), nullptr) << "free for a moment";
    });
    loadedInventory();
    QObject::disconnect(look);
    EXPECT_GT(looks, 0);
    for (const Logged &asked : logged(u"GET"_s, Phones + u'/'))
        EXPECT_TRUE(without.contains(asked.path.section(u'/', -1))) << "no other is read singly";
}

} // namespace Stationmaster::Test
