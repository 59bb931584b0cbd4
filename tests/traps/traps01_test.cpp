// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "traps/trapfixture.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace Stationmaster::Test {

// PEERS.md, section 1. Each test fails when the client falls into the trap that its name tells.

TEST_F(Traps, Trap_A01_FiltersAreSentByTheirDottedNames)
{
    const QJsonObject phone = webRtcPhone();
    ASSERT_EQ(awaited(api().phones().ofUser(userOf(phone)))->size(), 1u);
    ASSERT_TRUE(awaited(api().phones().countOn(idOf(phone[u"phoneBaseSettings"_s]))));
    ASSERT_TRUE(awaited(api().phones().byName(phone[u"name"_s].toString())));
    allRows(api().phones().all());
    QStringList filters;
    for (const Logged &asked : logged(u"GET"_s, Phones)) {
        for (const auto &[name, value] : QUrlQuery(asked.query).queryItems())
            filters.append(name);
        EXPECT_FALSE(asked.query.contains(QRegularExpression(
            u"(^|&)(siteId|webRtcUserId|phoneBaseSettingsId|lines[A-Z]\\w*|status[A-Z]\\w*)="_s)))
            << "an argument name of the SDK: " << asked.query.toStdString();
    }
    EXPECT_TRUE(filters.contains(u"webRtcUser.id"_s));
    EXPECT_TRUE(filters.contains(u"phoneBaseSettings.id"_s));
}

TEST_F(Traps, Trap_A02_AnIgnoredFilterNeverYieldsSomebodyElsesLine)
{
    begin([](OrgSim::OrgOptions &org) {
        org.rules.deafTo = {u"webRtcUser.id"_s, u"webRtcUserId"_s, u"name"_s, u"phoneBaseSettings.id"_s};
    });
    const UserRow free = peopleWithoutPhone().at(0);
    EXPECT_GT(entities(Phones + u"?webRtcUser.id="_s + free.id).size(), 1) << "the org does ignore it";
    const auto ofFree = awaited(api().phones().ofUser(free.id));
    ASSERT_TRUE(ofFree);
    EXPECT_TRUE(ofFree->empty());
    const auto stationsOfFree = awaited(api().stations().ofUser(free.id));
    ASSERT_TRUE(stationsOfFree);
    EXPECT_TRUE(stationsOfFree->empty());

    for (const QJsonValue value : state()[u"phones"_s].toArray()) {
        const QJsonObject phone = value.toObject();
        if (!isWebRtc(phone))
            continue;
        const auto own = awaited(api().phones().ofUser(userOf(phone)));
        ASSERT_TRUE(own && own->size() == 1);
        EXPECT_EQ(own->front().id, idOf(phone));
        EXPECT_EQ(own->front().lineId, lineOf(phone));
    }
    const auto named = awaited(api().phones().byName(u"nobody's phone"_s));
    ASSERT_TRUE(named);
    EXPECT_TRUE(named->empty());

    setFaults({QJsonObject{
        {u"verb"_s, u"POST"_s}, {u"path"_s, Phones}, {u"kind"_s, u"status"_s}, {u"status"_s, 400}}});
    EXPECT_EQ(run(planFor(free, u"Not yet there"_s)), Executor::Outcome::Stopped);
    EXPECT_EQ(executor().offer().remedy, Executor::Remedy::None) << "no phone of anybody is offered";
}

TEST_F(Traps, Trap_A03_AListWithoutUsersMakesNobodyFree)
{
    allRows(api().phones().all());
    for (const Logged &asked : logged(u"GET"_s, Phones))
        EXPECT_TRUE(QUrlQuery(asked.query).allQueryItemValues(u"fields"_s).contains(u"webRtcUser"_s));

    begin([](OrgSim::OrgOptions &org) { org.rules.deafTo = {u"fields"_s}; });
    for (const QJsonValue phone : entities(Phones + u"?pageSize=100&fields=webRtcUser"_s))
        EXPECT_FALSE(phone[u"webRtcUser"_s].isObject()) << "the list leaves it out";
    const Inventory &inventory = loadedInventory();
    int owned = 0;
    for (const QJsonValue value : state()[u"phones"_s].toArray()) {
        const QJsonObject phone = value.toObject();
        if (!isWebRtc(phone))
            continue;
        ++owned;
        const PhoneRow *row = inventory.webRtcPhoneOf(userOf(phone));
        ASSERT_NE(row, nullptr) << "seems to be free";
        EXPECT_EQ(row->id, idOf(phone));
    }
    EXPECT_EQ(owned, 24);
    const QJsonObject phone = webRtcPhone();
    EXPECT_EQ(awaited(api().phones().ofUser(userOf(phone)))->size(), 1u);
}

TEST_F(Traps, Trap_A04_MoreThanTenThousandPhonesAreReadWholeAndNoneTwice)
{
    begin([](OrgSim::OrgOptions &org) { org.users = org.phones = 10'300; });
    EXPECT_TRUE(entities(Phones + u"?pageSize=100&pageNumber=101&sortBy=name"_s).isEmpty())
        << "sorted by name, the list ends at 10,000";
    QSet<QString> ids;
    int rows = 0;
    for (const PhoneRow &row : allRows(api().phones().all())) {
        ids.insert(row.id);
        ++rows;
    }
    EXPECT_EQ(rows, 10'305) << "with the desk phones";
    EXPECT_EQ(ids.size(), rows);
}

TEST_F(Traps, Trap_A05_ASecondPhoneIsAnOfferToUseTheOneThereIs)
{
    for (const int status : {400, 409}) {
        begin([status](OrgSim::OrgOptions &org) { org.rules.secondPhoneStatus = status; });
        const QJsonObject phone = webRtcPhone();
        const UserRow user{.id = userOf(phone), .name = u"Somebody"_s};
        const qsizetype before = state()[u"phones"_s].toArray().size();

        ASSERT_EQ(run(planFor(user, u"A second one"_s)), Executor::Outcome::Stopped);
        const Error error = *executor().plan().steps.at(0).error;
        EXPECT_EQ(error.httpStatus, status);
        EXPECT_EQ(error.kind, status == 409 ? Error::Kind::Conflict : Error::Kind::Rejected);
        EXPECT_TRUE(error.hasCode(u"ONLY_ONE_WEB_RTC_ASSIGNMENT_ALLOWED"));
        EXPECT_EQ(executor().offer().remedy, Executor::Remedy::AdoptPhone);
        EXPECT_EQ(executor().offer().objectId, idOf(phone));

        ASSERT_EQ(outcomeOf([this] { executor().adopt(); }), Executor::Outcome::Complete);
        EXPECT_TRUE(executor().plan().steps.at(0).adopted);
        EXPECT_EQ(state()[u"phones"_s].toArray().size(), before);
        EXPECT_EQ(state()[u"defaultStations"_s][user.id], lineOf(phone));
    }
}

TEST_F(Traps, Trap_A06_APutCarriesTheUser)
{
    QJsonObject phone = webRtcPhone();
    QJsonObject without = http("GET", Phones + u'/' + idOf(phone)).body;
    without.remove(u"webRtcUser"_s);
    const Answer refused = http("PUT", Phones + u'/' + idOf(phone), without);
    EXPECT_EQ(refused.status, 400);
    EXPECT_EQ(refused.body[u"message"_s], u"A webRtcUser is required"_s);

    Document document = *awaited(api().phones().get(idOf(phone)));
    document.set(u"name"_s, u"Renamed"_s);
    ASSERT_TRUE(awaited(api().phones().update(document)));
    const std::vector<Logged> puts = logged(u"PUT"_s, Phones);
    ASSERT_EQ(puts.size(), 1u);
    EXPECT_EQ(userOf(puts[0].request), userOf(phone));
    EXPECT_EQ(userOf(stored(u"phones"_s, idOf(phone))), userOf(phone));
}

TEST_F(Traps, Trap_A07_ALateStationIsWaitedForButNotForEver)
{
    // Of an org that is late by the clock nobody knows whether it was when the client came.
    setFaults({QJsonObject{{u"verb"_s, u"PUT"_s},
                           {u"path"_s, Users},
                           {u"times"_s, 3},
                           {u"kind"_s, u"status"_s},
                           {u"status"_s, 404}}});
    const UserRow user = peopleWithoutPhone().at(0);
    ASSERT_EQ(run(planFor(user, u"Late"_s)), Executor::Outcome::Complete);
    const QString line = executor().plan().steps.at(0).lineId;
    EXPECT_EQ(state()[u"defaultStations"_s][user.id], line) << "the line of the answer is the station";
    int missing = 0;
    for (const Logged &put : logged(u"PUT"_s, Users)) {
        EXPECT_TRUE(put.path.endsWith(u'/' + line));
        missing += put.status == 404 ? 1 : 0;
    }
    EXPECT_EQ(missing, 3) << "it was late";

    begin([](OrgSim::OrgOptions &org) { org.stationDelayMs = 600'000; });
    options.stationPoll = std::chrono::milliseconds(200);
    options.stationDeadline = std::chrono::milliseconds(2000);
    QElapsedTimer clock;
    clock.start();
    ASSERT_EQ(run(planFor(peopleWithoutPhone().at(0), u"Too late"_s)), Executor::Outcome::Stopped);
    EXPECT_LT(clock.elapsed(), 15'000);
    const auto tries = logged(u"PUT"_s, Users).size();
    EXPECT_GE(tries, 2u);
    EXPECT_LE(tries, 12u) << "one every 200 ms";
    EXPECT_EQ(executor().plan().steps.at(0).state, StepState::Done) << "the phone is there";
    EXPECT_EQ(executor().plan().steps.at(1).error->kind, Error::Kind::NotFound);
}

TEST_F(Traps, Trap_A08_AStationThatIsStillSettlingIsTriedAgain)
{
    const QString sentence = u"The version number of the modified resource must match the current one."_s;
    for (const int status : {409, 400}) {
        begin([](OrgSim::OrgOptions &) {});
        setFaults({QJsonObject{{u"verb"_s, u"PUT"_s},
                               {u"path"_s, Users},
                               {u"times"_s, 3},
                               {u"kind"_s, u"status"_s},
                               {u"status"_s, status},
                               {u"body"_s, QJsonObject{{u"message"_s, sentence}, {u"status"_s, status}}}}});
        const UserRow user = peopleWithoutPhone().at(0);
        ASSERT_EQ(run(planFor(user, u"Settling"_s)), Executor::Outcome::Complete) << status;
        EXPECT_EQ(logged(u"PUT"_s, Users).size(), 4u);
        EXPECT_EQ(state()[u"defaultStations"_s][user.id], executor().plan().steps.at(0).lineId);
    }
    begin([](OrgSim::OrgOptions &org) { org.stationDelayMs = 200; }); // settles for 40 ms by itself
    ASSERT_EQ(run(planFor(peopleWithoutPhone().at(0), u"By itself"_s)), Executor::Outcome::Complete);
}

} // namespace Stationmaster::Test
