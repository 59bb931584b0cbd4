// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>

class QWidget;

namespace Stationmaster {

/// The colours of the window by meaning, in light and dark, after Genesys' open design system. The only place
/// with colour values; everything else asks for a meaning.
struct Theme
{
    enum class Tone { Neutral, Success, Warning, Problem, Info };

    bool dark = false;
    QColor page, subtle, raised, canvas;
    QColor textHigh, textMid, textLow, textOnPrimary;
    QColor primary, primaryHover, primaryActive, link;
    QColor selection, hoverRow;
    QColor divider, edge, focusRing;
    QColor successFg, successBg, warningFg, warningBg, warningText, problemFg, problemBg, infoFg, infoBg;
    QColor available, busy, away, offline;

    static const Theme &light();
    static const Theme &darkTheme();
    /// The theme that @p palette was made from (by the lightness of its window colour), so that painting code
    /// needs no global state.
    static const Theme &of(const QPalette &palette);
    static const Theme &of(const QWidget *widget);

    QPalette palette() const;
    /// The application's style sheet, from resources/theme.qss with this theme's colours.
    QString styleSheet() const;

    QColor foreground(Tone tone) const; ///< readable on background(tone), at least 4.5:1
    QColor background(Tone tone) const;
};

/// Spacing steps and radius, in device-independent pixels.
namespace Space {
inline constexpr int Tiny = 4;
inline constexpr int Small = 8;
inline constexpr int Medium = 12;
inline constexpr int Large = 16;
inline constexpr int Huge = 24;
inline constexpr int Radius = 6;
} // namespace Space

/// The type scale, relative to the system font.
namespace Type {
QFont title(const QFont &base);   ///< page titles
QFont heading(const QFont &base); ///< cards, groups
QFont strong(const QFont &base);
QFont small(const QFont &base);
} // namespace Type

/// Gives a widget the look of a role that theme.qss knows, such as "primary", "link", "title", "subtitle",
/// "heading", "hint", "card", "rail", "segment"; without effect on what the widget does.
void setRole(QWidget *widget, const char *role);

} // namespace Stationmaster
