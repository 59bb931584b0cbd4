// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "workspace/orgreach.h"

#include "shell/statusline.h"
#include "shell/topbar.h"
#include "ui/workspace/windowonorg.h"
#include "widgets/countbutton.h"
#include "workspace/orgcounts.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace Stationmaster::Test {
namespace {

class OrgReachTest : public testing::Test
{
protected:
    void ends(int status, const QString &outcome, qint64 milliseconds)
    {
        log.add({.id = log.nextId(), .status = status, .milliseconds = milliseconds, .outcome = outcome});
    }

    HttpLog log;
    OrgReach reach{log};
    QSignalSpy changed{&reach, &OrgReach::changed};
};

TEST_F(OrgReachTest, IsSilentFromTheFirstRequestThatGotNoAnswer)
{
    ends(0, u"Timeout"_s, 30'000);
    ASSERT_TRUE(reach.silentSince());
    EXPECT_LE(*reach.silentSince(), QDateTime::currentDateTime().addSecs(-29));
    const QDateTime since = *reach.silentSince();
    ends(0, u"Offline"_s, 1);
    EXPECT_EQ(*reach.silentSince(), since);
    EXPECT_EQ(changed.count(), 1);
    ends(503, u"Server"_s, 5);
    EXPECT_FALSE(reach.silentSince()) << "a refusal is an answer";
    EXPECT_EQ(changed.count(), 2);
}

TEST_F(OrgReachTest, OneCutAmongAnswersIsNoSilence)
{
    ends(200, u"ok"_s, 5);
    ends(0, u"Offline"_s, 60'000);
    EXPECT_FALSE(reach.silentSince());
    ends(0, u"Cancelled"_s, 0);
    EXPECT_FALSE(reach.silentSince());
}

/// The light of the real window, on an org that goes away.
class GoneOrg : public WindowOnOrg
{
protected:
    GoneOrg() : WindowOnOrg({.users = 20, .phones = 15, .sites = 2, .rateCount = 1'000'000})
    {
        EXPECT_TRUE(waitUntilRead());
    }
    QString light() const
    {
        for (const QLabel *label : window.findChild<TopBar *>()->findChildren<QLabel *>()) {
            if (label->toolTip().startsWith(u"Connected"_s) ||
                label->toolTip().startsWith(u"The org has not"_s))
                return label->toolTip();
        }
        return {};
    }
    QString status() const { return window.findChild<StatusLine *>()->findChild<QLabel *>()->text(); }
};

TEST_F(GoneOrg, TheLightSaysSinceWhenNothingIsAnswered)
{
    EXPECT_EQ(light(), u"Connected"_s);
    ASSERT_EQ(
        org.setFaults({QJsonObject{{u"kind"_s, u"cutBefore"_s}, {u"path"_s, u"/api/"_s}, {u"times"_s, -1}}}),
        QString());
    Q_EMIT window.reloadRequested();
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return light().startsWith(u"The org has not answered since "_s); }, 30'000))
        << qPrintable(light());
    ASSERT_TRUE(QTest::qWaitFor([&] { return !workspace->inventory().isLoading(); }, 60'000));
    EXPECT_TRUE(light().startsWith(u"The org has not answered since "_s)) << qPrintable(light());
    const QString phones = wordsOf(PageId::Phones);
    EXPECT_TRUE(phones.contains(u"This list is as of "_s)) << qPrintable(phones);
    EXPECT_FALSE(phones.contains(u"incomplete"_s)) << qPrintable(phones);
}

} // namespace
} // namespace Stationmaster::Test
