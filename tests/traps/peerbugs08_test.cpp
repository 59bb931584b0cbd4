// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "provisioning/naming.h"
#include "traps/trapfixture.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stationmaster::Test {

// The nearest there is to deleting many: the undo of a run. Held: what is deleted was collected before the
// first deletion, by phone ids, so that a list which shrinks cannot hide anything.
TEST_F(PeerBugs, PeerBug_08_DeletingSkipsNothingAndDeletesPhonesByTheirOwnIds)
{
    begin([](OrgSim::OrgOptions &org) {
        org.users = 160;
        org.phones = 98;
        org.rules.deletedLingerMs = 0;
    });
    const QJsonArray before = state()[u"phones"_s].toArray();
    const std::vector<UserRow> people = peopleWithoutPhone();
    Plan plan = planFor(people.at(0), u"Gone 0"_s, false);
    for (std::size_t n = 1; n < 12; ++n)
        plan.steps.push_back(planFor(people.at(n), u"Gone %1"_s.arg(n), false).steps.at(0));
    ASSERT_EQ(run(plan), Executor::Outcome::Complete);
    QSet<QString> made;
    QSet<QString> lines;
    for (const Step &step : executor().plan().steps) {
        made.insert(step.objectId);
        lines.insert(step.lineId);
    }
    forgetLog();
    ASSERT_EQ(run(planUndo(executor().plan())), Executor::Outcome::Complete);
    QSet<QString> deleted;
    for (const Logged &asked : logged()) {
        if (asked.verb == u"DELETE") {
            deleted.insert(asked.path.section(u'/', -1));
        } else {
            EXPECT_FALSE(asked.path == Phones) << "no list is walked while it shrinks";
        }
    }
    EXPECT_EQ(deleted, made);
    EXPECT_FALSE(deleted.intersects(lines)) << "a station's id is not a phone's";
    EXPECT_EQ(state()[u"phones"_s].toArray(), before);
}

TEST_F(PeerBugs, PeerBug_09_WhatIsWrittenStartsFromAFreshReadNotFromAList)
{
    static_assert(!std::is_constructible_v<Document, PhoneRow> && !std::is_convertible_v<PhoneRow, Document>,
                  "a row of a list is no document and cannot be written");
    begin([](OrgSim::OrgOptions &org) { org.rules.odd = true; });
    std::vector<QJsonObject> phones;
    for (const QJsonValue phone : state()[u"phones"_s].toArray()) {
        if (isWebRtc(phone.toObject()))
            phones.push_back(phone.toObject());
    }
    // Number 7 has overrides and unknown parts, which lists leave out.
    const std::vector<QString> ids{idOf(phones.at(7)), idOf(phones.at(8))};
    for (const QJsonValue listed : entities(Phones + u"?pageSize=100"_s))
        EXPECT_FALSE(listed.toObject().contains(u"properties"_s));
    std::vector<Document> documents;
    for (const QString &id : ids)
        documents.push_back(*awaited(api().phones().get(id)));
    for (std::size_t n = 0; n < documents.size(); ++n) {
        Document changed = documents[n];
        changed.set(u"name"_s, u"Migrated %1"_s.arg(n));
        ASSERT_TRUE(awaited(mergedUpdate(documents[n], changed, updateCalls(api().phones(), ids[n]))));
    }
    for (std::size_t n = 0; n < ids.size(); ++n) {
        QJsonObject expected = phones.at(7 + n);
        QJsonObject after = stored(u"phones"_s, ids[n]);
        EXPECT_EQ(after[u"name"_s], u"Migrated %1"_s.arg(n)) << "each its own body";
        for (QJsonObject *object : {&expected, &after}) {
            for (const QString &part :
                 {u"name"_s, u"version"_s, u"dateModified"_s, u"modifiedBy"_s, u"modifiedByApp"_s})
                object->remove(part);
            QJsonObject line = object->value(u"lines"_s)[0].toObject();
            for (const QString &part : {u"dateModified"_s, u"modifiedBy"_s, u"modifiedByApp"_s})
                line.remove(part);
            object->insert(u"lines"_s, QJsonArray{line});
        }
        EXPECT_EQ(after, expected) << "and nothing else has changed";
    }
}

// The peer put an underscore in the place of the first space only. Here a person's name keeps its single
// spaces; held is that every run of white space is treated as the first one is.
TEST_F(PeerBugs, PeerBug_10_EverySpaceOfANameIsTreatedAlike)
{
    EXPECT_EQ(suggestedPhoneName(u" Ana  María \t de\u00A0\u00A0la \n Cruz "_s),
              u"Ana María de la Cruz_WebRTC"_s);
    EXPECT_TRUE(followsBaseSettingsConvention(u"Support_WebRTC_TwoWords"_s));
    for (const QString &name : {u"Support Desk_WebRTC_Standard"_s, u"Support_WebRTC_Home Office"_s,
                                u"Support_WebRTC_Home_Office Desk"_s, u"Support_WebRTC_Home\tOffice"_s})
        EXPECT_FALSE(followsBaseSettingsConvention(name)) << name.toStdString();
    const QString spaced = suggestedPhoneName(u"Ana María de la Cruz"_s);
    ASSERT_EQ(run(planFor(peopleWithoutPhone().at(0), spaced)), Executor::Outcome::Complete);
    const auto found = awaited(api().phones().byName(spaced));
    ASSERT_TRUE(found && found->size() == 1) << "and each reaches the org as it is";
    EXPECT_EQ(stored(u"phones"_s, found->front().id)[u"name"_s], u"Ana María de la Cruz_WebRTC"_s);
}

TEST_F(PeerBugs, PeerBug_11_NamesAreNotEscapedAndAMoveToTheSamePlaceWritesNothing)
{
    const QString name = u"R&D \"Ops\" <b>100%</b> +1 &amp; 客服"_s;
    ASSERT_EQ(run(planFor(peopleWithoutPhone().at(0), name)), Executor::Outcome::Complete);
    const QString id = executor().plan().steps.at(0).objectId;
    EXPECT_EQ(stored(u"phones"_s, id)[u"name"_s], name);
    EXPECT_EQ(executor().plan().steps.at(0).objectName, name);
    const auto found = awaited(api().phones().byName(name));
    ASSERT_TRUE(found && found->size() == 1);
    EXPECT_EQ(found->front().name, name);
    EXPECT_EQ(loadedInventory().findPhone(id)->name, name);

    const Document phone = *awaited(api().phones().get(id));
    Document moved = phone;
    moved.set(u"site/id"_s, phone.at(u"site/id"_s));
    forgetLog();
    const auto outcome = awaited(mergedUpdate(phone, moved, updateCalls(api().phones(), id)));
    ASSERT_TRUE(outcome);
    EXPECT_TRUE(logged(u"PUT"_s).empty()) << "no write, and none to report as a success";
    EXPECT_EQ(stored(u"phones"_s, id)[u"version"_s].toInt(), phone.version());
}

TEST_F(PeerBugs, PeerBug_12_CountsAgreeWithRows)
{
    begin([](OrgSim::OrgOptions &org) { org.rules.deleted = 5; });
    const auto check = [this](const Inventory &inventory) {
        int counted = 0;
        for (const BaseSettingsRow &base : inventory.baseSettings()) {
            const auto rows = std::ranges::count(inventory.phones(), base.id, &PhoneRow::baseSettingsId);
            EXPECT_EQ(inventory.phonesOn(base.id), rows) << base.name.toStdString();
            const auto asked = awaited(api().phones().countOn(base.id));
            ASSERT_TRUE(asked);
            EXPECT_EQ(*asked, rows) << base.name.toStdString();
            counted += inventory.phonesOn(base.id);
        }
        for (const SiteRow &site : inventory.sites()) {
            EXPECT_EQ(inventory.phonesAt(site.id),
                      std::ranges::count(inventory.phones(), site.id, &PhoneRow::siteId));
        }
        EXPECT_EQ(counted, inventory.phones().size());
        EXPECT_EQ(inventory.phones().size(), static_cast<std::size_t>(state()[u"phones"_s].toArray().size()));
    };
    check(loadedInventory());
    const QJsonObject other = firstStored(u"phonebasesettings"_s, [this](const QJsonObject &base) {
        return isWebRtc(base) && idOf(base) != idOf(webRtcBase());
    });
    const QJsonObject phone = webRtcPhone();
    edit(u"phones"_s, idOf(phone),
         {{u"phoneBaseSettings/id"_s, other[u"id"_s]}, {u"site/id"_s, idOf(state()[u"sites"_s][2])}});
    ASSERT_EQ(run(planFor(peopleWithoutPhone().at(0), u"One more"_s)), Executor::Outcome::Complete);
    check(loadedInventory());
}

TEST_F(PeerBugs, PeerBug_13_ADeletedPhoneIsNotAdoptedAndAPutSendsTheVersion)
{
    begin([](OrgSim::OrgOptions &org) { org.rules.deleted = 4; });
    QJsonObject dead;
    for (const QJsonValue listed : entities(Phones + u"?pageSize=100&fields=webRtcUser&expand=lines"_s)) {
        if (listed[u"state"_s] == u"deleted"_s && dead.isEmpty() && !userOf(listed.toObject()).isEmpty())
            dead = listed.toObject();
    }
    const UserRow user{.id = userOf(dead), .name = u"Returner"_s};
    const QJsonObject living =
        firstStored(u"phones"_s, [&](const QJsonObject &p) { return userOf(p) == user.id; });
    control({{u"type"_s, u"phones"_s}, {u"id"_s, idOf(living)}, {u"delete"_s, true}});
    EXPECT_GE(entities(Phones + u"?webRtcUser.id="_s + user.id).size(), 1) << "the org still finds it";
    EXPECT_TRUE(awaited(api().phones().ofUser(user.id))->empty());
    EXPECT_TRUE(awaited(api().phones().byName(dead[u"name"_s].toString()))->empty());

    // The answer is lost after the phone was made: of the two with this name and user, it is the living one.
    setFaults({QJsonObject{{u"verb"_s, u"POST"_s}, {u"path"_s, Phones}, {u"kind"_s, u"cutAfter"_s}}});
    Plan plan = planFor(user, dead[u"name"_s].toString());
    plan.steps.at(0).intent[u"baseSettingsId"_s] = idOf(dead[u"phoneBaseSettings"_s]);
    plan.steps.at(0).intent[u"lineBaseSettingsId"_s] =
        lineOf(stored(u"phonebasesettings"_s, idOf(dead[u"phoneBaseSettings"_s])));
    ASSERT_EQ(run(plan), Executor::Outcome::Complete);
    const Step &made = executor().plan().steps.at(0);
    EXPECT_NE(made.objectId, idOf(dead));
    EXPECT_NE(made.objectId, idOf(living));
    EXPECT_EQ(userOf(stored(u"phones"_s, made.objectId)), user.id);

    Document phone = *awaited(api().phones().get(made.objectId));
    phone.set(u"name"_s, u"With its version"_s);
    ASSERT_TRUE(awaited(api().phones().update(phone)));
    ASSERT_EQ(logged(u"PUT"_s, Phones).size(), 1u);
    EXPECT_EQ(logged(u"PUT"_s, Phones).at(0).request[u"version"_s].toInt(), phone.version());
    for (const Logged &asked : logged())
        EXPECT_FALSE(asked.path.contains(u"associatedstation"_s)) << "nobody is signed in by force";
}

TEST_F(PeerBugs, PeerBug_14_RegionsCanBeClearedAndAStaleVersionDoesNotOverwrite)
{
    const QString id = idOf(state()[u"sites"_s][0]);
    const Document site = *awaited(api().sites().get(id));
    ASSERT_FALSE(rowOfSite(site).mediaRegions.isEmpty());
    Document cleared = site;
    cleared.set(u"mediaRegions"_s, QJsonArray());
    ASSERT_TRUE(awaited(mergedUpdate(site, cleared, updateCalls(api().sites(), id))));
    EXPECT_TRUE(logged(u"PUT"_s, Sites).at(0).request[u"mediaRegions"_s].isArray());
    EXPECT_EQ(stored(u"sites"_s, id)[u"mediaRegions"_s], QJsonArray());

    const Document base = *awaited(api().sites().get(id));
    Document mine = base;
    mine.set(u"mediaRegions"_s, QJsonArray{u"eu-west-1"_s});
    const QJsonArray theirs{u"us-east-1"_s, u"eu-central-1"_s};
    edit(u"sites"_s, id, {{u"mediaRegions"_s, theirs}});
    const auto outcome = awaited(mergedUpdate(base, mine, updateCalls(api().sites(), id)));
    ASSERT_TRUE(outcome);
    ASSERT_TRUE(outcome->conflict) << "the last writer does not simply win";
    EXPECT_EQ(outcome->conflict->fields.at(0).path, u"mediaRegions"_s);
    EXPECT_EQ(stored(u"sites"_s, id)[u"mediaRegions"_s], theirs);
}

} // namespace Stationmaster::Test
