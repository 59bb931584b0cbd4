// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "personorg.h"

#include "support/awaited.h"

#include <QJsonDocument>
#include <QTestEventLoop>

using namespace Qt::StringLiterals;

namespace Stationmaster::Test {

namespace {

ScriptedAct answered(const QJsonObject &json)
{
    return ScriptedServer::json(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

ScriptedAct refused(int status)
{
    const QByteArray params = status == 403 ? R"(,"messageParams":{"permissions":"[a:b:c]"})" : "";
    return ScriptedServer::answer(status, R"({"code":"not.acceptable","message":"no")" + params + '}');
}

} // namespace

PersonOrg::PersonOrg()
{
    org.clock = QDateTime::currentDateTimeUtc();
    org.signedIn[u"st-1"_s] = u"u1"_s;
    org.elsewhere = [this](const QByteArray &verb, const QString &path, const QByteArray &body) {
        return answer(verb, path.split(u'/').mid(3), body);
    };
}

std::vector<Recovered> PersonOrg::recoveredAfterCrash(const Plan &plan)
{
    QTestEventLoop loop;
    org.onWrite = [&loop] { loop.exitLoop(); };
    QObject::connect(&executor(), &Executor::finished, &loop, [&loop] { loop.exitLoop(); });
    executor().run(plan);
    loop.enterLoopMSecs(60'000);
    org.onWrite = nullptr;
    crash();
    startProgram();
    const int writes = org.writes();
    Recovery recovery(api(), journal(), nullptr, options);
    const auto found = awaited(recovery.start(org.orgId));
    EXPECT_TRUE(found);
    EXPECT_EQ(org.writes(), writes) << "recovery sends no write";
    return found.value_or(std::vector<Recovered>());
}

PersonOrg::Act PersonOrg::answer(const QByteArray &verb, const QStringList &parts, const QByteArray &body)
{
    const QString resource = parts.value(0);
    if (resource == u"users"_s)
        return answerAboutUser(parts);
    if (resource == u"conversations"_s)
        return answerAboutConversation(verb, parts);
    if (resource == u"diagnostics"_s)
        return answerAboutCapture(verb, body);
    if (resource == u"analytics"_s)
        return sessionsStatus == 200 ? answered({{u"sessions"_s, sessions}}) : refused(sessionsStatus);
    if (resource != u"tokens"_s)
        return {};
    if (presences.count(parts.value(1)) == 0)
        return refused(404);
    signOut();
    return ScriptedServer::answer(200);
}

void PersonOrg::signOut()
{
    if (staysSignedIn)
        return;
    m_earlierPresence = std::exchange(presences[u"u1"_s], u"OFFLINE"_s);
    org.signedIn.clear();
}

PersonOrg::Act PersonOrg::answerAboutUser(const QStringList &parts)
{
    const QString id = parts.value(1);
    if (id == u"me"_s)
        return answered({{u"id"_s, me}, {u"name"_s, u"Operator"_s}});
    if (parts.value(2) == u"routingstatus"_s)
        return answered({{u"userId"_s, id}, {u"status"_s, routing[id]}});
    if (parts.value(2) != u"presences"_s)
        return {};
    if (presences.count(id) == 0)
        return refused(404);
    const bool isLate = latePresence > 0 && presences[id] == u"OFFLINE"_s;
    latePresence -= isLate ? 1 : 0;
    const QString shown = isLate ? m_earlierPresence : presences[id];
    return answered({{u"presenceDefinition"_s, QJsonObject{{u"systemPresence"_s, shown}}}});
}

PersonOrg::Act PersonOrg::answerAboutConversation(const QByteArray &verb, const QStringList &parts)
{
    const auto found = conversations.find(parts.value(1));
    if (verb == "POST") {
        if (disconnectStatus != 200)
            return refused(disconnectStatus);
        if (found == conversations.end())
            return refused(404);
        found->second = {.hasEnded = true};
        return ScriptedServer::json("\"done\"");
    }
    if (conversationStatus != 200)
        return refused(conversationStatus);
    if (found == conversations.end())
        return refused(404);
    const QJsonObject leg{{u"id"_s, u"leg"_s}, {u"state"_s, found->second.state}};
    const QJsonObject party{{u"userId"_s, u"u1"_s}, {u"calls"_s, QJsonArray{leg}}};
    QJsonObject shown{{u"id"_s, found->first}, {u"participants"_s, QJsonArray{party}}};
    if (found->second.hasEnded)
        shown[u"endTime"_s] = now().toString(Qt::ISODateWithMs);
    return answered(shown);
}

PersonOrg::Act PersonOrg::answerAboutCapture(const QByteArray &verb, const QByteArray &body)
{
    if (captureStatus != 200)
        return refused(captureStatus);
    if (verb == "DELETE") {
        capture = {};
        return ScriptedServer::answer(204);
    }
    if (verb == "POST")
        capture = QDateTime::fromString(QJsonDocument::fromJson(body)[u"dateExpired"_s].toString(),
                                        Qt::ISODateWithMs);
    if (!capture.isValid() || capture <= now())
        return refused(404);
    return answered({{u"id"_s, u"u1"_s}, {u"dateExpired"_s, capture.toString(Qt::ISODateWithMs)}});
}

} // namespace Stationmaster::Test
