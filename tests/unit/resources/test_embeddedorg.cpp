// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "unit/resources/embeddedfixture.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stationmaster::Test {
namespace {

using Kind = Error::Kind;

class Embedded : public EmbeddedFixture
{
protected:
    Document madeBaseSettings(const QString &name)
    {
        const auto from = awaited(api().baseSettings().webRtcTemplate());
        EXPECT_TRUE(from);
        BaseSettingsFields fields = from->defaults;
        fields.name = name;
        fields.persistentConnection = true;
        fields.persistentTimeout = 300;
        const auto made = awaited(api().baseSettings().create(newBaseSettings(*from, fields)));
        EXPECT_TRUE(made) << made.error().message.toStdString();
        EXPECT_EQ(fieldsOf(*made), fields);
        return *made;
    }

    UserRow userWithoutPhone()
    {
        const auto phones = allRows(api().phones().all());
        for (const UserRow &user : allRows(api().users().all())) {
            if (user.state == u"active" &&
                std::ranges::find(phones, user.id, &PhoneRow::userId) == phones.end())
                return user;
        }
        ADD_FAILURE() << "everybody has a phone";
        return {};
    }

    Document madePhone(const QString &name, const UserRow &user, const Document &base)
    {
        const auto sites = allRows(api().sites().all());
        const Document body = newPhone({.name = name,
                                        .siteId = sites.at(0).id,
                                        .baseSettingsId = base.id(),
                                        .lineBaseSettingsId = rowOf(base).lineId,
                                        .userId = user.id});
        const auto made = awaited(api().phones().create(body));
        EXPECT_TRUE(made) << made.error().message.toStdString();
        return *made;
    }

    /// The store's object before, with one change and the next version, is the store's object after.
    void expectOnlyChange(const QString &table, const QJsonObject &before, const QString &path,
                          const QJsonValue &value)
    {
        Document expected(before);
        expected.set(path, value);
        expected.set(u"version"_s, *expected.version() + 1);
        QJsonObject after = storedObject(table, expected.id());
        EXPECT_EQ(after, expected.json());
    }
};

TEST_F(Embedded, ListsWhatTheOrgHas)
{
    const auto phones = allRows(api().phones().all());
    EXPECT_EQ(static_cast<int>(phones.size()), stored(u"phones"_s).size());
    EXPECT_EQ(static_cast<int>(allRows(api().users().all()).size()), stored(u"users"_s).size());
    EXPECT_EQ(static_cast<int>(allRows(api().stations().all()).size()), stored(u"stations"_s).size());
    const QJsonArray sites = stored(u"sites"_s);
    const auto managed =
        std::ranges::count_if(sites, [](const QJsonValue &site) { return site[u"managed"].toBool(); });
    EXPECT_EQ(static_cast<int>(allRows(api().sites().all()).size()), sites.size());
    EXPECT_EQ(managed, 1) << "Genesys runs one of them itself";
    EXPECT_EQ(static_cast<int>(allRows(api().baseSettings().all()).size()),
              stored(u"phonebasesettings"_s).size());
    EXPECT_EQ(std::ranges::count_if(phones, &PhoneRow::isWebRtc), org.options().phones);
    EXPECT_FALSE(std::ranges::all_of(phones, &PhoneRow::isWebRtc)) << "there are desk phones, too";
    EXPECT_TRUE(std::ranges::all_of(phones, [](const PhoneRow &row) {
        return row.isWebRtc() == (row.userKnown && !row.userId.isEmpty()) && !row.lineId.isEmpty();
    }));
    EXPECT_EQ(awaited(api().organization().me())->id, asked(u"state"_s)[u"organization"][u"id"].toString());
    EXPECT_FALSE(awaited(api().mediaRegions().get())->home.isEmpty());
}

TEST_F(Embedded, MakesAPhoneItsStationAndUndoesIt)
{
    const Document base = madeBaseSettings(u"Support, R&D 100% + #1_WebRTC"_s);
    ASSERT_EQ(awaited(api().baseSettings().byName(base.name().toUpper()))->size(), 1u);
    const UserRow user = userWithoutPhone();
    const QString name = u"Müller, Zoë & 李小龍_WebRTC"_s;
    const Document phone = madePhone(name, user, base);
    const PhoneRow row = rowOfPhone(phone);

    EXPECT_EQ(awaited(api().phones().ofUser(user.id))->at(0).id, phone.id());
    EXPECT_EQ(awaited(api().phones().byName(name))->at(0).id, phone.id());
    EXPECT_EQ(awaited(api().phones().countOn(base.id())), 1);
    ASSERT_TRUE(QTest::qWaitFor([&] { return awaited(api().stations().get(row.lineId)).has_value(); }));
    EXPECT_EQ(awaited(api().stations().ofUser(user.id))->at(0).persistentConnection, true);
    // A station that has only just appeared may still be refused (API.md 3.5), in this one way.
    ASSERT_TRUE(QTest::qWaitFor([&] {
        const Result<void> set = awaited(api().users().setDefaultStation(user.id, row.lineId));
        EXPECT_TRUE(set || set.error().kind == Kind::Conflict);
        return set.has_value();
    }));
    EXPECT_EQ(awaited(api().users().stations(user.id))->defaultStationId, row.lineId);
    EXPECT_EQ(awaited(api().users().get(user.id))->defaultStationId, row.lineId);

    const auto second = awaited(api().phones().create(phone));
    ASSERT_FALSE(second);
    EXPECT_FALSE(second.error().ambiguous);
    EXPECT_EQ(awaited(api().baseSettings().remove(base.id())).error().kind, Kind::Conflict);

    EXPECT_TRUE(awaited(api().users().clearDefaultStation(user.id)));
    EXPECT_TRUE(awaited(api().phones().remove(phone.id())));
    EXPECT_TRUE(awaited(api().phones().remove(phone.id())));
    EXPECT_EQ(awaited(api().phones().get(phone.id())).error().kind, Kind::NotFound);
    EXPECT_TRUE(awaited(api().phones().ofUser(user.id))->empty());
    // The org shows a deleted phone as such for a moment (API.md 3.5), and counts it for as long.
    EXPECT_TRUE(QTest::qWaitFor([&] { return awaited(api().phones().countOn(base.id())) == 0; }));
}

TEST_F(Embedded, SearchesPeople)
{
    for (const QJsonValue stored : stored(u"users"_s)) {
        if (stored[u"state"] != u"active"_s)
            continue;
        const auto found = awaited(api().users().search(stored[u"email"].toString()));
        ASSERT_TRUE(found);
        ASSERT_EQ(found->size(), 1u) << stored[u"email"].toString().toStdString();
        EXPECT_EQ(found->at(0).id, stored[u"id"].toString());
    }
    EXPECT_EQ(awaited(api().users().search(QString(), 7))->size(), 7u);
}

TEST_F(Embedded, WritesBackOnlyWhatChanged)
{
    const QJsonObject base = stored(u"phonebasesettings"_s).at(0).toObject();
    auto baseRead = awaited(api().baseSettings().get(base[u"id"].toString()));
    ASSERT_TRUE(baseRead);
    BaseSettingsFields fields = fieldsOf(*baseRead);
    fields.mediaDscp = fields.mediaDscp == 34 ? 40 : 34;
    applyFields(*baseRead, fields);
    ASSERT_TRUE(awaited(api().baseSettings().update(*baseRead)));
    expectOnlyChange(u"phonebasesettings"_s, base, u"properties/phone_media_dscp/value/instance"_s,
                     *fields.mediaDscp);

    const QJsonObject site = stored(u"sites"_s).at(0).toObject();
    auto siteRead = awaited(api().sites().get(site[u"id"].toString()));
    ASSERT_TRUE(siteRead);
    siteRead->set(u"callerName"_s, u"Zürich"_s);
    ASSERT_TRUE(awaited(api().sites().update(*siteRead)));
    expectOnlyChange(u"sites"_s, site, u"callerName"_s, u"Zürich"_s);
}

TEST_F(Embedded, APhoneKeepsItsPropertiesAndLines)
{
    auto read = awaited(api().phones().get(stored(u"phones"_s).at(0)[u"id"].toString()));
    ASSERT_TRUE(read);
    // The org writes out the references of a phone that is put; what it has then is what must stay.
    read = awaited(api().phones().update(*read));
    ASSERT_TRUE(read);
    const QJsonObject before = storedObject(u"phones"_s, read->id());
    read->set(u"name"_s, u"Renamed"_s);
    ASSERT_TRUE(awaited(api().phones().update(*read)));
    expectOnlyChange(u"phones"_s, before, u"name"_s, u"Renamed"_s);
}

TEST_F(Embedded, AStaleVersionIsAConflict)
{
    const QString siteId = stored(u"sites"_s).at(0)[u"id"].toString();
    const QString baseId = stored(u"phonebasesettings"_s).at(0)[u"id"].toString();
    const auto site = awaited(api().sites().get(siteId));
    const auto base = awaited(api().baseSettings().get(baseId));
    ASSERT_TRUE(site && base);
    ASSERT_TRUE(awaited(api().sites().update(*site)));
    ASSERT_TRUE(awaited(api().baseSettings().update(*base)));
    EXPECT_EQ(awaited(api().sites().update(*site)).error().kind, Kind::Conflict);
    EXPECT_EQ(awaited(api().baseSettings().update(*base)).error().kind, Kind::Conflict);
}

struct Variant
{
    const char *spelling;
    bool forceTurn;
    bool mediaHelper;
};

class Variants : public EmbeddedFixture, public testing::WithParamInterface<Variant>
{
protected:
    Variants()
        : EmbeddedFixture({.users = 5,
                           .phones = 2,
                           .sites = 1,
                           .rateCount = 1'000'000,
                           .templateVariant = QString::fromLatin1(GetParam().spelling)})
    {
    }
};

TEST_P(Variants, TheSwitchesOfATemplateAreFoundWhereTheyAreClear)
{
    const auto read = awaited(api().baseSettings().webRtcTemplate());
    ASSERT_TRUE(read);
    EXPECT_EQ(read->defaults.forceTurn.has_value(), GetParam().forceTurn);
    EXPECT_EQ(read->defaults.requireMediaHelper.has_value(), GetParam().mediaHelper);
}

INSTANTIATE_TEST_SUITE_P(Templates, Variants,
                         testing::Values(Variant{"standard", true, true}, Variant{"camel", true, true},
                                         Variant{"ambiguous", false, true}, Variant{"none", false, false}));

} // namespace
} // namespace Stationmaster::Test
