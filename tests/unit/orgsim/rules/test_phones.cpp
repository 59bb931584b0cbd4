// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

#include "unit/orgsim/gatewayfixture.h"

using namespace Qt::StringLiterals;

namespace Stationmaster::OrgSim::Test {

class PhoneRules : public GatewayFixture
{
protected:
    QString fieldOf(const Reply &reply) { return reply.body[u"details"_s][0][u"fieldName"_s].toString(); }
    QJsonObject whole(const QString &id) { return get(Phones + u'/' + id).body; }
    /// A PUT of the first WebRTC phone with a change.
    Reply change(const std::function<void(QJsonObject &)> &how)
    {
        QJsonObject phone = whole(idOf(webRtcPhone()));
        how(phone);
        return put(Phones + u'/' + idOf(webRtcPhone()), phone);
    }
    QJsonObject otherBase(const QJsonObject &phone)
    {
        return first(u"phonebasesettings"_s, [&phone](const QJsonObject &base) {
            return isWebRtc(base) && base[u"id"_s] != phone[u"phoneBaseSettings"_s][u"id"_s];
        });
    }
};

TEST_F(PhoneRules, AMinimalPhoneIsCompleted)
{
    const QString user = idOf(userWithoutPhone());
    QJsonObject wanted = newPhone(u"Ana 简 <b>_WebRTC"_s, user);
    wanted[u"lines"_s] =
        QJsonArray{QJsonObject{{u"lineBaseSettings"_s, wanted[u"lines"_s][0][u"lineBaseSettings"_s]}}};
    wanted[u"owner"_s] = u"nobody knows this"_s;
    wanted[u"state"_s] = u"inactive"_s;
    wanted[u"id"_s] = u"mine"_s;
    const Reply made = post(Phones, wanted);
    ASSERT_EQ(made.status, 200) << made.raw.toStdString();
    const QJsonObject phone = made.body;
    EXPECT_NE(idOf(phone), u"mine"_s);
    EXPECT_EQ(phone[u"version"_s].toInt(), 1);
    EXPECT_EQ(phone[u"state"_s], u"active"_s);
    EXPECT_EQ(phone[u"name"_s], wanted[u"name"_s]);
    EXPECT_FALSE(phone.contains(u"owner"_s));
    EXPECT_TRUE(isWebRtc(phone));
    EXPECT_EQ(phone[u"lines"_s][0][u"name"_s], wanted[u"name"_s]) << "the line has the phone's name";
    EXPECT_TRUE(phone[u"lines"_s][0][u"id"_s].isString());
    EXPECT_EQ(phone[u"lineBaseSettings"_s][u"id"_s], wanted[u"lines"_s][0][u"lineBaseSettings"_s][u"id"_s]);
    EXPECT_TRUE(phone[u"webRtcUser"_s][u"name"_s].isString());
    EXPECT_EQ(phone[u"selfUri"_s].toString(), Phones + u'/' + idOf(phone));
    EXPECT_EQ(whole(idOf(phone)), phone);
}

TEST_F(PhoneRules, EachRequiredPartIsRequired)
{
    const QJsonObject good = newPhone(u"Good"_s, idOf(userWithoutPhone()));
    const QJsonObject wrongBase{{u"id"_s, u"none"_s}};
    const QList<std::tuple<QString, QJsonValue, QString>> cases{
        {u"name"_s, QJsonValue::Undefined, u"name"_s},
        {u"name"_s, u"  "_s, u"name"_s},
        {u"name"_s, QString(300, u'x'), u"name"_s},
        {u"name"_s, 5, u"name"_s},
        {u"site"_s, QJsonValue::Undefined, u"site"_s},
        {u"site"_s, wrongBase, u"site"_s},
        {u"site"_s, u"text"_s, u"site"_s},
        {u"phoneBaseSettings"_s, wrongBase, u"phoneBaseSettings"_s},
        {u"lines"_s, QJsonArray{}, u"lines"_s},
        {u"lines"_s, QJsonArray{QJsonObject{{u"lineBaseSettings"_s, wrongBase}}},
         u"lines.lineBaseSettings"_s},
        {u"lineBaseSettings"_s, wrongBase, u"lineBaseSettings"_s},
        {u"webRtcUser"_s, QJsonValue::Undefined, u"webRtcUser"_s},
        {u"webRtcUser"_s, wrongBase, u"webRtcUser"_s},
        {u"properties"_s, QJsonArray{}, u"properties"_s},
        {u"properties"_s, QJsonObject{{u"phone_label"_s, u"bare"_s}}, u"properties.phone_label"_s}};
    for (const auto &[key, value, field] : cases) {
        QJsonObject bad = good;
        if (value.isUndefined())
            bad.remove(key);
        else
            bad[key] = value;
        const Reply reply = post(Phones, bad);
        EXPECT_EQ(reply.status, 400) << key.toStdString();
        EXPECT_EQ(fieldOf(reply), field);
    }
    EXPECT_EQ(post(Phones, good).status, 200);
}

TEST_F(PhoneRules, AUserHasOneWebRtcPhone)
{
    const QString user = webRtcPhone()[u"webRtcUser"_s][u"id"_s].toString();
    const Reply second = post(Phones, newPhone(u"Second"_s, user));
    EXPECT_EQ(second.status, 400);
    EXPECT_EQ(second.body[u"message"_s], u"A web rtc phone has already been assigned to this user."_s);
    EXPECT_EQ(second.body[u"code"_s], u"bad.request"_s) << "only the detail says which rule";
    EXPECT_EQ(second.body[u"details"_s][0][u"errorCode"_s], u"ONLY_ONE_WEB_RTC_ASSIGNMENT_ALLOWED"_s);
    remove(Phones + u'/' + idOf(webRtcPhone()));
    EXPECT_EQ(post(Phones, newPhone(u"Second"_s, user)).status, 200) << "a deleted phone does not count";
}

TEST_F(PhoneRules, TheRefusalOfASecondPhoneCanBeAConflict)
{
    OrgOptions options = smallOrg();
    options.rules.secondPhoneStatus = 409;
    begin(options);
    const QString user = webRtcPhone()[u"webRtcUser"_s][u"id"_s].toString();
    const Reply second = post(Phones, newPhone(u"Second"_s, user));
    EXPECT_EQ(second.status, 409);
    EXPECT_EQ(second.body[u"details"_s][0][u"errorCode"_s], u"ONLY_ONE_WEB_RTC_ASSIGNMENT_ALLOWED"_s);
}

TEST_F(PhoneRules, NamesAreUniqueOverAllPhonesWithoutCase)
{
    const QString user = idOf(userWithoutPhone());
    EXPECT_EQ(post(Phones, newPhone(webRtcPhone()[u"name"_s].toString().toUpper(), user)).status, 409);
    EXPECT_EQ(post(Phones, newPhone(u"lobby"_s, user)).status, 409) << "a desk phone";
    const QString name = webRtcPhone()[u"name"_s].toString();
    EXPECT_EQ(change([](QJsonObject &phone) { phone[u"name"_s] = u"Reception"_s; }).status, 409);
    EXPECT_EQ(change([&name](QJsonObject &phone) { phone[u"name"_s] = name.toUpper(); }).status, 200);
}

TEST_F(PhoneRules, APutNeedsTheVersionThatIs)
{
    const QString id = idOf(webRtcPhone());
    EXPECT_EQ(fieldOf(change([](QJsonObject &phone) { phone.remove(u"version"_s); })), u"version"_s);
    EXPECT_EQ(change([](QJsonObject &phone) { phone[u"version"_s] = u"1"_s; }).status, 400);
    const Reply stale = change([](QJsonObject &phone) { phone[u"version"_s] = 0; });
    EXPECT_EQ(stale.status, 409);
    EXPECT_TRUE(stale.body[u"message"_s].toString().contains(u"does not match the current version"_s));
    EXPECT_EQ(change([](QJsonObject &phone) { phone[u"name"_s] = u"New"_s; }).body[u"version"_s].toInt(), 2);
    EXPECT_EQ(whole(id)[u"name"_s], u"New"_s);
    EXPECT_EQ(change([](QJsonObject &phone) { phone[u"id"_s] = u"other"_s; }).status, 400);
}

TEST_F(PhoneRules, APutReplacesWhatCanBeWrittenAndKeepsTheRest)
{
    const QJsonObject phone =
        first(u"phones"_s, [](const QJsonObject &one) { return one.contains(u"provisioningHints"_s); });
    const QString path = Phones + u'/' + idOf(phone);
    QJsonObject body = get(path).body;
    const QJsonObject before = body;
    body[u"state"_s] = u"inactive"_s;
    body[u"selfUri"_s] = u"/elsewhere"_s;
    body[u"capabilities"_s] = QJsonObject{};
    body[u"owner"_s] = 1;
    ASSERT_EQ(put(path, body).status, 200);
    QJsonObject after = get(path).body;
    EXPECT_EQ(after[u"version"_s].toInt(), 2);
    after[u"version"_s] = 1;
    EXPECT_EQ(undated(after), undated(before)) << "overrides and unknown parts stay when they were sent back";

    body.remove(u"provisioningHints"_s);
    body.remove(u"properties"_s);
    body[u"version"_s] = 2;
    ASSERT_EQ(put(path, body).status, 200);
    EXPECT_FALSE(get(path).body.contains(u"provisioningHints"_s))
        << "a full replace: what is not sent is lost";
    EXPECT_FALSE(get(path).body.contains(u"properties"_s));
}

TEST_F(PhoneRules, TheLineStays)
{
    EXPECT_EQ(change([](QJsonObject &phone) {
                  QJsonObject line = phone[u"lines"_s][0].toObject();
                  line.remove(u"id"_s);
                  phone[u"lines"_s] = QJsonArray{line};
              }).status,
              400);
}

TEST_F(PhoneRules, OtherBaseSettingsNeedTheirLineAndTakeTheUserOff)
{
    const QJsonObject phone = first(u"phones"_s, [this](const QJsonObject &one) {
        return isWebRtc(one) &&
               state()[u"associatedStations"_s].toObject().contains(one[u"webRtcUser"_s][u"id"_s].toString());
    });
    const QString path = Phones + u'/' + idOf(phone);
    const QJsonObject base = otherBase(phone);
    QJsonObject body = get(path).body;
    const QString user = body[u"webRtcUser"_s][u"id"_s].toString();
    body[u"phoneBaseSettings"_s] = QJsonObject{{u"id"_s, base[u"id"_s]}};
    EXPECT_EQ(put(path, body).status, 400);
    const QJsonObject lineBase{{u"id"_s, base[u"lines"_s][0][u"id"_s]}};
    body[u"lineBaseSettings"_s] = lineBase;
    QJsonObject line = body[u"lines"_s][0].toObject();
    line[u"lineBaseSettings"_s] = lineBase;
    body[u"lines"_s] = QJsonArray{line};
    ASSERT_EQ(put(path, body).status, 200);
    EXPECT_EQ(get(path).body[u"phoneBaseSettings"_s][u"name"_s], base[u"name"_s]);
    EXPECT_FALSE(state()[u"associatedStations"_s].toObject().contains(user)) << "the phone registers anew";
    EXPECT_TRUE(state()[u"defaultStations"_s].toObject().contains(user));
}

TEST_F(PhoneRules, AnotherUserGetsTheStation)
{
    const QString old = webRtcPhone()[u"webRtcUser"_s][u"id"_s].toString();
    const QString user = idOf(userWithoutPhone());
    const QString station = webRtcPhone()[u"lines"_s][0][u"id"_s].toString();
    ASSERT_EQ(change([&user](QJsonObject &phone) {
                  phone[u"webRtcUser"_s] = QJsonObject{{u"id"_s, user}};
              }).status,
              200);
    EXPECT_EQ(get(u"/api/v2/stations/"_s + station).body[u"webRtcUserId"_s], user);
    EXPECT_FALSE(state()[u"defaultStations"_s].toObject().contains(old));
}

TEST_F(PhoneRules, ADeskPhoneNeedsNoUserAndCanBeRebooted)
{
    const QJsonObject desk = first(u"phones"_s, [](const QJsonObject &phone) {
        return phone[u"capabilities"_s][u"allowReboot"_s].toBool();
    });
    QJsonObject body = get(Phones + u'/' + idOf(desk)).body;
    body[u"name"_s] = u"Front Desk"_s;
    EXPECT_EQ(put(Phones + u'/' + idOf(desk), body).status, 200);
    EXPECT_EQ(post(Phones + u'/' + idOf(desk) + u"/reboot"_s, {}).status, 204);
    EXPECT_EQ(post(Phones + u'/' + idOf(webRtcPhone()) + u"/reboot"_s, {}).status, 400);
    EXPECT_EQ(post(Phones + u"/reboot"_s, {{u"phoneIds"_s, QJsonArray{desk[u"id"_s]}}}).status, 204);
    EXPECT_EQ(post(Phones + u"/reboot"_s, {{u"siteId"_s, desk[u"site"_s][u"id"_s]}}).status, 204);
    EXPECT_EQ(post(Phones + u"/reboot"_s, {}).status, 400);
}

TEST_F(PhoneRules, DeletingIsForGood)
{
    const QJsonObject phone = webRtcPhone();
    const QString user = phone[u"webRtcUser"_s][u"id"_s].toString();
    EXPECT_EQ(remove(Phones + u'/' + idOf(phone)).status, 204);
    EXPECT_EQ(remove(Phones + u'/' + idOf(phone)).status, 404);
    EXPECT_EQ(get(u"/api/v2/stations/"_s + phone[u"lines"_s][0][u"id"_s].toString()).status, 404);
    EXPECT_FALSE(state()[u"defaultStations"_s].toObject().contains(user));
    EXPECT_EQ(post(Phones, newPhone(phone[u"name"_s].toString(), user)).status, 200)
        << "name and user are free again";
}

TEST_F(PhoneRules, TheTemplateBelongsToTheBaseSettings)
{
    const QJsonObject base = webRtcBase();
    const QJsonObject made = get(Phones + u"/template?phoneBaseSettingsId="_s + idOf(base)).body;
    EXPECT_EQ(made[u"lines"_s][0][u"lineBaseSettings"_s][u"id"_s], base[u"lines"_s][0][u"id"_s]);
    EXPECT_EQ(get(Phones + u"/template"_s).status, 400);
}

} // namespace Stationmaster::OrgSim::Test
