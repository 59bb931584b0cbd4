// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "presentation/banner.h"

#include "presentation/icons.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

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

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Space::Medium, Space::Small + 1, Space::Medium, Space::Small + 1);
    layout->setSpacing(Space::Small + 2);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addWidget(m_label, 1, Qt::AlignVCenter);
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

    QPalette palette = m_label->palette();
    if (palette.color(QPalette::WindowText) != colour) {
        palette.setColor(QPalette::WindowText, colour);
        palette.setColor(QPalette::Text, colour);
        m_label->setPalette(palette);
    }
    const QString rest = m_text.toHtmlEscaped().replace(u'\n', u"<br>"_s);
    m_label->setText(m_strong.isEmpty() ? rest : u"<b>%1</b> %2"_s.arg(m_strong.toHtmlEscaped(), rest));

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
    m_label->setAccessibleName(words);
    update();
}

} // namespace Stationmaster
