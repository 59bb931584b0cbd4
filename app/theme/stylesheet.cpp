// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "theme/theme.h"

#include <QApplication>
#include <QFile>
#include <QFontInfo>
#include <QFontMetrics>
#include <QStyle>
#include <QWidget>

#include <utility>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

using SheetToken = std::pair<QString, QString>;

QList<SheetToken> colourTokens(const Theme &t)
{
    const auto name = [](const QColor &colour) { return colour.name(); };
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
            {u"mode"_s, t.dark ? u"dark"_s : u"light"_s}};
}

QList<SheetToken> sizeTokens(const QFont &base)
{
    const auto points = [](const QFont &font) {
        return QString::number(QFontInfo(font).pointSizeF(), 'f', 2) + u"pt"_s;
    };
    const auto pixels = [](qreal value) { return QString::number(qRound(value)) + u"px"_s; };
    const qreal line = QFontMetrics(base).height();
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
            {u"groupTop"_s, pixels(line + 20)}};
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
    if (widget->testAttribute(Qt::WA_WState_Polished)) {
        widget->style()->unpolish(widget);
        widget->style()->polish(widget);
        widget->updateGeometry();
    }
}

} // namespace Stationmaster
