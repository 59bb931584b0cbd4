// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "provisioning/changeplan.h"
#include "provisioning/naming.h"
#include "provisioning/phoneplans.h"
#include "traps/trapfixture.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace Stationmaster::Test {

// The peer deleted while it walked the pages, so that each page that was emptied hid the next, and took the ids of
// stations for those of phones.
TEST_F(PeerBugs, PeerBug_08_DeletingSkipsNothingAndDeletesPhonesByTheirOwnIds)
{
    begin([](OrgSim::OrgOptions &org) { org.users = org.phones = 230; });
    const Inventory &inventory = loadedInventory();
    EXPECT_GE(logged(u"GET"_s, Phones).size(), 3u) << "several pages";
    std::vector<ShownPhone> shown;
    QSet<QString> lines;
    for (const PhoneRow &row : inventory.phones()) {
        if (!row.isWebRtc())
            continue;
        const UserRow *user = inventory.findUser(row.userId);
        shown.push_back({.phone = row, .isSignedIn = user && user->associatedStationId == row.lineId});
        lines.insert(row.lineId);
    }
    QSet<QString> there;
    QJsonArray others;
    for (const QJsonValue phone : state()[u"phones"_s].toArray()) {
        if (isWebRtc(phone.toObject()))
            there.insert(idOf(phone));
        else
            others.append(phone);
    }
    ASSERT_EQ(there.size(), 230);
    ASSERT_EQ(others.size(), 5);
    forgetLog();
    ASSERT_EQ(run(planDeletePhones(idOf(state()[u"organization"_s]), u"All"_s, shown)),
              Executor::Outcome::Complete);
    QSet<QString> deleted;
    int deletions = 0;
    for (const Logged &asked : logged()) {
        if (asked.verb == u"DELETE") {
            EXPECT_TRUE(asked.path.startsWith(Phones + u'/')) << asked.path.toStdString();
            deleted.insert(asked.path.section(u'/', -1));
            ++deletions;
        } else {
            EXPECT_FALSE(asked.path == Phones) << "no list is walked while it shrinks";
        }
    }
    EXPECT_EQ(deleted, there);
    EXPECT_EQ(deletions, 230);
    EXPECT_FALSE(deleted.intersects(lines)) << "a station's id is not a phone's";
    EXPECT_EQ(state()[u"phones"_s].toArray(), others);
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

// The peer replaced the first space of a name only. Here a person's name keeps its words, with one space between any
// two of them, whichever they are.
TEST_F(PeerBugs, PeerBug_10_EverySpaceOfANameIsTreatedAlike)
{
    const QStringList words{u"Ana"_s, u"María"_s, u"de"_s, u"la"_s, u"Cruz"_s};
    const QStringList gaps{u" "_s, u"  "_s, u" \t "_s, u"\u00A0\u00A0"_s, u"\u2003"_s};
    const std::vector<UserRow> people = peopleWithoutPhone();
    for (qsizetype n = 0; n < gaps.size(); ++n) {
        // The odd gap comes at every place once, and at both ends.
        QString odd = gaps[n];
        for (qsizetype word = 0; word < words.size(); ++word)
            odd += words[word] + gaps[(n + word) % gaps.size()];
        const QString id = people.at(static_cast<std::size_t>(n)).id;
        edit(u"users"_s, id, {{u"name"_s, odd + QString::number(n)}});
        const UserRow person = *loadedInventory().findUser(id);
        const QString plain = words.join(u' ') + u' ' + QString::number(n) + u"_WebRTC"_s;
        ASSERT_EQ(run(planFor(person, suggestedPhoneName(person.name))), Executor::Outcome::Complete);
        const QString made = executor().plan().steps.at(0).objectId;
        EXPECT_EQ(stored(u"phones"_s, made)[u"name"_s], plain);
        const auto found = awaited(api().phones().byName(plain));
        ASSERT_TRUE(found && found->size() == 1) << plain.toStdString();
        EXPECT_EQ(found->front().id, made);
        for (const QString &gap : gaps) {
            EXPECT_FALSE(followsBaseSettingsConvention(u"Support_WebRTC_Home"_s + gap + u"Office"_s));
            EXPECT_FALSE(followsBaseSettingsConvention(u"Support"_s + gap + u"Desk_WebRTC_Standard"_s));
        }
    }
    EXPECT_TRUE(followsBaseSettingsConvention(u"Support_WebRTC_TwoWords"_s));
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

    const PhoneRow row = *loadedInventory().findPhone(id);
    const SiteRow site = *loadedInventory().findSite(row.siteId);
    const QString org = executor().plan().orgId;
    const QJsonObject before = stored(u"phones"_s, id);
    forgetLog();
    const Plan nowhere = planUpdate(org, u"Nowhere"_s, {movedToSite(row, site.id, site.name)});
    if (!nowhere.steps.empty()) {
        ASSERT_EQ(run(nowhere), Executor::Outcome::Complete);
        EXPECT_TRUE(executor().plan().steps.at(0).adopted) << "not told as work of ours";
    }
    EXPECT_TRUE(logged(u"PUT"_s).empty()) << "no write, and none to report as a success";
    EXPECT_EQ(stored(u"phones"_s, id), before);

    const SiteRow *other = nullptr;
    for (const SiteRow &candidate : loadedInventory().sites()) {
        if (candidate.id != site.id && !candidate.managed)
            other = &candidate;
    }
    ASSERT_NE(other, nullptr);
    const QString elsewhere = other->id;
    const QString itsName = other->name;
    ASSERT_EQ(run(planUpdate(org, u"Elsewhere"_s, {movedToSite(row, elsewhere, itsName)})),
              Executor::Outcome::Complete);
    EXPECT_EQ(logged(u"PUT"_s).size(), 1u);
    EXPECT_EQ(idOf(stored(u"phones"_s, id)[u"site"_s]), elsewhere);
}

// Against what the org has stored, at first and row by row as things change.
TEST_F(PeerBugs, PeerBug_12_CountsAgreeWithRows)
{
    begin([](OrgSim::OrgOptions &org) { org.rules.deleted = 5; });
    const auto check = [this](const Inventory &inventory) {
        QHash<QString, int> onBase;
        QHash<QString, int> atSite;
        QHash<QString, int> webRtcAtSite;
        const QJsonObject store = state();
        for (const QJsonValue phone : store[u"phones"_s].toArray()) {
            ++onBase[idOf(phone[u"phoneBaseSettings"_s])];
            ++atSite[idOf(phone[u"site"_s])];
            webRtcAtSite[idOf(phone[u"site"_s])] += isWebRtc(phone.toObject()) ? 1 : 0;
        }
        ASSERT_GT(onBase.size(), 2);
        ASSERT_EQ(atSite.size(), 3);
        EXPECT_EQ(inventory.phones().size(), static_cast<std::size_t>(store[u"phones"_s].toArray().size()));
        for (const BaseSettingsRow &base : inventory.baseSettings()) {
            EXPECT_EQ(inventory.phonesOn(base.id), onBase.value(base.id)) << base.name.toStdString();
            const auto asked = awaited(api().phones().countOn(base.id));
            ASSERT_TRUE(asked);
            EXPECT_EQ(*asked, onBase.value(base.id)) << base.name.toStdString();
        }
        for (const SiteRow &site : inventory.sites()) {
            EXPECT_EQ(inventory.phonesAt(site.id), atSite.value(site.id)) << site.name.toStdString();
            EXPECT_EQ(inventory.webRtcPhonesAt(site.id), webRtcAtSite.value(site.id));
        }
    };
    Inventory &inventory = loadedInventory();
    check(inventory);
    const QJsonObject other = firstStored(u"phonebasesettings"_s, [this](const QJsonObject &base) {
        return isWebRtc(base) && idOf(base) != idOf(webRtcBase());
    });
    const QJsonObject phone = webRtcPhone();
    edit(u"phones"_s, idOf(phone),
         {{u"phoneBaseSettings/id"_s, other[u"id"_s]}, {u"site/id"_s, idOf(state()[u"sites"_s][2])}});
    inventory.refreshPhone(idOf(phone));
    ASSERT_TRUE(QTest::qWaitFor(
        [&] { return inventory.findPhone(idOf(phone))->baseSettingsId == idOf(other); }, 10'000));
    check(inventory);

    ASSERT_EQ(run(planFor(peopleWithoutPhone().at(0), u"One more"_s)), Executor::Outcome::Complete);
    const QString made = executor().plan().steps.at(0).objectId;
    inventory.refreshPhone(made);
    ASSERT_TRUE(QTest::qWaitFor([&] { return inventory.findPhone(made) != nullptr; }, 10'000));
    check(inventory);
    ASSERT_EQ(run(planUndo(executor().plan())), Executor::Outcome::Complete);
    inventory.refreshPhone(made);
    ASSERT_TRUE(QTest::qWaitFor([&] { return inventory.findPhone(made) == nullptr; }, 10'000));
    check(inventory);
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
    ASSERT_TRUE(outcome->conflicts) << "the last writer does not simply win";
    EXPECT_EQ(outcome->conflicts->at(0).path, u"mediaRegions"_s);
    EXPECT_EQ(stored(u"sites"_s, id)[u"mediaRegions"_s], theirs);
}

} // namespace Stationmaster::Test
