// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "theme/theme.h"

#include <QPointer>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QToolButton;

namespace Stationmaster {

class Banner;

/// How a run ended when it did not simply succeed: what happened, what exists now, what can be done, and the
/// details for a ticket, folded.
class OutcomePanel : public QWidget
{
    Q_OBJECT
public:
    explicit OutcomePanel(QWidget *parent = nullptr);

    /// Shows the panel without buttons; @p details empty: none.
    void report(Theme::Tone tone, const QString &strong, const QString &text, const QString &exists,
                const QString &details);
    /// Puts @p content, which it takes ownership of, above the buttons, until the next report().
    void setContent(QWidget *content);
    /// The first button is the one that Enter presses.
    QPushButton *addButton(const QString &label);

private:
    void unfold(bool open);

    Banner *m_banner;
    QLabel *m_exists;
    QPointer<QWidget> m_content;
    QWidget *m_buttons;
    QToolButton *m_fold;
    QPlainTextEdit *m_details;
    int m_buttonCount = 0;
};

} // namespace Stationmaster
