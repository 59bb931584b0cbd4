// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "presentation/theme.h"

#include <QFrame>

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
    void setRate(int used, int allowed); ///< calls in this minute; hidden when @p allowed is not positive
    void setPermission(Theme::Tone tone, const QString &text);

Q_SIGNALS:
    void cancelRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void fitBar();

    ElidedLabel *m_activity;
    QPushButton *m_cancel;
    QLabel *m_rateLabel;
    QProgressBar *m_rateBar;
    QLabel *m_rateText;
    Chip *m_permission;
};

} // namespace Stationmaster
