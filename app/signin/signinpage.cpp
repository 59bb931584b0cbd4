// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "signin/signinpage.h"

#include "signin/connectionlist.h"
#include "signin/signinprogress.h"
#include "theme/icons.h"
#include "widgets/banner.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

QLabel *signInLabel(const QString &text, const char *role)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    setRole(label, role);
    return label;
}

QVBoxLayout *cardLayout(QFrame *card)
{
    setRole(card, "card");
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(Space::Large, Space::Large, Space::Large, Space::Large);
    column->setSpacing(Space::Medium);
    return column;
}

} // namespace

SignInPage::SignInPage(QWidget *parent)
    : QWidget(parent), m_banner(new Banner(Theme::Tone::Problem)), m_more(new QPushButton(tr("Details"))),
      m_details(signInLabel({}, "hint")), m_stack(new QStackedWidget), m_list(new ConnectionList),
      m_progress(new SignInProgress)
{
    auto *under = new QFrame;
    auto *underColumn = cardLayout(under);
    underColumn->addWidget(m_progress);
    underColumn->addStretch();
    m_stack->addWidget(m_list);
    m_stack->addWidget(under);

    auto *demo = new QFrame;
    auto *demoColumn = cardLayout(demo);
    auto *start = new QPushButton(tr("Try the demo &org"));
    demoColumn->addWidget(signInLabel(tr("Just looking?"), "heading"));
    demoColumn->addWidget(signInLabel(tr("The demo org has invented people and phones and exists on this "
                                         "computer only. Try everything; nothing can break."),
                                      "subtitle"));
    demoColumn->addStretch();
    demoColumn->addWidget(start, 0, Qt::AlignLeading);
    m_demo = demo;

    auto *cards = new QHBoxLayout;
    cards->setSpacing(Space::Large);
    cards->addWidget(m_stack, 5);
    cards->addWidget(m_demo, 3);

    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setRole(m_more, "link");
    auto *column = new QVBoxLayout;
    column->setContentsMargins(Space::Huge, Space::Huge, Space::Huge, Space::Huge);
    column->setSpacing(Space::Medium);
    column->addStretch(1);
    column->addWidget(signInLabel(tr("Welcome to Stationmaster"), "title"));
    column->addWidget(signInLabel(tr("It manages the WebRTC phones of a Genesys Cloud org: who has which "
                                     "phone, with which settings, and what is wrong with it."),
                                  "subtitle"));
    column->addWidget(m_banner);
    column->addWidget(m_more, 0, Qt::AlignLeading);
    column->addWidget(m_details);
    column->addLayout(cards, 4);
    column->addStretch(2);

    auto *middle = new QWidget;
    middle->setLayout(column);
    middle->setMaximumWidth(fontMetrics().averageCharWidth() * 130);
    auto *across = new QHBoxLayout;
    across->setContentsMargins(0, 0, 0, 0);
    across->addStretch(1);
    across->addWidget(middle, 20);
    across->addStretch(1);
    auto *inside = new QWidget;
    inside->setLayout(across);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(inside);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);

    connect(start, &QPushButton::clicked, this, &SignInPage::demoRequested);
    connect(m_progress, &SignInProgress::cancelRequested, this, &SignInPage::cancelRequested);
    connect(m_more, &QPushButton::clicked, this, [this] { m_details->setVisible(m_details->isHidden()); });
    showList();
}

void SignInPage::hideBanner()
{
    m_banner->hide();
    m_banner->clearActions();
    m_more->hide();
    m_details->hide();
}

void SignInPage::showList()
{
    hideBanner();
    m_stack->setCurrentIndex(0);
    m_demo->setEnabled(true);
}

void SignInPage::showWaiting(const QString &title, const QString &text)
{
    hideBanner();
    m_progress->showWaiting(title, text);
    m_stack->setCurrentIndex(1);
    m_demo->setEnabled(false);
}

void SignInPage::showBrowser(const QString &title, const QUrl &address, bool isShown)
{
    hideBanner();
    m_progress->showBrowser(title, address, isShown);
    m_stack->setCurrentIndex(1);
    m_demo->setEnabled(false);
}

void SignInPage::showProblem(const SignInProblem &problem, bool canRetry, bool canEdit)
{
    showList();
    m_banner->setTone(Theme::Tone::Problem);
    if (canRetry)
        connect(m_banner->addAction(tr("Try &again")), &QPushButton::clicked, this,
                &SignInPage::retryRequested);
    if (canEdit)
        connect(m_banner->addAction(tr("Edit &connection…")), &QPushButton::clicked, this,
                &SignInPage::editRequested);
    m_banner->show();
    m_banner->setText(problem.next, problem.what);
    m_details->setText(problem.details);
    m_more->setVisible(!problem.details.isEmpty());
}

void SignInPage::showNotice(Theme::Tone tone, const QString &what, const QString &text)
{
    showList();
    m_banner->setTone(tone);
    m_banner->show();
    m_banner->setText(text, what);
}

} // namespace Stationmaster
