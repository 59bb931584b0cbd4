// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "theme/theme.h"
#include "widgets/calmtext.h"

#include <QFrame>

#include <chrono>

class QLabel;
class QProgressBar;
class QPushButton;

namespace Stationmaster {

class Chip;
class ElidedLabel;

/// The slim line at the bottom: what is going on, how much of the rate budget is used, what one may do.
class StatusLine : public QFrame
{
    Q_OBJECT
public:
    explicit StatusLine(QWidget *parent = nullptr);

    void setActivity(const QString &text, bool cancellable);
    /// Calls in this minute, and how long what still waits to be sent will take; hidden when @p allowed is
    /// not positive.
    void setRate(int used, int allowed, std::chrono::milliseconds eta = {});
    void setPermission(Theme::Tone tone, const QString &text, const QString &details = {});

Q_SIGNALS:
    void cancelRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    static QString waitText(std::chrono::milliseconds eta);
    void fitBar();

    ElidedLabel *m_activity;
    QPushButton *m_cancel;
    QLabel *m_rateLabel;
    QProgressBar *m_rateBar;
    QLabel *m_rateText;
    CalmText m_saidRate;
    bool m_isWaiting = false; ///< calls are
    Chip *m_permission;
};

} // namespace Stationmaster
