// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "provisioning/changeplan.h"
#include "provisioning/phoneplans.h"
#include "traps/trapfixture.h"

#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Stationmaster::Test {

// Every kind of step there is, each for several objects: one call an object, in forms that are listed here.
TEST_F(Traps, Trap_A09_NoBulkEndpointIsCalled)
{
    const std::vector<UserRow> people = peopleWithoutPhone();
    Plan made = planFor(people.at(0), u"Bulk 0"_s);
    for (std::size_t n = 1; n < 4; ++n) {
        for (Step step : planFor(people.at(n), u"Bulk %1"_s.arg(n)).steps) {
            if (step.kind == StepKind::SetDefaultStation)
                step.intent[u"phoneFromStep"_s] = static_cast<int>(made.steps.size()) - 1;
            made.steps.push_back(step);
        }
    }
    ASSERT_EQ(run(made), Executor::Outcome::Complete);
    ASSERT_EQ(run(planUndo(executor().plan())), Executor::Outcome::Complete);

    const Inventory &inventory = loadedInventory();
    std::vector<ShownPhone> phones;
    for (const PhoneRow &row : inventory.phones()) {
        const UserRow *user = inventory.findUser(row.userId);
        if (row.isWebRtc() && user && user->associatedStationId == row.lineId && phones.size() < 3)
            phones.push_back({.phone = row, .isSignedIn = true});
    }
    ASSERT_EQ(phones.size(), 3u);
    int bases = 0;
    int sites = 0;
    std::vector<ObjectChange> changes;
    std::vector<PhoneRow> rows;
    for (const ShownPhone &shown : phones) {
        changes.push_back(renamed(shown.phone, shown.phone.name + u" again"_s));
        rows.push_back(shown.phone);
    }
    const auto rename = [&changes](StepKind kind, const QString &id, const QString &name) {
        changes.push_back({.kind = kind,
                           .id = id,
                           .name = name,
                           .changes = {{.path = u"name"_s, .before = name, .after = QString(name + u'2')}}});
    };
    for (const BaseSettingsRow &row : inventory.baseSettings()) {
        if (row.isWebRtc() && ++bases)
            rename(StepKind::UpdateBaseSettings, row.id, row.name);
    }
    for (const SiteRow &row : inventory.sites()) {
        if (!row.managed && ++sites)
            rename(StepKind::UpdateSite, row.id, row.name);
    }
    ASSERT_GT(bases, 1);
    ASSERT_GT(sites, 1);
    const QString org = made.orgId;
    for (const Plan &plan :
         {planUpdate(org, u"Rename"_s, changes), planSetDefault(org, u"Default"_s, rows),
          planSignInAgain(org, u"Again"_s, phones), planRefresh(org, u"Refresh"_s, phones),
          planDeletePhones(org, u"Delete"_s, phones)})
        ASSERT_EQ(run(plan), Executor::Outcome::Complete) << plan.title.toStdString();

    const QRegularExpression one(
        u"^POST %1$|^(PUT|DELETE) %1/[^/]+$|^PUT %2/[^/]+$|^PUT %3/[^/]+$"
        "|^(PUT|DELETE) /api/v2/users/[^/]+/station/(default|associated)station(/[^/]+)?$"
        "|^DELETE /api/v2/stations/[^/]+/associateduser$"_s.arg(Phones, Bases, Sites));
    QHash<QString, int> written;
    for (const Logged &asked : logged()) {
        if (asked.verb == u"GET")
            continue;
        const QString call = asked.verb + u' ' + asked.path;
        EXPECT_TRUE(one.match(call).hasMatch()) << call.toStdString();
        EXPECT_FALSE(asked.path.contains(u','));
        EXPECT_EQ(asked.query, QString()) << call.toStdString();
        for (const QString &many : {u"entities"_s, u"ids"_s, u"phoneIds"_s, u"phones"_s})
            EXPECT_FALSE(asked.request.contains(many)) << call.toStdString();
        for (const QString &list : {Phones, Bases, Sites})
            written[list] += asked.path.startsWith(list) ? 1 : 0;
    }
    EXPECT_EQ(written[Phones], 4 + 4 + 3 + 3) << "made, taken back, renamed, deleted";
    EXPECT_EQ(written[Bases], bases);
    EXPECT_EQ(written[Sites], sites);
}

TEST_F(Traps, Trap_A10_BothFormsOfAStaleVersionAreAConflict)
{
    for (const int status : {409, 400}) {
        begin([status](OrgSim::OrgOptions &org) { org.rules.conflictStatus = status; });
        const auto expectConflict = [&](const QString &type, const QString &id, UpdateCalls calls) {
            const Document base = *awaited(calls.get());
            Document mine = base;
            mine.set(u"name"_s, u"Mine %1"_s.arg(type));
            edit(type, id, {{u"oddKey"_s, 1}});
            const auto refused = awaited(calls.put(mine));
            ASSERT_FALSE(refused);
            EXPECT_EQ(refused.error().kind, Error::Kind::Conflict) << type.toStdString();
            EXPECT_EQ(refused.error().httpStatus, status) << "the org answers in either form";
            const auto merged = awaited(mergedUpdate(base, mine, calls));
            ASSERT_TRUE(merged) << merged.error().message.toStdString();
            EXPECT_FALSE(merged->conflicts);
            EXPECT_EQ(stored(type, id)[u"name"_s], mine.name());
        };
        const QString phone = idOf(webRtcPhone());
        const QString base = idOf(webRtcBase());
        const QString site = idOf(state()[u"sites"_s][0]);
        expectConflict(u"phones"_s, phone, updateCalls(api().phones(), phone));
        expectConflict(u"phonebasesettings"_s, base, updateCalls(api().baseSettings(), base));
        expectConflict(u"sites"_s, site, updateCalls(api().sites(), site));
    }
}

TEST_F(Traps, Trap_A11_EffectiveValuesAreReadFromTheStation)
{
    // The phone overrides its base settings, so that what is configured there is not what holds.
    const QJsonObject phone =
        firstStored(u"phones"_s, [](const QJsonObject &candidate) { return isWebRtc(candidate); });
    const QJsonObject base = stored(u"phonebasesettings"_s, idOf(phone[u"phoneBaseSettings"_s]));
    const BaseSettingsRow configured = rowOf(*awaited(api().baseSettings().get(idOf(base))));
    const bool persistent = !configured.persistentConnection.value_or(false);
    const bool turn = !configured.forceTurn.value_or(false);
    const auto instance = [](const QJsonValue &value) {
        return QJsonObject{{u"value"_s, QJsonObject{{u"instance"_s, value}}}};
    };
    edit(u"phones"_s, idOf(phone),
         {{u"lines/0/properties"_s,
           QJsonObject{{u"station_persistent_webrtc_enabled"_s, instance(persistent)}}},
          {u"properties"_s,
           QJsonObject{{u"phone_force_turn"_s, instance(turn)}, {u"phone_media_dscp"_s, instance(10)}}}});
    const QJsonObject raw = http("GET", Stations + u'/' + lineOf(phone)).body;
    EXPECT_EQ(raw[u"webRtcPersistentEnabled"_s], persistent);

    const auto ofUser = awaited(api().stations().ofUser(userOf(phone)));
    ASSERT_TRUE(ofUser && ofUser->size() == 1);
    const auto single = awaited(api().stations().get(lineOf(phone)));
    ASSERT_TRUE(single);
    for (const StationRow &row : {ofUser->front(), *single}) {
        EXPECT_EQ(row.persistentConnection, persistent);
        EXPECT_EQ(row.forceTurn, turn);
        EXPECT_EQ(row.mediaDscp, 10);
        EXPECT_EQ(row.requireMediaHelper, raw[u"webRtcRequireMediaHelper"_s].toBool());
        EXPECT_EQ(row.webRtcUserId, userOf(phone));
        EXPECT_EQ(row.status, raw[u"status"_s].toString());
        EXPECT_EQ(row.userId, raw[u"userId"_s].toString()) << "who is signed in is not who it belongs to";
    }
    for (const StationRow &row : allRows(api().stations().all())) {
        if (row.id == lineOf(phone)) {
            EXPECT_EQ(row.forceTurn, turn);
        }
    }
}

// The name in old documents is taken by the org without a word and without effect.
TEST_F(Traps, Trap_A12_TheRelayBehaviorHasItsOwnFieldName)
{
    const QString field = u"mediaRegionsUseLatencyBased"_s;
    const QString wrong = u"webRtcTurnRelayAlgorithm"_s;
    for (const bool isLatencyBased : {true, false}) {
        const QString id = idOf(state()[u"sites"_s][isLatencyBased ? 0 : 1]);
        edit(u"sites"_s, id, {{field, !isLatencyBased}});
        QJsonObject astray = siteForPut(*awaited(api().sites().get(id))).json();
        astray[wrong] = isLatencyBased ? u"latency"_s : u"static"_s;
        EXPECT_EQ(http("PUT", Sites + u'/' + id, astray).status, 200);
        EXPECT_EQ(stored(u"sites"_s, id)[field], !isLatencyBased);
        const SiteRow row = *loadedInventory().findSite(id);
        EXPECT_EQ(row.mediaRegionsUseLatencyBased, !isLatencyBased);

        // A site as an editor leaves it, and what is sent of that.
        const Document was = *awaited(api().sites().get(id));
        Document edited = was;
        ASSERT_TRUE(edited.set(field, isLatencyBased));
        const QJsonObject before = stored(u"sites"_s, id);
        forgetLog();
        ASSERT_EQ(run(planUpdate(idOf(state()[u"organization"_s]), row.name,
                                 {{.kind = StepKind::UpdateSite,
                                   .id = id,
                                   .name = row.name,
                                   .changes = changesBetween(was, edited)}})),
                  Executor::Outcome::Complete);
        const std::vector<Logged> puts = logged(u"PUT"_s);
        ASSERT_EQ(puts.size(), 1u);
        EXPECT_EQ(puts[0].path, Sites + u'/' + id);
        EXPECT_EQ(puts[0].request[field], isLatencyBased);
        EXPECT_FALSE(puts[0].request.contains(wrong));
        QJsonObject expected = siteForPut(was).json();
        expected[field] = isLatencyBased;
        EXPECT_EQ(puts[0].request, expected) << "and nothing else is changed";
        QJsonObject after = stored(u"sites"_s, id);
        EXPECT_EQ(after[field], isLatencyBased);
        EXPECT_EQ(after[u"mediaRegions"_s], before[u"mediaRegions"_s]);
        EXPECT_EQ(loadedInventory().findSite(id)->mediaRegionsUseLatencyBased, isLatencyBased);
    }
}

TEST_F(Traps, Trap_A13_AHelpDeskLookUpNeedsNoPluginPermission)
{
    const QJsonObject phone = webRtcPhone();
    const QString user = userOf(phone);
    const QString site = idOf(state()[u"sites"_s][0]);
    begin([](OrgSim::OrgOptions &org) { org.permissions = u"directory:user:view"_s; });
    EXPECT_EQ(http("GET", Phones).status, 403);

    const auto people = allRows(api().users().all());
    EXPECT_EQ(people.size(), 40u);
    const auto person = awaited(api().users().get(user));
    ASSERT_TRUE(person && person->stationKnown);
    EXPECT_TRUE(awaited(api().users().search(person->name)));
    EXPECT_TRUE(awaited(api().users().stations(user)));
    const auto stations = awaited(api().stations().ofUser(user));
    ASSERT_TRUE(stations && stations->size() == 1);
    EXPECT_TRUE(awaited(api().stations().get(lineOf(phone))));
    EXPECT_EQ(allRows(api().stations().all()).size(), 24u + 5u);
    EXPECT_EQ(allRows(api().sites().all()).size(), 3u + 1u) << "Genesys runs one";
    EXPECT_TRUE(awaited(api().organization().me()));
    for (const Logged &asked : logged())
        EXPECT_LT(asked.status, 400) << asked.path.toStdString();

    const auto expectForbidden = [](const auto &result, const QString &permission) {
        ASSERT_FALSE(result.has_value());
        EXPECT_EQ(result.error().kind, Error::Kind::Forbidden);
        EXPECT_TRUE(result.error().permissions.contains(permission))
            << result.error().permissions.toStdString();
    };
    const QString pluginAll = u"telephony:plugin:all"_s;
    expectForbidden(awaited(api().phones().all().call()), pluginAll);
    expectForbidden(awaited(api().phones().ofUser(user)), pluginAll);
    expectForbidden(awaited(api().phones().get(idOf(phone))), pluginAll);
    expectForbidden(awaited(api().baseSettings().all().call()), pluginAll);
    expectForbidden(awaited(api().mediaRegions().get()), pluginAll);
    expectForbidden(awaited(api().sites().get(site)), u"telephony:sites:view"_s);
    expectForbidden(awaited(api().users().setDefaultStation(user, lineOf(phone))),
                    u"telephony:phone:assign"_s);

    const Inventory &inventory = loadedInventory();
    EXPECT_EQ(inventory.state(Inventory::List::Users), Inventory::State::Loaded);
    EXPECT_EQ(inventory.state(Inventory::List::Sites), Inventory::State::Loaded);
    EXPECT_EQ(inventory.state(Inventory::List::Phones), Inventory::State::Failed);
    EXPECT_EQ(inventory.error(Inventory::List::Phones)->kind, Error::Kind::Forbidden);

    begin([](OrgSim::OrgOptions &org) { org.permissions = u"telephony:phone:assign"_s; });
    EXPECT_TRUE(awaited(api().users().setDefaultStation(user, lineOf(phone))));
}

// That nobody of these is offered a phone is shown in the window: CollaborateOnly.IsNotOfferedAPhone.
TEST_F(Traps, Trap_A14_LicencesAreStrings)
{
    begin([](OrgSim::OrgOptions &org) {
        org.users = 200;
        org.phones = 100;
    });
    QHash<QString, QStringList> held;
    for (int page = 1; page <= 2; ++page) {
        const QString target = u"/api/v2/license/users?pageSize=100&pageNumber=%1"_s.arg(page);
        for (const QJsonValue user : entities(target)) {
            ASSERT_TRUE(user[u"licenses"_s].isArray());
            for (const QJsonValue licence : user[u"licenses"_s].toArray()) {
                EXPECT_TRUE(licence.isString()) << "no object with an id";
                held[idOf(user)].append(licence.toString());
            }
        }
    }
    ASSERT_GT(held.size(), 150);
    const Inventory &inventory = loadedInventory();
    const Licences &licences = readLicences();
    int withoutPhone = 0;
    int withPhone = 0;
    for (const UserRow &user : inventory.users()) {
        const bool only = held.value(user.id) == QStringList{u"collaborate"_s};
        EXPECT_EQ(licences.isCollaborateOnly(user.id), only) << user.name.toStdString();
        const Verdict verdict = verdictOf(user);
        const bool isThere = user.state == u"active"_s;
        EXPECT_EQ(verdict == Verdict::NoLicence, only && isThere) << user.name.toStdString();
        if (only && isThere)
            ++(inventory.webRtcPhoneOf(user.id) ? withPhone : withoutPhone);
    }
    EXPECT_GT(withoutPhone, 0);
    EXPECT_GT(withPhone, 0) << "also said of those who were given one";
}

TEST_F(Traps, Trap_A15_ATakenNameGetsTheNextFreeOneOffered)
{
    const std::vector<UserRow> people = peopleWithoutPhone();
    ASSERT_EQ(run(planFor(people.at(0), u"Anna Berg_WebRTC"_s)), Executor::Outcome::Complete);
    ASSERT_EQ(run(planFor(people.at(1), u"Anna Berg_WebRTC"_s)), Executor::Outcome::Stopped);
    EXPECT_EQ(executor().offer().remedy, Executor::Remedy::RenamePhone);
    EXPECT_EQ(executor().offer().suggestion, u"Anna Berg_WebRTC_2"_s);
    const QString suggestion = executor().offer().suggestion;
    ASSERT_EQ(outcomeOf([&] { executor().rename(suggestion); }), Executor::Outcome::Complete);

    // Without regard to case, and after the number that is taken as well.
    ASSERT_EQ(run(planFor(people.at(2), u"ANNA BERG_WEBRTC"_s)), Executor::Outcome::Stopped);
    EXPECT_EQ(executor().offer().suggestion, u"ANNA BERG_WEBRTC_3"_s);
    // Desk phones share the names.
    ASSERT_EQ(run(planFor(people.at(2), u"Lobby"_s)), Executor::Outcome::Stopped);
    EXPECT_EQ(executor().offer().suggestion, u"Lobby_2"_s);
    ASSERT_EQ(outcomeOf([&] { executor().rename(u"Lobby_2"_s); }), Executor::Outcome::Complete);
    EXPECT_EQ(stored(u"phones"_s, executor().plan().steps.at(0).objectId)[u"name"_s], u"Lobby_2"_s);
}

TEST_F(Traps, Trap_A16_ARestoredUserIsShownWithoutDefaultStation)
{
    const QJsonObject associated = state()[u"defaultStations"_s].toObject();
    const QJsonObject phone = firstStored(u"phones"_s, [&associated](const QJsonObject &candidate) {
        return isWebRtc(candidate) && associated.contains(userOf(candidate));
    });
    const QString id = userOf(phone);
    const UserRow *before = loadedInventory().findUser(id);
    ASSERT_NE(before, nullptr);
    EXPECT_EQ(before->defaultStationId, lineOf(phone));

    const QJsonObject user = stored(u"users"_s, id);
    control({{u"type"_s, u"users"_s}, {u"id"_s, id}, {u"delete"_s, true}});
    control({{u"type"_s, u"users"_s}, {u"create"_s, user}});
    EXPECT_EQ(http("GET", Users + u'/' + id).body[u"state"_s], u"active"_s);
    EXPECT_FALSE(state()[u"defaultStations"_s].toObject().contains(id)) << "not given back";

    const Inventory &inventory = loadedInventory();
    const UserRow *after = inventory.findUser(id);
    ASSERT_NE(after, nullptr);
    EXPECT_TRUE(after->stationKnown);
    EXPECT_EQ(after->defaultStationId, QString());
    const PhoneRow *theirs = inventory.webRtcPhoneOf(id);
    ASSERT_NE(theirs, nullptr) << "the phone is still theirs";
    EXPECT_EQ(theirs->defaultForUserId, QString());

    ASSERT_EQ(run(planFor({.id = id, .name = after->name}, u"Unused"_s)), Executor::Outcome::Stopped);
    ASSERT_EQ(outcomeOf([this] { executor().adopt(); }), Executor::Outcome::Complete);
    EXPECT_EQ(loadedInventory().findUser(id)->defaultStationId, lineOf(phone)) << "and how it is mended";
}

} // namespace Stationmaster::Test
