// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "pages/conflictview.h"

#include <QJsonArray>
#include <QLabel>
#include <QRadioButton>
#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

QList<FieldConflict> twoConflicts()
{
    return {{.path = u"mediaRegions"_s,
             .base = QJsonArray{u"eu-central-1"_s},
             .mine = QJsonArray{u"eu-west-1"_s, u"eu-central-1"_s},
             .theirs = QJsonArray{}},
            {.path = u"lines/0/properties/station_persistent_timeout/value/instance"_s,
             .base = 600,
             .mine = 300,
             .theirs = 900}};
}

QStringList textsOf(const ConflictView &view)
{
    QStringList texts;
    for (const QLabel *label : view.findChildren<QLabel *>())
        texts.append(label->text());
    return texts;
}

} // namespace

TEST(ConflictViewTest, ShowsAllThreeSidesOfEachFieldAndListsAsLists)
{
    const ConflictView view(twoConflicts());
    const QStringList texts = textsOf(view);
    for (const QString &text : {u"Media Regions"_s, u"1. Frankfurt (eu-central-1)"_s,
                                u"1. Dublin (eu-west-1)\n2. Frankfurt (eu-central-1)"_s, u"none"_s,
                                u"Persistent Connection Timeout"_s, u"600"_s, u"300"_s, u"900"_s})
        EXPECT_TRUE(texts.contains(text)) << qPrintable(text) << " in " << qPrintable(texts.join(u'|'));
    for (const QRadioButton *choice : view.findChildren<QRadioButton *>())
        EXPECT_TRUE(choice->accessibleDescription().contains(u": "_s)) << "says what it is about";
}

TEST(ConflictViewTest, ChoosesTheirsUntilMineIsAskedFor)
{
    ConflictView view(twoConflicts());
    EXPECT_TRUE(view.minePaths().isEmpty());
    QSignalSpy changed(&view, &ConflictView::choiceChanged);
    view.findChildren<QRadioButton *>()[1]->click();
    EXPECT_EQ(view.minePaths(), QStringList{u"mediaRegions"_s});
    EXPECT_EQ(changed.size(), 1);
    view.choose(twoConflicts()[1].path, true);
    view.choose(u"mediaRegions"_s, false);
    view.choose(u"unknown"_s, true);
    EXPECT_EQ(view.minePaths(), QStringList{twoConflicts()[1].path});
}

TEST(ConflictViewTest, TakesTheWordsThatItIsGiven)
{
    const ConflictView view(
        twoConflicts(),
        {.label = [](const QString &path) { return u"field "_s + path; },
         .lines = [](const QString &, const QJsonValue &) { return QStringList{u"<b>x</b>"_s}; }});
    EXPECT_TRUE(textsOf(view).contains(u"field mediaRegions"_s));
    for (const QLabel *label : view.findChildren<QLabel *>()) {
        if (label->text().startsWith(u'<')) {
            EXPECT_EQ(label->textFormat(), Qt::PlainText);
        }
    }
}

} // namespace Stationmaster
