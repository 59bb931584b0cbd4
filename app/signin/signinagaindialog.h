// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "signin/signintext.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace Stationmaster {

class Banner;
class SignInProgress;

/// Asks the person to sign in again, beside whatever is open: it blocks nothing.
class SignInAgainDialog : public QDialog
{
    Q_OBJECT
public:
    SignInAgainDialog(const QString &org, const QString &text, QWidget *parent);

    void setText(const QString &text);
    void showBrowser(const QUrl &address, bool isShown);
    void showWaiting();
    void showProblem(const SignInProblem &problem);
    void showQuestion();

Q_SIGNALS:
    void signInRequested();
    /// The browser is no longer waited for.
    void cancelRequested();
    /// Another dialog was opened over this one, which cannot be used any more where it is.
    void blocked();

protected:
    bool event(QEvent *event) override;

private:
    void fit();

    const QString m_org;
    QLabel *m_text;
    Banner *m_problem;
    SignInProgress *m_progress;
    QPushButton *m_signIn;
    QPushButton *m_later;
};

} // namespace Stationmaster
