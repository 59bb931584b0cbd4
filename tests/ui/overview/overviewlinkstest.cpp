// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "overview/findingspanel.h"
#include "overview/orgfigures.h"
#include "overview/overviewpage.h"
#include "overview/statcard.h"
#include "phones/phonespage.h"
#include "sites/sitespage.h"
#include "ui/workspace/windowonorg.h"
#include "widgets/banner.h"
#include "widgets/datatablemodel.h"
#include "widgets/sharebar.h"

#include <QJsonArray>
#include <QPushButton>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stationmaster::Test {
namespace {

OrgSim::OrgOptions seeded(std::uint32_t seed)
{
    OrgSim::OrgOptions options{.users = 180, .phones = 150, .sites = 9, .seed = seed, .rateCount = 1'000'000};
    options.rules.deleted = 4;
    return options;
}

/// Whatever the overview counts, its link opens exactly that.
class OverviewLinks : public WindowOnOrg, public testing::WithParamInterface<std::uint32_t>
{
protected:
    OverviewLinks() : WindowOnOrg(seeded(GetParam()))
    {
        EXPECT_TRUE(waitUntilRead());
        makeItHard();
    }

    void edit(const QJsonObject &what) { post(u"edit"_s, QJsonDocument(what)); }
    /// Nobody's phone, one of somebody who is gone, one of another model at a site, and sites of whose names
    /// and regions there is more to find than is meant.
    void makeItHard()
    {
        const Inventory &inventory = workspace->inventory();
        std::vector<PhoneRow> phones;
        std::ranges::copy_if(inventory.phones(), std::back_inserter(phones), [](const PhoneRow &phone) {
            return phone.isWebRtc() && !phone.userId.isEmpty();
        });
        std::ranges::sort(phones, {}, &PhoneRow::id);
        ASSERT_GE(phones.size(), 3u);
        const auto set = [](const QString &type, const QString &id, const QJsonObject &values) {
            return QJsonObject{{u"type"_s, type}, {u"id"_s, id}, {u"set"_s, values}};
        };
        edit(set(u"phones"_s, phones[0].id, {{u"webRtcUser"_s, QJsonValue()}}));
        edit(set(u"users"_s, phones[1].userId, {{u"state"_s, u"deleted"_s}}));
        QString model = inventory.baseSettings().front().name;
        edit(set(u"sites"_s, phones[2].siteId,
                 {{u"name"_s, model.section(u'_', 0, 0)}, {u"mediaRegions"_s, QJsonArray{u"eu-west-1"_s}}}));
        QStringList sites;
        for (const SiteRow &site : inventory.sites())
            sites.append(site.id);
        sites.sort();
        sites.removeOne(phones[2].siteId);
        edit(set(u"sites"_s, sites[0], {{u"mediaRegions"_s, QJsonArray()}}));
        QJsonObject desk = storedObject(u"phones"_s, phones[2].id);
        desk[u"id"_s] = u"00000000-desk"_s;
        desk[u"name"_s] = u"Desk"_s;
        desk[u"phoneMetaBase"_s] = QJsonObject{{u"id"_s, u"polycom.json"_s}};
        desk.remove(u"webRtcUser"_s);
        edit({{u"type"_s, u"phones"_s}, {u"create"_s, desk}});
        Q_EMIT window.reloadRequested();
        ASSERT_TRUE(waitUntilRead());
        const auto isGone = [&] {
            const PhoneRow *phone = inventory.findPhone(phones[1].id);
            return phone && inventory.holderOf(*phone).state == Holder::State::Deleted;
        };
        ASSERT_TRUE(QTest::qWaitFor(isGone, 30'000));
    }
    /// Once what it shows is what was read last: it counts now and then, and who is gone is known last.
    OverviewPage *overview()
    {
        auto *page = this->page<OverviewPage>(PageId::Overview);
        page->hide();
        page->show();
        const QString gone = u"Open: %1 phones whose user the org no longer knows"_s.arg(
            figuresOf(workspace->inventory()).phonesOfGonePeople);
        const auto isShown = [page, gone] {
            const auto links = page->findChild<FindingsPanel *>()->findChildren<QPushButton *>();
            return std::ranges::any_of(links, [&](const QPushButton *link) {
                return link->isVisible() && link->accessibleName() == gone;
            });
        };
        EXPECT_TRUE(QTest::qWaitFor(isShown, 30'000));
        return page;
    }
    /// Every button that leads to a page, with the number that it bears.
    std::vector<std::pair<QAbstractButton *, int>> links()
    {
        static const QRegularExpression leading(u"^(?:Open: )?([0-9,]+)"_s);
        static const QRegularExpression ofBar(u": ([0-9,]+)[^:]*$"_s);
        std::vector<std::pair<QAbstractButton *, int>> found;
        const auto add = [&found](QAbstractButton *button, const QRegularExpression &number) {
            const auto match = number.match(button->accessibleName());
            if (button->isVisible() && match.hasMatch())
                found.emplace_back(button, match.captured(1).remove(u',').toInt());
        };
        const OverviewPage *page = overview();
        for (auto *card : page->findChildren<StatCard *>())
            add(card, leading);
        for (auto *button : page->findChild<FindingsPanel *>()->findChildren<QPushButton *>())
            add(button, leading);
        for (auto *bar : page->findChildren<ShareBar *>())
            add(bar, ofBar);
        return found;
    }
};

TEST_P(OverviewLinks, OpenAsManyRowsAsTheySay)
{
    const auto before = links();
    ASSERT_GE(before.size(), 18u) << "five cards, six findings, seven bars";
    const QString words = wordsOf(PageId::Overview);
    EXPECT_TRUE(words.contains(u"WebRTC phones without a user"_s)) << qPrintable(words);
    for (std::size_t i = 0; i < before.size(); ++i) {
        const auto all = links();
        ASSERT_EQ(all.size(), before.size());
        const auto [button, number] = all[i];
        const QString name = button->accessibleName();
        button->click();
        auto *list = qobject_cast<ListPage *>(window.pageAt(window.currentPage()));
        ASSERT_NE(list, nullptr) << qPrintable(name);
        EXPECT_EQ(list->rows().rowCount(), number) << qPrintable(name);
        if (list->rows().rowCount() < list->rows().total() && list->rows().view() < 0) {
            const auto banners = list->findChildren<Banner *>();
            EXPECT_TRUE(std::ranges::any_of(banners, [](const Banner *banner) {
                return banner->isVisible() && banner->text().startsWith(u"Only "_s);
            })) << qPrintable(name);
        }
    }
}

TEST_P(OverviewLinks, CountPhonesAsTheSitesDo)
{
    const auto *sites = page<SitesPage>(PageId::Sites);
    auto *phones = page<PhonesPage>(PageId::Phones);
    const auto &columns = sites->rows().columns();
    const auto column =
        static_cast<int>(std::ranges::find(columns, u"Phones"_s, &TableColumn::title) - columns.begin());
    for (int row = 0; row < sites->rows().rowCount(); ++row) {
        phones->show({.page = PageId::Phones,
                      .only = {.of = RowScope::Of::PhonesAtSites, .ids = {sites->rows().idAt(row)}}});
        EXPECT_EQ(sites->rows().textAt(row, column), QString::number(phones->rows().rowCount()));
    }
}

TEST_P(OverviewLinks, AreLeftByShowAll)
{
    for (const auto &[button, number] : links()) {
        if (!button->accessibleName().contains(u"in use"_s))
            continue;
        button->click();
        break;
    }
    auto *list = qobject_cast<ListPage *>(window.pageAt(window.currentPage()));
    ASSERT_NE(list, nullptr);
    ASSERT_LT(list->rows().rowCount(), list->rows().total());
    QPushButton *showAll = nullptr;
    for (QPushButton *button : list->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text() == u"Show all"_s)
            showAll = button;
    }
    ASSERT_NE(showAll, nullptr);
    showAll->click();
    EXPECT_EQ(list->rows().rowCount(), list->rows().total());
    EXPECT_FALSE(showAll->isVisible());
}

INSTANTIATE_TEST_SUITE_P(Seeds, OverviewLinks, testing::Values(1u, 2u, 7u));

} // namespace
} // namespace Stationmaster::Test
