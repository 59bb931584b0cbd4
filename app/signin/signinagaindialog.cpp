// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "signin/signinagaindialog.h"

#include "signin/signinprogress.h"
#include "widgets/banner.h"
#include "widgets/taborder.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace Stationmaster {

SignInAgainDialog::SignInAgainDialog(const QString &org, const QString &text, QWidget *parent)
    : QDialog(parent), m_org(org), m_text(new QLabel(text)), m_problem(new Banner(Theme::Tone::Problem)),
      m_progress(new SignInProgress), m_signIn(new QPushButton(tr("&Sign in"))),
      m_later(new QPushButton(tr("Not now")))
{
    setWindowTitle(tr("Sign in again to go on"));
    auto *heading = new QLabel(tr("Sign in again to go on"));
    setRole(heading, "title");
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    setRole(m_signIn, "primary");
    m_signIn->setDefault(true);
    m_later->setToolTip(tr("What is waiting ends without an answer; nothing that you entered is lost"));

    auto *buttons = new QDialogButtonBox;
    buttons->addButton(m_later, QDialogButtonBox::RejectRole);
    buttons->addButton(m_signIn, QDialogButtonBox::ActionRole);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::Huge, Space::Huge, Space::Huge, Space::Large);
    column->setSpacing(Space::Medium);
    column->addWidget(heading);
    column->addWidget(m_text);
    column->addWidget(m_problem);
    column->addWidget(m_progress);
    column->addStretch();
    column->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 76);

    setTabOrderByLayout(*this);
    connect(m_signIn, &QPushButton::clicked, this, &SignInAgainDialog::signInRequested);
    connect(m_later, &QPushButton::clicked, this, &SignInAgainDialog::reject);
    connect(m_progress, &SignInProgress::cancelRequested, this, &SignInAgainDialog::cancelRequested);
    showQuestion();
}

/// Wrapped text needs more lines in a narrow dialog than its size hint says.
void SignInAgainDialog::fit()
{
    const int wide = std::max(width(), minimumWidth());
    resize(wide, std::max(minimumSizeHint().height(), layout()->totalHeightForWidth(wide)));
}

void SignInAgainDialog::setText(const QString &text)
{
    m_text->setText(text);
}

void SignInAgainDialog::showQuestion()
{
    m_problem->hide();
    m_progress->hide();
    m_signIn->show();
    m_later->show();
    fit();
}

void SignInAgainDialog::showBrowser(const QUrl &address, bool isShown)
{
    m_problem->hide();
    m_progress->showBrowser(tr("Waiting for the browser"), address, isShown);
    m_progress->show();
    m_signIn->hide();
    m_later->hide();
    fit();
}

void SignInAgainDialog::showWaiting()
{
    m_progress->showWaiting(tr("Signing in to %1…").arg(m_org));
}

void SignInAgainDialog::showProblem(const SignInProblem &problem)
{
    showQuestion();
    m_problem->show();
    m_problem->setText(problem.next, problem.what);
    fit();
}

bool SignInAgainDialog::event(QEvent *event)
{
    if (event->type() == QEvent::WindowBlocked)
        Q_EMIT blocked();
    return QDialog::event(event);
}

} // namespace Stationmaster
