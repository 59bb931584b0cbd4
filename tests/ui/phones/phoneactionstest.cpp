// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/phones/phoneactionsfixture.h"

#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Stationmaster {

TEST_F(PhoneActionsTest, WithoutAPhoneSelectedEachSaysWhyItIsOff)
{
    on(*people)->selectId(u"cy"_s);
    for (QAction *one : actions->actions()) {
        if (one == action(PhoneActions::Kind::Create))
            continue;
        EXPECT_FALSE(one->isEnabled()) << qPrintable(one->objectName());
        EXPECT_FALSE(one->toolTip().isEmpty());
    }
}

TEST_F(PhoneActionsTest, DeleteSaysWhoIsSignedIn)
{
    on(*phones)->selectId(u"pa"_s);
    action(PhoneActions::Kind::Delete)->trigger();
    ASSERT_EQ(planned.steps.size(), 1u);
    EXPECT_EQ(planned.steps[0].kind, StepKind::DeletePhone);
    EXPECT_TRUE(planned.steps[0].intent[u"shown"_s][u"signedIn"_s].toBool());
    ASSERT_EQ(warnings.size(), 1);
    EXPECT_TRUE(warnings[0].contains(u'1'));
}

TEST_F(PhoneActionsTest, SeveralAtOnceAreForBulk)
{
    QSignalSpy bulk(actions.get(), &PhoneActions::bulkWanted);
    on(*phones)->selectAll();
    const QStringList all = phones->table()->selectedIds();
    ASSERT_EQ(all.size(), 2);
    for (const PhoneActions::Kind kind :
         {PhoneActions::Kind::SetDefault, PhoneActions::Kind::Refresh, PhoneActions::Kind::MoveSite,
          PhoneActions::Kind::ChangeBaseSettings, PhoneActions::Kind::Rename, PhoneActions::Kind::Delete}) {
        action(kind)->trigger();
        ASSERT_EQ(bulk.size(), 1);
        EXPECT_EQ(bulk[0][0].value<PhoneActions::Kind>(), kind);
        EXPECT_EQ(bulk.takeFirst()[1].toStringList(), all);
    }
    EXPECT_TRUE(planned.steps.empty());
    on(*people)->selectAll();
    action(PhoneActions::Kind::Create)->trigger();
    ASSERT_EQ(bulk.size(), 1);
    EXPECT_EQ(bulk[0][1].toStringList(), people->table()->selectedIds());
}

TEST_F(PhoneActionsTest, OfAPersonAreThoseOfTheirPhone)
{
    on(*people)->selectId(u"bo"_s);
    action(PhoneActions::Kind::SetDefault)->trigger();
    ASSERT_EQ(planned.steps.size(), 1u);
    EXPECT_EQ(planned.steps[0].intent[u"stationId"_s].toString(), u"line-pb"_s);
    action(PhoneActions::Kind::Refresh)->trigger();
    ASSERT_EQ(planned.steps.size(), 3u);
    EXPECT_EQ(planned.steps[1].kind, StepKind::DisassociateStation);
}

TEST_F(PhoneActionsTest, MovesToTheSiteThatIsChosen)
{
    on(*phones)->selectId(u"pa"_s);
    action(PhoneActions::Kind::MoveSite)->trigger();
    auto *dialog = chooseDialog();
    ASSERT_TRUE(dialog);
    EXPECT_FALSE(dialog->reviewButton()->isEnabled()) << "nothing is chosen";
    dialog->list()->choose(u"oslo"_s);
    dialog->reviewButton()->click();
    ASSERT_EQ(planned.steps.size(), 1u);
    EXPECT_EQ(changesOf(planned.steps[0])[0].after.toObject()[u"id"_s].toString(), u"oslo"_s);
    EXPECT_EQ(warnings.size(), 2) << "signed in, and all reload";
}

TEST_F(PhoneActionsTest, PlansNothingForPhonesThatAreThereAlready)
{
    on(*phones)->selectId(u"pa"_s);
    action(PhoneActions::Kind::MoveSite)->trigger();
    auto *dialog = chooseDialog();
    ASSERT_TRUE(dialog);
    dialog->list()->choose(u"berlin"_s);
    EXPECT_FALSE(dialog->reviewButton()->isEnabled());
    Q_EMIT dialog->list()->activated();
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_TRUE(planned.steps.empty());
    dialog->list()->choose(u"oslo"_s);
    ASSERT_TRUE(dialog->reviewButton()->isEnabled());
    auto *filter = dialog->list()->findChild<QLineEdit *>();
    filter->setText(u"berl"_s);
    EXPECT_FALSE(dialog->reviewButton()->isEnabled()) << "what was chosen is hidden";
    filter->clear();
    EXPECT_TRUE(dialog->reviewButton()->isEnabled());
}

TEST_F(PhoneActionsTest, RenamesOneToWhatIsTyped)
{
    on(*phones)->selectId(u"pb"_s);
    ASSERT_TRUE(action(PhoneActions::Kind::Rename)->isEnabled());
    action(PhoneActions::Kind::Rename)->trigger();
    auto *dialog = window.findChild<RenameDialog *>();
    ASSERT_TRUE(dialog && dialog->isModal());
    EXPECT_FALSE(dialog->reviewButton()->isEnabled()) << "the same name";
    for (const QString &bad : {u"  "_s, u"ana_webrtc"_s, u"a\u202eb"_s}) {
        dialog->nameEdit()->setText(bad);
        EXPECT_FALSE(dialog->reviewButton()->isEnabled()) << qPrintable(bad);
        EXPECT_FALSE(dialog->nameEdit()->accessibleDescription().isEmpty()) << "it says what to enter";
    }
    dialog->nameEdit()->setText(u" Bo_Desk "_s);
    dialog->reviewButton()->click();
    ASSERT_EQ(planned.steps.size(), 1u);
    EXPECT_EQ(changesOf(planned.steps[0])[0].after.toString(), u"Bo_Desk"_s);
}

TEST_F(PhoneActionsTest, OffersTheNameOfTheConvention)
{
    on(*phones)->selectId(u"pb"_s);
    action(PhoneActions::Kind::Rename)->trigger();
    auto *dialog = window.findChild<RenameDialog *>();
    ASSERT_TRUE(dialog);
    const auto offer = [dialog] {
        for (auto *button : dialog->findChildren<QPushButton *>()) {
            if (button->text().contains(u"Bo_WebRTC"_s) && button->isVisible())
                return button;
        }
        return static_cast<QPushButton *>(nullptr);
    };
    EXPECT_FALSE(offer()) << "it is called that";
    dialog->nameEdit()->setText(u"Desk"_s);
    ASSERT_TRUE(offer());
    offer()->click();
    EXPECT_EQ(dialog->nameEdit()->text(), u"Bo_WebRTC"_s);
}

TEST_F(PhoneActionsTest, ChoicesOfSitesSayWhatThePhonesHaveNow)
{
    org.addPhone(u"pc"_s, u"Cy_WebRTC"_s, u"cy"_s, u"oslo"_s);
    ASSERT_TRUE(org.read());
    on(*phones)->selectAll();
    const auto choices = siteChoices(org.inventory, actions->selectedPhones());
    ASSERT_EQ(choices.size(), 2u);
    EXPECT_EQ(choices[0].shown.name, u"Berlin"_s);
    EXPECT_EQ(choices[0].shown.chip, u"now: 2 of 3"_s);
    EXPECT_TRUE(choices[1].shown.detail.contains(u"Stockholm"_s)) << qPrintable(choices[1].shown.detail);
    EXPECT_EQ(choices[1].shown.keywords, u"eu-north-1"_s);
}

TEST_F(PhoneActionsTest, PutsPhonesOnOtherBaseSettings)
{
    org.addBaseSettings(u"remote"_s, u"Remote"_s, false, 24, 46);
    ASSERT_TRUE(org.read());
    on(*phones)->selectId(u"pa"_s);
    action(PhoneActions::Kind::ChangeBaseSettings)->trigger();
    ASSERT_TRUE(chooseDialog());
    chooseDialog()->list()->choose(u"standard"_s);
    EXPECT_FALSE(chooseDialog()->reviewButton()->isEnabled()) << "it is on them";
    chooseDialog()->list()->choose(u"remote"_s);
    Q_EMIT chooseDialog()->list()->activated();
    ASSERT_EQ(planned.steps.size(), 1u);
    EXPECT_EQ(changesOf(planned.steps[0])[0].after.toObject()[u"id"_s].toString(), u"remote"_s);
}

TEST_F(PhoneActionsTest, OffersAPhoneToAPersonWithoutOneAlone)
{
    QStringList wanted;
    QObject::connect(actions.get(), &PhoneActions::phoneWanted, &window,
                     [&wanted](const UserRow &user) { wanted.append(user.id); });
    on(*people)->selectId(u"ana"_s);
    EXPECT_FALSE(action(PhoneActions::Kind::Create)->isEnabled());
    EXPECT_TRUE(action(PhoneActions::Kind::Create)->toolTip().contains(u"Ana has a WebRTC phone"_s));
    on(*people)->selectId(u"cy"_s);
    ASSERT_TRUE(action(PhoneActions::Kind::Create)->isEnabled());
    action(PhoneActions::Kind::Create)->trigger();
    EXPECT_EQ(wanted, QStringList{u"cy"_s});
    on(*phones)->selectId(u"pa"_s);
    EXPECT_FALSE(action(PhoneActions::Kind::Create)->isEnabled()) << "a phone is no person";
    EXPECT_TRUE(planned.steps.empty());
}

TEST_F(PhoneActionsTest, ReassignsByMakingThePhoneAnew)
{
    std::optional<ShownPhone> asked;
    QObject::connect(actions.get(), &PhoneActions::reassignWanted, &window,
                     [&asked](const ShownPhone &phone) { asked = phone; });
    on(*phones)->selectAll();
    EXPECT_FALSE(action(PhoneActions::Kind::Reassign)->isEnabled());
    on(*phones)->selectId(u"pa"_s);
    action(PhoneActions::Kind::Reassign)->trigger();
    ASSERT_TRUE(asked);
    EXPECT_EQ(asked->phone.id, u"pa"_s);
    actions->reassign(*asked, {u"cy"_s, u"Cy"_s, u"Cy_WebRTC"_s});
    EXPECT_EQ(planned.title, u"Reassign Ana_WebRTC to Cy"_s);
    std::vector<StepKind> kinds;
    for (const Step &step : planned.steps)
        kinds.push_back(step.kind);
    EXPECT_TRUE(std::ranges::find(kinds, StepKind::DeletePhone) <
                std::ranges::find(kinds, StepKind::CreatePhone));
    EXPECT_EQ(warnings.size(), 1) << "Ana is signed in";
}

TEST_F(PhoneActionsTest, OfPhonesWithoutAStationSayWhyTheyHaveNone)
{
    org.addPhone(u"pn"_s, u"Nobodys_WebRTC"_s, {});
    ASSERT_TRUE(org.read());
    on(*phones)->selectId(u"pn"_s);
    for (const auto kind : {PhoneActions::Kind::SetDefault, PhoneActions::Kind::Refresh}) {
        EXPECT_FALSE(action(kind)->isEnabled());
        EXPECT_TRUE(action(kind)->toolTip().contains(u"no station"_s)) << qPrintable(action(kind)->toolTip());
    }
}

TEST_F(PhoneActionsTest, FollowWhatTheOrgTellsOfTheSelection)
{
    on(*people)->selectId(u"cy"_s);
    ASSERT_TRUE(action(PhoneActions::Kind::Create)->isEnabled());
    org.addPhone(u"pc"_s, u"Cy_WebRTC"_s, u"cy"_s);
    ASSERT_TRUE(org.read());
    EXPECT_TRUE(QTest::qWaitFor([this] { return !action(PhoneActions::Kind::Create)->isEnabled(); }));
    EXPECT_TRUE(action(PhoneActions::Kind::Delete)->isEnabled());
}

TEST_F(PhoneActionsTest, AreOffInAReadOnlySession)
{
    on(*phones)->selectId(u"pb"_s);
    actions->setAbilities(Abilities({.readOnly = true}, {}));
    for (QAction *one : actions->actions())
        EXPECT_FALSE(one->isEnabled()) << qPrintable(one->objectName());
}

} // namespace Stationmaster
