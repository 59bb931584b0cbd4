// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "provisioning/phoneplans.h"
#include "traps/trapfixture.h"

using namespace Qt::StringLiterals;

namespace Stationmaster::Test {

// API.md, section 10. Each test shows that the org has the quirk, and what the client makes of it.

TEST_F(Quirks, Quirk_01_ThePersistentSwitchIsTheOneOfWebRtc)
{
    const QJsonObject phone = webRtcPhone();
    const QString id = idOf(phone[u"phoneBaseSettings"_s]);
    const auto instance = [](bool on) { return QJsonObject{{u"value"_s, QJsonObject{{u"instance"_s, on}}}}; };
    const auto effective = [&] {
        return http("GET", Stations + u'/' + lineOf(phone)).body[u"webRtcPersistentEnabled"_s];
    };
    const auto set = [&](const QString &key, bool on) {
        edit(u"phonebasesettings"_s, id, {{u"lines/0/properties/"_s + key, instance(on)}});
    };
    set(u"station_persistent_webrtc_enabled"_s, false);
    set(u"station_persistent_enabled"_s, true);
    EXPECT_EQ(effective(), false) << "the other key has no effect";

    Document base = *awaited(api().baseSettings().get(id));
    BaseSettingsFields fields = fieldsOf(base);
    EXPECT_FALSE(fields.persistentConnection) << "nor is it taken for the switch";
    fields.persistentConnection = true;
    applyFields(base, fields);
    ASSERT_TRUE(awaited(api().baseSettings().update(base)));
    EXPECT_EQ(effective(), true);
    EXPECT_EQ(awaited(api().stations().get(lineOf(phone)))->persistentConnection, true);

    // A profile made by us has the right key from the start.
    const auto made = awaited(api().baseSettings().webRtcTemplate());
    ASSERT_TRUE(made);
    const auto fresh = awaited(api().baseSettings().create(
        newBaseSettings(*made, {.name = u"Fresh_WebRTC_Persistent"_s, .persistentConnection = true})));
    ASSERT_TRUE(fresh);
    const QJsonObject properties =
        stored(u"phonebasesettings"_s, fresh->id())[u"lines"_s][0][u"properties"_s].toObject();
    EXPECT_EQ(properties[u"station_persistent_webrtc_enabled"_s][u"value"_s][u"instance"_s], true);
    EXPECT_FALSE(properties.contains(u"station_persistent_enabled"_s));
}

TEST_F(Quirks, Quirk_02_ALookUpByUserSkipsDeletedPhones)
{
    begin([](OrgSim::OrgOptions &org) { org.rules.deleted = 3; });
    int both = 0;
    for (const QJsonValue value : state()[u"phones"_s].toArray()) {
        const QJsonObject phone = value.toObject();
        if (!isWebRtc(phone))
            continue;
        const QString user = userOf(phone);
        const bool hasDead = entities(Phones + u"?webRtcUser.id="_s + user).size() == 2;
        both += hasDead ? 1 : 0;
        const auto own = awaited(api().phones().ofUser(user));
        ASSERT_TRUE(own);
        ASSERT_EQ(own->size(), 1u);
        EXPECT_EQ(own->front().id, idOf(phone));
        if (!hasDead)
            continue;
        ASSERT_EQ(run(planFor({.id = user, .name = u"Again"_s}, u"Again %1"_s.arg(both))),
                  Executor::Outcome::Stopped);
        EXPECT_EQ(executor().offer().remedy, Executor::Remedy::AdoptPhone);
        EXPECT_EQ(executor().offer().objectId, idOf(phone)) << "the living one is offered";
    }
    EXPECT_GT(both, 0) << "the org finds deleted ones";
}

// No part of the program writes phones yet. Held: the library sees from the same read before and after that
// the user was taken off, signs nobody in by itself, and can put them back.
TEST_F(Quirks, Quirk_03_APutThatTakesTheUserOffIsSeenAndCanBeMadeUpFor)
{
    begin([](OrgSim::OrgOptions &org) { org.rules.putDisassociates = true; });
    const QJsonObject associated = state()[u"associatedStations"_s].toObject();
    const QJsonObject phone = firstStored(u"phones"_s, [&](const QJsonObject &candidate) {
        return isWebRtc(candidate) && associated.contains(userOf(candidate));
    });
    const QString user = userOf(phone);
    const auto before = awaited(api().users().stations(user));
    ASSERT_TRUE(before);
    EXPECT_EQ(before->associatedStationId, lineOf(phone));
    EXPECT_EQ(awaited(api().stations().get(lineOf(phone)))->userId, user);

    Document changed = *awaited(api().phones().get(idOf(phone)));
    changed.set(u"name"_s, u"Renamed"_s);
    ASSERT_TRUE(awaited(api().phones().update(changed)));
    EXPECT_FALSE(state()[u"associatedStations"_s].toObject().contains(user)) << "the org took them off";
    const auto after = awaited(api().users().stations(user));
    ASSERT_TRUE(after);
    EXPECT_EQ(after->associatedStationId, QString());
    EXPECT_EQ(after->defaultStationId, before->defaultStationId);
    const auto station = awaited(api().stations().get(lineOf(phone)));
    EXPECT_EQ(station->status, u"AVAILABLE"_s);
    EXPECT_EQ(station->userId, QString());
    for (const Logged &asked : logged(u"PUT"_s))
        EXPECT_FALSE(asked.path.contains(u"associatedstation"_s));
    ASSERT_TRUE(awaited(api().users().associateStation(user, before->associatedStationId)));
    EXPECT_EQ(*awaited(api().users().stations(user)), *before);
    EXPECT_EQ(state()[u"associatedStations"_s][user], lineOf(phone));

    // And that is what a change by this program does by itself.
    forgetLog();
    const PhoneRow row = rowOfPhone(*awaited(api().phones().get(idOf(phone))));
    EXPECT_EQ(run(planUpdate(awaited(api().organization().me())->id, u"Rename"_s, {renamed(row, u"Again"_s)})),
              Executor::Outcome::Complete);
    EXPECT_EQ(executor().plan().steps.at(0).signIn, SignIn::Restored);
    EXPECT_EQ(awaited(api().phones().get(idOf(phone)))->name(), u"Again"_s);
    EXPECT_EQ(state()[u"associatedStations"_s][user], lineOf(phone));
    EXPECT_EQ(logged(u"PUT"_s).size(), 2u);
}

TEST_F(Quirks, Quirk_04_ObjectsThatLackFieldsAreReadAndWorkedWith)
{
    begin([](OrgSim::OrgOptions &org) {
        org.users = 80;
        org.phones = 54;
        org.sites = 6;
        org.rules.lean = true;
        org.rules.odd = true;
    });
    int withoutLines = 0;
    int withoutBase = 0;
    for (const QJsonValue phone : entities(Phones + u"?pageSize=100&expand=lines"_s)) {
        withoutLines += phone[u"lines"_s].toArray().isEmpty() ? 1 : 0;
        withoutBase += phone[u"phoneBaseSettings"_s].isObject() ? 0 : 1;
    }
    EXPECT_GT(withoutLines, 0);
    EXPECT_GT(withoutBase, 0);

    const Inventory &inventory = loadedInventory();
    for (const Inventory::List list : {Inventory::List::BaseSettings, Inventory::List::Sites,
                                       Inventory::List::Phones, Inventory::List::Users})
        EXPECT_EQ(inventory.state(list), Inventory::State::Loaded);
    EXPECT_EQ(inventory.phones().size(), 59u);
    EXPECT_EQ(inventory.users().size(), 80u);
    EXPECT_EQ(inventory.sites().size(), 6u + 1u) << "Genesys runs one";
    EXPECT_EQ(inventory.baseSettings().size(), 9u);
    const std::vector<StationRow> stations = allRows(api().stations().all());
    EXPECT_GT(stations.size(), 50u);

    const auto phones = allStored(u"phones"_s);
    for (const PhoneRow &row : inventory.phones()) {
        const auto phone = awaited(api().phones().get(row.id));
        ASSERT_TRUE(phone) << row.name.toStdString();
        EXPECT_EQ(rowOfPhone(*phone).id, row.id);
        const QString user = userOf(phones.value(row.id));
        EXPECT_TRUE(user.isEmpty() || awaited(api().phones().ofUser(user)));
    }
    // Base settings whose line is missing are asked for it before the phone is made.
    Plan plan = planFor(peopleWithoutPhone().at(0), u"On lean ground"_s);
    plan.steps.at(0).intent.remove(u"lineBaseSettingsId"_s);
    ASSERT_EQ(run(plan), Executor::Outcome::Complete);
    EXPECT_FALSE(lineOf(stored(u"phones"_s, executor().plan().steps.at(0).objectId)).isEmpty());
}

TEST_F(Quirks, Quirk_05_TheLineOfAPhoneComesFromItsBaseSettings)
{
    const std::vector<UserRow> people = peopleWithoutPhone();
    const QJsonObject base = webRtcBase();
    const QJsonObject other = firstStored(u"phonebasesettings"_s, [&](const QJsonObject &candidate) {
        return isWebRtc(candidate) && idOf(candidate) != idOf(base);
    });
    const PhoneFields astray{.name = u"Astray"_s,
                             .siteId = idOf(state()[u"sites"_s][0]),
                             .baseSettingsId = idOf(base),
                             .lineBaseSettingsId = lineOf(other),
                             .userId = people.at(0).id};
    EXPECT_EQ(http("POST", Phones, newPhone(astray).json()).status, 400) << "another's line is refused";

    // The line is read from the base settings when the plan does not know it, and from the list otherwise.
    Plan plan = planFor(people.at(0), u"Right"_s);
    plan.steps.at(0).intent.remove(u"lineBaseSettingsId"_s);
    ASSERT_EQ(run(plan), Executor::Outcome::Complete);
    const QJsonObject made = stored(u"phones"_s, executor().plan().steps.at(0).objectId);
    EXPECT_EQ(idOf(made[u"lines"_s][0][u"lineBaseSettings"_s]), lineOf(base));
    const auto bases = allStored(u"phonebasesettings"_s);
    for (const BaseSettingsRow &row : allRows(api().baseSettings().all()))
        EXPECT_EQ(row.lineId, lineOf(bases.value(row.id)));
    EXPECT_EQ(rowOf(*awaited(api().baseSettings().get(idOf(base)))).lineId, lineOf(base));
}

TEST_F(Quirks, Quirk_06_AStationThatAppearsLateIsWaitedFor)
{
    setFaults({QJsonObject{{u"verb"_s, u"PUT"_s},
                           {u"path"_s, Users},
                           {u"times"_s, 2},
                           {u"kind"_s, u"status"_s},
                           {u"status"_s, 404}}});
    const UserRow user = peopleWithoutPhone().at(0);
    bool waited = false;
    QObject::connect(&executor(), &Executor::waiting, &executor(), [&](int index, int) {
        waited = true;
        EXPECT_EQ(index, 1);
        EXPECT_EQ(executor().plan().steps.at(0).state, StepState::Done);
    });
    ASSERT_EQ(run(planFor(user, u"Late"_s)), Executor::Outcome::Complete);
    EXPECT_TRUE(waited);
    ASSERT_EQ(logged(u"PUT"_s, Users).size(), 3u) << "not there at once";
    EXPECT_EQ(logged(u"POST"_s, Phones).size(), 1u) << "and the phone is made once";
    EXPECT_EQ(state()[u"defaultStations"_s][user.id], executor().plan().steps.at(0).lineId);
}

} // namespace Stationmaster::Test
