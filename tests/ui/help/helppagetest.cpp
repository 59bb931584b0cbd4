// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "help/helppage.h"

#include <QImage>
#include <QPalette>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextCursor>
#include <QUrl>

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

namespace {

struct Picture
{
    QTextImageFormat place{};
    QImage image{};
};

/// The pictures of the page, in its order.
QList<Picture> picturesOf(const HelpPage &page)
{
    QList<Picture> pictures;
    const QTextDocument &document = *page.findChild<QTextBrowser *>()->document();
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            const QTextImageFormat place = part.fragment().charFormat().toImageFormat();
            if (place.isValid())
                pictures.append(
                    {place,
                     document.resource(QTextDocument::ImageResource, QUrl(place.name())).value<QImage>()});
        }
    }
    return pictures;
}

} // namespace

TEST(HelpPageTest, tellsABulkRunWithTwoPicturesThatFit)
{
    HelpPage page;
    page.show();
    auto *text = page.findChild<QTextBrowser *>();
    for (const QSize size : {QSize(1024 - 182, 700), QSize(420, 500), QSize(1600, 900)}) { // beside the rail
        page.resize(size);
        const auto pictures = picturesOf(page);
        ASSERT_EQ(pictures.size(), 2);
        for (const Picture &picture : pictures) {
            ASSERT_FALSE(picture.image.isNull()) << qPrintable(picture.place.name());
            EXPECT_LE(picture.place.width(), size.width());
            EXPECT_EQ(picture.image.width(), qRound(picture.place.width() * page.devicePixelRatioF()));
            EXPECT_NEAR(picture.place.width() / picture.place.height(), 960.0 / 600, 0.01);
        }
        EXPECT_EQ(text->horizontalScrollBar()->maximum(), 0) << size.width();
    }
    EXPECT_TRUE(text->toPlainText().contains(u"The review: "_s)) << "for who cannot see them";
}

TEST(HelpPageTest, showsThePicturesInTheLookOfTheMoment)
{
    HelpPage page;
    QPalette look;
    for (const bool isDark : {true, false}) {
        look.setColor(QPalette::Window, isDark ? Qt::black : Qt::white);
        page.setPalette(look);
        for (const Picture &picture : picturesOf(page))
            EXPECT_EQ(picture.image.pixelColor(4, 4).lightness() < 128, isDark)
                << qPrintable(picture.place.name());
    }
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
