// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "resources/conversations/recentcalls.h"
#include "unit/resources/apifixture.h"
#include "unit/resources/embeddedfixture.h"

using namespace Qt::StringLiterals;

namespace Stationmaster::Test {
namespace {

const QDateTime Noon(QDate(2026, 2, 20), QTime(12, 0), Qt::UTC);

/// An org in which somebody called at the given hours before noon.
class RecentAnswers : public ApiFixture
{
protected:
    RecentAnswers()
    {
        server.handler = [this](const SeenRequest &request) {
            const QJsonObject query = QJsonDocument::fromJson(request.body).object();
            const QStringList interval = query[u"interval"_s].toString().split(u'/');
            const QDateTime from = QDateTime::fromString(interval.value(0), Qt::ISODateWithMs);
            const QDateTime to = QDateTime::fromString(interval.value(1), Qt::ISODateWithMs);
            spans.append(static_cast<int>(from.secsTo(to) / 3600));
            if (from.secsTo(to) > 3600LL * longestHours)
                return ScriptedServer::answer(refusal, "{}");
            QJsonArray all;
            for (const int hours : callHours) {
                const QDateTime at = Noon.addSecs(-3600LL * hours);
                if (at.date() >= from.date() && at.date() <= to.date()) // whole days
                    all.append(QJsonObject{{u"conversationId"_s, QString::number(hours)},
                                           {u"conversationStart"_s, at.toString(Qt::ISODate)},
                                           {u"conversationEnd"_s, at.addSecs(60).toString(Qt::ISODate)}});
            }
            const int size = query[u"paging"_s][u"pageSize"_s].toInt();
            const int first = (query[u"paging"_s][u"pageNumber"_s].toInt() - 1) * size;
            QJsonArray page;
            for (qsizetype i = first; i < std::min<qsizetype>(first + size, all.size()); ++i)
                page.append(all[i]);
            return ScriptedServer::json(QJsonDocument(QJsonObject{{u"conversations"_s, page}}).toJson());
        };
    }
    Result<RecentCalls::Found> found(int calls)
    {
        RecentCalls search(api().conversations(), {.calls = calls});
        return awaited(search.find(u"ada"_s, Noon));
    }
    static QList<int> hoursOf(const RecentCalls::Found &found)
    {
        QList<int> hours;
        for (const CallRow &call : found.calls)
            hours.append(call.id.toInt());
        return hours;
    }

    QList<int> callHours{1, 5, 30, 31, 100, 300, 400};
    int longestHours = 31 * 24;
    int refusal = 400;
    QList<int> spans;
};

TEST_F(RecentAnswers, LookNoFurtherThanTheyHaveTo)
{
    const auto two = found(2);
    ASSERT_TRUE(two);
    EXPECT_EQ(hoursOf(*two), (QList<int>{1, 5}));
    EXPECT_EQ(two->since, Noon.addSecs(-5 * 3600)) << "further back nothing is known";
    EXPECT_EQ(spans, QList<int>{24});
    spans.clear();
    EXPECT_EQ(hoursOf(*found(4)), (QList<int>{1, 5, 30, 31}));
    EXPECT_EQ(spans, (QList<int>{24, 48}));
}

TEST_F(RecentAnswers, StopWhereTheyMayNotLookFurther)
{
    const auto all = found(100);
    ASSERT_TRUE(all);
    EXPECT_EQ(hoursOf(*all), (QList<int>{1, 5, 30, 31, 100, 300})) << "not that of 400 hours ago";
    EXPECT_EQ(all->since, Noon.addDays(-14));
    EXPECT_EQ(spans, (QList<int>{24, 48, 96, 168}));
}

TEST_F(RecentAnswers, HalveASpanThatIsTooLong)
{
    for (const int status : {400, 413, 502, 504}) {
        refusal = status;
        longestHours = 13;
        spans.clear();
        EXPECT_EQ(hoursOf(*found(3)), (QList<int>{1, 5, 30})) << status;
        EXPECT_TRUE(spans.contains(24) && spans.contains(12)) << status;
        EXPECT_EQ(spans.last(), 12) << "what was refused once is not tried again";
    }
}

TEST_F(RecentAnswers, GiveUpWhereEveryLengthIsRefused)
{
    longestHours = 0;
    const auto none = found(1);
    ASSERT_FALSE(none);
    EXPECT_EQ(none.error().kind, Error::Kind::Rejected);
    EXPECT_EQ(spans, (QList<int>{24, 12, 6, 3, 1}));
    longestHours = 1;
    refusal = 403;
    spans.clear();
    EXPECT_EQ(found(1).error().kind, Error::Kind::Forbidden);
    EXPECT_EQ(spans, QList<int>{24}) << "a shorter span would not be permitted either";
}

TEST_F(RecentAnswers, ReadPageAfterPage)
{
    callHours.clear();
    for (int hour = 0; hour < 12; ++hour) {
        for (int i = 0; i < 5; ++i)
            callHours.append(hour);
    }
    const auto all = found(12);
    ASSERT_TRUE(all);
    EXPECT_EQ(hoursOf(*all), (QList<int>{0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11})) << "each once";
    EXPECT_EQ(spans, (QList<int>{24, 24, 24}));
}

class RecentCallsOfAnOrg : public EmbeddedFixture
{
};

TEST_F(RecentCallsOfAnOrg, NeedAPermission)
{
    RecentCalls search(api().conversations());
    const auto refused = awaited(search.find(stored(u"users"_s)[0][u"id"].toString(), Noon));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, Error::Kind::Forbidden);
    EXPECT_TRUE(refused.error().permissions.contains(u"analytics:conversationDetail:view"_s));
}

} // namespace
} // namespace Stationmaster::Test
