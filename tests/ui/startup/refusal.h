// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSignalSpy>
#include <QString>

#include <gtest/gtest.h>

namespace Stationmaster::Test {

/// Starts a command that has no window and is expected to refuse: it ends with 1, after the one line on
/// stderr that is returned.
template <typename Command>
QString refusalOf(Command &command)
{
    testing::internal::CaptureStderr();
    QSignalSpy ended(&command, &Command::ended);
    command.start();
    EXPECT_TRUE(ended.count() > 0 || ended.wait(20'000));
    const QString said = QString::fromStdString(testing::internal::GetCapturedStderr());
    EXPECT_EQ(ended.count(), 1);
    EXPECT_EQ(ended.value(0).value(0).toInt(), 1);
    EXPECT_EQ(said.count(QLatin1Char('\n')), 1) << qPrintable(said);
    return said;
}

} // namespace Stationmaster::Test
