// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

#include "run/rundialog.h"

#include "theme/theme.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace Stationmaster {

namespace {

int openSteps(const Plan &plan)
{
    return static_cast<int>(std::count_if(plan.steps.begin(), plan.steps.end(), [](const Step &step) {
        return step.state != StepState::Done && step.state != StepState::Skipped;
    }));
}

} // namespace

RunDialog::RunDialog(const Plan &plan, RunView::ExecutorFactory makeExecutor, QWidget *parent)
    : QDialog(parent), m_view(new RunView(std::move(makeExecutor))), m_scroll(new QScrollArea),
      m_subtitle(new QLabel), m_warnings(new QLabel),
      m_apply(new QPushButton(tr("&Apply %n change(s)", nullptr, openSteps(plan)))),
      m_close(new QPushButton(tr("Close")))
{
    const bool takesBack = !plan.undoOf.isEmpty();
    const bool isNew =
        !plan.saved && std::none_of(plan.steps.begin(), plan.steps.end(),
                                    [](const Step &step) { return step.state != StepState::Planned; });
    const QString title = takesBack ? tr("Undo “%1”").arg(plan.title)
                          : isNew   ? plan.title
                                    : tr("Continue with “%1”").arg(plan.title);
    setWindowTitle(title);
    auto *heading = new QLabel(title);
    heading->setTextFormat(Qt::PlainText);
    setRole(heading, "title");
    m_subtitle->setTextFormat(Qt::PlainText);
    m_subtitle->setWordWrap(true);
    setRole(m_subtitle, "subtitle");
    m_subtitle->setText(takesBack
                            ? tr("This undoes what the run did, newest first. Nothing has been sent yet.")
                        : isNew ? tr("These changes will be sent. Nothing has been sent yet.")
                                : tr("This is what is left to do. Nothing has been sent yet."));
    m_warnings->setTextFormat(Qt::PlainText);
    m_warnings->setWordWrap(true);
    m_warnings->setAccessibleName(tr("Warnings"));
    m_warnings->hide();
    m_view->setPlan(plan);
    m_scroll->setWidget(m_view);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setRole(m_apply, "primary");
    m_apply->setDefault(true);

    auto *buttons = new QDialogButtonBox;
    buttons->addButton(m_close, QDialogButtonBox::RejectRole);
    buttons->addButton(m_apply, QDialogButtonBox::ActionRole);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::Huge, Space::Huge, Space::Huge, Space::Large);
    column->setSpacing(Space::Medium);
    column->addWidget(heading);
    column->addWidget(m_subtitle);
    column->addWidget(m_warnings);
    column->addWidget(m_scroll, 1);
    column->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 90);

    connect(m_apply, &QPushButton::clicked, this, &RunDialog::start);
    connect(m_close, &QPushButton::clicked, this, &RunDialog::reject);
    connect(m_view, &RunView::said, m_subtitle, &QLabel::setText);
    connect(m_view, &RunView::started, this, &RunDialog::refreshButtons);
    connect(m_view, &RunView::stopped, this, &RunDialog::refreshButtons);
    connect(m_view, &RunView::completed, this, &RunDialog::refreshButtons);
    connect(m_view, &RunView::completed, this, [this] {
        showWarnings({});
        Q_EMIT completed(m_view->plan().id);
    });
    connect(m_view, &RunView::stopped, this,
            [this] { showWarnings(m_warner ? m_warner(m_view->plan()) : QStringList()); });
    connect(m_view, &RunView::takeBackRequested, this, [this] {
        const QString planId = m_view->plan().id;
        QDialog::reject();
        Q_EMIT takeBackRequested(planId);
    });
    connect(m_view, &RunView::objectsChanged, this, &RunDialog::objectsChanged);
    connect(m_view, &RunView::othersChanged, this, &RunDialog::othersChanged);
}

void RunDialog::setWarnings(const QStringList &warnings, Warner warner)
{
    m_warner = std::move(warner);
    showWarnings(warnings);
}

void RunDialog::setIrrevocable(const QStringList &titles)
{
    m_view->setIrrevocable(titles);
}

void RunDialog::showWarnings(const QStringList &warnings)
{
    m_warnings->setText(warnings.join(QLatin1Char('\n')));
    m_warnings->setVisible(!warnings.isEmpty());
}

void RunDialog::start()
{
    m_wasStarted = true;
    m_view->start();
}

void RunDialog::reject()
{
    if (m_view->isRunning())
        m_view->stop();
    else
        QDialog::reject();
}

void RunDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    growSoon();
}

void RunDialog::growSoon()
{
    QTimer::singleShot(0, this, &RunDialog::grow); // once what has come has been laid out
}

/// Never smaller than what there is to see, as far as the screen allows; the rest is scrolled to.
void RunDialog::grow()
{
    const int around = height() - m_scroll->viewport()->height();
    const int wanted = m_view->heightForWidth(m_scroll->viewport()->width()) + around;
    const int most = screen()->availableGeometry().height() * 9 / 10;
    if (wanted > height())
        resize(width(), std::min(wanted, std::max(most, height())));
}

void RunDialog::refreshButtons()
{
    growSoon();
    m_apply->setVisible(!m_wasStarted);
    m_close->setText(m_view->isRunning() ? tr("Stop") : tr("Close"));
}

} // namespace Stationmaster
