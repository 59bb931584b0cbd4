// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "widgets/banner.h"

#include "theme/icons.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Stationmaster {

Banner::Banner(Theme::Tone tone, const QString &text, QWidget *parent)
    : QFrame(parent), m_tone(tone), m_text(text), m_icon(new QLabel(this)), m_label(new QLabel(this)),
      m_actions(new QHBoxLayout)
{
    m_label->setWordWrap(true);
    m_label->setTextFormat(Qt::RichText);
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_label->setMinimumWidth(1);
    m_icon->setAlignment(Qt::AlignTop | Qt::AlignHCenter);
    m_actions->setSpacing(Space::Small);

    // Icon and first line stay together, and both stand beside the middle of the buttons.
    auto *words = new QHBoxLayout;
    words->setSpacing(Space::Small + 2);
    words->addWidget(m_icon, 0, Qt::AlignTop);
    words->addWidget(m_label, 1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Space::Medium, Space::Small + 1, Space::Medium, Space::Small + 1);
    layout->setSpacing(Space::Medium);
    auto *middle = new QVBoxLayout;
    middle->addStretch(1);
    middle->addLayout(words);
    middle->addStretch(1);
    layout->addLayout(middle, 1);
    layout->addLayout(m_actions);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    refresh();
}

void Banner::setText(const QString &text, const QString &strong)
{
    m_text = text;
    m_strong = strong;
    refresh();
    if (isVisible()) {
        QAccessibleEvent alert(m_label, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

void Banner::setTone(Theme::Tone tone)
{
    m_tone = tone;
    refresh();
}

QString Banner::text() const
{
    return m_strong.isEmpty() ? m_text : tr("%1 %2", "strong sentence, then the rest").arg(m_strong, m_text);
}

QPushButton *Banner::addAction(const QString &label)
{
    auto *button = new QPushButton(label, this);
    m_actions->addWidget(button);
    return button;
}

void Banner::clearActions()
{
    while (QLayoutItem *item = m_actions->takeAt(0)) {
        if (QWidget *button = item->widget()) {
            button->hide();
            button->deleteLater();
        }
        delete item;
    }
}

void Banner::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange ||
        event->type() == QEvent::LanguageChange)
        refresh();
}

void Banner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = Theme::of(this);
    painter.setPen(m_tone == Theme::Tone::Neutral ? QPen(theme.divider, 1) : QPen(Qt::NoPen));
    painter.setBrush(theme.background(m_tone));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Space::Radius, Space::Radius);
}

void Banner::refresh()
{
    const Theme &theme = Theme::of(this);
    const QColor colour = theme.foreground(m_tone);
    const int side = fontMetrics().height();
    const QString icon = Theme::iconName(m_tone);
    m_icon->setVisible(!icon.isEmpty());
    m_icon->setPixmap(iconPixmap(icon, colour, side, devicePixelRatioF()));

    // The colour goes into the text: a palette set on the label would be undone by the style sheet.
    const QString rest = m_text.toHtmlEscaped().replace(u'\n', u"<br>"_s);
    const QString strong = m_strong.isEmpty() ? QString() : u"<b>%1</b> "_s.arg(m_strong.toHtmlEscaped());
    m_label->setText(u"<span style=\"color:%1\">%2</span>"_s.arg(colour.name(), strong + rest));

    QString words;
    switch (m_tone) {
    case Theme::Tone::Neutral:
        words = text();
        break;
    case Theme::Tone::Success:
        words = tr("Done: %1").arg(text());
        break;
    case Theme::Tone::Warning:
        words = tr("Warning: %1").arg(text());
        break;
    case Theme::Tone::Problem:
        words = tr("Problem: %1").arg(text());
        break;
    case Theme::Tone::Info:
        words = tr("Information: %1").arg(text());
        break;
    }
    if (m_label->accessibleName() != words) // else it is said once more
        m_label->setAccessibleName(words);
    update();
}

} // namespace Stationmaster
