// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "resources/conflict/threewaymerge.h"

#include <QJsonArray>

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

using namespace Qt::StringLiterals;

namespace Stationmaster {
namespace {

/// Objects as an org has them, at random: few keys and few values, so that sides meet often.
class Objects
{
public:
    explicit Objects(unsigned seed) : m_random(seed) {}

    Document any() { return Document(object(0)); }
    /// @p document with some of its fields, or new ones, set or taken away.
    Document changed(const Document &document) { return Document(changedObject(document.json(), 0)); }

private:
    unsigned below(unsigned end) { return unsigned(m_random() % end); }
    QString key()
    {
        static const QStringList keys{u"a"_s,    u"b"_s,  u"properties"_s, u"lines"_s,
                                      u"site"_s, u"id"_s, u"version"_s};
        return keys.at(qsizetype(below(unsigned(keys.size()))));
    }
    QJsonValue value(const QString &name, int depth)
    {
        if (name == u"id")
            return QString(QChar(u'p' + int(below(3))));
        if (depth < 3 && below(3) == 0)
            return object(depth + 1);
        if (depth < 3 && below(4) == 0) {
            QJsonArray items;
            for (unsigned i = below(3); i > 0; --i)
                items.append(below(2) == 0 ? QJsonValue(object(depth + 1)) : QJsonValue(int(below(2))));
            return items;
        }
        return below(5) == 0 ? QJsonValue() : QJsonValue(int(below(3)));
    }
    QJsonObject object(int depth)
    {
        QJsonObject made;
        for (unsigned i = below(5); i > 0; --i) {
            const QString name = key();
            made[name] = value(name, depth);
        }
        return made;
    }
    QJsonObject changedObject(QJsonObject object, int depth)
    {
        for (unsigned i = below(3); i > 0; --i) {
            const QString name = key();
            if (below(4) == 0)
                object.remove(name);
            else if (object[name].isObject() && below(2) == 0)
                object[name] = changedObject(object[name].toObject(), depth + 1);
            else
                object[name] = value(name, depth);
        }
        return object;
    }

    std::mt19937 m_random;
};

QStringList pathsOf(const MergeResult &result)
{
    QStringList paths;
    for (const FieldConflict &conflict : result.conflicts)
        paths.append(conflict.path);
    return paths;
}

class MergeLaws : public testing::Test
{
protected:
    void forMany(
        const std::function<void(const Document &base, const Document &mine, const Document &theirs)> &law)
    {
        for (unsigned seed = 0; seed < 4'000 && !HasFailure(); ++seed) {
            SCOPED_TRACE(seed);
            Objects objects(seed);
            const Document base = objects.any();
            const Document mine = objects.changed(base);
            law(base, mine, objects.changed(base));
        }
    }
};

TEST_F(MergeLaws, WhoChangesNothingGetsTheirs)
{
    forMany([](const Document &base, const Document &, const Document &theirs) {
        const MergeResult result = threeWayMerge(base, base, theirs);
        EXPECT_EQ(result.merged, theirs);
        EXPECT_EQ(pathsOf(result), QStringList());
        EXPECT_FALSE(result.addsToTheirs);
    });
}

TEST_F(MergeLaws, WhereTheyChangeNothingMineIsWritten)
{
    forMany([](const Document &base, const Document &mine, const Document &) {
        const MergeResult result = threeWayMerge(base, mine, base);
        EXPECT_TRUE(isSameContent(result.merged, mine))
            << base.toJson().toStdString() << mine.toJson().toStdString()
            << result.merged.toJson().toStdString();
        EXPECT_EQ(pathsOf(result), QStringList());
    });
}

TEST_F(MergeLaws, TheSameChangeIsNoConflict)
{
    forMany([](const Document &base, const Document &mine, const Document &) {
        const MergeResult result = threeWayMerge(base, mine, mine);
        EXPECT_EQ(result.merged, mine);
        EXPECT_EQ(pathsOf(result), QStringList());
        EXPECT_FALSE(result.addsToTheirs);
    });
}

TEST_F(MergeLaws, BothSidesSeeTheSameConflicts)
{
    int conflicts = 0;
    int merges = 0;
    forMany([&](const Document &base, const Document &mine, const Document &theirs) {
        const MergeResult here = threeWayMerge(base, mine, theirs);
        const MergeResult there = threeWayMerge(base, theirs, mine);
        EXPECT_EQ(pathsOf(here), pathsOf(there));
        (here.conflicts.isEmpty() ? merges : conflicts) += 1;
        if (here.conflicts.isEmpty()) {
            EXPECT_TRUE(isSameContent(here.merged, there.merged))
                << base.toJson().toStdString() << mine.toJson().toStdString()
                << theirs.toJson().toStdString();
        }
    });
    EXPECT_GT(conflicts, 100);
    EXPECT_GT(merges, 1000);
}

TEST_F(MergeLaws, WhatHasBeenMergedNeedsNoMerging)
{
    forMany([](const Document &base, const Document &mine, const Document &theirs) {
        const MergeResult once = threeWayMerge(base, mine, theirs);
        if (!once.conflicts.isEmpty())
            return;
        const MergeResult again = threeWayMerge(base, mine, once.merged);
        EXPECT_FALSE(again.addsToTheirs);
        EXPECT_EQ(pathsOf(again), QStringList());
    });
}

} // namespace
} // namespace Stationmaster
