// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "signin/rights.h"

#include "ui/pages/smallorg.h"

#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace Stationmaster::Test {
namespace {

using Action = Abilities::Action;

class RightsTest : public testing::Test
{
protected:
    RightsTest() { org.fillUsual(); }

    void holds(const QByteArray &permissions)
    {
        org.broken["me"] =
            ScriptedServer::json(R"({"id":"me","authorization":{"permissions":[)" + permissions + "]}}");
    }
    void refuse(const QByteArray &list)
    {
        org.broken[list] = ScriptedServer::answer(403, R"({"code":"missing.any.permissions"})");
    }
    /// Reads everything again; the paths that were asked for, by their last part.
    QStringList asked()
    {
        org.server.seen.clear();
        QSignalSpy finished(&rights, &Rights::finished);
        rights.reload();
        EXPECT_TRUE(
            QTest::qWaitFor([&] { return finished.count() > 0 && !org.inventory.isLoading(); }, 30'000));
        QStringList paths;
        for (const SeenRequest &request : org.server.seen)
            paths.append(QString::fromLatin1(request.target.split('?')[0].split('/').last()));
        paths.removeDuplicates();
        paths.sort();
        return paths;
    }

    const QStringList everything{u"me"_s,    u"phonebasesettings"_s, u"phones"_s,
                                 u"sites"_s, u"stations"_s,          u"users"_s};
    SmallOrg org;
    Rights rights{Api(org.client), org.inventory, {}};
};

TEST_F(RightsTest, ReadsWhatThePersonHoldsBesideTheLists)
{
    holds(R"("telephony:*")");
    QSignalSpy changed(&rights, &Rights::changed);
    EXPECT_EQ(asked(), everything);
    EXPECT_EQ(changed.count(), 1);
    EXPECT_TRUE(rights.abilities().isCertain(Action::ChangePhones));
    EXPECT_FALSE(rights.abilities().can(Action::FindPeople));
    EXPECT_EQ(org.inventory.phones().size(), 3u);
    asked();
    EXPECT_EQ(changed.count(), 1) << "nothing is different";
}

TEST_F(RightsTest, DoesNotAskAgainForWhatIsKnownToBeRefused)
{
    holds(R"("telephony:phone:assign")");
    refuse("phones");
    refuse("phonebasesettings");
    asked();
    EXPECT_FALSE(rights.abilities().can(Action::ReadPhones));
    EXPECT_TRUE(rights.abilities().isCertain(Action::SetDefaultStation));
    EXPECT_EQ(asked(), (QStringList{u"me"_s, u"sites"_s, u"stations"_s, u"users"_s}));
    EXPECT_EQ(org.inventory.error(Inventory::List::Phones)->kind, Error::Kind::Forbidden)
        << "and it is still said why";
}

TEST_F(RightsTest, ReadsWhatHasBeenAllowedMeanwhile)
{
    holds({});
    refuse("phones");
    refuse("phonebasesettings");
    asked();
    org.broken.clear();
    holds(R"("telephony:plugin:all")");
    EXPECT_EQ(asked(), everything);
    EXPECT_TRUE(rights.abilities().can(Action::ChangePhones));
    EXPECT_EQ(org.inventory.phones().size(), 3u);
}

TEST_F(RightsTest, LearnsFromTheListsWhereTheOrgDoesNotSay)
{
    org.broken["me"] = ScriptedServer::answer(500);
    asked();
    EXPECT_TRUE(rights.abilities().isCertain(Action::ChangePhones));
    EXPECT_FALSE(rights.abilities().isCertain(Action::Disassociate));
    EXPECT_TRUE(rights.abilities().can(Action::Disassociate)) << "the org will say";
}

TEST_F(RightsTest, LearnsFromARefusalToo)
{
    org.broken["me"] = ScriptedServer::json(R"({"id":"me"})");
    refuse("phonebasesettings");
    asked();
    EXPECT_FALSE(rights.abilities().can(Action::ChangePhones));
    EXPECT_TRUE(rights.abilities().can(Action::SetDefaultStation));
}

TEST_F(RightsTest, AClientIsProbed)
{
    org.broken["me"] = ScriptedServer::answer(400, R"({"code":"bad.request"})");
    EXPECT_EQ(asked(), everything);
    EXPECT_TRUE(rights.abilities().isCertain(Action::ChangePhones));
}

TEST_F(RightsTest, AFailureLeavesWhatWasKnown)
{
    holds(R"("telephony:plugin:all")");
    asked();
    const Abilities known = rights.abilities();
    org.broken["me"] = ScriptedServer::cut();
    org.broken["phonebasesettings"] = ScriptedServer::cut();
    asked();
    EXPECT_EQ(rights.abilities(), known);
}

} // namespace
} // namespace Stationmaster::Test
