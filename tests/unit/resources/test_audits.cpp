// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "resources/audits/auditsearch.h"
#include "unit/resources/apifixture.h"
#include "unit/resources/embeddedfixture.h"

using namespace Qt::StringLiterals;

namespace Stationmaster::Test {
namespace {

using Kind = Error::Kind;

AuditQuery lastHour(const QString &entityType = {})
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    return {.from = now.addSecs(-3600), .to = now.addSecs(60), .entityType = entityType};
}

constexpr AuditSearch::Waits Impatient{.interval = std::chrono::milliseconds(1),
                                       .timeout = std::chrono::milliseconds(5)};

class Audits : public EmbeddedFixture
{
protected:
    QString renamedProfile()
    {
        const std::vector<BaseSettingsRow> profiles = allRows(api().baseSettings().all());
        auto profile = awaited(api().baseSettings().get(profiles.front().id));
        EXPECT_TRUE(profile);
        profile->set(u"name"_s, u"Renamed_WebRTC"_s);
        EXPECT_TRUE(awaited(api().baseSettings().update(*profile)));
        return profile->id();
    }

    void expectTheChange(const std::vector<AuditRow> &rows, const QString &id)
    {
        const auto found = std::ranges::find(rows, id, &AuditRow::entityId);
        ASSERT_NE(found, rows.end());
        EXPECT_EQ(found->action, u"Update"_s);
        EXPECT_EQ(found->entityType, u"PhoneBase"_s);
        EXPECT_TRUE(found->when.isValid());
        EXPECT_LT(std::abs(found->when.secsTo(QDateTime::currentDateTimeUtc())), 3600);
        const auto name = std::ranges::find(found->changes, u"name"_s, &AuditChange::property);
        ASSERT_NE(name, found->changes.end());
        EXPECT_EQ(name->after, QStringList{u"Renamed_WebRTC"_s});
        EXPECT_EQ(name->before.size(), 1);
    }
};

TEST_F(Audits, TellWhoChangedWhat)
{
    const QString id = renamedProfile();
    const auto recent = awaited(api().audits().recent(lastHour(u"PhoneBase"_s), 1));
    ASSERT_TRUE(recent);
    expectTheChange(recent->rows, id);
    EXPECT_TRUE(awaited(api().audits().recent(lastHour(u"Site"_s), 1))->rows.empty());
}

TEST_F(Audits, ASearchWaitsForItsResults)
{
    const QString id = renamedProfile();
    AuditSearch search(api().audits(), Impatient);
    const auto found = awaited(search.find(lastHour()));
    ASSERT_TRUE(found);
    expectTheChange(*found, id);
}

class AuditAnswers : public ApiFixture
{
protected:
    const QByteArray started = R"({"id":"q-1","state":"Queued"})";
};

TEST_F(AuditAnswers, ASearchEndsWhenTheOrgDoesNotGetOn)
{
    answer(started);
    server.handler = [this](const SeenRequest &) { return ScriptedServer::json(started); };
    AuditSearch search(api().audits(), Impatient);
    EXPECT_EQ(awaited(search.find(lastHour())).error().kind, Kind::Timeout);
    EXPECT_LE(server.seen.size(), 10);
}

TEST_F(AuditAnswers, AFailedOrCancelledQueryIsAnError)
{
    for (const char *word : {"Failed", "Cancelled", "", "Something"}) {
        answer(started);
        answer(QByteArray(R"({"id":"q-1","state":")") + word + "\"}");
        AuditSearch search(api().audits(), Impatient);
        EXPECT_EQ(awaited(search.find(lastHour())).error().kind, Kind::Server) << word;
    }
    answer("{}");
    AuditSearch search(api().audits(), Impatient);
    EXPECT_EQ(awaited(search.find(lastHour())).error().kind, Kind::Malformed);
}

TEST_F(AuditAnswers, ResultsFollowTheirCursorAndMayLackAnything)
{
    answer(
        R"({"cursor":"a b+c","entities":[{"id":"1"},{"nothing":1},null,{"id":"2","eventDate":"when?","propertyChanges":[{},{"property":"x","newValues":[1,"2"]}]}]})");
    answer(R"({"entities":[{"id":"3","user":{"id":"u","name":"Ana"}}]})");
    const std::vector<AuditRow> rows = allRows(api().audits().results(u"q-1"_s));
    ASSERT_EQ(rows.size(), 3u);
    EXPECT_FALSE(rows[1].when.isValid());
    ASSERT_EQ(rows[1].changes.size(), 2u);
    EXPECT_EQ(rows[1].changes[1].after, QStringList{u"2"_s});
    EXPECT_EQ(rows[2].userName, u"Ana"_s);
    EXPECT_EQ(asked(0, u"pageSize"_s), QStringList{u"500"_s});
    EXPECT_EQ(asked(1, u"cursor"_s), QStringList{u"a b+c"_s});
}

} // namespace
} // namespace Stationmaster::Test
