// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "wizard/wizardpage.h"

#include "widgets/banner.h"
#include "widgets/fieldnote.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

namespace Stationmaster {

WizardPage::WizardPage(WizardState &state, const QString &title, const QString &subtitle, QWidget *parent)
    : QWidget(parent), m_state(state), m_subtitle(new QLabel(subtitle, this)),
      m_scroll(new QScrollArea(this)), m_busy(new FieldNote(nullptr, this)),
      m_question(new Banner(Theme::Tone::Warning, {}, this))
{
    setAccessibleName(title);
    auto *heading = new QLabel(title, this);
    setRole(heading, "title");
    heading->setFont(Type::title(font()));
    setRole(m_subtitle, "subtitle");
    m_subtitle->setWordWrap(true);
    m_subtitle->setTextFormat(Qt::PlainText);

    auto *content = new QWidget;
    m_body = new QVBoxLayout(content);
    m_body->setContentsMargins(0, 0, Space::Small, 0);
    m_body->setSpacing(Space::Medium);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(content);
    m_scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::Huge + Space::Medium - 1, Space::Huge - 1,
                               Space::Huge + Space::Tiny - 1, Space::Medium);
    layout->setSpacing(Space::Tiny);
    layout->addWidget(heading);
    layout->addWidget(m_subtitle);
    layout->addSpacing(Space::Medium);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(m_busy);
    layout->addWidget(m_question);
    m_question->hide();
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (now && m_scroll->widget()->isAncestorOf(now))
            m_scroll->ensureWidgetVisible(now, 0, Space::Large);
    });
}

void WizardPage::askDiscard()
{
    m_question->setText(tr("Nothing has been written to the org."), tr("Close and lose what you entered?"));
    m_question->clearActions();
    QPushButton *keep = m_question->addAction(tr("&Keep editing"));
    connect(keep, &QPushButton::clicked, this, &WizardPage::withdrawQuestion);
    connect(m_question->addAction(tr("&Discard and close")), &QPushButton::clicked, this,
            &WizardPage::discardConfirmed);
    m_question->show();
    keep->setFocus(Qt::OtherFocusReason);
}

bool WizardPage::isAskingDiscard() const
{
    return !m_question->isHidden();
}

void WizardPage::withdrawQuestion()
{
    m_question->hide();
}

void WizardPage::reveal(QWidget *widget)
{
    // A timer fires after the layout has made room for what has just become visible.
    QTimer::singleShot(0, widget, [this, widget] { m_scroll->ensureWidgetVisible(widget, 0, Space::Large); });
}

void WizardPage::setSubtitle(const QString &text)
{
    m_subtitle->setText(text);
}

void WizardPage::setNextText(const QString &text)
{
    m_nextText = text;
    Q_EMIT buttonsChanged();
}

void WizardPage::setCancelText(const QString &text)
{
    m_cancelText = text;
    Q_EMIT buttonsChanged();
}

void WizardPage::setBusy(const QString &text)
{
    if (m_busyText == text)
        return;
    if (m_busyText.isEmpty())
        m_focusBefore = QApplication::focusWidget();
    m_busyText = text;
    m_busy->say(Theme::Tone::Neutral, text);
    Q_EMIT buttonsChanged();
    // Disabling Next hands its focus on, mostly to Cancel, where Enter would do harm.
    if (text.isEmpty() && m_focusBefore && m_focusBefore->isEnabled() && m_focusBefore->isVisible() &&
        qobject_cast<QAbstractButton *>(QApplication::focusWidget()))
        m_focusBefore->setFocus(Qt::OtherFocusReason);
}

} // namespace Stationmaster
