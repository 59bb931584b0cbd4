// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

#include "unit/orgsim/gatewayfixture.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace Stationmaster::OrgSim::Test {

namespace {

QJsonObject instance(const QJsonValue &value)
{
    return {{u"value"_s, QJsonObject{{u"instance"_s, value}}}};
}

} // namespace

class BaseSettingsRules : public GatewayFixture
{
protected:
    QJsonObject webRtcTemplate()
    {
        return get(Bases + u"/template?phoneMetabaseId=inin_webrtc_softphone.json"_s).body;
    }
    QJsonObject newBase(const QString &name, const QJsonObject &properties = {},
                        const QJsonObject &lineProperties = {})
    {
        const QJsonObject known = webRtcTemplate();
        QJsonObject line{{u"name"_s, name}, {u"lineMetaBase"_s, known[u"lines"_s][0][u"lineMetaBase"_s]}};
        if (!lineProperties.isEmpty())
            line[u"properties"_s] = lineProperties;
        QJsonObject base{{u"name"_s, name},
                         {u"phoneMetaBase"_s, QJsonObject{{u"id"_s, u"inin_webrtc_softphone.json"_s}}},
                         {u"lines"_s, QJsonArray{line}}};
        if (!properties.isEmpty())
            base[u"properties"_s] = properties;
        return base;
    }
    Reply change(const std::function<void(QJsonObject &)> &how)
    {
        QJsonObject base = get(Bases + u'/' + idOf(webRtcBase())).body;
        how(base);
        return put(Bases + u'/' + idOf(webRtcBase()), base);
    }
};

TEST_F(BaseSettingsRules, NewOnesGetTheTemplatesDefaults)
{
    const Reply made =
        post(Bases, newBase(u"Night_WebRTC_Quality"_s,
                            {{u"phone_sip_dscp"_s, instance(26)}, {u"phone_own"_s, instance(true)}},
                            {{u"station_persistent_webrtc_enabled"_s, instance(true)}}));
    ASSERT_EQ(made.status, 200) << made.raw.toStdString();
    const QJsonObject base = made.body;
    EXPECT_EQ(base[u"version"_s].toInt(), 1);
    EXPECT_EQ(base[u"properties"_s][u"phone_sip_dscp"_s], instance(26));
    EXPECT_EQ(base[u"properties"_s][u"phone_own"_s], instance(true)) << "unknown keys are stored";
    EXPECT_EQ(base[u"properties"_s][u"phone_media_dscp"_s],
              webRtcTemplate()[u"properties"_s][u"phone_media_dscp"_s]);
    const QJsonValue line = base[u"lines"_s][0];
    EXPECT_TRUE(
        line[u"properties"_s][u"station_persistent_webrtc_enabled"_s][u"value"_s][u"instance"_s].toBool());
    EXPECT_EQ(line[u"properties"_s][u"station_persistent_timeout"_s][u"value"_s][u"instance"_s].toInt(), 600);
    EXPECT_EQ(get(Bases + u'/' + idOf(base)).body, base);
    EXPECT_EQ(get(u"/api/v2/telephony/providers/edges/linebasesettings/"_s + line[u"id"_s].toString()).body,
              line.toObject());
}

TEST_F(BaseSettingsRules, RefusesWhatIsNoProfile)
{
    const auto statusWith = [this](const QString &key, const QJsonValue &value) {
        QJsonObject base = newBase(u"Refused"_s);
        base[key] = value;
        return post(Bases, base).status;
    };
    EXPECT_EQ(statusWith(u"name"_s, u""_s), 400);
    EXPECT_EQ(statusWith(u"phoneMetaBase"_s, QJsonObject{{u"id"_s, u"developer_webrtc.json"_s}}), 400);
    EXPECT_EQ(statusWith(u"lines"_s, QJsonArray{}), 400);
    EXPECT_EQ(statusWith(u"lines"_s, QJsonArray{QJsonObject{{u"name"_s, u"x"_s}}}), 400) << "no lineMetaBase";
    EXPECT_EQ(
        statusWith(u"lines"_s, QJsonArray{QJsonObject{
                                   {u"lineMetaBase"_s, webRtcTemplate()[u"lines"_s][0][u"lineMetaBase"_s]}}}),
        400)
        << "no name";
    EXPECT_EQ(statusWith(u"name"_s, webRtcBase()[u"name"_s].toString().toLower()), 409);
    EXPECT_EQ(statusWith(u"description"_s, u"fine"_s), 200);
}

TEST_F(BaseSettingsRules, ChecksTheValuesItKnows)
{
    const QList<std::tuple<QString, QJsonValue, int>> cases{
        {u"phone_media_dscp"_s, 0, 200},        {u"phone_media_dscp"_s, 63, 200},
        {u"phone_media_dscp"_s, 64, 400},       {u"phone_media_dscp"_s, -1, 400},
        {u"phone_media_dscp"_s, 4.5, 400},      {u"phone_media_dscp"_s, u"46"_s, 200},
        {u"phone_media_dscp"_s, u"EF"_s, 400},  {u"phone_sip_dscp"_s, true, 400},
        {u"phone_force_turn"_s, u"yes"_s, 400}, {u"phone_force_turn"_s, true, 200}};
    int number = 0;
    for (const auto &[key, value, status] : cases)
        EXPECT_EQ(post(Bases, newBase(u"Check %1"_s.arg(++number), {{key, instance(value)}})).status, status)
            << key.toStdString() << ' ' << value.toVariant().toString().toStdString();
    for (const auto &[value, status] : {std::pair(1, 200), std::pair(0, 400), std::pair(-5, 400)})
        EXPECT_EQ(post(Bases, newBase(u"Check %1"_s.arg(++number), {},
                                      {{u"station_persistent_timeout"_s, instance(value)}}))
                      .status,
                  status);
}

TEST_F(BaseSettingsRules, AStaleVersionIsA400WithTheSentence)
{
    const Reply stale = change([](QJsonObject &base) { base[u"version"_s] = 77; });
    EXPECT_EQ(stale.status, 400);
    EXPECT_TRUE(stale.body[u"message"_s].toString().contains(u"does not match the current version"_s));
    EXPECT_EQ(change([](QJsonObject &base) { base.remove(u"version"_s); }).status, 400);
    EXPECT_EQ(change([](QJsonObject &) {}).body[u"version"_s].toInt(), 2);
}

TEST_F(BaseSettingsRules, APutKeepsExtrasThatComeBackAndTheLine)
{
    const QJsonObject before = webRtcBase();
    const Reply reply = change([](QJsonObject &base) { base[u"name"_s] = u"Renamed"_s; });
    ASSERT_EQ(reply.status, 200);
    EXPECT_EQ(reply.body[u"properties"_s], before[u"properties"_s]);
    EXPECT_EQ(undated(reply.body)[u"lines"_s], undated(before)[u"lines"_s]);
    EXPECT_EQ(before[u"properties"_s][u"phone_media_dscp"_s][u"type"_s], u"integer"_s)
        << "there is an extra to keep";
    EXPECT_EQ(change([](QJsonObject &base) {
                  base[u"phoneMetaBase"_s] = QJsonObject{{u"id"_s, u"inin_remote.json"_s}};
              }).status,
              400);
    EXPECT_EQ(change([](QJsonObject &base) {
                  QJsonObject line = base[u"lines"_s][0].toObject();
                  line.remove(u"id"_s);
                  base[u"lines"_s] = QJsonArray{line};
              }).status,
              400);
}

TEST_F(BaseSettingsRules, CannotBeDeletedWhileInUse)
{
    const Reply made = post(Bases, newBase(u"Short"_s));
    QJsonObject phone = newPhone(u"Short Phone"_s, idOf(userWithoutPhone()));
    phone[u"phoneBaseSettings"_s] = QJsonObject{{u"id"_s, made.body[u"id"_s]}};
    phone[u"lines"_s] = QJsonArray{
        QJsonObject{{u"lineBaseSettings"_s, QJsonObject{{u"id"_s, made.body[u"lines"_s][0][u"id"_s]}}}}};
    const Reply phoneMade = post(Phones, phone);
    ASSERT_EQ(phoneMade.status, 200) << phoneMade.raw.toStdString();
    const QString path = Bases + u'/' + idOf(made.body);
    EXPECT_EQ(remove(path).status, 409);
    EXPECT_EQ(remove(Phones + u'/' + idOf(phoneMade.body)).status, 204);
    EXPECT_EQ(remove(path).status, 409) << "the station holds it a moment longer";
    EXPECT_TRUE(QTest::qWaitFor([&] { return remove(path).status == 204; }, 30'000));
    EXPECT_EQ(get(path).status, 404);
}

TEST_F(BaseSettingsRules, ListsLeaveOutWhatIsNotExpanded)
{
    const QString one = u"?name="_s + webRtcBase()[u"name"_s].toString();
    const QJsonObject bare = entities(Bases + one)[0].toObject();
    EXPECT_FALSE(bare.contains(u"properties"_s));
    EXPECT_FALSE(bare[u"lines"_s][0].toObject().contains(u"name"_s)) << "a line can lack its name";
    EXPECT_TRUE(bare[u"lines"_s][0][u"id"_s].isString());
    EXPECT_EQ(entities(Bases + one + u"&expand=properties&expand=lines"_s)[0].toObject(), webRtcBase());
    EXPECT_EQ(get(Bases + u"?pageSize=1"_s).body[u"total"_s].toInt(), 9);
}

TEST_F(BaseSettingsRules, TheTemplateComesInSeveralSpellings)
{
    struct Spelling
    {
        QString variant{};
        qsizetype onPhone = 0; ///< boolean keys
        qsizetype onLine = 0;
    };
    const auto flags = [](const QJsonValue &properties) {
        qsizetype count = 0;
        for (const QJsonValue entry : properties.toObject())
            count += entry[u"value"_s][u"instance"_s].isBool() ? 1 : 0;
        return count;
    };
    for (const Spelling &one :
         {Spelling{u"standard"_s, 2, 1}, Spelling{u"camel"_s, 2, 1}, Spelling{u"line"_s, 0, 3},
          Spelling{u"upper"_s, 2, 1}, Spelling{u"relay"_s, 2, 1}, Spelling{u"preferred"_s, 3, 1},
          Spelling{u"decoys"_s, 3, 1}, Spelling{u"ambiguous"_s, 3, 1}, Spelling{u"none"_s, 0, 1},
          Spelling{u"text"_s, 1, 1}, Spelling{u"nodscp"_s, 2, 1}, Spelling{u"empty"_s, 2, 1}}) {
        OrgOptions options = smallOrg();
        options.templateVariant = one.variant;
        begin(options);
        const QJsonObject known = webRtcTemplate();
        EXPECT_EQ(flags(known[u"properties"_s]), one.onPhone) << one.variant.toStdString();
        EXPECT_EQ(flags(known[u"lines"_s][0][u"properties"_s]), one.onLine) << one.variant.toStdString();
        qsizetype profiles = 0;
        for (const QJsonValue base : state()[u"phonebasesettings"_s].toArray())
            profiles += isWebRtc(base.toObject()) ? 1 : 0;
        EXPECT_EQ(profiles, one.variant == u"empty"_s ? 0 : 7);
    }
    EXPECT_EQ(get(Bases + u"/template?phoneMetabaseId=developer_webrtc.json"_s).status, 400);
}

TEST_F(BaseSettingsRules, ModelsAreListedWithTheirType)
{
    const QJsonArray models = entities(Bases + u"/availablemetabases"_s);
    ASSERT_EQ(models.size(), 3);
    int webRtc = 0;
    for (const QJsonValue model : models)
        webRtc +=
            model[u"type"_s] == u"STATION_CDM_WEBRTC"_s && model[u"id"_s] == u"inin_webrtc_softphone.json"_s;
    EXPECT_EQ(webRtc, 1);
}

} // namespace Stationmaster::OrgSim::Test
