// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "helpdesk/routespart.h"

#include "helpdesk/routereader.h"
#include "helpdesk/siteroutes.h"
#include "helpdesk/topologyview.h"
#include "ui/helpdesk/routesorg.h"
#include "ui/people/fakepeople.h"
#include "widgets/banner.h"
#include "words/report.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace Stationmaster::Test {
namespace {

class RoutesPartTest : public RoutesOrg
{
protected:
    RoutesPartTest()
    {
        part.resize(320, 900);
        part.show();
    }
    UserDetails personAt(const QString &siteName, const QString &id = u"ana"_s) const
    {
        UserDetails person = FakePeople::somebody(id, id == u"ana"_s ? u"Ana Ångström"_s : u"Bo Müller"_s);
        person.site = site(siteName);
        person.phone->siteId = person.site->id;
        return person;
    }
    bool waitUntilRead()
    {
        return QTest::qWaitFor([this] { return !part.isReading(); }, 30'000);
    }
    /// Shows the routes of somebody there.
    void show(const QString &siteName)
    {
        part.setPerson(std::nullopt);
        part.setPerson(personAt(siteName));
        part.read();
        EXPECT_TRUE(waitUntilRead());
    }
    QString shown() const
    {
        QStringList texts;
        for (const QLabel *label : part.findChildren<QLabel *>()) {
            if (label->isVisible())
                texts.append(label->text());
        }
        return texts.join(u'\n');
    }
    QString sum() const { return part.findChild<Banner *>()->text().trimmed(); }
    const Topology &picture() const { return part.findChild<TopologyView *>()->topology(); }
    QString report() const
    {
        Report report(u"Title"_s);
        part.writeTo(report);
        return report.toPlainText();
    }

    RouteReader reader{api()};
    RoutesPart part{reader};
};

TEST_F(RoutesPartTest, ReadsOnlyWhenItIsAskedTo)
{
    part.setPerson(personAt(u"Berlin"_s));
    EXPECT_FALSE(part.isReading());
    EXPECT_TRUE(asks().isEmpty());
    EXPECT_TRUE(report().contains(u"were not read"_s)) << report().toStdString();
    QSignalSpy changed(&part, &PersonPart::changed);
    part.read();
    part.read();
    EXPECT_TRUE(part.isReading());
    EXPECT_TRUE(shown().contains(u"Reading"_s));
    ASSERT_TRUE(waitUntilRead());
    EXPECT_EQ(changed.count(), 1);
    part.read();
    EXPECT_FALSE(part.isReading());
    part.setPerson(personAt(u"Berlin"_s));
    part.read();
    EXPECT_FALSE(part.isReading()) << "it is the same person";
    EXPECT_EQ(asks()[u"numberplans"_s], 1);
    EXPECT_TRUE(shown().contains(u"As of "_s));
}

TEST_F(RoutesPartTest, EverySiteShowsItsTrouble)
{
    show(u"Berlin"_s);
    EXPECT_TRUE(sum().contains(u"Not everything on the way out works"_s)) << qPrintable(sum());
    EXPECT_TRUE(shown().contains(u"is out of service, or not enabled"_s));
    EXPECT_TRUE(shown().contains(u"is offline"_s));
    EXPECT_EQ(std::ranges::count(picture().edges, Topology::State::Trouble,
                                 [](const Topology::Edge &edge) { return edge.part.state; }),
              1);

    show(u"Dublin"_s);
    EXPECT_EQ(sum(), u"Calls to International cannot leave: no route that is on takes them."_s);
    EXPECT_TRUE(shown().contains(u"Calls to Emergency, National: there is a route that is on"_s))
        << qPrintable(shown());
    EXPECT_EQ(picture().site.cause, Topology::Cause::CallsCannotLeave);

    show(u"Mumbai"_s);
    EXPECT_TRUE(sum().contains(u"Emergency, National, International"_s) &&
                sum().contains(u"no route that is on has a trunk that works"_s))
        << qPrintable(sum());
    ASSERT_EQ(picture().edges.size(), 1U);
    EXPECT_EQ(picture().edges[0].trunks.at(0).cause, Topology::Cause::OutOfService);

    show(u"São Paulo"_s);
    EXPECT_TRUE(sum().contains(u"no route that is on takes them"_s)) << qPrintable(sum());
    EXPECT_TRUE(shown().contains(u"The outbound route “Default Outbound Route” is off"_s));
    EXPECT_EQ(picture().edges.at(0).part.cause, Topology::Cause::NoRoute);

    show(u"東京 Tokyo"_s);
    EXPECT_TRUE(shown().contains(u"No edge has the trunk “東京 Tokyo SIP”"_s)) << qPrintable(shown());
    EXPECT_EQ(picture().edges.at(0).trunks.at(0).named.name, u"東京 Tokyo SIP"_s);

    show(u"Home Office"_s);
    EXPECT_TRUE(sum().startsWith(u"Nothing wrong was seen"_s)) << qPrintable(sum());
    EXPECT_EQ(picture().site.state, Topology::State::Works);
    EXPECT_EQ(picture().edges.size(), 2U) << "those that Genesys runs";
    EXPECT_TRUE(part.findChild<TopologyView *>()->accessibleDescription().contains(u"cloud-media-a"_s));
}

TEST_F(RoutesPartTest, ASiteOfGenesysHasNoPlans)
{
    const auto managed = std::ranges::find(sites, true, &SiteRow::managed);
    ASSERT_NE(managed, sites.end());
    show(managed->name);
    EXPECT_EQ(sum(), u"No call can leave: the site has no number plans."_s);
}

TEST_F(RoutesPartTest, EachListIsRefusedAndTheRestIsShown)
{
    const std::pair<QString, QString> lists[] = {
        {u"numberplans"_s, u"The number plans could not be read"_s},
        {u"outboundroutes"_s, u"The outbound routes could not be read"_s},
        {u"trunks"_s, u"The trunks could not be read"_s},
        {u"edges"_s, u"The edges could not be read"_s}};
    part.setPerson(personAt(u"Home Office"_s));
    for (const auto &[list, words] : lists) {
        refuse(list);
        part.readAgain();
        ASSERT_TRUE(waitUntilRead());
        EXPECT_TRUE(sum().startsWith(u"Nothing wrong was seen"_s)) << qPrintable(list + sum());
        EXPECT_FALSE(sum().contains(u"every"_s)) << qPrintable(sum());
        EXPECT_TRUE(shown().contains(words)) << qPrintable(shown());
        EXPECT_TRUE(shown().contains(u"Telephony › Plugin › All"_s)) << qPrintable(shown());
        EXPECT_EQ(shown().count(u"could not be read"_s), 1) << "the others were";
        EXPECT_EQ(picture().site.state, Topology::State::NotKnown);
        EXPECT_TRUE(report().contains(u"[telephony:plugin:all], reference-"_s + list))
            << report().toStdString();
        const int before = asks()[list];
        part.read();
        EXPECT_FALSE(part.isReading()) << "it would be refused again";
        EXPECT_EQ(asks()[list], before);
    }
    faults({});
    part.findChild<QPushButton *>()->click();
    ASSERT_TRUE(waitUntilRead());
    EXPECT_FALSE(shown().contains(u"could not be read"_s));
}

TEST_F(RoutesPartTest, AFailureIsTriedAgain)
{
    faults({fault(u"outboundroutes"_s, 400)});
    part.setPerson(personAt(u"Home Office"_s));
    part.read();
    ASSERT_TRUE(waitUntilRead());
    EXPECT_TRUE(shown().contains(u"The outbound routes could not be read"_s));
    faults({});
    part.read();
    EXPECT_TRUE(part.isReading());
    ASSERT_TRUE(waitUntilRead());
    EXPECT_FALSE(shown().contains(u"could not be read"_s));
}

TEST_F(RoutesPartTest, AnotherPersonEndsTheReading)
{
    part.setPerson(personAt(u"東京 Tokyo"_s));
    part.read();
    QSignalSpy changed(&part, &PersonPart::changed);
    part.setPerson(personAt(u"Home Office"_s, u"bo"_s));
    EXPECT_FALSE(part.isReading());
    EXPECT_FALSE(shown().contains(u"Reading"_s));
    part.read();
    ASSERT_TRUE(waitUntilRead());
    EXPECT_EQ(changed.count(), 1) << "of the second alone";
    EXPECT_EQ(picture().site.named.name, u"Home Office"_s);
    EXPECT_EQ(picture().phone->named.name, u"Bo Müller_WebRTC"_s);
    part.setPerson(std::nullopt);
    EXPECT_FALSE(part.findChild<TopologyView *>()->isVisible());
    EXPECT_EQ(report(), u"Title\n"_s);
}

TEST_F(RoutesPartTest, APhoneThatBecomesKnownIsFollowed)
{
    UserDetails person = personAt(u"Home Office"_s);
    const auto phone = std::exchange(person.phone, std::nullopt);
    person.site.reset();
    person.phonesComplete = false;
    part.setPerson(person);
    part.read();
    EXPECT_FALSE(part.isReading());
    EXPECT_TRUE(shown().contains(u"not known which phone"_s)) << qPrintable(shown());
    EXPECT_TRUE(report().contains(u"not known which phone"_s));
    person.phonesComplete = true;
    part.setPerson(person);
    EXPECT_EQ(shown(),
              u"Ana Ångström has no WebRTC phone, so there is no site whose call routes could be checked."_s);
    person.phone = phone;
    person.edgeName = u"cloud-media-b"_s;
    part.setPerson(person);
    EXPECT_TRUE(part.isReading()) << "it was asked for before";
    ASSERT_TRUE(waitUntilRead());
    EXPECT_TRUE(picture().edges.at(1).isOfPhone);
    EXPECT_EQ(picture().site.named.id, phone->siteId) << "the row of the site was not known";
    person.phone->siteId.clear();
    part.setPerson(person);
    EXPECT_TRUE(shown().contains(u"does not say at which site"_s)) << qPrintable(shown());
    EXPECT_FALSE(part.findChild<TopologyView *>()->isVisible());
}

TEST_F(RoutesPartTest, TheReportNamesWhatIsConcerned)
{
    show(u"Mumbai"_s);
    const QString text = report();
    EXPECT_TRUE(text.contains(u"\nRouting:\nSite: Mumbai\n"_s)) << text.toStdString();
    EXPECT_EQ(text.count(u"[FAILED] "_s), 2) << text.toStdString();
    EXPECT_TRUE(text.contains(u"Site id: "_s + site(u"Mumbai"_s).id));
    const RouteReading &read = *part.routes()->reading();
    const auto trunk = std::ranges::find(*read.routing.trunks, false, [](const TrunkRow &row) {
        return row.name.startsWith(u"Mumbai"_s) ? row.inService.value_or(true) : true;
    });
    ASSERT_NE(trunk, read.routing.trunks->end());
    EXPECT_TRUE(text.contains(u"Trunk ids: %1 (%2)\n"_s.arg(trunk->id, trunk->name))) << text.toStdString();
    EXPECT_TRUE(text.contains(u"Edge ids: %1 (%2)\n"_s.arg(trunk->edge.id, trunk->edge.name)));
    EXPECT_TRUE(text.contains(u"Outbound route ids: "_s + read.routing.routes->front().id));
    for (const NumberPlanRow &plan : *read.routing.plans)
        EXPECT_EQ(text.contains(plan.id), plan.classification != u"Extension"_s) << plan.name.toStdString();
}

TEST_F(RoutesPartTest, FitsTheNarrowestPanel)
{
    show(u"Mumbai"_s);
    EXPECT_LE(part.minimumSizeHint().width(), 40 * part.fontMetrics().averageCharWidth());
}

} // namespace
} // namespace Stationmaster::Test
