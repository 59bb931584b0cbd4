// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "shell/mainwindow.h"

#include "shell/aboutdialog.h"
#include "shell/navigationrail.h"
#include "shell/statusline.h"
#include "shell/topbar.h"
#include "widgets/banner.h"
#include "widgets/taborder.h"
#include "words/abilitytext.h"

#include <QActionGroup>
#include <QApplication>
#include <QIcon>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QSystemTrayIcon>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

constexpr std::chrono::seconds NotificationTime{15};

} // namespace

MainWindow::MainWindow(Appearance &appearance, QWidget *parent)
    : QMainWindow(parent), m_appearance(appearance), m_newPhone(new QAction(tr("&New WebRTC phone…"), this)),
      m_pageActions(new QActionGroup(this)), m_topBar(new TopBar(m_newPhone, this)),
      m_rail(new NavigationRail(this)), m_pages(new QStackedWidget(this)), m_bannerArea(new QWidget(this)),
      m_banners(new QVBoxLayout(m_bannerArea)), m_statusLine(new StatusLine(this))
{
    setWindowTitle(u"Stationmaster"_s);
    setWindowIcon(QIcon(u":/icons/stationmaster.svg"_s));
    resize(1280, 800);

    m_banners->setContentsMargins(Space::Large, Space::Medium, Space::Large, 0);
    m_banners->setSpacing(Space::Small);
    m_bannerArea->hide();

    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_bannerArea);
    column->addWidget(m_pages, 1);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_rail);
    middle->addLayout(column, 1);
    auto *central = new QWidget(this);
    auto *layout = new QVBoxLayout(central);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_topBar);
    layout->addLayout(middle, 1);
    layout->addWidget(m_statusLine);
    setCentralWidget(central);

    connect(m_rail, &NavigationRail::currentChanged, this, &MainWindow::showPage);
    connect(m_statusLine, &StatusLine::cancelRequested, this, &MainWindow::cancelLoadRequested);
    makeFileMenu();
    makeViewMenu();
    makeToolsMenu();
    makeHelpMenu();
    setReadOnly(false);
}

int MainWindow::addPage(const QString &iconName, const QString &title, QWidget *page)
{
    const int number = m_pages->count();
    auto *action = new QAction(title, m_pageActions);
    action->setCheckable(true);
    if (number < 9)
        action->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + number)));
    connect(action, &QAction::triggered, this, [this, number] { showPage(number); });
    m_viewMenu->insertAction(m_pagesEnd, action);

    m_rail->addPage(iconName, title);
    m_quickReference->setEnabled(true);
    page->setObjectName(iconName);
    m_pages->addWidget(page);
    setTabOrderByLayout(*centralWidget());
    if (number == 0)
        action->setChecked(true);
    return number;
}

void MainWindow::clearPages()
{
    qDeleteAll(m_pageActions->actions());
    m_rail->clear();
    while (QWidget *page = m_pages->widget(0))
        delete page;
    m_quickReference->setEnabled(false);
}

QWidget *MainWindow::pageAt(int page) const
{
    return m_pages->widget(page);
}

void MainWindow::setRailCount(int page, const QString &count)
{
    m_rail->setCount(page, count);
}

void MainWindow::showPage(int page)
{
    if (!pageAt(page))
        return;
    m_rail->setCurrentIndex(page);
    m_pageActions->actions().at(page)->setChecked(true);
    if (page == m_pages->currentIndex())
        return;
    m_pages->setCurrentIndex(page);
    Q_EMIT pageShown(page);
}

int MainWindow::currentPage() const
{
    return m_pages->currentIndex();
}

void MainWindow::setOrg(const QString &name, const QString &region, bool online)
{
    m_topBar->setOrg(name, region, online);
    setWindowTitle(name.isEmpty() ? u"Stationmaster"_s : tr("%1 – Stationmaster").arg(name));
}

void MainWindow::setSilentSince(const std::optional<QDateTime> &since)
{
    m_topBar->setSilentSince(since);
}

void MainWindow::setRate(int used, int allowed, std::chrono::milliseconds eta)
{
    m_statusLine->setRate(used, allowed, eta);
}

void MainWindow::setPermission(Theme::Tone tone, const QString &text, const QString &details)
{
    m_statusLine->setPermission(tone, text, details);
}

void MainWindow::setReadOnly(bool on)
{
    m_readOnly = on;
    const auto why = AbilityText::whyNot(Abilities({.readOnly = on}, {}), Abilities::Action::ChangePhones);
    offerNewPhone(why);
    m_topBar->setReadOnly(on, why.value_or(QString()));
}

void MainWindow::offerNewPhone(const std::optional<QString> &whyNot)
{
    AbilityText::offer(m_newPhone, whyNot,
                       tr("Create a phone, and its base settings when needed (%1)")
                           .arg(m_newPhone->shortcut().toString(QKeySequence::NativeText)));
}

bool MainWindow::isReadOnly() const
{
    return m_readOnly;
}

void MainWindow::setActivityText(const QString &text, bool cancellable)
{
    m_statusLine->setActivity(text, cancellable);
}

void MainWindow::showBanner(Banner *banner)
{
    if (m_banners->indexOf(banner) < 0)
        m_banners->addWidget(banner);
    banner->show();
    m_bannerArea->show();
}

Banner *MainWindow::tell(Theme::Tone tone, const QString &text, const QString &strong)
{
    auto *banner = new Banner(tone);
    banner->setText(text, strong);
    connect(banner->addAction(tr("Close")), &QPushButton::clicked, this,
            [this, banner] { removeBanner(banner); });
    showBanner(banner);
    return banner;
}

void MainWindow::notify(const QString &text)
{
    if (isActiveWindow())
        return;
    QApplication::alert(this);
    if (!QSystemTrayIcon::isSystemTrayAvailable() || !QSystemTrayIcon::supportsMessages())
        return;
    // An icon is there only as long as its message needs one.
    auto *icon = new QSystemTrayIcon(windowIcon(), this);
    icon->show();
    icon->showMessage(QApplication::applicationDisplayName(), text, QSystemTrayIcon::Information);
    connect(icon, &QSystemTrayIcon::messageClicked, this, [this] {
        raise();
        activateWindow();
    });
    QTimer::singleShot(NotificationTime, icon, &QObject::deleteLater);
}

void MainWindow::removeBanner(Banner *banner)
{
    if (m_banners->indexOf(banner) < 0)
        return;
    m_banners->removeWidget(banner);
    banner->hide();
    banner->deleteLater();
    m_bannerArea->setVisible(m_banners->count() > 0);
}

void MainWindow::clearBanners()
{
    while (QLayoutItem *item = m_banners->itemAt(0))
        removeBanner(static_cast<Banner *>(item->widget()));
}

void MainWindow::addTool(QWidget *tool)
{
    m_topBar->addTool(tool);
}

QMenu *MainWindow::fileMenu() const
{
    return m_fileMenu;
}

QAction *MainWindow::newPhoneAction() const
{
    return m_newPhone;
}

void MainWindow::makeFileMenu()
{
    m_fileMenu = menuBar()->addMenu(tr("&File"));
    QMenu *menu = m_fileMenu;
    menu->setToolTipsVisible(true);
    m_newPhone->setIconText(tr("New WebRTC phone…"));
    m_newPhone->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_N));
    connect(m_newPhone, &QAction::triggered, this, &MainWindow::newPhoneRequested);
    menu->addAction(m_newPhone);
    menu->addAction(tr("&Reload"), QKeySequence(Qt::Key_F5), this, &MainWindow::reloadRequested);
    menu->addSeparator();
    QAction *quit = menu->addAction(tr("&Quit"));
    quit->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Q));
    quit->setMenuRole(QAction::QuitRole);
    connect(quit, &QAction::triggered, this, [] { QApplication::closeAllWindows(); });
}

void MainWindow::makeViewMenu()
{
    m_viewMenu = menuBar()->addMenu(tr("&View"));
    m_pagesEnd = m_viewMenu->addSeparator();

    QMenu *menu = m_viewMenu->addMenu(tr("&Appearance"));
    auto *group = new QActionGroup(this);
    const auto add = [&](const QString &label, Appearance::Choice choice) {
        QAction *action = group->addAction(label);
        action->setCheckable(true);
        action->setChecked(m_appearance.choice() == choice);
        menu->addAction(action);
        connect(action, &QAction::triggered, this, [this, choice] { m_appearance.setChoice(choice); });
        connect(&m_appearance, &Appearance::changed, action,
                [this, action, choice] { action->setChecked(m_appearance.choice() == choice); });
    };
    add(tr("&Follow the system"), Appearance::Choice::System);
    add(tr("&Light"), Appearance::Choice::Light);
    add(tr("&Dark"), Appearance::Choice::Dark);
}

void MainWindow::makeToolsMenu()
{
    m_toolsMenu = menuBar()->addMenu(tr("&Tools"));
    m_toolsMenu->setToolTipsVisible(true);
    m_toolsMenu->menuAction()->setVisible(false);
    m_toolsMenu->installEventFilter(this);
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_toolsMenu &&
        (event->type() == QEvent::ActionAdded || event->type() == QEvent::ActionRemoved))
        m_toolsMenu->menuAction()->setVisible(!m_toolsMenu->isEmpty());
    return QMainWindow::eventFilter(watched, event);
}

void MainWindow::makeHelpMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Help"));
    m_quickReference = menu->addAction(tr("&Quick reference"));
    m_quickReference->setEnabled(false);
    connect(m_quickReference, &QAction::triggered, this, [this] { showPage(m_pages->count() - 1); });
    menu->addSeparator();
    QAction *about = menu->addAction(tr("&About Stationmaster"));
    about->setMenuRole(QAction::AboutRole);
    connect(about, &QAction::triggered, this, &MainWindow::showAbout);
}

void MainWindow::showAbout()
{
    if (!m_about)
        m_about = new AboutDialog(this);
    m_about->show();
    m_about->raise();
    m_about->activateWindow();
}

} // namespace Stationmaster
