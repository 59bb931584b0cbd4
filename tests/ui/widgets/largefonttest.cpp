// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/shellfixture.h"

#include "widgets/banner.h"
#include "widgets/chip.h"
#include "widgets/segmentedcontrol.h"
#include "widgets/stateview.h"
#include "widgets/switch.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Stationmaster {
namespace {

// Everything that shows words, with less room than its words need.
QStringList clippedWidgets(const QWidget &window)
{
    QStringList clipped;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible())
            continue;
        const auto *label = qobject_cast<const QLabel *>(widget);
        const bool shows = label || qobject_cast<const QAbstractButton *>(widget) ||
                           qobject_cast<const Chip *>(widget) || qobject_cast<const QLineEdit *>(widget) ||
                           qobject_cast<const QComboBox *>(widget);
        if (!shows)
            continue;
        const bool wraps = label && label->wordWrap();
        const QSize needed = wraps ? QSize(0, widget->heightForWidth(widget->width())) : widget->sizeHint();
        const bool narrow = !qobject_cast<const QLineEdit *>(widget) && widget->width() < needed.width();
        if (narrow || widget->height() < needed.height())
            clipped += u"%1 “%2” has %3×%4, needs %5×%6"_s
                           .arg(QString::fromLatin1(widget->metaObject()->className()),
                                widget->property("text").toString())
                           .arg(widget->width())
                           .arg(widget->height())
                           .arg(needed.width())
                           .arg(needed.height());
    }
    return clipped;
}

class LargeFontTest : public ShellTest
{
protected:
    void fill()
    {
        window->setOrg(u"Northwind Support"_s, u"Europe (Frankfurt)"_s, true);
        window->setRate(66, 300);
        window->setPermission(Theme::Tone::Success, u"Can change phones"_s);
        window->setActivityText(u"Reading phones: 1,200 of 5,000"_s, true);
        window->setReadOnly(true);
        for (int page = 0; page < 7; ++page)
            window->setRailCount(page, u"100,000"_s);
        auto *banner =
            new Banner(Theme::Tone::Warning,
                       u"The last run was cut off while it created a phone; look before you go on."_s);
        banner->addAction(u"Look"_s);
        window->showBanner(banner);

        auto *layout = new QVBoxLayout(window->pageAt(0));
        layout->addWidget(
            new SegmentedControl({u"Use existing base settings"_s, u"Create new base settings"_s}));
        layout->addWidget(new Switch(u"Keep the connection open after a call"_s));
        layout->addWidget(new QLineEdit(u"Support_WebRTC_Standard"_s));
        auto *combo = new QComboBox;
        combo->addItem(u"EF  46 · 0x2E"_s);
        layout->addWidget(combo);
        auto *state = new StateView;
        state->setState(
            u"empty"_s, u"No WebRTC phones yet"_s,
            u"This org has no WebRTC phone. The wizard takes you through base settings and user."_s,
            u"New WebRTC phone…"_s);
        layout->addWidget(state, 1);
    }
};

TEST_F(LargeFontTest, NothingIsClippedAtTheUsualSize)
{
    fill();
    EXPECT_TRUE(QTest::qWaitFor([this] { return clippedWidgets(*window).isEmpty(); }, 30'000))
        << clippedWidgets(*window).join(u'\n').toStdString();
}

TEST_F(LargeFontTest, NothingIsClippedAtHalfAgainTheSize)
{
    fill();
    QFont larger = QApplication::font();
    larger.setPointSizeF(larger.pointSizeF() * 1.5);
    QApplication::setFont(larger);
    EXPECT_TRUE(QTest::qWaitFor([this] { return clippedWidgets(*window).isEmpty(); }, 30'000))
        << clippedWidgets(*window).join(u'\n').toStdString();
    EXPECT_LE(window->width(), 1280);
}

TEST_F(LargeFontTest, TheSweepSeesAClippedLabel)
{
    auto *label = new QLabel(u"Persistent Connection Timeout"_s, window->pageAt(0));
    label->setGeometry(0, 0, 20, 5);
    label->show();
    EXPECT_EQ(clippedWidgets(*window).size(), 1);
}

} // namespace
} // namespace Stationmaster
