// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shell/mainwindow.h"
#include "theme/appearance.h"

#include <QApplication>
#include <QLabel>
#include <QTest>

#include <gtest/gtest.h>

#include <memory>

namespace Stationmaster {

/// A window with seven plain pages, shown and active; the application is as before afterwards.
class ShellTest : public testing::Test
{
protected:
    void SetUp() override
    {
        m_font = QApplication::font();
        QApplication::setPalette(Theme::light().palette());
        appearance = std::make_unique<Appearance>(*qApp);
        window = std::make_unique<MainWindow>(*appearance);
        const QStringList icons{QStringLiteral("overview"), QStringLiteral("assignments"),
                                QStringLiteral("phones"),   QStringLiteral("basesettings"),
                                QStringLiteral("sites"),    QStringLiteral("activity"),
                                QStringLiteral("help")};
        const QStringList titles{QStringLiteral("Overview"), QStringLiteral("Assignments"),
                                 QStringLiteral("Phones"),   QStringLiteral("Base Settings"),
                                 QStringLiteral("Sites"),    QStringLiteral("Activity"),
                                 QStringLiteral("Help")};
        for (int page = 0; page < titles.size(); ++page)
            window->addPage(icons.at(page), titles.at(page), new QLabel(titles.at(page)));
        window->show();
        window->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
    }
    void TearDown() override
    {
        window.reset();
        appearance.reset();
        qApp->setStyleSheet({});
        QApplication::setPalette(QPalette());
        QApplication::setFont(m_font);
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }

    std::unique_ptr<Appearance> appearance;
    std::unique_ptr<MainWindow> window;

private:
    QFont m_font;
};

} // namespace Stationmaster
