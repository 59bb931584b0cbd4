// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "theme/appearance.h"
#include "theme/theme.h"

#include <QMainWindow>
#include <QPointer>

#include <optional>

class QActionGroup;
class QMenu;
class QStackedWidget;
class QVBoxLayout;

namespace Stationmaster {

class Banner;
class NavigationRail;
class StatusLine;
class TopBar;

/// The frame around the pages: menus, rail, top bar, banners, status line. It shows what it is told and says
/// what was asked for; it knows nothing of orgs or the network.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(Appearance &appearance, QWidget *parent = nullptr);

    /// Takes ownership of @p page, whose object name becomes that of its icon. Returns its number; the first
    /// page is shown. The last page added is the one that Help › Quick reference leads to.
    int addPage(const QString &iconName, const QString &title, QWidget *page);
    /// Removes and deletes every page, for another org or none.
    void clearPages();
    QWidget *pageAt(int page) const; ///< null when there is no such page
    void setRailCount(int page, const QString &count);
    void showPage(int page); ///< ignored when there is no such page
    int currentPage() const; ///< -1 while there is none

    void setOrg(const QString &name, const QString &region, bool online);
    /// Since when the org has not answered, beside its name; nothing: it does. Forgotten when it is not
    /// online.
    void setSilentSince(const std::optional<QDateTime> &since);
    /// Calls of the last minute, and how long what still waits to be sent will take; hidden while @p allowed
    /// is not positive.
    void setRate(int used, int allowed, std::chrono::milliseconds eta = {});
    /// What one may do here, such as “Can change phones” or “Read-only”; empty: nothing is said.
    /// @p details: more of it, as a tool tip.
    void setPermission(Theme::Tone tone, const QString &text, const QString &details = {});
    /// Disables New WebRTC phone… and says why not; nothing: enables it.
    void offerNewPhone(const std::optional<QString> &whyNot);
    /// The badge in the top bar; New WebRTC phone… is disabled and says why.
    void setReadOnly(bool on);
    bool isReadOnly() const;
    /// The left of the status line, such as “Reading phones: 1,200 of 5,000”. With @p cancellable a Cancel
    /// button stands beside it.
    void setActivityText(const QString &text, bool cancellable = false);

    /// Above the pages, newest below; takes ownership. One that is shown already stays where it is.
    void showBanner(Banner *banner);
    /// Shows a sentence until the user closes it.
    Banner *tell(Theme::Tone tone, const QString &text, const QString &strong = {});
    /// Something long has come to its end: where the window is not looked at, the desktop's notification
    /// says so, if there is one.
    void notify(const QString &text);
    /// Removes and deletes it; ignores one that is not shown.
    void removeBanner(Banner *banner);
    void clearBanners();

    QAction *newPhoneAction() const;
    /// Ends with a separator and Quit; what is added goes before them.
    QMenu *fileMenu() const;
    QMenu *viewMenu() const { return m_viewMenu; }
    /// Into the top bar; takes ownership.
    void addTool(QWidget *tool);
    /// For what belongs to one org; hidden while it is empty.
    QMenu *toolsMenu() const { return m_toolsMenu; }

Q_SIGNALS:
    void newPhoneRequested();
    void reloadRequested();
    void pageShown(int page);
    void cancelLoadRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeFileMenu();
    void makeViewMenu();
    void makeToolsMenu();
    void makeHelpMenu();
    void showAbout();

    Appearance &m_appearance;
    QAction *m_newPhone;
    QAction *m_quickReference = nullptr;
    QMenu *m_fileMenu = nullptr;
    QMenu *m_viewMenu = nullptr;
    QMenu *m_toolsMenu = nullptr;
    QAction *m_pagesEnd = nullptr; ///< page actions go before it
    QActionGroup *m_pageActions;
    TopBar *m_topBar;
    NavigationRail *m_rail;
    QStackedWidget *m_pages;
    QWidget *m_bannerArea;
    QVBoxLayout *m_banners;
    StatusLine *m_statusLine;
    QPointer<QWidget> m_about;
    bool m_readOnly = false;
};

} // namespace Stationmaster
