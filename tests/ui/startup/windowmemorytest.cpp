// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "settings/settings.h"
#include "shell/mainwindow.h"
#include "startup/application.h"

#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QScreen>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace Stationmaster {
namespace {

class WindowMemory : public testing::Test
{
protected:
    ~WindowMemory() override
    {
        app.reset();
        qApp->setStyleSheet({});
        QApplication::setPalette(QPalette());
    }
    void start(StartOptions options = {})
    {
        app.reset();
        if (!options.demo)
            options.dataDir = folder.path();
        app = std::make_unique<Application>(options);
        app->start();
    }
    QAction *themeAction(const QString &text)
    {
        for (QMenu *menu : app->window().viewMenu()->findChildren<QMenu *>()) {
            for (QAction *action : menu->actions()) {
                if (action->text().remove(u'&') == text)
                    return action;
            }
        }
        return nullptr;
    }
    static bool isOnAScreen(const QWidget &window)
    {
        return std::ranges::any_of(QGuiApplication::screens(), [&window](const QScreen *screen) {
            return screen->availableGeometry().contains(window.geometry());
        });
    }

    QTemporaryDir folder;
    std::unique_ptr<Application> app;
};

TEST_F(WindowMemory, SizePlaceAndThemeAreFoundAgain)
{
    start();
    app->window().setGeometry(60, 40, 700, 600);
    const QRect place = app->window().geometry();
    ASSERT_TRUE(themeAction(u"Dark"_s));
    themeAction(u"Dark"_s)->trigger();
    start();
    EXPECT_EQ(app->window().geometry(), place);
    EXPECT_TRUE(themeAction(u"Dark"_s)->isChecked());
    themeAction(u"Follow the system"_s)->trigger();
    start();
    EXPECT_TRUE(themeAction(u"Follow the system"_s)->isChecked());
}

TEST_F(WindowMemory, AWindowOfAScreenThatIsGoneComesBackOnOneThatIsThere)
{
    for (const QPoint far : {QPoint(9000, 7000), QPoint(-9000, 30)}) {
        QWidget elsewhere;
        elsewhere.setGeometry(QRect(far, QSize(500, 400)));
        Settings(folder.path()).windowGeometry.set(elsewhere.saveGeometry());
        start();
        EXPECT_TRUE(isOnAScreen(app->window()))
            << app->window().geometry().x() << ' ' << app->window().geometry().y() << ' '
            << app->window().width() << 'x' << app->window().height();
    }
}

TEST_F(WindowMemory, SpoiltSettingsOpenAPlainWindow)
{
    {
        const Settings settings(folder.path());
        settings.windowGeometry.set("soup"_ba);
    }
    start();
    EXPECT_TRUE(app->window().isVisible());
}

} // namespace
} // namespace Stationmaster
