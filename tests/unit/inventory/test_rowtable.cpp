// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "inventory/rowtable.h"
#include "inventory/stationnews.h"
#include "resources/phones/phones.h"

#include <gtest/gtest.h>

#include <map>
#include <random>

using namespace Qt::StringLiterals;

namespace Stationmaster::Test {
namespace {

Moment atTick(int tick)
{
    return Moment(std::chrono::seconds(tick));
}

/// What the table of people is to show, told from everything that came so far and from nothing else.
struct Reference
{
    struct Answer
    {
        int asked = 0;
        UserRow row{};
    };
    struct Event
    {
        int came = 0;
        QString stationId{};
    };

    UserRow expected() const
    {
        const Answer *newest = &answers.front();
        for (const Answer &answer : answers)
            newest = answer.asked >= newest->asked ? &answer : newest;
        UserRow row = newest->row;
        if (!events.empty() && events.back().came >= newest->asked)
            row.associatedStationId = events.back().stationId;
        return row;
    }

    std::vector<Answer> answers{};
    std::vector<Event> events{};
};

/// People of an org that change all the time, and a client whose answers come in any order.
class AnyOrder
{
public:
    explicit AnyOrder(unsigned seed) : m_random(seed) {}

    void run()
    {
        for (const QString &id : People)
            m_org[id] = {.id = id, .name = u"of the last session"_s, .stationKnown = true};
        m_table.beginLoad(atTick(m_now));
        for (int step = 0; step < 400; ++step) {
            ++m_now;
            switch (pick(7)) {
            case 0:
                m_org[somebody()].name = u"name %1"_s.arg(m_now);
                break;
            case 1:
                signIn(somebody());
                break;
            case 2:
                restore(somebody());
                break;
            case 3:
                ask({somebody()}, false);
                break;
            case 4:
                ask(People, true);
                break;
            default:
                deliverOne();
                break;
            }
            check();
        }
        while (!m_underWay.empty()) {
            ++m_now;
            deliverOne();
            check();
        }
    }

private:
    struct UnderWay
    {
        int asked = 0;
        bool isPage = false;
        std::vector<UserRow> rows{};
    };

    int pick(int below) { return std::uniform_int_distribution(0, below - 1)(m_random); }
    QString somebody() { return People[static_cast<size_t>(pick(static_cast<int>(People.size())))]; }

    /// The event comes at once: the later of two events is the newer one.
    void signIn(const QString &id)
    {
        const QString station = pick(3) == 0 ? QString() : u"s-%1"_s.arg(pick(4));
        m_org[id].associatedStationId = station;
        m_news.note(id, station, atTick(m_now));
        m_references[id].events.push_back({.came = m_now, .stationId = station});
        if (const UserRow *known = m_table.find(id)) {
            UserRow row = *known;
            if (m_news.applyTo(row, m_table.asked(id)))
                m_table.replace(row);
        }
    }
    void restore(const QString &id)
    {
        UserRow row{.id = id, .name = u"of the last session"_s};
        const UserRow kept = row;
        m_news.applyTo(row, Moment::min());
        if (m_table.putFromSnapshot(row))
            m_references[id].answers.push_back({.asked = -1, .row = kept});
    }
    /// The org answers with what is so at some time between question and answer; here: at once.
    void ask(const std::vector<QString> &ids, bool isPage)
    {
        UnderWay answer{.asked = m_now, .isPage = isPage};
        for (const QString &id : ids)
            answer.rows.push_back(m_org[id]);
        m_underWay.push_back(std::move(answer));
    }
    void deliverOne()
    {
        if (m_underWay.empty())
            return;
        const auto next = m_underWay.begin() + pick(static_cast<int>(m_underWay.size()));
        for (UserRow row : next->rows) {
            m_references[row.id].answers.push_back({.asked = next->asked, .row = row});
            UserRow before;
            m_news.applyTo(row, atTick(next->asked));
            if (next->isPage)
                m_table.putFromList(row, atTick(next->asked), before);
            else
                m_table.putFromRead(row, atTick(next->asked), before);
        }
        m_underWay.erase(next);
    }
    void check() const
    {
        for (const auto &[id, reference] : m_references) {
            const UserRow *row = m_table.find(id);
            ASSERT_EQ(row != nullptr, !reference.answers.empty()) << "at " << m_now;
            if (!row)
                continue;
            const UserRow expected = reference.expected();
            ASSERT_EQ(row->name, expected.name) << "at " << m_now;
            ASSERT_EQ(row->associatedStationId, expected.associatedStationId) << "at " << m_now;
            ASSERT_TRUE(*row == expected) << "at " << m_now;
        }
    }

    static inline const std::vector<QString> People{u"ana"_s, u"bo"_s, u"cem"_s};
    std::mt19937 m_random;
    int m_now = 1;
    std::map<QString, UserRow> m_org;
    std::vector<UnderWay> m_underWay;
    std::map<QString, Reference> m_references;
    RowTable<UserRow> m_table;
    StationNews m_news;
};

TEST(RowTableOrder, WhateverTheOrderTheNewestIsShownAndNewsOnlyChangeTheStation)
{
    for (unsigned seed = 0; seed < 300; ++seed) {
        AnyOrder order(seed);
        order.run();
        ASSERT_FALSE(testing::Test::HasFatalFailure()) << "seed " << seed;
    }
}

TEST(RowTableOrder, AHigherVersionWinsWhereReadsLag)
{
    RowTable<PhoneRow> table;
    PhoneRow before;
    table.beginLoad(atTick(1));
    table.putFromRead({.id = u"p"_s, .name = u"fifth"_s, .version = 5}, atTick(10), before);
    EXPECT_FALSE(table.putFromList({.id = u"p"_s, .name = u"fourth"_s, .version = 4}, atTick(20), before));
    EXPECT_EQ(table.find(u"p"_s)->name, u"fifth"_s);
    EXPECT_TRUE(table.putFromRead({.id = u"p"_s, .name = u"sixth"_s, .version = 6}, atTick(5), before));
    EXPECT_EQ(table.find(u"p"_s)->name, u"sixth"_s);
    EXPECT_TRUE(table.removeUnseen({}).empty()) << "the page had it";
    EXPECT_TRUE(table.putFromRead({.id = u"p"_s, .name = u"set back"_s, .version = 1}, atTick(300), before))
        << "reads do not lag that long";
}

TEST(RowTableOrder, ARestoredRowNeverOutweighsWhatIsRead)
{
    RowTable<PhoneRow> table;
    PhoneRow before;
    table.putFromSnapshot({.id = u"p"_s, .name = u"of the last session"_s, .version = 9});
    table.beginLoad(atTick(1));
    EXPECT_TRUE(table.putFromList({.id = u"p"_s, .name = u"of the org"_s, .version = 2}, atTick(1), before));
    EXPECT_EQ(table.find(u"p"_s)->name, u"of the org"_s);
}

TEST(RowTableOrder, WhatIsGoneStaysGoneForOlderAnswersAndForPagesOfTheLoad)
{
    RowTable<PhoneRow> table;
    PhoneRow before;
    table.beginLoad(atTick(1));
    table.putFromRead({.id = u"p"_s}, atTick(5), before);
    EXPECT_TRUE(table.remove(u"p"_s, atTick(4)).empty()) << "asked before it was made";
    EXPECT_EQ(table.remove(u"p"_s, atTick(6)).size(), 1u);
    EXPECT_FALSE(table.putFromRead({.id = u"p"_s}, atTick(3), before));
    EXPECT_FALSE(table.putFromList({.id = u"p"_s}, atTick(7), before)) << "lists lag";
    EXPECT_FALSE(table.putFromSnapshot({.id = u"p"_s}));
    table.beginLoad(atTick(8));
    EXPECT_TRUE(table.putFromList({.id = u"p"_s}, atTick(9), before)) << "there again";
    table.beginLoad(atTick(10));
    EXPECT_TRUE(table.removeUnseen({u"p"_s}).empty());
    EXPECT_EQ(table.removeUnseen({}).size(), 1u);
    EXPECT_FALSE(table.putFromRead({.id = u"p"_s}, atTick(9), before))
        << "asked before the list that lacked it";
    EXPECT_TRUE(table.putFromRead({.id = u"p"_s}, atTick(11), before));
}

TEST(StationNewsTest, AStationIsLeftByWhoGoesElsewhereAndTakenByWhoComes)
{
    StationNews news;
    news.note(u"ana"_s, u"s-1"_s, atTick(10));
    StationRow station{.id = u"s-1"_s, .status = u"AVAILABLE"_s};
    EXPECT_TRUE(news.applyTo(station, atTick(5)));
    EXPECT_EQ(station.userId, u"ana"_s);
    EXPECT_EQ(station.status, u"ASSOCIATED"_s);
    news.note(u"ana"_s, u"s-2"_s, atTick(20));
    EXPECT_TRUE(news.applyTo(station, atTick(5)));
    EXPECT_TRUE(station.userId.isEmpty());
    EXPECT_EQ(station.status, u"AVAILABLE"_s);
    StationRow later{.id = u"s-1"_s, .status = u"ASSOCIATED"_s, .userId = u"bo"_s};
    EXPECT_FALSE(news.applyTo(later, atTick(30))) << "asked after all that";
}

} // namespace
} // namespace Stationmaster::Test
