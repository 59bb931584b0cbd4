// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "inventory/auditreader.h"
#include "inventory/verdict.h"
#include "unit/inventory/inventoryfixture.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace Stationmaster::Test {
namespace {

using Judged = SignInEvidence::State;

/// One person, signed in for a day and a half on base settings that were changed half a day ago.
class AuditReading : public InventoryFixture
{
protected:
    AuditReading()
    {
        server.handler = [this](const SeenRequest &seen) {
            if (!seen.target.contains("/audits/"))
                return answerTo(seen);
            ++asked;
            return audit(QJsonDocument::fromJson(seen.body).object());
        };
    }
    void SetUp() override
    {
        InventoryFixture::SetUp();
        inventory().put(BaseSettingsRow{.id = u"b"_s, .lineId = u"bl"_s, .modified = ago(12)});
        inventory().put(PhoneRow{.id = u"p"_s,
                                 .baseSettingsId = u"b"_s,
                                 .modelId = QString::fromUtf16(WebRtcModelId),
                                 .lineId = u"l"_s,
                                 .userId = u"u"_s,
                                 .userKnown = true,
                                 .modified = ago(999)});
        inventory().put(UserRow{
            .id = u"u"_s, .associatedStationId = u"l"_s, .stationKnown = true, .associatedSince = ago(36)});
    }
    QDateTime ago(int hours) const { return now.addSecs(-3600LL * hours); }

    SignInEvidence evidence() { return evidenceOf(inventory(), *inventory().findPhone(u"p"_s)); }
    void read()
    {
        QSignalSpy finished(&reader(), &AuditReader::finished);
        reader().read();
        ASSERT_TRUE(!finished.isEmpty() || finished.wait(10'000));
    }
    AuditReader &reader()
    {
        if (!m_reader)
            m_reader = std::make_unique<AuditReader>(api(), inventory());
        return *m_reader;
    }
    /// As an org would: what is in the interval, in pages.
    ScriptedAct audit(const QJsonObject &query)
    {
        if (isForbidden)
            return ScriptedServer::answer(403, R"({"code":"missing.permissions","status":403})");
        const QStringList ends = query[u"interval"].toString().split(u'/');
        QJsonArray within;
        for (const auto &[when, property] : entries) {
            if (when < QDateTime::fromString(ends.value(0), Qt::ISODate) ||
                when > QDateTime::fromString(ends.value(1), Qt::ISODate).addSecs(1))
                continue;
            const QJsonObject change{{u"property"_s, property}};
            within.append(QJsonObject{{u"id"_s, property},
                                      {u"eventDate"_s, when.toString(Qt::ISODateWithMs)},
                                      {u"entityType"_s, u"PhoneBase"_s},
                                      {u"entity"_s, QJsonObject{{u"id"_s, u"b"_s}}},
                                      {u"propertyChanges"_s, QJsonArray{change}}});
        }
        const int number = query[u"pageNumber"].toInt();
        QJsonArray page;
        for (int i = (number - 1) * entriesAPage; i < number * entriesAPage && i < within.size(); ++i)
            page.append(within[i]);
        return json({{u"entities"_s, page}});
    }

    const QDateTime now = QDateTime::currentDateTimeUtc();
    std::vector<std::pair<QDateTime, QString>> entries;
    int entriesAPage = 500;
    int asked = 0;
    bool isForbidden = false;

private:
    std::unique_ptr<AuditReader> m_reader;
};

TEST_F(AuditReading, TellsWhichFieldWasChanged)
{
    entries = {{ago(12), u"phone_media_dscp"_s}};
    EXPECT_TRUE(evidence().settings.empty());
    read();
    EXPECT_EQ(evidence().settings, std::vector{ClientSetting::MediaDscp});
    EXPECT_EQ(evidence().state, Judged::MayBeOld);
}

TEST_F(AuditReading, ARenameAloneNeedsNoSignIn)
{
    entries = {{ago(12), u"name"_s}};
    EXPECT_EQ(evidence().state, Judged::MayBeOld);
    read();
    EXPECT_EQ(evidence().state, Judged::HasNew);
    EXPECT_LE(asked, 4) << "two days, each with an empty page where nothing says that there are no more";
}

TEST_F(AuditReading, IsNotDoneWhereNobodyDependsOnIt)
{
    UserRow user = *inventory().findUser(u"u"_s);
    user.associatedSince = ago(1);
    inventory().put(user);
    read();
    EXPECT_EQ(asked, 0);
}

TEST_F(AuditReading, AsksNoMoreAfterARefusal)
{
    isForbidden = true;
    read();
    EXPECT_EQ(asked, 1);
    EXPECT_TRUE(reader().isRefused());
    reader().read();
    EXPECT_FALSE(reader().isReading());
    EXPECT_EQ(evidence().state, Judged::MayBeOld);
}

TEST_F(AuditReading, EndsAtItsBoundAndClaimsNothingOfTheDayThatItLeft)
{
    entriesAPage = 1;
    for (int i = 0; i < 100; ++i)
        entries.emplace_back(ago(12).addSecs(-i), u"name"_s);
    read();
    EXPECT_EQ(asked, AuditReader::MostCalls);
    EXPECT_EQ(evidence().state, Judged::MayBeOld);
}

TEST_F(AuditReading, ReadsAgainOnlyWhatIsNew)
{
    entries = {{ago(12), u"name"_s}};
    read();
    asked = 0;
    BaseSettingsRow changed = *inventory().findBaseSettings(u"b"_s);
    changed.modified = ago(0);
    inventory().put(changed);
    ASSERT_EQ(evidence().state, Judged::MayBeOld);
    read();
    EXPECT_LE(asked, 2) << "one span since the last time, not two days";
    EXPECT_EQ(evidence().state, Judged::MayBeOld) << "there is no entry of it yet";
}

} // namespace
} // namespace Stationmaster::Test
