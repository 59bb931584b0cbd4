// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/phones/phoneactionsfixture.h"
#include "widgets/datatablemodel.h"

#include <QLineEdit>
#include <QPushButton>

#include <array>

using namespace Qt::StringLiterals;

namespace Stationmaster {

using Kind = PhoneActions::Kind;

/// Whom each action touches while the page, its view, its filter and the org change under the selection.
/// "Eve" is signed in as Ana is, and "Dan" has no phone either, so that there is somebody else to hit.
class RowTargetsTest : public PhoneActionsTest, public testing::WithParamInterface<Kind>
{
protected:
    void SetUp() override
    {
        PhoneActionsTest::SetUp();
        org.addBaseSettings(u"remote"_s, u"Remote"_s, false, 24, 46);
        org.addUser(u"dan"_s, u"Dan"_s);
        org.addUser(u"eve"_s, u"Eve"_s, u"line-pe"_s, u"line-pe"_s);
        org.addPhone(u"pe"_s, u"Eve_WebRTC"_s, u"eve"_s);
        ASSERT_TRUE(org.read());
        QObject::connect(actions.get(), &PhoneActions::phoneWanted, &window,
                         [this](const UserRow &user) { touched.append(user.id); });
        QObject::connect(actions.get(), &PhoneActions::reassignWanted, &window,
                         [this](const ShownPhone &phone) { touched.append(phone.phone.id); });
        on(*people)->selectId(subject());
        ASSERT_EQ(act(), object());
    }

    /// A person whom the action is for, and what it touches of theirs.
    QString subject() const { return GetParam() == Kind::Create ? u"cy"_s : u"ana"_s; }
    QStringList object() const { return {GetParam() == Kind::Create ? u"cy"_s : u"pa"_s}; }
    AssignmentsPage::View viewOfSubject() const
    {
        return GetParam() == Kind::Create ? AssignmentsPage::NoPhone : AssignmentsPage::SignedIn;
    }
    AssignmentsPage::View otherView() const
    {
        return GetParam() == Kind::Create ? AssignmentsPage::SignedIn : AssignmentsPage::NoPhone;
    }
    bool isOffered() { return action(GetParam())->isEnabled(); }

    /// Takes the action, and answers what it asks. Returns what is planned or wanted for whom.
    QStringList act()
    {
        planned = {};
        touched.clear();
        action(GetParam())->trigger();
        if (auto *dialog = chooseDialog()) {
            dialog->list()->choose(GetParam() == Kind::MoveSite ? u"oslo"_s : u"remote"_s);
            dialog->reviewButton()->click();
        }
        if (auto *dialog = openDialog<RenameDialog>()) {
            dialog->nameEdit()->setText(u"Another name"_s);
            dialog->reviewButton()->click();
        }
        for (const Step &step : planned.steps) {
            const QString station = step.intent[u"stationId"_s].toString();
            touched.append(station.isEmpty() ? step.intent[u"id"_s].toString()
                                             : station.mid(QStringView(u"line-").size()));
        }
        touched.removeDuplicates();
        return touched;
    }
    void expectNothing()
    {
        EXPECT_FALSE(isOffered());
        EXPECT_FALSE(action(GetParam())->toolTip().isEmpty()) << "it says why";
        action(GetParam())->setEnabled(true); // even if it could be triggered
        EXPECT_EQ(act(), QStringList());
    }
    bool waitUntil(const std::function<bool()> &condition) { return QTest::qWaitFor(condition, 30'000); }

    QStringList touched;
};

TEST_P(RowTargetsTest, AreThoseOfThePageInSight)
{
    on(*phones)->selectId(u"pb"_s);
    if (GetParam() == Kind::Create || GetParam() == Kind::SignInAgain)
        expectNothing(); // a phone is no person, and nobody is signed in on this one
    else
        EXPECT_EQ(act(), QStringList{u"pb"_s});
    on(*people);
    EXPECT_EQ(act(), object());
    QWidget overview;
    actions->showPage(&overview);
    expectNothing();
    EXPECT_TRUE(action(GetParam())->toolTip().contains(u"Go to Assignments"_s))
        << qPrintable(action(GetParam())->toolTip());
    // A table out of sight may go on changing.
    phones->table()->selectId(u"pe"_s);
    expectNothing();
    on(*people);
    phones->table()->selectId(u"pb"_s);
    EXPECT_EQ(act(), object());
}

TEST_P(RowTargetsTest, FollowTheSavedView)
{
    people->setView(otherView());
    ASSERT_GT(people->rows().rowCount(), 0);
    expectNothing();
    people->setView(viewOfSubject());
    EXPECT_EQ(act(), object());
}

TEST_P(RowTargetsTest, FollowTheFilter)
{
    people->setFilter(GetParam() == Kind::Create ? u"dan"_s : u"eve"_s);
    ASSERT_EQ(people->rows().rowCount(), 1);
    expectNothing();
    people->setFilter({});
    EXPECT_EQ(act(), object());
}

TEST_P(RowTargetsTest, AreGoneWhenTheirRowIs)
{
    const QJsonArray everybody = org.users;
    org.remove(org.users, subject());
    ASSERT_TRUE(org.read());
    ASSERT_FALSE(people->rows().contains(subject()));
    expectNothing();
    org.users = everybody;
    ASSERT_TRUE(org.read());
    EXPECT_EQ(act(), object());
}

TEST_P(RowTargetsTest, AreGoneWhileALiveChangeHidesTheirRow)
{
    people->setView(viewOfSubject());
    ASSERT_EQ(people->rows().rowCount(), 2);
    ASSERT_EQ(act(), object());
    if (GetParam() == Kind::Create) {
        org.addPhone(u"pc"_s, u"Cy_WebRTC"_s, u"cy"_s);
        ASSERT_TRUE(org.read(Inventory::List::Phones));
    } else {
        org.inventory.noteStation(u"ana"_s, {});
    }
    ASSERT_TRUE(waitUntil([this] { return people->rows().rowCount() == 1; }));
    expectNothing();
    if (GetParam() == Kind::Create) {
        org.remove(org.phones, u"pc"_s);
        ASSERT_TRUE(org.read(Inventory::List::Phones));
    } else {
        org.inventory.noteStation(u"ana"_s, u"line-pa"_s);
    }
    ASSERT_TRUE(waitUntil([this] { return people->rows().rowCount() == 2; }));
    EXPECT_TRUE(waitUntil([this] { return isOffered(); }));
    EXPECT_EQ(act(), object());
}

std::string nameOf(const testing::TestParamInfo<Kind> &info)
{
    static constexpr std::array Names{"Create",      "SetDefault", "Refresh",
                                      "SignInAgain", "MoveSite",   "ChangeBaseSettings",
                                      "Reassign",    "Rename",     "Delete"};
    return Names.at(static_cast<std::size_t>(info.param));
}

INSTANTIATE_TEST_SUITE_P(Every, RowTargetsTest,
                         testing::Values(Kind::Create, Kind::SetDefault, Kind::Refresh, Kind::SignInAgain,
                                         Kind::MoveSite, Kind::ChangeBaseSettings, Kind::Reassign,
                                         Kind::Rename, Kind::Delete),
                         nameOf);

} // namespace Stationmaster
