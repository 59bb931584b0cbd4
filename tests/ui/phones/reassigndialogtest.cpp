// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "phones/reassigndialog.h"
#include "ui/wizard/fakelookup.h"
#include "wizard/userpicker.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace Stationmaster {

class ReassignDialogTest : public testing::Test
{
protected:
    ReassignDialogTest()
    {
        QObject::connect(&dialog, &ReassignDialog::chosen, &dialog,
                         [this](const ShownPhone &, const NewOwner &owner) { chosen = owner; });
        dialog.open();
    }
    const UserRow &somebodyWithout(const QString &phoneName = {}) const
    {
        return *std::ranges::find_if(lookup.people, [&](const UserRow &user) {
            return (lookup.knownPhoneNameOf(user.id).isEmpty()) == phoneName.isEmpty();
        });
    }

    Stationmaster::Test::FakeLookup lookup;
    ShownPhone phone{.phone = {.id = u"p"_s, .name = u"Old_WebRTC"_s, .userId = u"old"_s}};
    ReassignDialog dialog{phone, lookup};
    std::optional<NewOwner> chosen;
};

TEST_F(ReassignDialogTest, SuggestsANameByTheConvention)
{
    EXPECT_FALSE(dialog.reviewButton()->isEnabled());
    const UserRow user = somebodyWithout();
    dialog.picker()->setUser(user);
    EXPECT_TRUE(dialog.nameEdit()->text().endsWith(u"_WebRTC"_s)) << qPrintable(dialog.nameEdit()->text());
    ASSERT_TRUE(dialog.reviewButton()->isEnabled()) << qPrintable(dialog.problem());
    dialog.reviewButton()->click();
    ASSERT_TRUE(chosen);
    EXPECT_EQ(chosen->userId, user.id);
    EXPECT_EQ(chosen->phoneName, dialog.nameEdit()->text());
}

TEST_F(ReassignDialogTest, KeepsANameThatWasTyped)
{
    QTest::keyClicks(dialog.nameEdit(), u"Desk_WebRTC"_s);
    dialog.picker()->setUser(somebodyWithout());
    EXPECT_EQ(dialog.nameEdit()->text(), u"Desk_WebRTC"_s);
}

TEST_F(ReassignDialogTest, RefusesSomebodyWhoHasAPhone)
{
    lookup.phones.push_back(
        {.id = u"other"_s, .name = u"Theirs_WebRTC"_s, .userId = lookup.people.front().id});
    lookup.phones.back().modelId = QStringView(WebRtcModelId).toString();
    const UserRow user = somebodyWithout(u"has one"_s);
    dialog.picker()->setUser(user);
    EXPECT_FALSE(dialog.reviewButton()->isEnabled());
    EXPECT_TRUE(dialog.problem().contains(u"can have only one"_s)) << qPrintable(dialog.problem());
    dialog.picker()->setUser({.id = u"old"_s, .name = u"Old"_s});
    EXPECT_TRUE(dialog.problem().contains(u"already has this phone"_s));
    EXPECT_FALSE(chosen);
}

TEST_F(ReassignDialogTest, RefusesATakenName)
{
    dialog.picker()->setUser(somebodyWithout());
    lookup.phones.push_back({.id = u"x"_s, .name = u"Taken_WebRTC"_s});
    dialog.nameEdit()->setText(u"taken_webrtc"_s);
    EXPECT_FALSE(dialog.reviewButton()->isEnabled());
    EXPECT_TRUE(dialog.problem().contains(u"Choose another name"_s)) << qPrintable(dialog.problem());
}

} // namespace Stationmaster
