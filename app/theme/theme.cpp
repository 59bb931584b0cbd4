// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "theme/theme.h"

#include <QApplication>
#include <QFile>
#include <QFontInfo>
#include <QFontMetrics>
#include <QStyle>
#include <QWidget>

#include <array>
#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

Theme makeLight()
{
    Theme t;
    t.page = QColor(0xffffff);
    t.subtle = QColor(0xf5f6fa);
    t.raised = QColor(0xffffff);
    t.canvas = QColor(0xf0f1f5);
    t.textHigh = QColor(0x2a2a2e);
    t.textMid = QColor(0x4f5157);
    t.textLow = QColor(0x6a6d75);
    t.textOnPrimary = QColor(0xffffff);
    t.primary = QColor(0x2143a2);
    t.primaryHover = QColor(0x19327a);
    t.primaryActive = QColor(0x102251);
    t.primaryEdge = t.primary;
    t.accent = t.primary;
    t.link = t.primary;
    t.selection = QColor(0xd5def7);
    t.hoverRow = QColor(0xe7e9f9);
    t.divider = QColor(0xdce1ed);
    t.edge = QColor(0xc1c6d4);
    t.focusRing = QColor(0x5476d5);
    t.successFg = t.successText = QColor(0x056d4d);
    t.successBg = QColor(0xcef0e6);
    t.warningFg = QColor(0x9a7b25);
    t.warningText = QColor(0x7d6214); // the amber above has 3.7:1 on its own background, too little for words
    t.warningBg = QColor(0xfef4d8);
    t.problemFg = t.problemText = QColor(0xb51b37);
    t.problemBg = QColor(0xf9d3da);
    t.infoFg = t.infoText = QColor(0x3d538f);
    t.infoBg = QColor(0xe7e9f9); // the plain grey of the canvas would vanish on the canvas
    return t;
}

Theme makeDark()
{
    Theme t;
    t.dark = true;
    t.page = QColor(0x2a2a2e);
    t.subtle = QColor(0x1e1e21);
    t.raised = QColor(0x3e4044);
    t.canvas = QColor(0x131315);
    t.textHigh = QColor(0xffffff);
    t.textMid = QColor(0xb2b7c4);
    t.textLow = QColor(0xc1c6d4);
    t.textOnPrimary = QColor(0xffffff);
    t.primary = QColor(0x2143a2);
    t.primaryHover = QColor(0x19327a);
    t.primaryActive = QColor(0x102251);
    t.primaryEdge = QColor(0x5476d5); // the fill alone hardly stands out from a dark page
    t.accent = QColor(0x5476d5);
    t.link = QColor(0x96acea); // #829ce5 has 3.9:1 on a raised card
    t.selection = QColor(0x475675);
    t.hoverRow = QColor(0x465066);
    t.divider = QColor(0x4f5157);
    t.edge = QColor(0x4f5157);
    t.focusRing = QColor(0x5476d5);
    t.successFg = QColor(0x09b581);
    t.successText = QColor(0x1fc392);
    t.successBg = QColor(0x02241a);
    t.warningFg = t.warningText = QColor(0xf8c73e);
    t.warningBg = QColor(0x3d300c);
    t.problemFg = QColor(0xe84e6a);
    t.problemText = QColor(0xf291a3);
    t.problemBg = QColor(0x2d070e);
    t.infoFg = QColor(0x829ce5);
    t.infoText = t.link;
    t.infoBg = QColor(0x141c34);
    return t;
}

Theme withPresence(Theme t)
{
    t.available = QColor(0x09b581);
    t.busy = QColor(0xe22245);
    t.away = QColor(0xf8c73e);
    t.offline = QColor(0x848891);
    return t;
}

QFont scaledFont(const QFont &base, qreal factor, QFont::Weight weight)
{
    QFont font = base;
    if (base.pointSizeF() > 0)
        font.setPointSizeF(base.pointSizeF() * factor);
    else
        font.setPixelSize(qRound(base.pixelSize() * factor));
    font.setWeight(weight);
    return font;
}

} // namespace

const Theme &Theme::light()
{
    static const Theme theme = withPresence(makeLight());
    return theme;
}

const Theme &Theme::darkTheme()
{
    static const Theme theme = withPresence(makeDark());
    return theme;
}

const Theme &Theme::of(const QPalette &palette)
{
    return palette.color(QPalette::Active, QPalette::Window).lightness() < 128 ? darkTheme() : light();
}

const Theme &Theme::of(const QWidget *widget)
{
    return of(widget->palette());
}

QPalette Theme::palette() const
{
    QPalette p;
    const QColor disabled = offline;
    p.setColor(QPalette::Window, page);
    p.setColor(QPalette::WindowText, textHigh);
    p.setColor(QPalette::Base, page);
    p.setColor(QPalette::AlternateBase, subtle);
    p.setColor(QPalette::Text, textHigh);
    p.setColor(QPalette::PlaceholderText, textLow);
    p.setColor(QPalette::Button, raised);
    p.setColor(QPalette::ButtonText, textHigh);
    p.setColor(QPalette::BrightText, problemFg);
    p.setColor(QPalette::Highlight, selection);
    p.setColor(QPalette::HighlightedText, textHigh);
    p.setColor(QPalette::ToolTipBase, raised);
    p.setColor(QPalette::ToolTipText, textHigh);
    p.setColor(QPalette::Link, link);
    p.setColor(QPalette::LinkVisited, link);
    p.setColor(QPalette::Light, raised);
    p.setColor(QPalette::Midlight, subtle);
    p.setColor(QPalette::Mid, edge);
    p.setColor(QPalette::Dark, divider);
    p.setColor(QPalette::Shadow, edge);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
                            QPalette::HighlightedText, QPalette::PlaceholderText})
        p.setColor(QPalette::Disabled, role, disabled);
    p.setColor(QPalette::Disabled, QPalette::Base, subtle);
    p.setColor(QPalette::Disabled, QPalette::Highlight, divider);
    return p;
}

namespace {

/// What stands at @p tone in a list in the order of Theme::Tone.
template <class T>
T ofTone(Theme::Tone tone, const std::array<T, 5> &all)
{
    return all[static_cast<std::size_t>(tone)];
}

} // namespace

QColor Theme::foreground(Tone tone) const
{
    // Not problemFg: in the dark theme the plain red is tiring to read.
    return ofTone<QColor>(tone, {dark ? textLow : textMid, successFg, warningText, problemText, infoFg});
}

QColor Theme::background(Tone tone) const
{
    return ofTone<QColor>(tone, {subtle, successBg, warningBg, problemBg, infoBg});
}

QColor Theme::text(Tone tone) const
{
    return ofTone<QColor>(tone, {textMid, successText, warningText, problemText, infoText});
}

QString Theme::iconName(Tone tone)
{
    return ofTone<QString>(tone, {QString(), u"check"_s, u"warning"_s, u"problem"_s, u"info"_s});
}

QFont Type::title(const QFont &base)
{
    return scaledFont(base, 1.45, QFont::DemiBold);
}

QFont Type::heading(const QFont &base)
{
    return scaledFont(base, 1.08, QFont::DemiBold);
}

QFont Type::strong(const QFont &base)
{
    return scaledFont(base, 1.0, QFont::DemiBold);
}

QFont Type::small(const QFont &base)
{
    return scaledFont(base, 0.92, base.weight() > QFont::Normal ? QFont::DemiBold : QFont::Normal);
}

namespace {

using SheetToken = std::pair<QString, QString>;

QList<SheetToken> colourTokens(const Theme &t)
{
    const auto name = [](const QColor &colour) { return colour.name(); };
    const auto faint = [](const QColor &colour) {
        return u"rgba(%1, %2, %3, 45%)"_s.arg(colour.red()).arg(colour.green()).arg(colour.blue());
    };
    const QColor off = t.dark ? t.raised : t.edge;
    return {{u"page"_s, name(t.page)},
            {u"subtle"_s, name(t.subtle)},
            {u"raised"_s, name(t.raised)},
            {u"canvas"_s, name(t.canvas)},
            {u"field"_s, name(t.dark ? t.subtle : t.page)},
            {u"textHigh"_s, name(t.textHigh)},
            {u"textMid"_s, name(t.textMid)},
            {u"textLow"_s, name(t.textLow)},
            {u"card"_s, name(t.dark ? t.raised : t.page)},
            {u"disabled"_s, name(t.offline)},
            {u"offline"_s, name(t.offline)},
            {u"textOnPrimary"_s, name(t.textOnPrimary)},
            {u"primary"_s, name(t.primary)},
            {u"primaryHover"_s, name(t.primaryHover)},
            {u"primaryActive"_s, name(t.primaryActive)},
            {u"primaryEdge"_s, name(t.primaryEdge)},
            {u"primaryFocus"_s, name(t.dark ? t.link : t.focusRing)},
            {u"accent"_s, name(t.accent)},
            {u"link"_s, name(t.link)},
            {u"selection"_s, name(t.selection)},
            {u"hover"_s, name(t.hoverRow)},
            {u"divider"_s, name(t.divider)},
            {u"edge"_s, name(t.edge)},
            {u"ring"_s, name(t.focusRing)},
            {u"successText"_s, name(t.successText)},
            {u"warningText"_s, name(t.warningText)},
            {u"problemText"_s, name(t.problemText)},
            {u"problemFg"_s, name(t.problemFg)},
            {u"problemBg"_s, name(t.problemBg)},
            {u"infoText"_s, name(t.infoText)},
            {u"switchOff"_s, name(off)},
            {u"switchOffFaint"_s, faint(off)},
            {u"switchOnFaint"_s, faint(t.accent)},
            {u"switchEdge"_s, name(t.dark ? t.textMid : t.offline)},
            {u"mode"_s, t.dark ? u"dark"_s : u"light"_s}};
}

QList<SheetToken> sizeTokens(const QFont &base)
{
    const auto points = [](const QFont &font) {
        return QString::number(QFontInfo(font).pointSizeF(), 'f', 2) + u"pt"_s;
    };
    const auto pixels = [](qreal value) { return QString::number(qRound(value)) + u"px"_s; };
    const qreal line = QFontMetrics(base).height();
    const int track = qMax(16, qRound(line) + 1); // the height of a switch
    QFont number = Type::title(base);
    number.setPointSizeF(QFontInfo(base).pointSizeF() * 2.0);
    return {{u"titleSize"_s, points(Type::title(base))},
            {u"headingSize"_s, points(Type::heading(base))},
            {u"smallSize"_s, points(Type::small(base))},
            {u"numberSize"_s, points(number)},
            {u"indicator"_s, pixels(line * 0.9)},
            {u"indicatorRadius"_s, pixels(line * 0.45 + 0.5)},
            {u"icon"_s, pixels(line)},
            {u"arrow"_s, pixels(line * 0.8)},
            {u"arrowSmall"_s, pixels(line * 0.6)},
            {u"arrowBox"_s, pixels(line * 1.5)},
            {u"groupTop"_s, pixels(line + 20)},
            {u"pill"_s, pixels(std::floor(line / 2 + 5))}, // more than half the height is no radius to Qt
            {u"knob"_s, pixels(track - 6)},
            {u"knobWay"_s, pixels(track * 9 / 5 - 6)},
            {u"switchRadius"_s, pixels(track / 2)}};
}

} // namespace

QString Theme::styleSheet() const
{
    QFile file(u":/theme.qss"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString sheet = QString::fromUtf8(file.readAll());
    for (const auto &[name, value] : colourTokens(*this) + sizeTokens(QApplication::font()))
        sheet.replace(u'@' + name + u'@', value);
    return sheet;
}

void setRole(QWidget *widget, const char *role)
{
    const QByteArray value(role);
    if (widget->property("role").toByteArray() == value)
        return;
    widget->setProperty("role", QString::fromLatin1(value));
    styleAgain(widget);
}

void styleAgain(QWidget *widget)
{
    if (!widget->testAttribute(Qt::WA_WState_Polished))
        return;
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->updateGeometry();
}

} // namespace Stationmaster
