// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "run/outcomepanel.h"

#include "widgets/banner.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>
#include <QToolButton>

namespace Stationmaster {

OutcomePanel::OutcomePanel(QWidget *parent)
    : QWidget(parent), m_banner(new Banner(Theme::Tone::Problem, {}, this)), m_exists(new QLabel(this)),
      m_buttons(new QWidget(this)), m_fold(new QToolButton(this)), m_details(new QPlainTextEdit(this))
{
    m_exists->setWordWrap(true);
    m_exists->setTextFormat(Qt::PlainText);
    m_exists->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *buttons = new QVBoxLayout(m_buttons); // one below the other: the offers carry names of any length
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(Space::Small);

    m_fold->setText(tr("&Details"));
    m_fold->setAccessibleName(tr("Details"));
    m_fold->setCheckable(true);
    m_fold->setAutoRaise(true);
    m_fold->setArrowType(Qt::RightArrow);
    m_fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_details->setReadOnly(true);
    m_details->setTabChangesFocus(true);
    m_details->setAccessibleName(tr("Details of the problem"));
    m_details->setMaximumHeight(7 * fontMetrics().height());
    m_details->hide();
    connect(m_fold, &QToolButton::toggled, this, &OutcomePanel::unfold);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::Small);
    layout->addWidget(m_banner);
    layout->addWidget(m_exists);
    layout->addWidget(m_buttons, 0, Qt::AlignLeading);
    layout->addWidget(m_fold, 0, Qt::AlignLeading);
    layout->addWidget(m_details);
    hide();
}

void OutcomePanel::unfold(bool open)
{
    m_details->setVisible(open);
    m_fold->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
    if (!open)
        return;
    QWidget *around = parentWidget();
    while (around && !qobject_cast<QScrollArea *>(around))
        around = around->parentWidget();
    // A timer fires after the layout has made room for the details.
    if (auto *scroll = qobject_cast<QScrollArea *>(around))
        QTimer::singleShot(0, m_details, [this, scroll] { scroll->ensureWidgetVisible(m_details); });
}

void OutcomePanel::report(Theme::Tone tone, const QString &strong, const QString &text, const QString &exists,
                          const QString &details)
{
    for (auto *button : m_buttons->findChildren<QPushButton *>(QString(), Qt::FindDirectChildrenOnly)) {
        button->hide();
        button->deleteLater(); // it may be the one whose click brought us here
    }
    m_buttonCount = 0;
    if (m_content) {
        m_content->hide();
        m_content->deleteLater();
        m_content.clear();
    }
    m_banner->setTone(tone);
    m_banner->setText(text, strong);
    m_exists->setText(exists);
    m_exists->setVisible(!exists.isEmpty());
    m_details->setPlainText(details);
    m_fold->setVisible(!details.isEmpty());
    m_fold->setChecked(false);
    show();
}

void OutcomePanel::setContent(QWidget *content)
{
    m_content = content;
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->insertWidget(column->indexOf(m_buttons), content);
}

QPushButton *OutcomePanel::addButton(const QString &label)
{
    auto *button = new QPushButton(label, m_buttons);
    if (m_buttonCount++ == 0) {
        setRole(button, "primary");
        button->setDefault(true);
        // Else Enter would press Close, which is all that can be pressed while a run is under way.
        QTimer::singleShot(0, button, [button] { button->setFocus(Qt::OtherFocusReason); });
    }
    m_buttons->layout()->addWidget(button);
    m_buttons->layout()->setAlignment(button, Qt::AlignLeading);
    return button;
}

} // namespace Stationmaster
