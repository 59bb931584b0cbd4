// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "orgfixture.h"

using namespace Qt::StringLiterals;

namespace Stationmaster {

struct OrgFault
{
    const char *kind;
    int status = 0;
};

void PrintTo(const OrgFault &fault, std::ostream *out)
{
    *out << fault.kind << fault.status;
}

class FaultyOrgTest : public Test::OrgFixture, public testing::WithParamInterface<OrgFault>
{
protected:
    void SetUp() override
    {
        if (QLatin1StringView(GetParam().kind).startsWith("stall"_L1)) {
            clientOptions.timeout = std::chrono::milliseconds(300);
            clientOptions.retry = {.maxAttempts = 3, .base = std::chrono::milliseconds(2)};
        }
        startProgram();
    }

    QJsonObject rule(const QString &verb, const QString &path) const
    {
        return {{u"verb"_s, verb}, {u"path"_s, path}, {u"kind"_s, kind()}, {u"status"_s, GetParam().status}};
    }
    static QString kind() { return QString::fromLatin1(GetParam().kind); }
    void expectFaultOn(const QString &verb, const QString &path) const
    {
        EXPECT_EQ(faultsOn(verb, path, kind()), 1) << verb.toStdString() << ' ' << path.toStdString();
    }
};

TEST_P(FaultyOrgTest, AProvisioningMakesEachThingOnce)
{
    setFaults({rule(u"POST"_s, Stationmaster::Test::BaseSettingsPath),
               rule(u"POST"_s, Stationmaster::Test::PhonesPath),
               rule(u"PUT"_s, Stationmaster::Test::UsersPath)});
    const Plan plan = planFor(0, ProvisionDraft::Profile::CreateNew);
    ASSERT_TRUE(completes(plan, 3));
    expectFaultOn(u"POST"_s, Stationmaster::Test::BaseSettingsPath);
    expectFaultOn(u"POST"_s, Stationmaster::Test::PhonesPath);
    expectFaultOn(u"PUT"_s, Stationmaster::Test::UsersPath);
    expectExactly(executor().plan());
    EXPECT_EQ(carriedOut(u"POST"_s, Stationmaster::Test::PhonesPath), 1);
    EXPECT_EQ(carriedOut(u"POST"_s, Stationmaster::Test::BaseSettingsPath), 1);
}

TEST_P(FaultyOrgTest, AnUndoLeavesNothing)
{
    const QJsonObject before = state();
    ASSERT_TRUE(completes(planFor(1, ProvisionDraft::Profile::CreateNew)));
    setFaults({rule(u"DELETE"_s, Stationmaster::Test::UsersPath),
               rule(u"DELETE"_s, Stationmaster::Test::PhonesPath),
               rule(u"DELETE"_s, Stationmaster::Test::BaseSettingsPath)});
    ASSERT_TRUE(completes(planUndo(executor().plan()), 3));
    for (const QString &path : {Stationmaster::Test::UsersPath, Stationmaster::Test::PhonesPath,
                                Stationmaster::Test::BaseSettingsPath})
        expectFaultOn(u"DELETE"_s, path);
    const QJsonObject after = state();
    for (const QString &what : {u"phones"_s, u"phonebasesettings"_s, u"defaultStations"_s})
        EXPECT_EQ(after[what], before[what]) << what.toStdString();
}

INSTANTIATE_TEST_SUITE_P(Each, FaultyOrgTest,
                         testing::Values(OrgFault{"cutBefore"}, OrgFault{"cutAfter"}, OrgFault{"stall"},
                                         OrgFault{"stallAfter"}, OrgFault{"html502"}, OrgFault{"status", 503},
                                         OrgFault{"status", 429}, OrgFault{"status", 408},
                                         OrgFault{"status", 500}, OrgFault{"halfJson"}, OrgFault{"notJson"}),
                         [](const auto &each) {
                             return std::string(each.param.kind) +
                                    (each.param.status ? std::to_string(each.param.status) : std::string());
                         });

} // namespace Stationmaster
