// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/wizard/wizardfixture.h"

using namespace Qt::StringLiterals;

namespace Stationmaster::Test {

void WizardTest::open()
{
    wizard = std::make_unique<ProvisioningWizard>(
        lookup, []() -> std::unique_ptr<Executor> { qFatal("nothing may be carried out here"); }, u"org"_s);
    hands = std::make_unique<WizardHands>(*wizard);
    wizard->show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(wizard.get()));
}

void WizardTest::openPhonePage()
{
    open();
    ASSERT_TRUE(QTest::qWaitFor([this] { return !hands->rows(u"Base Settings"_s).isEmpty(); }));
    hands->chooseRow(u"Base Settings"_s, u"Support_WebRTC_Standard"_s);
    ASSERT_TRUE(hands->press(u"Next: Phone"_s));
    ASSERT_TRUE(arrivesAt(ProvisioningWizard::PhoneStep));
    ASSERT_TRUE(QTest::qWaitFor([this] { return !hands->shows(u"Reading the sites"_s); }));
}

void WizardTest::pickUser(const QString &typed, const QString &name)
{
    hands->typeOn(u"User"_s, typed);
    ASSERT_TRUE(QTest::qWaitFor([&] { return hands->rows(u"Matching people"_s).contains(name); }));
    hands->chooseRow(u"Matching people"_s, name);
    ASSERT_EQ(hands->text(u"User"_s), name);
}

void WizardTest::openReviewPage()
{
    openPhonePage();
    pickUser(u"ana@"_s, u"Ana Ångström"_s);
    hands->choose(u"Site"_s, u"Berlin"_s);
    ASSERT_TRUE(hands->press(u"Next: Review"_s));
    ASSERT_TRUE(arrivesAt(ProvisioningWizard::ReviewStep));
}

bool WizardTest::onPage(ProvisioningWizard::Page page) const
{
    return wizard->currentId() == page;
}

bool WizardTest::arrivesAt(ProvisioningWizard::Page page) const
{
    return QTest::qWaitFor([&] { return onPage(page); });
}

} // namespace Stationmaster::Test
