// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "theme/icons.h"
#include "theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QRegularExpression>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace Stationmaster {
namespace {

// Every name that icons.h promises.
QStringList promisedIcons()
{
    QFile header(QStringLiteral(SM_SOURCE_DIR) + u"/app/theme/icons.h"_s);
    if (!header.open(QIODevice::ReadOnly))
        return {};
    QString words = QString::fromUtf8(header.readAll());
    words = words.section(u"Names:"_s, 1).section(u'.', 0, 0).remove(u"///"_s);
    QStringList names;
    for (const QString &name : words.split(u','))
        names += name.simplified();
    return names;
}

int inkOf(const QPixmap &picture, const QColor &colour)
{
    const QImage image = picture.toImage().convertToFormat(QImage::Format_ARGB32);
    int ink = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            if (pixel.alpha() > 200 && pixel.rgb() == colour.rgb())
                ++ink;
        }
    return ink;
}

TEST(Icons, EveryPromisedNameDrawsSomethingInTheColourAskedFor)
{
    const QStringList names = promisedIcons();
    ASSERT_GE(names.size(), 28);
    for (const QString &name : names) {
        EXPECT_TRUE(hasIcon(name)) << name.toStdString();
        for (const QColor &colour : {QColor(0x2143a2), QColor(0xffffff)})
            EXPECT_GT(inkOf(iconPixmap(name, colour, 24, 2.0), colour), 40) << name.toStdString();
    }
}

TEST(Icons, AllDrawingsShareOneGridAndOneColour)
{
    const QFileInfoList files = QDir(u":/icons"_s).entryInfoList();
    ASSERT_GE(files.size(), 29);
    for (const QFileInfo &file : files) {
        if (file.fileName() == u"stationmaster.svg"_s)
            continue;
        QFile svg(file.filePath());
        ASSERT_TRUE(svg.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(svg.readAll());
        EXPECT_TRUE(text.contains(u"viewBox=\"0 0 24 24\""_s)) << file.fileName().toStdString();
        EXPECT_TRUE(text.contains(u"stroke=\"currentColor\""_s)) << file.fileName().toStdString();
        EXPECT_FALSE(text.contains(QRegularExpression(u"\"#[0-9a-f]{3,6}\""_s)))
            << file.fileName().toStdString();
    }
}

TEST(Icons, DrawingsOfControlsUseColoursOfTheTheme)
{
    const QFileInfoList files = QDir(u":/controls"_s).entryInfoList();
    ASSERT_GE(files.size(), 10);
    for (const QFileInfo &file : files) {
        QFile svg(file.filePath());
        ASSERT_TRUE(svg.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(svg.readAll());
        QColor wanted = Theme::light().textOnPrimary;
        if (file.fileName().endsWith(u"-light.svg"_s))
            wanted = Theme::light().textMid;
        if (file.fileName().endsWith(u"-dark.svg"_s))
            wanted = Theme::darkTheme().textLow;
        EXPECT_TRUE(text.contains(u"stroke=\"%1\""_s.arg(wanted.name()))) << file.fileName().toStdString();
    }
}

TEST(Icons, AnUnknownNameIsNullAndHarmless)
{
    EXPECT_FALSE(hasIcon(u"no-such-icon"_s));
    EXPECT_TRUE(iconPixmap(u"no-such-icon"_s, Qt::red, 24, 1).isNull());
    EXPECT_TRUE(iconPixmap({}, Qt::red, 24, 1).isNull());
    EXPECT_TRUE(iconPixmap(u"plus"_s, Qt::red, 0, 1).isNull());
    EXPECT_TRUE(themedIcon(u"no-such-icon"_s).pixmap(16, 16).isNull());
}

TEST(Icons, AThemedIconFollowsThePaletteOfTheMoment)
{
    const QIcon icon = themedIcon(u"phones"_s);
    QApplication::setPalette(Theme::light().palette());
    EXPECT_GT(inkOf(icon.pixmap(32, 32), Theme::light().textHigh), 20);
    QApplication::setPalette(Theme::darkTheme().palette());
    EXPECT_GT(inkOf(icon.pixmap(32, 32), Theme::darkTheme().textHigh), 20);
    EXPECT_GT(inkOf(icon.pixmap(32, 32, QIcon::Disabled), Theme::darkTheme().offline), 20);
    QApplication::setPalette(QPalette());
}

TEST(Icons, AFixedColourStays)
{
    const QIcon icon = themedIcon(u"plus"_s, QColor(0xff00ff));
    EXPECT_GT(inkOf(icon.pixmap(32, 32), QColor(0xff00ff)), 20);
}

TEST(Icons, SizeIsInDeviceIndependentPixels)
{
    const QPixmap picture = iconPixmap(u"check"_s, Qt::black, 20, 2.0);
    EXPECT_EQ(picture.size(), QSize(40, 40));
    EXPECT_EQ(picture.deviceIndependentSize(), QSizeF(20, 20));
    const QPixmap wide = themedIcon(u"check"_s).pixmap(QSize(28, 16));
    EXPECT_EQ(wide.size(), QSize(28, 16)) << "a wider size leaves room beside the drawing";
}

TEST(Icons, TheApplicationIconIsThere)
{
    const QPixmap picture = QIcon(u":/icons/stationmaster.svg"_s).pixmap(64, 64);
    EXPECT_GT(inkOf(picture, Theme::light().primary), 500);
}

} // namespace
} // namespace Stationmaster
