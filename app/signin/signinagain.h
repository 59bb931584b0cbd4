// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "signin/personalaccess.h"

#include <QPointer>

namespace Stationmaster {

class Banner;
class MainWindow;
class Session;
class SignInAgainDialog;

/// Sees to it that a user whose sign-in has ended can sign in again, whatever is open at that moment. What
/// waits for it goes on after. Borrows everything.
class SignInAgain : public QObject
{
    Q_OBJECT
public:
    /// @p session: of a user, and signed in.
    SignInAgain(MainWindow &window, Session &session, QObject *parent = nullptr);
    ~SignInAgain() override;

private:
    void ask(UserToken::Reason reason);
    void openDialog();
    void start();
    void decline();
    void close();

    MainWindow &m_window;
    Session &m_session;
    PersonalAccess &m_access;
    QString m_text;
    /// The user does not want to be asked now: from then on a banner does, where nothing hides it.
    bool m_isDeclined = false;
    bool m_isDeclining = false; ///< that is being told to whoever waits
    QPointer<Banner> m_banner;
    QPointer<SignInAgainDialog> m_dialog;
};

} // namespace Stationmaster
