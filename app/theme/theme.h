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
    QColor textHigh, textMid, textLow, textOnPrimary; ///< on selection and hoverRow only textHigh is safe
    QColor primary, primaryHover, primaryActive, primaryEdge, accent, link;
    QColor selection, hoverRow;
    QColor divider, edge, focusRing;
    QColor successFg, successBg, warningFg, warningBg, warningText, problemFg, problemBg, infoFg, infoBg;
    QColor successText, problemText,
        infoText; ///< like warningText: readable on page, subtle, raised and canvas
    QColor available, busy, away, offline;

    static const Theme &light();
    static const Theme &darkTheme();
    /// The theme that @p palette was made from (by the lightness of its window colour), so that painting code
    /// needs no global state.
    static const Theme &of(const QPalette &palette);
    static const Theme &of(const QWidget *widget);

    QPalette palette() const;
    /// The application's style sheet, from resources/theme.qss with this theme's colours and with sizes from
    /// the application's font.
    QString styleSheet() const;

    QColor foreground(Tone tone) const; ///< readable on background(tone), at least 4.5:1
    QColor background(Tone tone) const;
    QColor text(Tone tone) const; ///< words in this tone directly on the page or a card, at least 4.5:1
    /// check, warning, problem, info; none for Neutral.
    static QString iconName(Tone tone);
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

/// Gives a widget the look of a role that theme.qss knows; without effect on what the widget does.
/// Buttons: "primary", "danger", "link", "linkSmall", "page", "segment", "switch". Labels: "title",
/// "heading", "number", "strong", "subtitle", "hint", and "success", "warning", "problem", "info" for a line
/// in that tone under a field. Frames and widgets: "card", "inCard" (a list in a card), "rail", "panel",
/// "topbar", "statusline", "footer", "line" (a one-pixel divider).
void setRole(QWidget *widget, const char *role);
/// Applies the style sheet once more, after a property that it asks for has changed.
void styleAgain(QWidget *widget);

} // namespace Stationmaster
