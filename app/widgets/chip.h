// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "theme/theme.h"

#include <QWidget>

class QPainter;

namespace Stationmaster {

/// Paints a pill with an optional icon and a word or two, at the leading edge of @p rect and centred in its
/// height; text that does not fit is elided. @p iconName empty: no icon (see Theme::iconName). Follows the
/// painter's layout direction. For delegates; Chip is the same as a widget.
void paintChip(QPainter *painter, const QRect &rect, const QString &text, Theme::Tone tone,
               const QString &iconName, const QFont &font, const Theme &theme);
/// What paintChip() needs to show everything.
QSize chipSize(const QString &text, const QString &iconName, const QFont &font);

/// A pill as a widget: a state in one or two words, such as “Read-only” or “new”. Its accessible name is its
/// text.
class Chip : public QWidget
{
    Q_OBJECT
public:
    explicit Chip(Theme::Tone tone = Theme::Tone::Neutral, const QString &text = {},
                  QWidget *parent = nullptr);

    void setText(const QString &text);
    QString text() const;
    void setTone(Theme::Tone tone); ///< with the tone's own icon
    Theme::Tone tone() const;
    /// Another icon than the tone's; empty: none.
    void setIconName(const QString &name);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QFont chipFont() const;

    Theme::Tone m_tone;
    QString m_text;
    QString m_icon;
};

} // namespace Stationmaster
