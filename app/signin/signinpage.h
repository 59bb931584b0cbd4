// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "signin/signintext.h"
#include "theme/theme.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace Stationmaster {

class Banner;
class ConnectionList;
class SignInProgress;

/// What the window shows while it is not connected to an org: the saved connections, the demo org beside
/// them, a sign-in under way, or why one did not work. It shows what it is told and says what was asked for.
class SignInPage : public QWidget
{
    Q_OBJECT
public:
    explicit SignInPage(QWidget *parent = nullptr);

    ConnectionList *list() const { return m_list; }
    SignInProgress *progress() const { return m_progress; }

    /// Whether there is a demo org to try; so it is at first.
    void setDemoOffered(bool offered) { m_demo->setVisible(offered); }

    /// The connections to choose from.
    void showList();
    /// A sign-in that is under way; see SignInProgress.
    void showWaiting(const QString &title, const QString &text = {});
    void showBrowser(const QString &title, const QUrl &address, bool isShown);
    /// The list, and above it what went wrong. @p canRetry: the same can be tried again; @p canEdit: the
    /// connection can be changed.
    void showProblem(const SignInProblem &problem, bool canRetry, bool canEdit);
    /// The list, and above it what has happened.
    void showNotice(Theme::Tone tone, const QString &what, const QString &text);

Q_SIGNALS:
    void demoRequested();
    void retryRequested();
    void editRequested(); ///< of the connection that the problem is about
    void cancelRequested();

private:
    void hideBanner();

    Banner *m_banner;
    QPushButton *m_more;
    QLabel *m_details;
    QStackedWidget *m_stack;
    ConnectionList *m_list;
    SignInProgress *m_progress;
    QWidget *m_demo;
};

} // namespace Stationmaster
