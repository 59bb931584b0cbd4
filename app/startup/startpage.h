// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace Stationmaster {

class Banner;

/// What the window shows before it is connected to an org: what can be done, or why it did not work.
class StartPage : public QWidget
{
    Q_OBJECT
public:
    explicit StartPage(QWidget *parent = nullptr);

    void showConnecting();
    /// @p details: facts for support, one a line; may be empty.
    void showFailure(const QString &sentence, const QString &details);

Q_SIGNALS:
    void demoRequested();
    void retryRequested();

private:
    Banner *m_problem;
    QLabel *m_details;
    QProgressBar *m_progress;
    QPushButton *m_demo;
    QPushButton *m_retry;
};

} // namespace Stationmaster
