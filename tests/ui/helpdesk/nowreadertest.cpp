// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "helpdesk/nowtext.h"
#include "ui/helpdesk/nowfixture.h"
#include "words/report.h"

#include <set>

using namespace Qt::StringLiterals;

namespace Stationmaster::Test {
namespace {

class NowInOrg : public NowFixture
{
};

TEST_F(NowInOrg, SomebodyIsInEachState)
{
    std::set<NowVerdict> seen;
    for (const QString &id : userIds())
        seen.insert(verdictOn(id));
    for (const NowVerdict verdict :
         {NowVerdict::Left, NowVerdict::NoLicence, NowVerdict::NoPhone, NowVerdict::Offline,
          NowVerdict::NotResponding, NowVerdict::Away, NowVerdict::OffQueue, NowVerdict::CanTakeCalls})
        EXPECT_TRUE(seen.contains(verdict)) << static_cast<int>(verdict);
    EXPECT_FALSE(seen.contains(NowVerdict::Unknown));
    EXPECT_FALSE(seen.contains(NowVerdict::Changing));
}

TEST_F(NowInOrg, ACallAndAnotherPhoneAreSeen)
{
    const QString id = whoIs(NowVerdict::CanTakeCalls);
    for (int i = 0; i < 2; ++i)
        edit({{u"type"_s, u"calls"_s},
              {u"create"_s, QJsonObject{{u"userId"_s, id}, {u"story"_s, u"Fine"_s}, {u"secondsAgo"_s, 60}}}});
    NowReader reader(api());
    const NowReport report = judgeNow(readTo(reader, id).factsOf(personOf(id)));
    EXPECT_EQ(report.verdict, NowVerdict::InCall);
    EXPECT_TRUE(report.has(NowFinding::SeveralConversations));
    signIn(deskStation(), id);
    EXPECT_EQ(verdictOn(id), NowVerdict::AnotherPhone);
}

TEST_F(NowInOrg, WhomTheOrgDoesNotKnowIsGoneAlthoughItSaysOffQueue)
{
    NowReader reader(api());
    const NowReading &reading = readTo(reader, u"nobody"_s);
    EXPECT_EQ((*reading.routing)->status, u"OFF_QUEUE"_s);
    UserDetails person = personOf(userIds()[0]);
    EXPECT_EQ(judgeNow(reading.factsOf(person)).verdict, NowVerdict::Gone);
    EXPECT_FALSE(reading.isWorthAnotherAttempt());
}

TEST_F(NowInOrg, SomebodyWhoChangesWhileBeingReadIsNotJudged)
{
    const QString id = whoIs(NowVerdict::CanTakeCalls);
    const UserDetails person = personOf(id);
    // The first answer is a failure that is repeated a moment later.
    ASSERT_EQ(
        org.setFaults({QJsonObject{
            {u"kind"_s, u"status"_s}, {u"status"_s, 503}, {u"path"_s, u"/api/v2/users/*/routingstatus"_s}}}),
        QString());
    NowReader reader(api());
    reader.setPerson(id);
    reader.read();
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return reader.reading().presence && reader.reading().signIns; }, 30'000));
    ASSERT_FALSE(reader.reading().routing);
    EXPECT_FALSE(reader.reading().isDecided());
    signIn(person.phone->lineId, {});
    ASSERT_TRUE(isEnd(reader));
    EXPECT_EQ(judgeNow(reader.reading().factsOf(person)).verdict, NowVerdict::Changing);
    const NowText text(person, reader.reading(), Report::time);
    EXPECT_EQ(text.verdict().strong, u"Not certain."_s);
    EXPECT_TRUE(text.verdict().text.contains(u"Presence On Queue and routing status Off Queue"_s));
    reader.read();
    EXPECT_EQ(reader.reading().presence->value().system, u"ON_QUEUE"_s) << "until all is read afresh";
    ASSERT_TRUE(isEnd(reader));
    EXPECT_EQ(judgeNow(reader.reading().factsOf(person)).verdict, NowVerdict::NotSignedIn);
}

TEST_F(NowInOrg, AnotherPersonEndsTheReading)
{
    const QStringList ids = userIds();
    NowReader reader(api());
    QSignalSpy changed(&reader, &NowReader::changed);
    reader.setPerson(ids[1]);
    reader.read();
    EXPECT_TRUE(reader.isReading());
    reader.setPerson(ids[5]);
    EXPECT_FALSE(reader.isReading());
    EXPECT_FALSE(reader.reading().asked.isValid());
    reader.read();
    ASSERT_TRUE(isEnd(reader));
    EXPECT_EQ(changed.count(), 7) << "one for each answer about the second person, and for nothing else";
    reader.setPerson({});
    reader.read();
    EXPECT_FALSE(reader.isReading()) << "nobody is not read";
}

TEST_F(NowInOrg, AnswersMayLackWhatDecides)
{
    const QString id = whoIs(NowVerdict::CanTakeCalls);
    const UserDetails person = personOf(id);
    NowReader reader(api());
    const auto textOf = [&] {
        reader.read();
        EXPECT_TRUE(isEnd(reader));
        return NowText(person, reader.reading(), Report::time).verdict();
    };
    reader.setPerson(id);
    answerInstead(u"/api/v2/users/*/routingstatus"_s, {{u"userId"_s, id}, {u"more"_s, 1}});
    EXPECT_EQ(textOf().text, u"What decides could not be read: routing status."_s);
    answerAsUsual();
    answerInstead(u"/api/v2/users/*/routingstatus"_s, {{u"status"_s, u"DREAMING"_s}});
    EXPECT_EQ(textOf().text, u"What decides could not be read: what the routing status “DREAMING” means."_s);
    answerInstead(u"/api/v2/users/*/presences/purecloud"_s, {{u"presenceDefinition"_s, QJsonValue::Null}});
    EXPECT_TRUE(textOf().text.contains(u"presence"_s));
    answerAsUsual();
    answerInstead(u"/api/v2/users/*/presences/purecloud"_s,
                  {{u"presenceDefinition"_s, QJsonObject{{u"systemPresence"_s, u"NAPPING"_s}}}});
    EXPECT_EQ(textOf().strong, u"NAPPING."_s) << "a presence that is new stands as it came";
    answerAsUsual();
    answerInstead(u"/api/v2/users/"_s + id, {{u"id"_s, id}, {u"station"_s, 7}});
    answerInstead(u"/api/v2/users/*/station"_s, {});
    answerInstead(u"/api/v2/voicemail/*"_s, {{u"alertTimeoutSeconds"_s, u"soon"_s}});
    answerInstead(u"/api/v2/license/users/*"_s, {{u"id"_s, id}});
    answerInstead(u"/api/v2/analytics/agents/*"_s, {{u"sessions"_s, QJsonArray{7, QJsonObject()}}});
    EXPECT_EQ(textOf().strong, u"Signed in on no phone."_s);
    const NowReading &reading = reader.reading();
    EXPECT_EQ(reading.person->value().autoAnswer, std::nullopt);
    EXPECT_EQ(reading.ringing->value().seconds, std::nullopt);
    EXPECT_EQ(reading.licences->error().kind, Error::Kind::Malformed);
    EXPECT_EQ(reading.sessions->value(), std::vector<LiveSession>(1));
}

TEST_F(NowInOrg, APartThatFailsCostsNoOtherAndIsWorthAnotherAttempt)
{
    const QString id = whoIs(NowVerdict::OffQueue);
    NowReader reader(api());
    answerInstead(u"/api/v2/voicemail/*"_s, {}, 500);
    answerInstead(u"/api/v2/analytics/agents/*"_s, {}, 410);
    EXPECT_TRUE(readTo(reader, id).isWorthAnotherAttempt());
    EXPECT_EQ(reader.reading().ringing->error().httpStatus, 500);
    const UserDetails person = personOf(id);
    const auto valueOf = [&](const QString &label) {
        for (const NowText::Row &row : NowText(person, reader.reading(), Report::time).rows()) {
            if (row.label == label)
                return row.value;
        }
        return QString();
    };
    EXPECT_TRUE(
        valueOf(u"Alert timeout"_s).startsWith(u"could not be read. The org reported a server error"_s));
    EXPECT_EQ(valueOf(u"Conversations"_s), u"the org does not offer this"_s);
    EXPECT_EQ(judgeNow(reader.reading().factsOf(person)).verdict, NowVerdict::OffQueue);
    answerAsUsual();
    answerInstead(u"/api/v2/analytics/agents/*"_s, {}, 410);
    reader.read();
    ASSERT_TRUE(isEnd(reader));
    EXPECT_FALSE(reader.reading().isWorthAnotherAttempt()) << "what is not offered will not come";
}

/// Which part a missing permission costs, and how that is said.
struct MissingPermission
{
    const char *held;
    const char *label;
    const char *said;
    bool hearsExpands = true;
};

class NowWithout : public NowFixture, public testing::WithParamInterface<MissingPermission>
{
protected:
    NowWithout()
        : NowFixture(QString::fromLatin1(GetParam().held),
                     {.deafTo = GetParam().hearsExpands ? QStringList() : QStringList{u"expand"_s}})
    {
    }
};

TEST_P(NowWithout, APermissionItIsNamedAndTheRestIsThere)
{
    QString id; // nothing but the station could keep from taking calls
    for (const QString &one : signedIn()) {
        if (awaited(api().userStatus().routingStatus(one))->status == u"IDLE"_s)
            id = one;
    }
    NowReader reader(api());
    const NowReading &reading = readTo(reader, id);
    const UserDetails person = personOf(id);
    int refused = 0;
    for (const NowText::Row &row : NowText(person, reading, Report::time).rows()) {
        if (row.label != QString::fromUtf8(GetParam().label)) {
            EXPECT_TRUE(row.isRead || row.value.isEmpty()) << qPrintable(row.label + row.value);
            continue;
        }
        ++refused;
        EXPECT_FALSE(row.isRead);
        EXPECT_EQ(row.value, QString::fromUtf8(GetParam().said));
        EXPECT_FALSE(row.reference.isEmpty());
    }
    EXPECT_EQ(refused, 1);
    EXPECT_FALSE(reading.isWorthAnotherAttempt()) << "it would be refused again";
    EXPECT_EQ(judgeNow(reading.factsOf(person)).verdict,
              GetParam().hearsExpands ? NowVerdict::CanTakeCalls : NowVerdict::Unknown);
}

INSTANTIATE_TEST_SUITE_P(
    OfThose, NowWithout,
    testing::Values(
        MissingPermission{"telephony:plugin:all authorization:license:view", "Conversations",
                          "not permitted: Analytics › Agent State › View is missing"},
        MissingPermission{
            "analytics:agentState:view authorization:license:view", "Alert timeout",
            "not permitted: Telephony › Plugin › All or Voicemail › User Policy › View Other is missing"},
        MissingPermission{
            "telephony:plugin:all analytics:agentState:view", "Licence",
            "not permitted: Authorization › Grant › Add or Authorization › License › View is missing"},
        MissingPermission{"telephony:plugin:all analytics:agentState:view authorization:license:view",
                          "Signed in",
                          "not permitted: Telephony › Other Station Association › View is missing", false}));

/// Expands are best effort.
class NowWithoutExpands : public NowFixture
{
protected:
    NowWithoutExpands() : NowFixture(u"*"_s, {.deafTo = {u"expand"_s}}) {}
};

TEST_F(NowWithoutExpands, IsAskedForElsewhere)
{
    const QString id = whoIs(NowVerdict::CanTakeCalls);
    NowReader reader(api());
    const NowReading &reading = readTo(reader, id);
    EXPECT_TRUE(reading.signIns->value().associated.isThere());
    EXPECT_TRUE(reading.mayCall->value().has_value()) << "the divisions tell";
    EXPECT_TRUE(reading.isComplete());
}

TEST_F(NowInOrg, ARefusalThatNamesNothingSaysWhatIsDocumented)
{
    const QString id = whoIs(NowVerdict::CanTakeCalls);
    answerInstead(u"/api/v2/license/users/*"_s, {{u"code"_s, u"not.authorized"_s}}, 403);
    answerInstead(u"/api/v2/users/*/routingstatus"_s, {{u"code"_s, u"not.authorized"_s}}, 403);
    answerInstead(u"/api/v2/voicemail/*"_s,
                  {{u"code"_s, u"missing.permissions"_s},
                   {u"messageParams"_s, QJsonObject{{u"permissions"_s, u"[a:one:view, a:two:view]"_s}}}},
                  403);
    NowReader reader(api());
    readTo(reader, id);
    QStringList said;
    const UserDetails person = personOf(id);
    const NowText text(person, reader.reading(), Report::time);
    for (const NowText::Row &row : text.rows())
        said.append(row.value);
    EXPECT_TRUE(said.contains(u"not permitted; the org does not say what is missing. As documented it takes "
                              "Authorization › License › View or Authorization › Grant › Add."_s));
    EXPECT_TRUE(said.contains(u"not permitted; the org does not say what is missing, which may be a scope of "
                              "the OAuth client"_s));
    EXPECT_TRUE(said.contains(u"not permitted: A › One › View and A › Two › View are needed"_s));
    EXPECT_EQ(text.verdict().text, u"What decides could not be read: routing status."_s);
}

} // namespace
} // namespace Stationmaster::Test
