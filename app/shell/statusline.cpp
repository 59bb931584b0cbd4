// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "shell/statusline.h"

#include "widgets/chip.h"
#include "widgets/elidedlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>

#include <utility>

namespace Stationmaster {

StatusLine::StatusLine(QWidget *parent)
    : QFrame(parent), m_activity(new ElidedLabel({}, this)), m_cancel(new QPushButton(tr("Cancel"), this)),
      m_rateLabel(new QLabel(tr("Requests/minute"), this)), m_rateBar(new QProgressBar(this)),
      m_rateText(new QLabel(this)),
      m_saidRate([this](const QString &text) { m_rateText->setAccessibleName(text); }),
      m_permission(new Chip(Theme::Tone::Neutral, {}, this))
{
    setRole(this, "statusline");
    for (QLabel *label : {static_cast<QLabel *>(m_activity), m_rateLabel, m_rateText})
        setRole(label, "hint");
    setRole(m_cancel, "linkSmall");
    m_rateLabel->setBuddy(m_rateBar);
    m_rateBar->setTextVisible(false);
    m_rateBar->setAccessibleName(m_rateLabel->text());

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Space::Large - 2, Space::Tiny - 1, Space::Large - 2, Space::Tiny - 1);
    layout->setSpacing(Space::Small);
    layout->addWidget(m_activity);
    layout->addWidget(m_cancel);
    layout->addStretch(1);
    layout->addWidget(m_rateLabel);
    layout->addWidget(m_rateBar);
    layout->addWidget(m_rateText);
    layout->addSpacing(Space::Small);
    layout->addWidget(m_permission);
    connect(m_cancel, &QPushButton::clicked, this, &StatusLine::cancelRequested);
    setActivity({}, false);
    setRate(0, 0);
    setPermission(Theme::Tone::Neutral, {});
    fitBar();
}

void StatusLine::setActivity(const QString &text, bool cancellable)
{
    m_activity->setText(text);
    m_cancel->setVisible(cancellable && !text.isEmpty());
}

/// Nothing about what is over before it can be read.
QString StatusLine::waitText(std::chrono::milliseconds eta)
{
    using namespace std::chrono_literals;
    if (eta < 2s)
        return {};
    if (eta < 90s)
        return tr("the rest in about %n second(s)", nullptr,
                  static_cast<int>(std::chrono::ceil<std::chrono::seconds>(eta).count()));
    return tr("the rest in about %n minute(s)", nullptr,
              static_cast<int>(std::chrono::round<std::chrono::minutes>(eta).count()));
}

void StatusLine::setRate(int used, int allowed, std::chrono::milliseconds eta)
{
    const bool known = allowed > 0;
    for (QWidget *part : {static_cast<QWidget *>(m_rateLabel), static_cast<QWidget *>(m_rateBar),
                          static_cast<QWidget *>(m_rateText)})
        part->setVisible(known);
    if (!known)
        return;
    const QLocale locale;
    m_rateBar->setRange(0, allowed);
    m_rateBar->setValue(qBound(0, used, allowed));
    const QString calls =
        tr("%1 of %2", "calls used of calls allowed").arg(locale.toString(used), locale.toString(allowed));
    const QString wait = waitText(eta);
    m_rateText->setText(wait.isEmpty() ? calls
                                       : tr("%1 · %2", "calls, how long the others wait").arg(calls, wait));
    const bool isNews = std::exchange(m_isWaiting, !wait.isEmpty()) != !wait.isEmpty();
    m_saidRate.set(m_rateText->text(), isNews ? CalmText::When::AtOnce : CalmText::When::InTime);
}

void StatusLine::setPermission(Theme::Tone tone, const QString &text, const QString &details)
{
    m_permission->setTone(tone);
    m_permission->setText(text);
    m_permission->setToolTip(details);
    m_permission->setAccessibleDescription(details);
    m_permission->setVisible(!text.isEmpty());
}

void StatusLine::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitBar();
}

void StatusLine::fitBar()
{
    m_rateBar->setFixedWidth(fontMetrics().averageCharWidth() * 17);
    // Chips and the cancel link come and go: the line keeps its height.
    setMinimumHeight(m_permission->sizeHint().height() + 2 * Space::Tiny);
}

} // namespace Stationmaster
