// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "helpdesk/topologyview.h"

#include "helpdesk/topologytext.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QTest>
#include <QToolTip>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace Stationmaster {
namespace {

using WayState = Topology::State;
using WayCause = Topology::Cause;

Topology::Part part(const QString &name, WayState state, WayCause cause = WayCause::None,
                    const QString &status = {})
{
    return {.named = {.id = name, .name = name}, .state = state, .cause = cause, .status = status};
}

Topology usualWay()
{
    return {.phone = part(u"Ana_WebRTC"_s, WayState::Works),
            .site = part(u"Berlin"_s, WayState::Trouble, WayCause::CallsCannotLeave),
            .edges = {{.part = part(u"edge-1"_s, WayState::Works),
                       .isOfPhone = true,
                       .trunks = {part(u"SIP 1"_s, WayState::Works),
                                  part(u"SIP 2"_s, WayState::Trouble, WayCause::OutOfService)}},
                      {.part = part(u"edge-2"_s, WayState::Trouble, WayCause::Inactive, u"INACTIVE"_s)}}};
}

class TopologyViewTest : public testing::Test
{
protected:
    TopologyViewTest()
    {
        view.setTopology(usualWay());
        resize(300);
        view.show();
    }
    void resize(int width) { view.resize(width, view.heightForWidth(width)); }
    /// Where the box with this name is.
    QRect boxOf(const QString &name) const
    {
        QRect box;
        for (int y = 0; y < view.height(); y += 2) {
            for (int x = 0; x < view.width(); x += 2) {
                if (view.textAt({x, y}).startsWith(name + u'\n'))
                    box |= QRect(x, y, 1, 1);
            }
        }
        return box;
    }
    TopologyView view;
};

TEST_F(TopologyViewTest, TellsThePictureAsSentences)
{
    EXPECT_EQ(
        view.accessibleDescription(),
        u"Phone Ana_WebRTC: operational. Site Berlin: calls cannot leave. Edge edge-1: online. The phone is "
        "registered there. Its trunk(s): SIP 1 (connected), SIP 2 (out of service). Edge edge-2: not "
        "active: INACTIVE."_s);
    QAccessibleInterface *heard = QAccessible::queryAccessibleInterface(&view);
    EXPECT_FALSE(heard->text(QAccessible::Name).isEmpty());
    EXPECT_EQ(heard->text(QAccessible::Description), view.accessibleDescription());
    view.activateWindow();
    view.setFocus(Qt::TabFocusReason);
    EXPECT_TRUE(QTest::qWaitFor([this] { return view.hasFocus(); }, 30'000));
}

TEST_F(TopologyViewTest, StandsInRowsWhereItIsNarrowAndInColumnsWhereItIsWide)
{
    const QRect phone = boxOf(u"Ana_WebRTC"_s);
    const QRect site = boxOf(u"Berlin"_s);
    const QRect edge = boxOf(u"edge-1"_s);
    const QRect trunk = boxOf(u"SIP 2"_s);
    EXPECT_LT(phone.bottom(), site.top());
    EXPECT_LT(site.bottom(), edge.top());
    EXPECT_LT(edge.bottom(), trunk.top());
    EXPECT_LT(site.left(), edge.left());
    EXPECT_LT(edge.left(), trunk.left());
    const int narrow = view.height();
    resize(1000);
    EXPECT_LT(view.height(), narrow);
    EXPECT_LT(boxOf(u"Ana_WebRTC"_s).right(), boxOf(u"Berlin"_s).left());
    EXPECT_LT(boxOf(u"Berlin"_s).right(), boxOf(u"edge-1"_s).left());
    EXPECT_LT(boxOf(u"edge-1"_s).right(), boxOf(u"SIP 2"_s).left());
    EXPECT_LT(boxOf(u"SIP 1"_s).bottom(), boxOf(u"SIP 2"_s).top());
    EXPECT_LT(boxOf(u"edge-1"_s).bottom(), boxOf(u"edge-2"_s).top());
}

TEST_F(TopologyViewTest, NothingIsOutsideAndNothingOverlaps)
{
    for (const int width : {160, 300, 700, 1400}) {
        resize(width);
        std::vector<QRect> boxes;
        for (const QString &name :
             {u"Ana_WebRTC"_s, u"Berlin"_s, u"edge-1"_s, u"edge-2"_s, u"SIP 1"_s, u"SIP 2"_s}) {
            const QRect box = boxOf(name);
            EXPECT_FALSE(box.isEmpty()) << qPrintable(name) << width;
            EXPECT_TRUE(view.rect().contains(box)) << qPrintable(name) << width;
            for (const QRect &other : boxes)
                EXPECT_FALSE(box.intersects(other)) << qPrintable(name) << width;
            boxes.push_back(box);
        }
    }
    EXPECT_LE(view.minimumSizeHint().width(), 40 * view.fontMetrics().averageCharWidth());
}

TEST_F(TopologyViewTest, IsMirroredWhereTextRunsFromTheRight)
{
    resize(1000);
    const QRect left = boxOf(u"edge-1"_s);
    view.setLayoutDirection(Qt::RightToLeft);
    const QRect right = boxOf(u"edge-1"_s);
    EXPECT_NEAR(view.width() - left.right(), right.left(), 3);
    EXPECT_GT(boxOf(u"Ana_WebRTC"_s).left(), right.right());
}

TEST_F(TopologyViewTest, LongNamesAreWholeInTheToolTip)
{
    Topology way = usualWay();
    const QString name = u"<b>A trunk</b> with a name that is far too long for a box of this width"_s;
    way.edges[0].trunks[0].named.name = name;
    view.setTopology(way);
    resize(300);
    const QPoint place = boxOf(name).center();
    EXPECT_EQ(view.textAt(place), name + u"\nTrunk · connected"_s);
    QHelpEvent help(QEvent::ToolTip, place, view.mapToGlobal(place));
    QCoreApplication::sendEvent(&view, &help);
    EXPECT_TRUE(QToolTip::text().contains(u"&lt;b&gt;A trunk"_s)) << qPrintable(QToolTip::text());
    EXPECT_TRUE(view.textAt({-5, -5}).isEmpty());
}

TEST_F(TopologyViewTest, ManyAreSummedUp)
{
    Topology way = usualWay();
    for (int i = 0; i < 9; ++i) {
        way.edges.push_back({.part = part(u"further-%1"_s.arg(i), WayState::Works)});
        way.edges[0].trunks.push_back(part(u"spare-%1"_s.arg(i), WayState::Works));
    }
    view.setTopology(way);
    EXPECT_EQ(view.topology().edges.size(), TopologyView::MostEdges);
    EXPECT_EQ(view.topology().moreEdges, (Topology::More{.count = 7}));
    EXPECT_EQ(view.topology().edges[0].moreTrunks, (Topology::More{.count = 7}));
    EXPECT_TRUE(view.accessibleDescription().contains(u"and 7 more"_s));
    resize(300);
    EXPECT_LT(view.height(), 15 * 4 * view.fontMetrics().height());
}

TEST(TopologyTextTest, EveryStateHasItsWords)
{
    using Role = TopologyText::Role;
    QStringList seen;
    for (int cause = 1; cause <= static_cast<int>(WayCause::NoRoute); ++cause)
        seen.append(TopologyText::state(
            Role::Edge, part(u"x"_s, WayState::Trouble, static_cast<WayCause>(cause), u"S"_s)));
    EXPECT_EQ(seen,
              (QStringList{u"not active: S"_s, u"calls cannot leave"_s, u"offline"_s, u"not active: S"_s,
                           u"out of service"_s, u"not connected"_s, u"none"_s, u"none"_s}));
    EXPECT_EQ(TopologyText::state(Role::Trunk, {}), u"state not known"_s);
    EXPECT_EQ(TopologyText::state(Role::Trunk, {.cause = WayCause::Missing}), u"missing"_s);
    EXPECT_TRUE(TopologyText::state(Role::Edge, {.cause = WayCause::NoRoute}).contains(u"none is needed"_s));
    EXPECT_EQ(TopologyText::name({}), u"Not known which"_s);
    EXPECT_EQ(TopologyText::name({.cause = WayCause::Missing}), u"No edge"_s);
    EXPECT_EQ(TopologyText::name({.cause = WayCause::NoRoute}), u"No route that is on leads to one"_s);
    EXPECT_EQ(TopologyText::name({.named = {.id = u"e"_s}}), u"e"_s);
    QStringList working;
    for (const Role role : {Role::Phone, Role::Site, Role::Edge, Role::Trunk})
        working.append(TopologyText::caption(role, {.state = WayState::Works}));
    EXPECT_EQ(working, (QStringList{u"Phone · operational"_s, u"Site · has a way out"_s, u"Edge · online"_s,
                                    u"Trunk · connected"_s}));
    EXPECT_EQ(TopologyText::more({.count = 3}), u"and 3 more"_s);
    EXPECT_EQ(TopologyText::more({.count = 3, .inTrouble = 1}), u"and 3 more, 1 in trouble"_s);
}

} // namespace
} // namespace Stationmaster
