// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "theme/theme.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace Stationmaster {

/// A tinted box with an icon and a sentence, and optionally buttons: information, a warning, a problem or
/// success. State is never colour alone: each tone has its icon, and a word for screen readers.
class Banner : public QFrame
{
    Q_OBJECT
public:
    explicit Banner(Theme::Tone tone, const QString &text = {}, QWidget *parent = nullptr);

    /// @p text is shown as plain text, whatever it holds; @p strong stands before it in bold.
    void setText(const QString &text, const QString &strong = {});
    void setTone(Theme::Tone tone);
    QString text() const;
    /// A button in the box; the banner owns it.
    QPushButton *addAction(const QString &label);
    void clearActions();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();

    Theme::Tone m_tone;
    QString m_text;
    QString m_strong;
    QLabel *m_icon;
    QLabel *m_label;
    QHBoxLayout *m_actions;
};

} // namespace Stationmaster
