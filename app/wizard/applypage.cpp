// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "wizard/applypage.h"

#include <QVBoxLayout>

namespace Stationmaster {

ApplyPage::ApplyPage(WizardState &shared, RunView::ExecutorFactory makeExecutor, QWidget *parent)
    : WizardPage(shared, tr("Apply"), {}, parent), m_run(new RunView(std::move(makeExecutor), this))
{
    m_run->setInputCanChange(true);
    body()->addWidget(m_run);
    connect(m_run, &RunView::said, this, &ApplyPage::setSubtitle);
    connect(m_run, &RunView::started, this, [this] { setCancelText(tr("&Stop")); });
    connect(m_run, &RunView::stopped, this, [this] { setCancelText(tr("C&lose")); });
    connect(m_run, &RunView::objectsChanged, this, &ApplyPage::objectsChanged);
    connect(m_run, &RunView::startOverRequested, this, &ApplyPage::startOverRequested);
    connect(m_run, &RunView::completed, this, [this] {
        state().plan = m_run->plan();
        Q_EMIT completed();
    });
}

void ApplyPage::initializePage()
{
    m_run->setPlan(state().plan);
    m_run->start();
}

bool ApplyPage::isRunning() const
{
    return m_run->isRunning();
}

void ApplyPage::stop()
{
    m_run->stop();
}

} // namespace Stationmaster
