// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "shellfixture.h"

#include "shell/aboutdialog.h"
#include "shell/statusline.h"
#include "shell/topbar.h"
#include "widgets/banner.h"
#include "widgets/chip.h"
#include "widgets/elidedlabel.h"

#include <QAccessible>
#include <QMenu>
#include <QMenuBar>
#include <QProgressBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Stationmaster {
namespace {

class MainWindowTest : public ShellTest
{
protected:
    QPushButton *newButton() const { return window->findChild<TopBar *>()->findChild<QPushButton *>(); }
    QString allWords(QWidget *within) const
    {
        QStringList words;
        for (const QLabel *label : within->findChildren<QLabel *>())
            if (!label->isHidden())
                words += label->text();
        for (const Chip *chip : within->findChildren<Chip *>())
            if (!chip->isHidden())
                words += chip->text();
        return words.join(u'|');
    }
    QString topBarWords() const { return allWords(window->findChild<TopBar *>()); }
    QString statusWords() const { return allWords(window->findChild<StatusLine *>()); }
    QAction *action(const QString &text) const
    {
        for (QAction *one : window->findChildren<QAction *>())
            if (one->text().remove(u'&') == text)
                return one;
        ADD_FAILURE() << "no action " << text.toStdString();
        return nullptr;
    }
};

void collectActions(const QMenu *menu, QList<QAction *> &into)
{
    for (QAction *one : menu->actions()) {
        into += one;
        if (one->menu())
            collectActions(one->menu(), into);
    }
}

TEST_F(MainWindowTest, SaysWhichOrgAndWhetherItIsReached)
{
    EXPECT_TRUE(topBarWords().contains(u"No organization"_s));
    EXPECT_TRUE(topBarWords().contains(u"Not connected"_s));
    window->setOrg(u"Northwind Support"_s, u"Europe (Frankfurt)"_s, true);
    EXPECT_TRUE(topBarWords().contains(u"Northwind Support|Europe (Frankfurt)"_s));
    EXPECT_FALSE(topBarWords().contains(u"onnected"_s));
    EXPECT_TRUE(window->windowTitle().contains(u"Northwind Support"_s));
    window->setOrg(u"Northwind Support"_s, u"Europe (Frankfurt)"_s, false);
    EXPECT_TRUE(topBarWords().contains(u"not connected"_s)) << "not by the colour of the dot alone";
}

TEST_F(MainWindowTest, AVeryLongOrgNameDoesNotPushTheButtonOut)
{
    window->resize(900, 600);
    window->setOrg(u"<b>"_s + QString(u'W').repeated(300), u"Europe (Frankfurt)"_s, true);
    window->setReadOnly(true);
    ASSERT_TRUE(QTest::qWaitFor([this] { return window->width() <= 900; }, 30'000));
    const QRect place(newButton()->mapTo(window.get(), QPoint()), newButton()->size());
    EXPECT_TRUE(window->rect().contains(place));
    EXPECT_GE(newButton()->width(), newButton()->sizeHint().width());
}

TEST_F(MainWindowTest, IsUsableAtNineHundredBySixHundred)
{
    EXPECT_EQ(window->size(), QSize(1280, 800));
    window->setOrg(u"Northwind Support"_s, u"Europe (Frankfurt)"_s, true);
    window->setRate(66, 300);
    window->setPermission(
        Theme::Tone::Warning,
        u"You can set default stations, but not change phones: Telephony › Plugin › All is missing"_s);
    window->setActivityText(u"Reading phones: 1,200 of 5,000"_s, true);
    EXPECT_LE(window->minimumSizeHint().width(), 900);
    EXPECT_LE(window->minimumSizeHint().height(), 600);
}

TEST_F(MainWindowTest, NewPhoneIsAskedForByButtonKeyAndMenu)
{
    QSignalSpy asked(window.get(), &MainWindow::newPhoneRequested);
    QTest::mouseClick(newButton(), Qt::LeftButton);
    EXPECT_EQ(asked.count(), 1);
    QTest::keyClick(window.get(), Qt::Key_N, Qt::ControlModifier);
    EXPECT_EQ(asked.count(), 2);
    action(u"New WebRTC phone…"_s)->trigger();
    EXPECT_EQ(asked.count(), 3);
    EXPECT_EQ(QAccessible::queryAccessibleInterface(newButton())->text(QAccessible::Name),
              u"New WebRTC phone…"_s);
}

TEST_F(MainWindowTest, ReadOnlyIsInSightAndSaysWhy)
{
    QSignalSpy asked(window.get(), &MainWindow::newPhoneRequested);
    EXPECT_FALSE(topBarWords().contains(u"Read-only"_s));
    window->setReadOnly(true);
    EXPECT_TRUE(window->isReadOnly());
    EXPECT_TRUE(topBarWords().contains(u"Read-only"_s));
    EXPECT_FALSE(newButton()->isEnabled());
    EXPECT_TRUE(newButton()->toolTip().contains(u"read-only"_s));
    QTest::keyClick(window.get(), Qt::Key_N, Qt::ControlModifier);
    EXPECT_EQ(asked.count(), 0);
    window->setReadOnly(false);
    EXPECT_TRUE(newButton()->isEnabled());
    EXPECT_FALSE(newButton()->toolTip().contains(u"read-only"_s));
    const QString what = newButton()->toolTip();
    window->offerNewPhone(u"A permission is missing."_s);
    EXPECT_FALSE(newButton()->isEnabled());
    EXPECT_EQ(newButton()->accessibleDescription(), u"A permission is missing."_s);
    window->offerNewPhone({});
    EXPECT_TRUE(newButton()->isEnabled());
    EXPECT_EQ(newButton()->toolTip(), what);
    EXPECT_FALSE(topBarWords().contains(u"Read-only"_s));
}

TEST_F(MainWindowTest, TheStatusLineSaysWhatGoesOn)
{
    auto *bar = window->findChild<StatusLine *>()->findChild<QProgressBar *>();
    EXPECT_TRUE(bar->isHidden());
    window->setRate(66, 300);
    EXPECT_FALSE(bar->isHidden());
    EXPECT_EQ(bar->value(), 66);
    EXPECT_EQ(bar->maximum(), 300);
    EXPECT_TRUE(statusWords().contains(u"66 of 300"_s));
    window->setRate(400, 300);
    EXPECT_EQ(bar->value(), 300) << "the bar is full; the words tell the number";
    EXPECT_TRUE(statusWords().contains(u"400 of 300"_s));
    window->setRate(300, 300, 1900ms);
    EXPECT_TRUE(statusWords().contains(u"300 of 300"_s)) << "what is over at once is not worth a word";
    window->setRate(300, 300, 41'200ms);
    EXPECT_TRUE(statusWords().contains(u"300 of 300 · the rest in about 42 second"_s));
    window->setRate(300, 300, 200s);
    EXPECT_TRUE(statusWords().contains(u"300 of 300 · the rest in about 3 minute"_s));
    window->setRate(0, 0);
    EXPECT_TRUE(bar->isHidden());

    window->setPermission(Theme::Tone::Success, u"Can change phones"_s);
    EXPECT_TRUE(statusWords().contains(u"Can change phones"_s));
    window->setPermission(Theme::Tone::Neutral, {});
    EXPECT_FALSE(statusWords().contains(u"Can change phones"_s));

    QSignalSpy cancelled(window.get(), &MainWindow::cancelLoadRequested);
    auto *cancel = window->findChild<StatusLine *>()->findChild<QPushButton *>();
    window->setActivityText(u"Reading phones: 1,200 of 5,000"_s);
    EXPECT_TRUE(cancel->isHidden());
    window->setActivityText(u"Reading phones: 1,200 of 5,000"_s, true);
    EXPECT_TRUE(statusWords().contains(u"1,200 of 5,000"_s));
    QTest::mouseClick(cancel, Qt::LeftButton);
    EXPECT_EQ(cancelled.count(), 1);
    window->setActivityText({}, true);
    EXPECT_TRUE(cancel->isHidden());
}

TEST_F(MainWindowTest, BannersComeAndGo)
{
    auto *first = new Banner(Theme::Tone::Warning, u"The last run was cut off."_s);
    auto *second = new Banner(Theme::Tone::Problem, u"The org cannot be reached."_s);
    const int before = window->pageAt(0)->mapTo(window.get(), QPoint()).y();
    window->showBanner(first);
    window->showBanner(second);
    window->showBanner(first);
    EXPECT_TRUE(first->isVisible());
    EXPECT_TRUE(QTest::qWaitFor([&] { return first->y() < second->y(); }, 30'000)) << "newest below";
    EXPECT_GT(window->pageAt(0)->mapTo(window.get(), QPoint()).y(), before);

    Banner stranger(Theme::Tone::Info);
    window->removeBanner(&stranger); // not ours: left alone
    QSignalSpy gone(first, &QObject::destroyed);
    window->removeBanner(first);
    EXPECT_TRUE(gone.wait(1000));
    EXPECT_TRUE(second->isVisible());
    window->removeBanner(second);
    EXPECT_TRUE(QTest::qWaitFor(
        [&] { return window->pageAt(0)->mapTo(window.get(), QPoint()).y() == before; }, 30'000));
}

TEST_F(MainWindowTest, ReloadIsF5)
{
    QSignalSpy asked(window.get(), &MainWindow::reloadRequested);
    QTest::keyClick(window.get(), Qt::Key_F5);
    EXPECT_EQ(asked.count(), 1);
}

TEST_F(MainWindowTest, QuickReferenceLeadsToTheLastPage)
{
    action(u"Quick reference"_s)->trigger();
    EXPECT_EQ(window->currentPage(), 6);
}

TEST_F(MainWindowTest, TheViewMenuChangesTheAppearance)
{
    action(u"Dark"_s)->trigger();
    EXPECT_EQ(appearance->choice(), Appearance::Choice::Dark);
    EXPECT_TRUE(appearance->isDark());
    appearance->setChoice(Appearance::Choice::Light);
    EXPECT_TRUE(action(u"Light"_s)->isChecked());
    EXPECT_FALSE(action(u"Dark"_s)->isChecked());
    action(u"Follow the system"_s)->trigger();
    EXPECT_EQ(appearance->choice(), Appearance::Choice::System);
}

TEST_F(MainWindowTest, AboutOpensOnceAndGoesWhenClosed)
{
    action(u"About Stationmaster"_s)->trigger();
    action(u"About Stationmaster"_s)->trigger();
    const auto dialogs = window->findChildren<AboutDialog *>();
    ASSERT_EQ(dialogs.size(), 1);
    EXPECT_TRUE(dialogs.first()->isVisible());
    EXPECT_FALSE(dialogs.first()->isModal());
    EXPECT_TRUE(allWords(dialogs.first()).contains(QStringLiteral(STATIONMASTER_VERSION)));
    QSignalSpy gone(dialogs.first(), &QObject::destroyed);
    // From the event loop, as a key comes: what is deleted later waits for the loop it was deleted in.
    QTimer::singleShot(0, dialogs.first(),
                       [dialog = dialogs.first()] { QTest::keyClick(dialog, Qt::Key_Escape); });
    EXPECT_TRUE(gone.wait(1000));
    EXPECT_TRUE(window->findChildren<AboutDialog *>().isEmpty());
}

TEST_F(MainWindowTest, QuitClosesTheWindow)
{
    QTest::keyClick(window.get(), Qt::Key_Q, Qt::ControlModifier);
    EXPECT_FALSE(window->isVisible());
}

TEST_F(MainWindowTest, EveryActionIsInAMenuAndDoesSomething)
{
    QList<QAction *> inMenus;
    for (QAction *top : window->menuBar()->actions())
        collectActions(top->menu(), inMenus);
    EXPECT_TRUE(inMenus.contains(window->newPhoneAction()));
    int pages = 0;
    for (const QAction *one : inMenus) {
        if (one->isSeparator() || one->menu())
            continue;
        EXPECT_FALSE(one->text().isEmpty());
        EXPECT_TRUE(one->isEnabled()) << one->text().toStdString();
        pages += one->shortcut()
                     .toString(QKeySequence::PortableText)
                     .contains(QRegularExpression(u"^Ctrl\\+[1-7]$"_s));
    }
    EXPECT_EQ(pages, 7);
}

TEST_F(MainWindowTest, NoTwoEntriesOfAMenuShareAMnemonic)
{
    const QRegularExpression mnemonic(u"&([^&])"_s);
    const auto check = [&](const QList<QAction *> &actions) {
        QStringList seen;
        for (const QAction *one : actions) {
            const QString letter = mnemonic.match(one->text()).captured(1).toLower();
            EXPECT_TRUE(letter.isEmpty() || !seen.contains(letter)) << one->text().toStdString();
            seen += letter;
        }
    };
    check(window->menuBar()->actions());
    for (QAction *top : window->menuBar()->actions()) {
        check(top->menu()->actions());
        for (QAction *one : top->menu()->actions())
            if (one->menu())
                check(one->menu()->actions());
    }
}

TEST_F(MainWindowTest, EverythingThatTakesFocusHasAName)
{
    window->setActivityText(u"Reading phones"_s, true);
    int checked = 0;
    for (QWidget *widget : window->findChildren<QWidget *>()) {
        if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisible())
            continue;
        ++checked;
        EXPECT_FALSE(QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name).isEmpty())
            << widget->metaObject()->className();
    }
    EXPECT_GE(checked, 3);
}

} // namespace
} // namespace Stationmaster
