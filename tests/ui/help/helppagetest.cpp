// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "help/helppage.h"

#include <QPalette>
#include <QTextBrowser>
#include <QTextCursor>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace Stationmaster {

TEST(HelpPageTest, holdsTheQuickReferenceAsTextThatCanBeSelected)
{
    HelpPage page;
    auto *text = page.findChild<QTextBrowser *>();
    ASSERT_NE(text, nullptr);
    EXPECT_TRUE(text->textInteractionFlags().testFlag(Qt::TextSelectableByMouse));
    EXPECT_TRUE(text->textInteractionFlags().testFlag(Qt::TextSelectableByKeyboard));
    EXPECT_FALSE(text->accessibleName().isEmpty());
    const QString plain = text->toPlainText();
    for (const QString &fact :
         {u"Calls panel"_s, u"audio diagnostics"_s, u"test call"_s, u"logged out and back in"_s,
          u"outside business hours"_s, u"Telephony > Plugin > All"_s, u"Any media region set on this site"_s,
          u"Lowest latency via Geo-Lookup"_s, u"Support_WebRTC_Standard"_s, u"F5"_s})
        EXPECT_TRUE(plain.contains(fact)) << fact.toStdString();
}

TEST(HelpPageTest, wearsTheColoursOfTheMoment)
{
    HelpPage page;
    auto *text = page.findChild<QTextBrowser *>();
    const auto ink = [text] {
        QTextCursor cursor(text->document());
        cursor.movePosition(QTextCursor::NextCharacter);
        return cursor.charFormat().foreground().color();
    };
    QPalette dark;
    dark.setColor(QPalette::Window, Qt::black);
    page.setPalette(dark);
    const QColor onDark = ink();
    QPalette light;
    light.setColor(QPalette::Window, Qt::white);
    page.setPalette(light);
    EXPECT_GT(onDark.lightness(), 128);
    EXPECT_LT(ink().lightness(), 128);
}

} // namespace Stationmaster
