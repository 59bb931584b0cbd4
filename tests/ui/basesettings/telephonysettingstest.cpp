// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "basesettings/telephonysettingsdialog.h"

#include "widgets/banner.h"
#include "widgets/switch.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace Stationmaster {

class TelephonySettingsDialogTest : public testing::Test
{
protected:
    Document there{QJsonObject{{u"persistentConnectionRequired"_s, false},
                               {u"blockCallerIdAccessCode"_s, u"*67"_s},
                               {u"unknownToUs"_s, QJsonValue()}}};
    TelephonySettingsDialog dialog{[this] { return finishedCall<Document>(Document(there)); }};

    bool waitUntilRead()
    {
        return QTest::qWaitFor([this] { return dialog.isRead(); }, 30'000);
    }
};

TEST_F(TelephonySettingsDialogTest, showsWhatIsThereAndHasNoChanges)
{
    ASSERT_TRUE(waitUntilRead());
    EXPECT_FALSE(dialog.required()->isChecked());
    EXPECT_EQ(dialog.code()->text(), u"*67"_s);
    EXPECT_TRUE(dialog.change().changes.isEmpty());
    EXPECT_FALSE(dialog.reviewButton()->isEnabled());
}

TEST_F(TelephonySettingsDialogTest, reviewsTheOneFieldThatWasChanged)
{
    ASSERT_TRUE(waitUntilRead());
    dialog.code()->setText(u" *31 "_s);
    QStringList paths;
    QObject::connect(&dialog, &TelephonySettingsDialog::reviewRequested, &dialog,
                     [&paths](const ObjectChange &change, const QStringList &) {
                         EXPECT_EQ(change.kind, StepKind::UpdateTelephonySettings);
                         for (const FieldChange &one : change.changes)
                             paths.append(one.path + u'=' + one.after.toString());
                     });
    dialog.reviewButton()->click();
    EXPECT_EQ(paths, QStringList{u"blockCallerIdAccessCode=*31"_s});
}

TEST_F(TelephonySettingsDialogTest, whereNothingCanBeChangedNoFieldTakesInputAndItSaysWhy)
{
    ASSERT_TRUE(waitUntilRead());
    dialog.setAbilities(Abilities({.readOnly = true}, {}));
    dialog.show();
    QTest::keyClicks(dialog.code(), u"9"_s);
    QTest::keyClick(dialog.required(), Qt::Key_Space);
    QTest::mouseClick(dialog.required(), Qt::LeftButton);
    EXPECT_TRUE(dialog.change().changes.isEmpty());
    EXPECT_TRUE(dialog.code()->isEnabled() && dialog.required()->isEnabled())
        << "they can be reached and read";
    const auto banners = dialog.findChildren<Banner *>();
    EXPECT_TRUE(std::ranges::any_of(banners, [](const Banner *banner) {
        return banner->isVisible() && banner->text().contains(u"read-only"_s);
    }));
}

TEST_F(TelephonySettingsDialogTest, aReadDoesNotTakeAwayWhatIsBeingTyped)
{
    ASSERT_TRUE(waitUntilRead());
    dialog.required()->setChecked(true);
    dialog.readAgain();
    QCoreApplication::sendPostedEvents();
    EXPECT_TRUE(dialog.required()->isChecked());
    EXPECT_EQ(dialog.change().changes.size(), 1);
}

} // namespace Stationmaster
