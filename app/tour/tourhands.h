// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPixmap>
#include <QString>

class QAbstractItemView;
class QWidget;

namespace Stationmaster {

/// What a person's hands do to a window, by events to the real widgets: finds them by what is written on
/// them. The first visible widget below @p top counts.
namespace TourHands {

/// By accessible name, button text without its mnemonic, or the text of the label that is its buddy.
QWidget *find(QWidget *top, const QString &label);
bool isUsable(QWidget *top, const QString &label); ///< there, visible and enabled
/// A click with the left button in the middle of the widget. False when it is not usable.
bool press(QWidget *top, const QString &label);
/// Selects what the field holds and types @p text over it.
bool type(QWidget *top, const QString &label, const QString &text);
/// Pastes @p text into the field of several lines.
bool paste(QWidget *top, const QString &label, const QString &text);
/// Clicks the row whose text, in any column, equals or contains @p text.
bool chooseRow(QAbstractItemView *view, const QString &text);
/// Selects the first entry of the combo box with this label with the Home key.
bool chooseFirst(QWidget *top, const QString &label);
/// Goes to the entry with this text with the keys.
bool choose(QWidget *top, const QString &label, const QString &text);
/// What a person sees: the window, with the dialog over it where a window manager would place it.
QPixmap look(QWidget *window);

} // namespace TourHands

} // namespace Stationmaster
