// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "run/rundialog.h"
#include "startup/language.h"

#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

Plan halfDone(const QString &undoOf = {})
{
    Plan plan{.id = u"run-1"_s, .title = u"Ana_WebRTC"_s, .undoOf = undoOf};
    plan.steps = {{.kind = StepKind::CreateBaseSettings, .state = StepState::Done, .objectName = u"A"_s},
                  {.kind = StepKind::CreatePhone, .state = StepState::Planned},
                  {.kind = StepKind::SetDefaultStation, .state = StepState::Skipped}};
    return plan;
}

QStringList buttonsOf(const RunDialog &dialog)
{
    QStringList labels;
    for (const QPushButton *button : dialog.findChildren<QPushButton *>())
        labels << button->text().remove(u'&');
    return labels;
}

} // namespace

TEST(RunDialogTest, CountsWhatIsLeftToDoAndSendsNothingByItself)
{
    const Language language; // for the singular
    int made = 0;
    const RunDialog dialog(halfDone(), [&made] {
        ++made;
        return std::unique_ptr<Executor>();
    });
    EXPECT_TRUE(buttonsOf(dialog).contains(u"Apply 1 change"_s))
        << qPrintable(buttonsOf(dialog).join(u", "_s));
    EXPECT_EQ(dialog.windowTitle(), u"Continue with “Ana_WebRTC”"_s);
    EXPECT_EQ(made, 0);
}

TEST(RunDialogTest, IsNeverHigherThanTheScreen)
{
    Plan plan{.id = u"run-1"_s, .title = u"Many"_s};
    plan.steps.resize(80);
    RunDialog dialog(plan, [] { return std::unique_ptr<Executor>(); });
    dialog.open();
    const auto *scroll = dialog.findChild<QScrollArea *>();
    ASSERT_TRUE(QTest::qWaitFor([scroll] { return scroll->verticalScrollBar()->maximum() > 0; }, 30'000));
    EXPECT_LE(dialog.height(), dialog.screen()->availableGeometry().height());
    EXPECT_TRUE(buttonsOf(dialog).contains(u"Close"_s));
}

TEST(RunDialogTest, SaysThatItTakesBack)
{
    const RunDialog dialog(halfDone(u"run-0"_s), [] { return std::unique_ptr<Executor>(); });
    EXPECT_EQ(dialog.windowTitle(), u"Undo “Ana_WebRTC”"_s);
}

} // namespace Stationmaster
