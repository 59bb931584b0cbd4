// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QUrl>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace Stationmaster {

/// A sign-in under way: what is waited for, what to do in the browser, and how to give it up.
class SignInProgress : public QWidget
{
    Q_OBJECT
public:
    explicit SignInProgress(QWidget *parent = nullptr);

    /// Nothing is to be done but to wait. @p text may be empty.
    void showWaiting(const QString &title, const QString &text = {});
    /// The browser shows @p address; @p isShown: false when it has to be taken there by hand.
    void showBrowser(const QString &title, const QUrl &address, bool isShown);

    QString title() const;

Q_SIGNALS:
    void cancelRequested();

private:
    void copyAddress();

    QLabel *m_title;
    QLabel *m_text;
    QLineEdit *m_address;
    QLabel *m_hint;
    QPushButton *m_copy;
    QPushButton *m_cancel;
};

} // namespace Stationmaster
