// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "widgets/stateview.h"

#include "theme/icons.h"
#include "theme/theme.h"

#include <QEvent>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace Stationmaster {

StateView::StateView(QWidget *parent)
    : QWidget(parent), m_column(new QWidget(this)), m_icon(new QLabel(this)), m_busy(new QProgressBar(this)),
      m_title(new QLabel(this)), m_explanation(new QLabel(this)), m_action(new QPushButton(this))
{
    for (QLabel *label : {m_title, m_explanation}) {
        label->setTextFormat(Qt::PlainText);
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
    }
    m_icon->setAlignment(Qt::AlignCenter);
    setRole(m_title, "heading");
    setRole(m_explanation, "subtitle");
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);

    auto *column = new QVBoxLayout(m_column);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::Small);
    column->addWidget(m_icon, 0, Qt::AlignHCenter);
    column->addWidget(m_busy, 0, Qt::AlignHCenter);
    column->addSpacing(Space::Tiny);
    column->addWidget(m_title);
    column->addWidget(m_explanation);
    column->addSpacing(Space::Small);
    column->addWidget(m_action, 0, Qt::AlignHCenter);

    auto *middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(m_column, 100);
    middle->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::Huge, Space::Huge, Space::Huge, Space::Huge);
    layout->addStretch(2);
    layout->addLayout(middle);
    layout->addStretch(3);

    connect(m_action, &QPushButton::clicked, this, &StateView::actionRequested);
    setState({}, {});
}

void StateView::setState(const QString &iconName, const QString &title, const QString &explanation,
                         const QString &action)
{
    m_iconName = iconName;
    m_busy->hide();
    m_icon->setVisible(!iconName.isEmpty());
    setWords(title, explanation, action);
}

void StateView::setLoading(const QString &title, const QString &explanation, const QString &action)
{
    m_iconName.clear();
    m_icon->hide();
    m_busy->setAccessibleName(title);
    m_busy->show();
    setWords(title, explanation, action);
}

QString StateView::title() const
{
    return m_title->text();
}

QString StateView::explanation() const
{
    return m_explanation->text();
}

bool StateView::isLoading() const
{
    return !m_busy->isHidden();
}

QPushButton *StateView::actionButton() const
{
    return m_action;
}

void StateView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        refresh();
}

void StateView::setWords(const QString &title, const QString &explanation, const QString &action)
{
    m_title->setText(title);
    m_explanation->setText(explanation);
    m_explanation->setVisible(!explanation.isEmpty());
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    refresh();
}

void StateView::refresh()
{
    const QFontMetrics metrics = fontMetrics();
    const int side = metrics.height() * 3;
    m_icon->setPixmap(iconPixmap(m_iconName, Theme::of(this).textLow, side, devicePixelRatioF()));
    m_icon->setFixedHeight(side);
    m_busy->setFixedWidth(metrics.averageCharWidth() * 32);
    m_column->setMaximumWidth(metrics.averageCharWidth() * 70);
}

} // namespace Stationmaster
