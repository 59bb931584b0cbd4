// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "helpdesk/siteroutesdialog.h"

#include "helpdesk/siteroutes.h"
#include "helpdesk/topologyview.h"
#include "sites/sitespage.h"
#include "ui/helpdesk/routesorg.h"
#include "ui/workspace/windowonorg.h"
#include "widgets/banner.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Stationmaster::Test {
namespace {

class SiteRoutesTest : public RoutesOrg
{
protected:
    RouteReader reader{api()};
};

TEST_F(SiteRoutesTest, ShowTheSiteWithoutAPhoneAndCopyAReport)
{
    SiteRoutesDialog dialog(reader, site(u"Mumbai"_s), u"Northwind"_s);
    dialog.open();
    EXPECT_TRUE(dialog.windowTitle().contains(u"Mumbai"_s));
    EXPECT_TRUE(dialog.routes()->isReading()) << "at once";
    EXPECT_FALSE(dialog.copyButton()->isEnabled());
    ASSERT_TRUE(QTest::qWaitFor([&] { return dialog.copyButton()->isEnabled(); }, 30'000));
    const auto *picture = dialog.findChild<TopologyView *>();
    EXPECT_FALSE(picture->topology().phone);
    EXPECT_TRUE(picture->accessibleDescription().startsWith(u"Site Mumbai: calls cannot leave."_s))
        << qPrintable(picture->accessibleDescription());
    dialog.copyButton()->click();
    const QString text = QGuiApplication::clipboard()->text();
    EXPECT_TRUE(text.startsWith(u"Call routes report\n\nOrg: Northwind\nWritten: "_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"\nRouting:\nSite: Mumbai\n"_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"Site id: "_s + site(u"Mumbai"_s).id));
}

TEST_F(SiteRoutesTest, CanBeClosedWhileTheyAreRead)
{
    auto dialog = std::make_unique<SiteRoutesDialog>(reader, site(u"Mumbai"_s), u"Northwind"_s);
    dialog.reset();
    EXPECT_TRUE(awaited(reader.read(site(u"Dublin"_s).id))->routing.trunks);
    EXPECT_EQ(asks()[u"trunks"_s], 1);
}

class SiteRoutesInWindow : public WindowOnOrg
{
protected:
    SiteRoutesInWindow() : WindowOnOrg({.users = 10, .phones = 5, .sites = 3, .rateCount = 1'000'000})
    {
        EXPECT_TRUE(waitUntilRead());
    }
};

TEST_F(SiteRoutesInWindow, AreOfferedForTheRowAndBesideTheTitle)
{
    auto *sites = page<SitesPage>(PageId::Sites);
    QString dublin;
    QString mumbai;
    for (const SiteRow &row : workspace->inventory().sites()) {
        if (row.name == u"Dublin")
            dublin = row.id;
        if (row.name == u"Mumbai")
            mumbai = row.id;
    }
    ASSERT_TRUE(sites->table()->selectId(dublin));
    actionOf(*sites, u"checkRoutes"_s)->trigger();
    QPointer<SiteRoutesDialog> dialog = window.findChild<SiteRoutesDialog *>();
    ASSERT_TRUE(dialog && dialog->isVisible());
    EXPECT_TRUE(dialog->windowTitle().contains(u"Dublin"_s));
    ASSERT_TRUE(QTest::qWaitFor([&] { return !dialog->routes()->isReading(); }, 30'000));
    EXPECT_TRUE(dialog->findChild<Banner *>()->text().contains(u"Calls to International cannot leave"_s));
    dialog->close();
    ASSERT_TRUE(QTest::qWaitFor([&] { return dialog.isNull(); }, 30'000));

    ASSERT_TRUE(sites->table()->selectId(mumbai));
    sites->routesButton()->click();
    dialog = window.findChild<SiteRoutesDialog *>();
    ASSERT_TRUE(dialog);
    EXPECT_TRUE(dialog->windowTitle().contains(u"Mumbai"_s));
}

} // namespace
} // namespace Stationmaster::Test
