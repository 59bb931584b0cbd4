// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "theme/theme.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace Stationmaster {

/// The line beneath a field: a hint, a tick, or what to enter instead, with an icon for all but hints. Hidden
/// while it has nothing to say. What it says is also the accessible description of its field.
class FieldNote : public QWidget
{
    Q_OBJECT
public:
    explicit FieldNote(QWidget *field, QWidget *parent = nullptr);

    /// @p text is plain text, whatever it holds.
    void say(Theme::Tone tone, const QString &text);
    void clear() { say(Theme::Tone::Neutral, {}); }
    QString text() const;
    Theme::Tone tone() const { return m_tone; }
    /// A button behind the text; hidden when @p label is empty.
    void setAction(const QString &label);

Q_SIGNALS:
    void actionTriggered();

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    QWidget *m_field;
    QLabel *m_icon;
    QLabel *m_label;
    QPushButton *m_action;
    Theme::Tone m_tone = Theme::Tone::Neutral;
};

} // namespace Stationmaster
