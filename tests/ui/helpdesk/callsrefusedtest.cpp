// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/helpdesk/callspartfixture.h"

using namespace Qt::StringLiterals;

namespace Stationmaster::Test {
namespace {

const auto MediaPath = u"/mediastatistics/"_s;

/// An org that answers every question for media statistics with one status.
class WithoutMedia : public CallsPartFixture
{
protected:
    explicit WithoutMedia(int status) : CallsPartFixture({.mediaStatisticsStatus = status}) {}
    /// Of the first who has calls.
    void showSomebody()
    {
        for (const QString &id : people()) {
            show(id);
            if (part.list()->count() > 1)
                return;
        }
        FAIL() << "nobody has calls";
    }
    QString banner() const
    {
        const auto *shown = part.findChild<Banner *>();
        return shown->isVisibleTo(&part) ? shown->text() : QString();
    }
};

class WithForbiddenMedia : public WithoutMedia
{
protected:
    WithForbiddenMedia() : WithoutMedia(403) {}
};

TEST_F(WithForbiddenMedia, CallsAreShownWithThePermissionThatIsMissing)
{
    showSomebody();
    EXPECT_TRUE(banner().contains(
        u"Analytics › Conversation Detail › View (analytics:conversationDetail:view) is needed."_s))
        << qPrintable(banner());
    EXPECT_TRUE(words().contains(u"that you may see since"_s)) << "agents' calls may be all that is shown";
    EXPECT_LE(requestsFor(MediaPath), 3) << "the others would be refused as well";
    EXPECT_TRUE(part.chart()->points().back().mos) << "of analytics";
    EXPECT_TRUE(reportText().contains(u"Reference for Genesys: "_s)) << qPrintable(reportText());
    EXPECT_TRUE(reportText().contains(u"analytics:conversationDetail:view"_s));
    EXPECT_TRUE(reportText().contains(u"path not known"_s));
}

class WithGoneMedia : public WithoutMedia
{
protected:
    WithGoneMedia() : WithoutMedia(410) {}
};

TEST_F(WithGoneMedia, ItIsNotOffered)
{
    showSomebody();
    EXPECT_TRUE(banner().startsWith(u"The org does not offer media statistics."_s)) << qPrintable(banner());
    EXPECT_LE(requestsFor(MediaPath), 3);
}

class WithMissingMedia : public WithoutMedia
{
protected:
    WithMissingMedia() : WithoutMedia(404) {}
};

TEST_F(WithMissingMedia, ItIsNotKnownWhichOfTheReasonsItIs)
{
    showSomebody();
    EXPECT_TRUE(banner().contains(u"none yet, none any more, or it does not offer them"_s))
        << qPrintable(banner());
    EXPECT_TRUE(words().contains(u"that you may see"_s));
    EXPECT_FALSE(words().contains(u"relayed through TURN"_s)) << qPrintable(words());
    EXPECT_EQ(requestsFor(MediaPath), part.list()->count()) << "there may be some of the next call";
}

class WithBrokenMedia : public WithoutMedia
{
protected:
    WithBrokenMedia() : WithoutMedia(200) {}
    void fault(const QString &kind, const QString &path, int times)
    {
        ASSERT_EQ(org.setFaults({QJsonObject{{u"kind"_s, kind}, {u"path"_s, path}, {u"times"_s, times}}}),
                  QString());
    }
};

TEST_F(WithBrokenMedia, OneThatCannotBeReadLeavesTheOthers)
{
    fault(u"notJson"_s, u"*/mediastatistics/*"_s, 1);
    showSomebody();
    EXPECT_TRUE(banner().startsWith(u"The media statistics of 1 call(s) could not be read."_s))
        << qPrintable(banner());
    int known = 0;
    for (int row = 0; row < part.list()->count(); ++row)
        known += signAt(row) != u"Not known"_s ? 1 : 0;
    EXPECT_GT(known, 0);
    ASSERT_EQ(org.setFaults({}), QString());
    QTest::mouseClick(part.againButton(), Qt::LeftButton);
    ASSERT_TRUE(waitUntilRead());
    EXPECT_EQ(banner(), QString());
}

TEST_F(WithBrokenMedia, AnswersWithoutFieldsAreNoFindings)
{
    ASSERT_EQ(org.setFaults({QJsonObject{
                  {u"kind"_s, u"status"_s},
                  {u"status"_s, 200},
                  {u"path"_s, u"*/mediastatistics/*"_s},
                  {u"times"_s, -1},
                  {u"body"_s, QJsonObject{{u"entities"_s, QJsonArray{QJsonObject{{u"new"_s, 1}}, 7}}}}}}),
              QString());
    showSomebody();
    EXPECT_EQ(banner(), QString());
    EXPECT_TRUE(words().contains(u"Nobody reported anything of the media of this call."_s))
        << qPrintable(words());
}

TEST_F(WithBrokenMedia, CallsThatCannotBeFoundAreSaidToBeSo)
{
    fault(u"notJson"_s, u"*/details/query"_s, -1);
    show(people().first());
    EXPECT_TRUE(words().startsWith(u"The calls could not be read."_s)) << qPrintable(words());
    EXPECT_TRUE(reportText().contains(u"The calls could not be read."_s));
    ASSERT_EQ(org.setFaults({}), QString());
    part.read();
    ASSERT_TRUE(waitUntilRead());
    EXPECT_FALSE(words().contains(u"could not be read"_s)) << "it was tried again";
}

class OfAgents : public CallsPartFixture
{
protected:
    OfAgents() : CallsPartFixture({}, u"telephony:* analytics:agentConversationDetail:view directory:*"_s) {}
};

TEST_F(OfAgents, CallsAreThoseThatMayBeSeen)
{
    show(people().first());
    EXPECT_TRUE(words().contains(u"that you may see since"_s)) << qPrintable(words());
    EXPECT_TRUE(words().contains(u"(analytics:conversationDetail:view) is needed"_s)) << qPrintable(words());
}

class OfNobody : public CallsPartFixture
{
protected:
    OfNobody() : CallsPartFixture({}, u"telephony:* directory:*"_s) {}
};

TEST_F(OfNobody, CallsMayBeReadAndItIsSaidWhatIsMissing)
{
    show(people().first());
    EXPECT_TRUE(
        words().contains(u"Analytics › Conversation Detail › View (analytics:conversationDetail:view)"_s))
        << qPrintable(words());
    EXPECT_TRUE(words().contains(u"analytics:agentConversationDetail:view"_s)) << qPrintable(words());
    EXPECT_EQ(part.list()->count(), 0);
    EXPECT_TRUE(reportText().contains(u"Reference for Genesys: "_s)) << qPrintable(reportText());
    const int asked = requestsFor(u"/details/query"_s);
    part.read();
    EXPECT_EQ(requestsFor(u"/details/query"_s), asked) << "it would be refused again";
}

} // namespace
} // namespace Stationmaster::Test
