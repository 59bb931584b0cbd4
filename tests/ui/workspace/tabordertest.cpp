// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "activity/activitypage.h"
#include "activity/changesdialog.h"
#include "basesettings/basesettingseditor.h"
#include "basesettings/basesettingslistpage.h"
#include "people/assignmentspage.h"
#include "phones/phonespage.h"
#include "shell/aboutdialog.h"
#include "signin/connectioneditor.h"
#include "signin/connectionlist.h"
#include "signin/secretdialog.h"
#include "signin/signinagaindialog.h"
#include "signin/signinpage.h"
#include "sites/siteeditor.h"
#include "sites/sitespage.h"
#include "ui/workspace/windowonorg.h"
#include "widgets/exportdialog.h"

#include <QAbstractScrollArea>
#include <QMenu>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Stationmaster::Test {
namespace {

/// What Tab stops at within @p root, in its order.
QList<const QWidget *> tabChain(const QWidget &root)
{
    QList<const QWidget *> chain;
    const QWidget *window = root.window();
    for (const QWidget *at = window->nextInFocusChain(); at != window; at = at->nextInFocusChain()) {
        const bool isStop = (at->focusPolicy() & Qt::TabFocus) && !at->focusProxy();
        if (isStop && root.isAncestorOf(at) && at->isVisibleTo(window) && at->isEnabled())
            chain.append(at);
    }
    return chain;
}

QString nameOf(const QWidget *widget)
{
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    return u"%1 “%2”"_s.arg(QString::fromLatin1(widget->metaObject()->className()),
                            button ? button->text() : widget->accessibleName());
}

/// The eye goes from top to bottom, and within a row from left to right. Of two that stand neither above each
/// other nor in one row, such as in two columns, either may come first.
QStringList outOfOrder(const QWidget &root)
{
    const QList<const QWidget *> chain = tabChain(root);
    const auto placeOf = [&root](const QWidget *widget) {
        return QRect(widget->mapTo(root.window(), QPoint()), widget->size());
    };
    QStringList wrong;
    for (qsizetype i = 0; i < chain.size(); ++i) {
        const QRect first = placeOf(chain[i]);
        for (qsizetype k = i + 1; k < chain.size(); ++k) {
            const QRect later = placeOf(chain[k]);
            if (chain[i]->isAncestorOf(chain[k]) || chain[k]->isAncestorOf(chain[i]))
                continue;
            const bool isColumn = first.left() <= later.right() && later.left() <= first.right();
            const bool isRow = first.top() <= later.center().y() && later.center().y() <= first.bottom();
            if ((isColumn && later.bottom() < first.top()) || (isRow && later.right() < first.left()))
                wrong.append(u"%1 comes before %2"_s.arg(nameOf(chain[i]), nameOf(chain[k])));
        }
    }
    return wrong;
}

void expectOrder(const QWidget &root, qsizetype least, const char *where)
{
    EXPECT_GE(tabChain(root).size(), least) << where << " is not as it should be to be looked at";
    EXPECT_TRUE(QTest::qWaitFor([&root] { return outOfOrder(root).isEmpty(); }, 2'000)) // once it is laid out
        << where << ":\n"
        << qPrintable(outOfOrder(root).join(u'\n'));
}

class TabOrder : public WindowOnOrg
{
protected:
    TabOrder() : WindowOnOrg({.users = 30, .phones = 20, .sites = 3, .rateCount = 1'000'000})
    {
        window.resize(1400, 1000);
        EXPECT_TRUE(waitUntilRead());
    }
    /// The dialog that @p open opens; it is closed again.
    void expectDialog(const std::function<void()> &open, qsizetype least, const char *where)
    {
        open();
        QWidget *dialog = nullptr;
        for (QWidget *each : QApplication::topLevelWidgets()) {
            if (each->isVisible() && qobject_cast<QDialog *>(each))
                dialog = each;
        }
        ASSERT_TRUE(dialog) << where;
        ASSERT_TRUE(QTest::qWaitForWindowExposed(dialog)) << where;
        expectOrder(*dialog, least, where);
        delete dialog;
    }
    QAction *menuAction(const QMenu *menu, const QString &text)
    {
        for (QAction *action : menu->actions()) {
            if (action->text().remove(u'&') == text)
                return action;
        }
        return nullptr;
    }
    static QPushButton *button(const QWidget &in, const QString &text)
    {
        for (QPushButton *one : in.findChildren<QPushButton *>()) {
            if (one->text().remove(u'&') == text && one->isVisible() && one->isEnabled())
                return one;
        }
        return nullptr;
    }
};

TEST_F(TabOrder, FollowsTheEyeOnEveryPage)
{
    for (const auto &[id, least] :
         {std::pair(PageId::Overview, 4), std::pair(PageId::Assignments, 5), std::pair(PageId::Phones, 2),
          std::pair(PageId::BaseSettings, 8), std::pair(PageId::Sites, 7), std::pair(PageId::Activity, 1),
          std::pair(PageId::Help, 1)}) {
        auto *shown = page<QWidget>(id);
        if (auto *list = qobject_cast<ListPage *>(shown))
            list->table()->selectRow(0);
        if (const auto *editor = shown->findChild<ObjectEditor *>()) {
            ASSERT_TRUE(QTest::qWaitFor([editor] { return editor->isRead(); }, 30'000));
        }
        expectOrder(*shown, least, qPrintable(shown->accessibleName()));
    }
}

TEST_F(TabOrder, FollowsTheEyeInEditorsWithChanges)
{
    auto *sites = page<SitesPage>(PageId::Sites)->findChild<SiteEditor *>();
    ASSERT_TRUE(QTest::qWaitFor([sites] { return sites->isRead(); }, 30'000));
    sites->askToLeave();
    expectOrder(*sites, 7, "the site editor, asked to leave");
    auto *baseSettings = page<BaseSettingsListPage>(PageId::BaseSettings)->findChild<BaseSettingsEditor *>();
    ASSERT_TRUE(QTest::qWaitFor([baseSettings] { return baseSettings->isRead(); }, 30'000));
    baseSettings->askToLeave();
    expectOrder(*baseSettings, 8, "the base settings editor, asked to leave");
}

TEST_F(TabOrder, FollowsTheEyeInTheWholeWindow)
{
    for (const PageId id : {PageId::Overview, PageId::Phones, PageId::Sites, PageId::Help}) {
        page<QWidget>(id);
        expectOrder(window, 6, qPrintable(u"the window with page %1"_s.arg(window.currentPage())));
    }
}

TEST_F(TabOrder, FollowsTheEyeInTheDialogsOfPhones)
{
    auto *phones = page<PhonesPage>(PageId::Phones);
    phones->table()->selectRow(0);
    for (const char *name :
         {"moveToSite", "changeBaseSettings", "reassignPhone", "renamePhone", "deletePhones"}) {
        QAction *action = actionOf(*phones, QString::fromLatin1(name));
        ASSERT_TRUE(action && action->isEnabled()) << name;
        expectDialog([action] { action->trigger(); }, 2, name);
    }
    expectDialog([this] { menuAction(window.fileMenu(), u"Export as CSV…"_s)->trigger(); }, 3, "export");
}

TEST_F(TabOrder, FollowsTheEyeInTheOtherDialogs)
{
    for (const QString &text : {u"What changed since…"_s, u"Telephony Settings…"_s}) {
        QAction *action = menuAction(window.toolsMenu(), text);
        ASSERT_TRUE(action) << qPrintable(text);
        expectDialog([action] { action->trigger(); }, 2, qPrintable(text));
    }
    auto *sites = page<SitesPage>(PageId::Sites)->findChild<SiteEditor *>();
    ASSERT_TRUE(QTest::qWaitFor([&] { return button(*sites, u"Copy to other sites…"_s); }, 30'000));
    expectDialog([&] { button(*sites, u"Copy to other sites…"_s)->click(); }, 4, "copying a site");
    auto *baseSettings = page<BaseSettingsListPage>(PageId::BaseSettings)->findChild<BaseSettingsEditor *>();
    ASSERT_TRUE(QTest::qWaitFor([&] { return button(*baseSettings, u"Check roll-out…"_s); }, 30'000));
    expectDialog([&] { button(*baseSettings, u"Check roll-out…"_s)->click(); }, 2, "the roll-out");
    expectDialog([this] { (new AboutDialog(&window))->show(); }, 1, "about");
    expectDialog([this] { workspace->openWizard(); }, 2, "the wizard");
}

TEST(TabOrderOfSignIn, FollowsTheEye)
{
    Connection connection = Connection::make();
    connection.name = u"Production"_s;
    SignInPage page;
    page.list()->setConnections({connection});
    page.list()->choose(connection.id);
    page.resize(900, 700);
    page.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&page));
    expectOrder(page, 3, "the sign-in page");
    ConnectionEditor editor(connection, {});
    SecretDialog secret(u"Production"_s, u"It is not in the keychain."_s);
    SignInAgainDialog again(u"Northwind"_s, u"The sign-in has ended."_s, &page);
    for (QWidget *dialog : std::initializer_list<QWidget *>{&editor, &secret, &again}) {
        dialog->show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(dialog));
        expectOrder(*dialog, 2, dialog->metaObject()->className());
        dialog->hide();
    }
}

} // namespace
} // namespace Stationmaster::Test
