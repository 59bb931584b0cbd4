// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

#include "startup/startpage.h"

#include "presentation/banner.h"
#include "presentation/theme.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace Stationmaster {

namespace {

QLabel *plainLabel(const QString &text, const char *role)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setRole(label, role);
    return label;
}

} // namespace

StartPage::StartPage(QWidget *parent)
    : QWidget(parent)
    , m_problem(new Banner(Theme::Tone::Problem))
    , m_details(plainLabel({}, "hint"))
    , m_progress(new QProgressBar)
    , m_demo(new QPushButton(tr("&Start the demo org")))
    , m_retry(new QPushButton(tr("&Try again")))
{
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Connecting"));
    setRole(m_demo, "primary");

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Space::Small);
    buttons->addWidget(m_demo);
    buttons->addWidget(m_retry);
    buttons->addStretch();

    auto *column = new QVBoxLayout;
    column->setSpacing(Space::Medium);
    column->addWidget(plainLabel(tr("Welcome to Stationmaster"), "title"));
    column->addWidget(plainLabel(tr("It looks after the WebRTC phones of a Genesys Cloud org: it makes base settings and "
                                    "phones in one go, and shows who has which phone."),
                                 "subtitle"));
    column->addWidget(m_problem);
    column->addWidget(m_details);
    column->addWidget(m_progress);
    column->addWidget(plainLabel(tr("The demo org has invented people and phones and lives on this computer only. Try "
                                    "everything; nothing can break."),
                                 "body"));
    column->addLayout(buttons);
    column->addWidget(plainLabel(tr("To connect to your org, start the program with --api-url, --login-url and "
                                    "--client-id of an OAuth client with the grant “Client Credentials”, and put the "
                                    "client’s secret into the environment variable STATIONMASTER_CLIENT_SECRET."),
                                 "hint"));

    auto *middle = new QWidget;
    middle->setLayout(column);
    middle->setMaximumWidth(fontMetrics().averageCharWidth() * 80);
    auto *across = new QHBoxLayout(this);
    across->addStretch(1);
    across->addWidget(middle, 8, Qt::AlignVCenter);
    across->addStretch(1);

    m_problem->hide();
    m_details->hide();
    m_progress->hide();
    m_retry->hide();
    connect(m_demo, &QPushButton::clicked, this, [this] {
        showConnecting();
        Q_EMIT demoRequested();
    });
    connect(m_retry, &QPushButton::clicked, this, &StartPage::retryRequested);
}

void StartPage::showConnecting()
{
    m_problem->hide();
    m_details->hide();
    m_progress->show();
    m_demo->setEnabled(false);
    m_retry->setEnabled(false);
}

void StartPage::showFailure(const QString &sentence, const QString &details)
{
    m_problem->setText(sentence, tr("Could not connect."));
    m_problem->show();
    m_details->setText(details);
    m_details->setVisible(!details.isEmpty());
    m_progress->hide();
    m_demo->setEnabled(true);
    m_retry->setEnabled(true);
    m_retry->show();
}

} // namespace Stationmaster
