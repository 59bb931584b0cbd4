// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

#include "session/workspace.h"

#include "pages/activitypage.h"
#include "pages/assignmentspage.h"
#include "pages/basesettingspage.h"
#include "pages/helppage.h"
#include "pages/overviewpage.h"
#include "pages/phonespage.h"
#include "pages/sitespage.h"
#include "presentation/stateview.h"
#include "provisioning/executor.h"
#include "provisioning/journal.h"
#include "run/rundialog.h"
#include "session/recoverynotice.h"
#include "session/session.h"
#include "shell/mainwindow.h"
#include "transport/client.h"
#include "transport/ratebudget.h"
#include "wizard/apilookup.h"
#include "wizard/provisioningwizard.h"

#include <QLocale>
#include <QPointer>

namespace Stationmaster {

using namespace Qt::StringLiterals;

class Workspace::Private
{
public:
    Private(MainWindow &w, Session &s, Journal *j)
        : window(w)
        , session(s)
        , journal(j)
        , inventory(s.api())
        , lookup(s.api(), inventory)
    {
        if (journal)
            recovery = std::make_unique<Recovery>(s.api(), *journal);
    }

    MainWindow &window;
    Session &session;
    Journal *journal;
    Inventory inventory;
    ApiLookup lookup;
    std::unique_ptr<Recovery> recovery;
    CallGuard recovering;
    ActivityPage *activity = nullptr; ///< owned by the window, like every page
    QPointer<ProvisioningWizard> wizard;
    QPointer<RunDialog> run;
};

Workspace::Workspace(MainWindow &window, Session &session, Journal *journal, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(window, session, journal))
{
    addPages();
    followInventory();
    connect(&window, &MainWindow::newPhoneRequested, this, &Workspace::openWizard);
    connect(&window, &MainWindow::reloadRequested, &d->inventory, qOverload<>(&Inventory::reload));
    auto &budget = session.client().budget();
    connect(&budget, &RateBudget::changed, this, [this, &budget] { d->window.setRate(budget.used(), budget.allowed()); });
}

Workspace::~Workspace()
{
    delete d->wizard;
    delete d->run;
}

void Workspace::start()
{
    d->window.setOrg(d->session.organization().name, d->session.client().apiUrl().host(), true);
    showPermission();
    showPage(Page::Overview);
    d->inventory.reload();
    recover();
}

Inventory &Workspace::inventory() const
{
    return d->inventory;
}

ProvisioningWizard *Workspace::wizard() const
{
    return d->wizard;
}

void Workspace::showPage(Page page)
{
    d->window.showPage(static_cast<int>(page));
}

void Workspace::openWizard()
{
    if (d->session.client().isReadOnly() || !d->journal)
        return;
    if (d->wizard) {
        d->wizard->raise();
        return;
    }
    d->wizard = new ProvisioningWizard(d->lookup, executorFactory(), d->session.organization().id, &d->window);
    d->wizard->setAttribute(Qt::WA_DeleteOnClose);
    connect(d->wizard, &ProvisioningWizard::objectsChanged, this, &Workspace::readAgain);
    d->wizard->open();
}

std::function<std::unique_ptr<Executor>()> Workspace::executorFactory() const
{
    return [api = d->session.api(), journal = d->journal] {
        return std::make_unique<Executor>(api, *journal, ExecutorOptions{});
    };
}

void Workspace::undo(const QString &planId)
{
    if (!d->journal)
        return;
    if (const auto plan = d->journal->run(planId))
        openRun(planUndo(*plan));
}

void Workspace::resume(const QString &planId)
{
    if (const auto plan = d->journal->run(planId))
        openRun(*plan);
}

void Workspace::openRun(const Plan &plan)
{
    if (d->session.client().isReadOnly() || plan.steps.empty() || d->run)
        return;
    d->run = new RunDialog(plan, executorFactory(), &d->window);
    d->run->setAttribute(Qt::WA_DeleteOnClose);
    connect(d->run, &RunDialog::objectsChanged, this, &Workspace::readAgain);
    d->run->open();
}

void Workspace::readAgain(const QStringList &phoneIds, const QStringList &baseSettingsIds)
{
    for (const QString &id : baseSettingsIds)
        d->inventory.refreshBaseSettings(id);
    for (const QString &id : phoneIds)
        d->inventory.refreshPhone(id);
    d->activity->refresh();
}

void Workspace::recover()
{
    if (!d->recovery)
        return;
    d->recovering = d->recovery->start(d->session.organization().id)
                        .onFinished(this, [this](const Result<std::vector<Recovered>> &found) {
        if (!found)
            return;
        for (const Recovered &run : *found) {
            auto *notice = new RecoveryNotice(run);
            connect(notice, &RecoveryNotice::resumeRequested, this, &Workspace::resume);
            connect(notice, &RecoveryNotice::undoRequested, this, &Workspace::undo);
            connect(notice, &RecoveryNotice::dismissed, this, [this, notice](const QString &planId, bool settled) {
                if (settled)
                    (void)d->journal->close(planId);
                d->window.removeBanner(notice);
            });
            d->window.showBanner(notice);
        }
        d->activity->refresh();
    });
}

} // namespace Stationmaster
