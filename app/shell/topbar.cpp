// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "shell/topbar.h"

#include "theme/icons.h"
#include "theme/theme.h"
#include "widgets/chip.h"
#include "widgets/elidedlabel.h"
#include "words/datetext.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Stationmaster {

TopBar::TopBar(QAction *newPhone, QWidget *parent)
    : QFrame(parent), m_newPhone(newPhone), m_layout(new QHBoxLayout(this)), m_dot(new QLabel(this)),
      m_name(new ElidedLabel({}, this)), m_region(new ElidedLabel({}, this)),
      m_readOnly(new Chip(Theme::Tone::Neutral, tr("Read-only"), this)), m_button(new QPushButton(this))
{
    setRole(this, "topbar");
    setRole(m_name, "strong");
    setRole(m_region, "hint");
    setRole(m_button, "primary");
    m_readOnly->setIconName(u"lock"_s);
    m_readOnly->hide();
    m_button->setIcon(themedIcon(u"plus"_s, Theme::light().textOnPrimary));

    m_layout->setContentsMargins(Space::Large, Space::Small + 2, Space::Large, Space::Small + 2);
    m_layout->setSpacing(Space::Medium);
    m_layout->addWidget(m_dot);
    m_layout->addWidget(m_name);
    m_layout->addWidget(m_region);
    m_layout->addStretch(1);
    m_layout->addWidget(m_readOnly);
    m_layout->addWidget(m_button);

    connect(m_button, &QPushButton::clicked, m_newPhone, &QAction::trigger);
    connect(m_newPhone, &QAction::changed, this, &TopBar::showNewPhoneAction);
    showNewPhoneAction();
    setOrg({}, {}, false);
}

void TopBar::setOrg(const QString &name, const QString &region, bool online)
{
    m_online = online;
    m_place = region;
    if (!online)
        m_silentSince.reset();
    m_name->setText(name.isEmpty() ? tr("No organization") : name);
    showReach();
}

void TopBar::setSilentSince(const std::optional<QDateTime> &since)
{
    m_silentSince = since;
    showReach();
}

void TopBar::showReach()
{
    QString state = m_online ? tr("Connected") : tr("Not connected");
    QString beside = m_place;
    // A grey dot alone would say it by colour only.
    if (!m_online) {
        beside = m_place.isEmpty() ? state : tr("%1 · not connected").arg(m_place);
    } else if (m_silentSince) {
        const QString time = DateText::shortTime(*m_silentSince);
        //: %1: a date or a time of day
        state = tr("The org has not answered since %1").arg(time);
        beside = m_place.isEmpty() ? state : tr("%1 · no answer since %2").arg(m_place, time);
    }
    m_region->setText(beside);
    m_dot->setToolTip(state);
    m_dot->setAccessibleName(state);
    fit();
}

void TopBar::setReadOnly(bool on, const QString &why)
{
    m_readOnly->setVisible(on);
    m_readOnly->setToolTip(why);
    m_readOnly->setAccessibleDescription(why);
}

void TopBar::addTool(QWidget *tool)
{
    m_layout->insertWidget(m_layout->indexOf(m_readOnly), tool);
}

void TopBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        fit();
}

void TopBar::showNewPhoneAction()
{
    m_button->setText(m_newPhone->iconText());
    m_button->setAccessibleName(m_newPhone->iconText());
    m_button->setEnabled(m_newPhone->isEnabled());
    m_button->setToolTip(m_newPhone->toolTip());
    m_button->setAccessibleDescription(m_newPhone->toolTip());
}

void TopBar::fit()
{
    const int line = fontMetrics().height();
    m_button->setIconSize(QSize(line + Space::Small, line)); // wider than high: air before the words

    const Theme &theme = Theme::of(this);
    const int side = qMax(9, line / 2);
    QPixmap picture(QSize(side, side) * devicePixelRatioF());
    picture.setDevicePixelRatio(devicePixelRatioF());
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isReached = m_online && !m_silentSince;
    painter.setPen(isReached ? QPen(Qt::NoPen) : QPen(theme.offline, 2));
    painter.setBrush(isReached ? QBrush(theme.available) : Qt::NoBrush);
    const qreal inset = isReached ? 0 : 1;
    painter.drawEllipse(QRectF(0, 0, side, side).adjusted(inset, inset, -inset, -inset));
    painter.end();
    m_dot->setPixmap(picture);
}

} // namespace Stationmaster
