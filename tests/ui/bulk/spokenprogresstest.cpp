// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "bulk/spokenprogress.h"
#include "bulk/bulkrunview.h"
#include "bulk/bulktext.h"
#include "bulk/noticedialog.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Stationmaster::Test {
namespace {

TEST(SpokenProgressTest, ComesEveryTenPercentAndNeverSoonerThanFiveSeconds)
{
    SpokenProgress pace;
    EXPECT_FALSE(pace.isDue(0, 300, 0s)) << "the state says that it runs";
    EXPECT_FALSE(pace.isDue(200, 300, 4s)) << "however fast it is";
    EXPECT_TRUE(pace.isDue(200, 300, 5s));
    EXPECT_FALSE(pace.isDue(229, 300, 15s)) << "less than ten percent more";
    EXPECT_TRUE(pace.isDue(230, 300, 15s));
    EXPECT_FALSE(pace.isDue(230, 300, 100s)) << "nothing new";
}

TEST(SpokenProgressTest, ASlowRunSpeaksTwiceAMinute)
{
    SpokenProgress pace;
    int said = 0;
    for (int second = 0; second <= 600; ++second)
        said += pace.isDue(second, 10'000, std::chrono::seconds(second)) ? 1 : 0;
    EXPECT_EQ(said, 20);
    pace.reset();
    EXPECT_FALSE(pace.isDue(10'000, 10'000, 700s)) << "another run";
}

TEST(SpokenProgressTest, IsASentence)
{
    EXPECT_EQ(BulkText::spoken({.planned = 170, .inDoubt = 10, .done = 120}).toStdString(),
              "120 of 300 row(s) are done.");
    EXPECT_EQ(BulkText::spoken({.planned = 177, .done = 120, .failed = 3}).toStdString(),
              "120 of 300 row(s) are done. 3 failed.");
}

TEST(SpokenProgressTest, WhatIsSeenChangesOftenAndWhatIsSaidDoesNot)
{
    BulkRunView view;
    view.show();
    const auto said = [&view] {
        for (const QLabel *label : view.findChildren<QLabel *>()) {
            if (label->text() == view.progressText())
                return label->accessibleName();
        }
        return QString();
    };
    view.setProgress({.planned = 300}, u"0 of 300"_s, true);
    const QString before = said();
    EXPECT_FALSE(before.isEmpty()) << "else what is seen would be said";
    for (int done = 1; done <= 200; ++done)
        view.setProgress({.planned = 300 - done, .done = done}, u"%1 of 300"_s.arg(done), true);
    EXPECT_EQ(view.progressText(), u"200 of 300"_s);
    EXPECT_EQ(said(), before);
    view.setProgress({.done = 300}, u"300 of 300"_s, false);
    EXPECT_EQ(said(), u"300 of 300 row(s) are done."_s) << "the end at once";
}

TEST(NoticeDialogTest, ALongTextComesBitByBitAndIsCopiedWhole)
{
    QStringList lines;
    for (int line = 0; line < 10'000; ++line)
        lines.append(u"– Person %1: phone “Person %1_WebRTC”"_s.arg(line));
    const QString text = lines.join(u'\n');
    NoticeDialog dialog(text);
    dialog.show();
    EXPECT_FALSE(dialog.copyButton()->isEnabled()) << "half a text is none";
    EXPECT_TRUE(dialog.edit()->isReadOnly());
    EXPECT_TRUE(dialog.edit()->toPlainText().startsWith(lines.front()));
    ASSERT_TRUE(QTest::qWaitFor([&] { return dialog.copyButton()->isEnabled(); }));
    EXPECT_EQ(dialog.edit()->toPlainText(), text);
    EXPECT_FALSE(dialog.edit()->isReadOnly()) << "to be changed";
    EXPECT_EQ(dialog.edit()->textCursor().position(), 0) << "read from its beginning";
}

TEST(NoticeDialogTest, AShortTextIsThereAtOnceAndNothingCannotBeCopied)
{
    const NoticeDialog one(u"A line"_s);
    EXPECT_TRUE(one.copyButton()->isEnabled());
    const NoticeDialog none{QString()};
    EXPECT_FALSE(none.copyButton()->isEnabled());
    EXPECT_FALSE(none.edit()->toPlainText().isEmpty());
}

} // namespace
} // namespace Stationmaster::Test
