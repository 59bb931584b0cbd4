// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "traps/trapfixture.h"

#include <QElapsedTimer>

#include <map>

using namespace Qt::StringLiterals;

namespace Stationmaster::Test {

// PEERS.md, section 2b. Each test fails when the client has the bug that its name tells.

TEST_F(PeerBugs, PeerBug_01_ThreeSitesDoNotTripleTheNumbers)
{
    const QString site = idOf(state()[u"sites"_s][0]);
    EXPECT_EQ(entities(Phones + u"?pageSize=100&siteId="_s + site).size(), 29) << "ignored by the org";
    const Inventory &inventory = loadedInventory();
    int atSites = 0;
    for (const SiteRow &row : inventory.sites()) {
        int here = 0;
        for (const QJsonValue phone : state()[u"phones"_s].toArray())
            here += idOf(phone[u"site"_s]) == row.id ? 1 : 0;
        EXPECT_EQ(inventory.phonesAt(row.id), here) << row.name.toStdString();
        atSites += inventory.phonesAt(row.id);
    }
    EXPECT_EQ(inventory.sites().size(), 3u + 1u) << "Genesys runs one";
    EXPECT_EQ(atSites, 29);
    EXPECT_EQ(inventory.phones().size(), 29u);
    EXPECT_EQ(logged(u"GET"_s, Phones).size(), 1u) << "read once, not once a site";
}

TEST_F(PeerBugs, PeerBug_02_TheFirstHitIsNotTakenUnlooked)
{
    begin([](OrgSim::OrgOptions &org) { org.rules.deafTo = {u"webRtcUser.id"_s, u"webRtcUserId"_s}; });
    const UserRow user = peopleWithoutPhone().at(0);
    const QString first = idOf(entities(Phones + u"?webRtcUser.id="_s + user.id)[0]);
    ASSERT_FALSE(first.isEmpty()) << "somebody else's";
    EXPECT_TRUE(awaited(api().phones().ofUser(user.id)).value().empty());
    EXPECT_TRUE(awaited(api().stations().ofUser(user.id)).value().empty());
    // The answer to the POST is lost, and the phone was not made: the look-up must not find another's.
    setFaults({QJsonObject{{u"verb"_s, u"POST"_s}, {u"path"_s, Phones}, {u"kind"_s, u"cutBefore"_s}}});
    ASSERT_EQ(run(planFor(user, u"Their own"_s)), Executor::Outcome::Complete);
    const Step &made = executor().plan().steps.at(0);
    EXPECT_NE(made.objectId, first);
    EXPECT_EQ(userOf(stored(u"phones"_s, made.objectId)), user.id);
    EXPECT_EQ(state()[u"defaultStations"_s][user.id], made.lineId);
    const auto stations = awaited(api().stations().ofUser(user.id));
    ASSERT_TRUE(stations && stations->size() == 1);
    EXPECT_EQ(stations->front().id, made.lineId);
}

TEST_F(PeerBugs, PeerBug_03_NobodyIsOfferedAPhoneBecauseTheListHidesTheOwners)
{
    // So many phones without a user that they are not read one by one: their stations tell whose they are.
    begin([](OrgSim::OrgOptions &org) {
        org.users = 400;
        org.phones = 300;
        org.rules.deafTo = {u"fields"_s};
    });
    const Inventory &inventory = loadedInventory();
    ASSERT_EQ(inventory.phones().size(), 305u);
    const auto stored = allStored(u"phones"_s);
    int webRtc = 0;
    for (const PhoneRow &row : inventory.phones()) {
        webRtc += row.isWebRtc() ? 1 : 0;
        if (row.isWebRtc()) {
            EXPECT_EQ(row.userId, userOf(stored.value(row.id))) << "called free: " << row.name.toStdString();
        }
    }
    EXPECT_EQ(webRtc, 300);
    EXPECT_LE(logged(u"GET"_s, Phones).size(), 16u) << "and not one call a row";
    // Before anything is made, the one person concerned is looked at properly.
    const QJsonObject phone = webRtcPhone();
    const auto own = awaited(api().phones().ofUser(userOf(phone)));
    ASSERT_TRUE(own && own->size() == 1);
    EXPECT_EQ(own->front().id, idOf(phone));
}

// The peer read licences as objects, found none with the name it looked for, and its rule never fired.
TEST_F(PeerBugs, PeerBug_04_TheRuleAboutLicencesFires)
{
    begin([](OrgSim::OrgOptions &org) { org.users = 70; });
    loadedInventory();
    std::map<Verdict, int> before;
    for (const UserRow &user : loadedInventory().users())
        ++before[verdictOf(user)];
    EXPECT_EQ(before[Verdict::NoLicence], 0) << "nothing is said before the licences were read";
    ASSERT_GT(before[Verdict::NoPhone], 10);
    readLicences();
    std::map<Verdict, int> after;
    for (const UserRow &user : loadedInventory().users()) {
        ++after[verdictOf(user)];
        if (verdictOf(user) == Verdict::NoLicence) {
            EXPECT_EQ(reportFor(user).of(Check::Licence).state, CheckResult::State::Failed);
        }
    }
    EXPECT_GT(after[Verdict::NoLicence], 0) << "it fires";
    EXPECT_LT(after[Verdict::NoLicence], 5) << "and not for too many";
    EXPECT_EQ(after[Verdict::NoPhone] + after[Verdict::Works] + after[Verdict::NoLicence] + after[Verdict::NotDefault],
              before[Verdict::NoPhone] + before[Verdict::Works] + before[Verdict::NotDefault]);
}

TEST_F(PeerBugs, PeerBug_05_DigitsInATextDecideNothing)
{
    const auto errorOf = [this](int status, const QString &words) {
        setFaults({QJsonObject{{u"kind"_s, u"status"_s},
                               {u"status"_s, status},
                               {u"times"_s, -1},
                               {u"body"_s, QJsonObject{{u"message"_s, words}, {u"status"_s, status}}}}});
        const auto result = awaited(api().phones().get(u"some-phone"_s));
        EXPECT_FALSE(result.has_value());
        return result ? Error() : result.error();
    };
    ASSERT_TRUE(awaited(api().organization().me())); // signed in before the faults begin
    EXPECT_EQ(errorOf(400, u"Extension 409 is in a range that begins with 404"_s).kind,
              Error::Kind::Rejected);
    EXPECT_EQ(errorOf(501, u"400 409 duplicate, already exists"_s).kind, Error::Kind::Server);
    EXPECT_EQ(errorOf(503, u"upstream said 429 and 401"_s).kind, Error::Kind::Server);
    EXPECT_EQ(errorOf(403, u"error 409"_s).kind, Error::Kind::Forbidden);

    // A refusal that speaks of duplicates, of a person without a phone and of a name that is free.
    setFaults({QJsonObject{
        {u"verb"_s, u"POST"_s},
        {u"path"_s, Phones},
        {u"kind"_s, u"status"_s},
        {u"status"_s, 400},
        {u"body"_s, QJsonObject{{u"message"_s, u"400 409 duplicate phone: already assigned"_s}}}}});
    ASSERT_EQ(run(planFor(peopleWithoutPhone().at(0), u"Not a duplicate"_s)), Executor::Outcome::Stopped);
    EXPECT_EQ(executor().offer().remedy, Executor::Remedy::None);
    ASSERT_EQ(outcomeOf([this] { executor().retry(); }), Executor::Outcome::Complete);
}

TEST_F(PeerBugs, PeerBug_06_RetryAfterIsInSeconds)
{
    ASSERT_TRUE(awaited(api().organization().me()));
    const QJsonArray limited{QJsonObject{{u"verb"_s, u"GET"_s},
                                         {u"path"_s, Phones},
                                         {u"kind"_s, u"status"_s},
                                         {u"status"_s, 429},
                                         {u"retryAfter"_s, 1}}};
    setFaults(limited);
    QElapsedTimer clock;
    clock.start();
    ASSERT_TRUE(awaited(api().phones().get(idOf(webRtcPhone()))));
    EXPECT_GE(clock.elapsed(), 990) << "a second, not a millisecond";
    EXPECT_LT(clock.elapsed(), 5000);
    EXPECT_EQ(logged(u"GET"_s, Phones).size(), 2u) << "no attempt is burnt meanwhile";

    clientOptions.retry.maxAttempts = 1;
    startClient();
    ASSERT_TRUE(awaited(api().organization().me()));
    setFaults(limited);
    const auto refused = awaited(api().phones().get(idOf(webRtcPhone())));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, Error::Kind::RateLimited);
    EXPECT_GE(refused.error().retryAfter, std::chrono::seconds(1));
}

TEST_F(PeerBugs, PeerBug_07_EveryBodysRateLimitIsWaitedOutAndFailuresAreFailures)
{
    const std::vector<UserRow> people = peopleWithoutPhone();
    QJsonArray rules; // each body is refused once, the last one no less than the first
    for (int n = 0; n < 4; ++n)
        rules.append(QJsonObject{{u"verb"_s, u"POST"_s},
                                 {u"path"_s, Phones},
                                 {u"after"_s, n},
                                 {u"kind"_s, u"status"_s},
                                 {u"status"_s, 429}});
    setFaults(rules);
    for (std::size_t n = 0; n < 4; ++n) {
        ASSERT_EQ(run(planFor(people.at(n), u"Body %1"_s.arg(n), false)), Executor::Outcome::Complete) << n;
        const QString made = executor().plan().steps.at(0).objectId;
        EXPECT_EQ(stored(u"phones"_s, made)[u"name"_s], u"Body %1"_s.arg(n));
        EXPECT_EQ(userOf(stored(u"phones"_s, made)), people.at(n).id);
    }
    int limited = 0;
    int lastLimited = -1;
    int posts = 0;
    for (const Logged &post : logged(u"POST"_s, Phones)) {
        limited += post.status == 429 ? 1 : 0;
        lastLimited = post.status == 429 ? posts : lastLimited;
        ++posts;
    }
    EXPECT_EQ(limited, 4);
    EXPECT_EQ(lastLimited, 6) << "not of the first body alone";
    EXPECT_EQ(posts, 8) << "and nothing is sent twice";

    setFaults({QJsonObject{{u"verb"_s, u"POST"_s},
                           {u"path"_s, Phones},
                           {u"times"_s, -1},
                           {u"kind"_s, u"status"_s},
                           {u"status"_s, 429}}});
    ASSERT_EQ(run(planFor(people.at(5), u"Never"_s)), Executor::Outcome::Stopped) << "no success";
    EXPECT_EQ(executor().plan().steps.at(0).state, StepState::Failed);
    EXPECT_EQ(executor().plan().steps.at(0).error->kind, Error::Kind::RateLimited);
    EXPECT_FALSE(executor().plan().isComplete());
}

} // namespace Stationmaster::Test
