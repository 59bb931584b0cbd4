// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "phones/phonespage.h"
#include "ui/wizard/wizardhands.h"
#include "ui/workspace/windowonorg.h"
#include "widgets/datatablemodel.h"

#include <QAbstractButton>
#include <QComboBox>

using namespace Qt::StringLiterals;

namespace Stationmaster::Test {
namespace {

/// The window on an org that shows what was just made only some time later (API.md 3.5).
class LateOrg : public WindowOnOrg
{
protected:
    LateOrg()
        : WindowOnOrg({.users = 30,
                       .phones = 20,
                       .sites = 3,
                       .rateCount = 1'000'000,
                       .stationDelayMs = 30,
                       .indexDelayMs = 1500})
    {
        EXPECT_TRUE(waitUntilRead());
        workspace->showPage(PageId::Phones);
    }

    Inventory &inventory() { return workspace->inventory(); }
    const UserRow *somebodyWithoutPhone()
    {
        const auto &users = inventory().users();
        const auto found = std::ranges::find_if(users, [this](const UserRow &user) {
            return user.state == u"active" && inventory().webRtcPhonesOf(user.id) == 0;
        });
        return found == users.end() ? nullptr : &*found;
    }
    /// As a person does it, with new base settings.
    void makePhone(const UserRow &user)
    {
        workspace->openWizard();
        ProvisioningWizard *wizard = workspace->wizard();
        ASSERT_TRUE(wizard);
        const WizardHands hands(*wizard);
        const auto arrivesAt = [wizard](int page) {
            return QTest::qWaitFor([=] { return wizard->currentId() == page; }, 30'000);
        };
        ASSERT_TRUE(QTest::qWaitFor([&] { return hands.press(u"Create new base settings"_s); }, 30'000));
        ASSERT_TRUE(QTest::qWaitFor([&] { return hands.canPress(u"Next: Phone"_s); }, 30'000));
        hands.type(u"Base Settings Name"_s, u"Night_WebRTC_Standard"_s);
        ASSERT_TRUE(hands.press(u"Next: Phone"_s));
        ASSERT_TRUE(arrivesAt(ProvisioningWizard::PhoneStep)) << qPrintable(hands.allText());
        hands.typeOn(u"User"_s, user.email);
        ASSERT_TRUE(
            QTest::qWaitFor([&] { return hands.rows(u"Matching people"_s).contains(user.name); }, 30'000));
        hands.chooseRow(u"Matching people"_s, user.name);
        ASSERT_TRUE(QTest::qWaitFor([&] { return hands.find(u"Site"_s)->isEnabled(); }, 30'000));
        auto *site = qobject_cast<QComboBox *>(hands.find(u"Site"_s));
        if (site->currentIndex() < 0)
            site->setCurrentIndex(0);
        ASSERT_TRUE(hands.press(u"Next: Review"_s));
        ASSERT_TRUE(arrivesAt(ProvisioningWizard::ReviewStep)) << qPrintable(hands.allText());
        QTest::mouseClick(wizard->nextButton(), Qt::LeftButton);
        ASSERT_TRUE(arrivesAt(ProvisioningWizard::DoneStep)) << qPrintable(hands.allText());
    }
    QString cell(const QString &phoneId, const QString &title)
    {
        const auto *page = qobject_cast<PhonesPage *>(window.pageAt(static_cast<int>(PageId::Phones)));
        const auto &columns = page->rows().columns();
        const auto found = std::ranges::find(columns, title, &TableColumn::title);
        const int row = page->rows().rowOf(phoneId);
        return row < 0 ? u"(no row)"_s : page->rows().textAt(row, static_cast<int>(found - columns.begin()));
    }
};

TEST_F(LateOrg, ANewPhoneIsInTheTableAtOnceAndGetsItsDataByItself)
{
    ASSERT_TRUE(somebodyWithoutPhone());
    const UserRow user = *somebodyWithoutPhone();
    QStringList gone;
    QObject::connect(&inventory(), &Inventory::rowsRemoved, &window,
                     [&gone](Inventory::List, const QStringList &ids) { gone += ids; });
    ASSERT_NO_FATAL_FAILURE(makePhone(user));
    const PhoneRow *made = inventory().webRtcPhoneOf(user.id);
    ASSERT_TRUE(made) << "before the org shows it";
    const QString id = made->id;
    ASSERT_TRUE(inventory().isSettling(id));
    EXPECT_EQ(cell(id, u"State"_s), u"Being set up"_s);
    EXPECT_EQ(cell(id, u"User"_s), user.name);
    EXPECT_EQ(cell(id, u"Base Settings"_s), u"Night_WebRTC_Standard"_s);
    EXPECT_FALSE(cell(id, u"Site"_s).isEmpty());

    // Nobody presses F5.
    ASSERT_TRUE(QTest::qWaitFor([&] { return !inventory().isSettling(id); }, 30'000));
    ASSERT_TRUE(inventory().findPhone(id));
    EXPECT_EQ(inventory().findPhone(id)->version, 1);
    EXPECT_FALSE(inventory().findPhone(id)->operationalStatus.isEmpty()) << "what only the org knows";
    EXPECT_EQ(cell(id, u"State"_s), u"Active"_s);
    const QString baseSettings = inventory().findPhone(id)->baseSettingsId;
    EXPECT_TRUE(
        QTest::qWaitFor([&] { return inventory().findBaseSettings(baseSettings) != nullptr; }, 30'000));
    EXPECT_TRUE(QTest::qWaitFor(
        [&] { return inventory().findUser(user.id)->defaultStationId == inventory().findPhone(id)->lineId; },
        30'000));
    EXPECT_FALSE(gone.contains(id)) << "it was there the whole time";
}

} // namespace
} // namespace Stationmaster::Test
