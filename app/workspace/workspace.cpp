// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

#include "workspace/workspace.h"

#include "activity/activitypage.h"
#include "activity/recoverycontroller.h"
#include "basesettings/basesettingscontroller.h"
#include "basesettings/basesettingslistpage.h"
#include "bulk/bulkcontroller.h"
#include "help/helppage.h"
#include "helpdesk/personactions.h"
#include "inventory/latestations.h"
#include "inventory/licences.h"
#include "overview/overviewpage.h"
#include "people/assignmentspage.h"
#include "people/peoplecontroller.h"
#include "people/userpanel.h"
#include "phones/phoneactions.h"
#include "phones/phonespage.h"
#include "phones/planwarnings.h"
#include "phones/reassigndialog.h"
#include "provisioning/executor.h"
#include "provisioning/journal.h"
#include "run/rundialog.h"
#include "run/runtext.h"
#include "search/searchcontroller.h"
#include "settings/settings.h"
#include "shell/mainwindow.h"
#include "signin/rights.h"
#include "signin/session.h"
#include "sites/sitecontroller.h"
#include "sites/sitespage.h"
#include "transport/client.h"
#include "transport/ratebudget.h"
#include "widgets/stateview.h"
#include "wizard/apilookup.h"
#include "wizard/provisioningwizard.h"
#include "words/abilitytext.h"
#include "workspace/changecontroller.h"
#include "workspace/liveassignments.h"
#include "workspace/localstate.h"
#include "workspace/madeobjects.h"
#include "workspace/orgbulk.h"
#include "workspace/orgcounts.h"
#include "workspace/orghelpdesk.h"
#include "workspace/orgmorning.h"
#include "workspace/orgreach.h"
#include "workspace/snapshotactions.h"
#include "workspace/tablecontroller.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>
#include <QMetaEnum>
#include <QPointer>

#include <algorithm>

namespace Stationmaster {

using namespace Qt::StringLiterals;

namespace {

constexpr int RunsLookedInto = 3; // the one that has just ended, its undo, and what was begun before

} // namespace

class Workspace::Private
{
public:
    Private(MainWindow &w, Session &s, const LocalState &local)
        : window(w), session(s), settings(local.settings), journal(local.journal), inventory(s.api()),
          rights(s.api(), inventory,
                 {.readOnly = s.client().isReadOnly(), .hasJournal = local.journal != nullptr}),
          licences(s.api(), inventory), lookup(s.api(), inventory, &licences),
          changes(s.api(), inventory, rights, local.journal, s.organization().id),
          snapshots(w, local.snapshots, inventory, local.settings, s.organization().id),
          actions(inventory, s.organization().id, &w), userActions(inventory, s.organization().id, &w),
          personActions(s.api(), inventory, s.organization().id, &w), tables(w, local.settings),
          search(w, inventory), counts(w, inventory)
    {
        if (journal)
            recovery = std::make_unique<RecoveryController>(w, s.api(), *journal, rights);
    }

    MainWindow &window;
    Session &session;
    Settings &settings;
    Journal *journal;
    Inventory inventory;
    LateStations lateStations{inventory};
    Rights rights;
    Licences licences;
    ApiLookup lookup;
    ChangeController changes;
    OrgReach reach{session.log()};
    SnapshotActions snapshots;
    PhoneActions actions;     ///< for what is selected on the page in sight
    PhoneActions userActions; ///< for the user whose details are shown
    PersonActions personActions;
    TableController tables;
    SearchController search;
    OrgCounts counts;
    std::unique_ptr<RecoveryController> recovery;
    std::unique_ptr<LiveAssignments> live;
    std::unique_ptr<PeopleController> people;
    std::unique_ptr<OrgHelpDesk> helpDesk;
    std::unique_ptr<OrgMorning> morning;
    std::unique_ptr<BaseSettingsController> profiles;
    std::unique_ptr<SiteController> sites;
    std::unique_ptr<OrgBulk> bulk;    ///< null without a journal
    ActivityPage *activity = nullptr; ///< owned by the window, like every page
    QPointer<ProvisioningWizard> wizard;
    QPointer<RunDialog> run;
};

Workspace::Workspace(MainWindow &window, Session &session, const LocalState &local, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(window, session, local))
{
    addPages();
    connectInventory();
    connect(&window, &MainWindow::newPhoneRequested, this, &Workspace::openWizard);
    connect(&window, &MainWindow::reloadRequested, &d->rights, &Rights::reload);
    connect(&d->rights, &Rights::changed, this, &Workspace::showAbilities);
    connect(&session.client().budget(), &RateBudget::changed, this, &Workspace::showRate);
    connect(&d->reach, &OrgReach::changed, this,
            [this] { d->window.setSilentSince(d->reach.silentSince()); });
}

Workspace::~Workspace()
{
    delete d->wizard;
    delete d->run;
}

void Workspace::start()
{
    d->window.setOrg(d->session.organization().name, d->session.place(), true);
    showAbilities();
    showRememberedPage();
    connect(&d->snapshots.keeper(), &SnapshotKeeper::started, &d->rights, &Rights::reload);
    connect(&d->snapshots.keeper(), &SnapshotKeeper::started, d->morning.get(), [this] {
        d->morning->readPeopleBefore(d->snapshots.keeper().store(), d->session.organization().id);
    });
    d->snapshots.keeper().start();
    if (d->recovery)
        d->recovery->start(d->session.organization().id);
    if (d->bulk)
        d->bulk->controller().start();
}

void Workspace::showRememberedPage()
{
    const QString name = d->settings.page.value();
    for (int page = 0; const QWidget *widget = d->window.pageAt(page); ++page) {
        if (widget->objectName() == name)
            d->window.showPage(page);
    }
    connect(&d->window, &MainWindow::pageShown, this,
            [this](int page) { d->settings.page.set(d->window.pageAt(page)->objectName()); });
}

void Workspace::addPages()
{
    auto &window = d->window;
    auto *overview = new OverviewPage(d->inventory);
    connect(overview, &OverviewPage::retryRequested, &d->rights, &Rights::reload);
    auto *assignments = new AssignmentsPage(d->inventory);
    connect(overview, &OverviewPage::pageRequested, this, &Workspace::openLink);
    connect(overview, &OverviewPage::remedyRequested, this, [this](const OrgFinding &finding) {
        if (d->bulk)
            d->bulk->mend(finding);
    });
    d->live = std::make_unique<LiveAssignments>(d->session.api(), d->inventory, *assignments->table());
    d->people = std::make_unique<PeopleController>(d->session.api(), d->inventory, d->licences,
                                                   d->session.organization().name, *assignments, d->settings);
    d->morning = std::make_unique<OrgMorning>(d->session, d->inventory, d->licences, *overview, &window);
    connect(d->morning.get(), &OrgMorning::pageRequested, this, &Workspace::openLink);
    connect(d->morning.get(), &OrgMorning::personWanted, this, [this](const QString &userId) {
        showPage(PageId::Assignments);
        d->people->show(userId);
    });
    window.addPage(u"overview"_s, tr("Overview"), overview);
    auto *phones = new PhonesPage(d->inventory);
    addListPage(u"assignments"_s, tr("Assignments"), assignments);
    addListPage(u"phones"_s, tr("Phones"), phones);
    window.menuBar()->insertMenu(window.toolsMenu()->menuAction(), d->actions.menu());
    d->actions.addPage(*assignments);
    d->actions.addPage(*phones);
    connect(&window, &MainWindow::pageShown, this,
            [this](int page) { d->actions.showPage(d->window.pageAt(page)); });
    offerHelp();
    for (PhoneActions *actions : {&d->actions, &d->userActions, &d->morning->actions()}) {
        connect(actions, &PhoneActions::planned, this, &Workspace::openRun);
        connect(actions, &PhoneActions::reassignWanted, this, &Workspace::askForOwner);
        connect(actions, &PhoneActions::phoneWanted, this, [this](const UserRow &user) {
            openWizard();
            if (d->wizard)
                d->wizard->setUser(user);
        });
        actions->setCollaborateOnly(
            [this](const QString &userId) { return d->licences.isCollaborateOnly(userId).value_or(false); });
        connect(&d->licences, &Licences::changed, actions, &PhoneActions::refresh);
    }
    auto *profiles = new BaseSettingsListPage(d->inventory);
    d->profiles = std::make_unique<BaseSettingsController>(
        d->session.api(), d->inventory, d->session.organization().id, *profiles, d->journal);
    connect(d->profiles.get(), &BaseSettingsController::planned, this, &Workspace::openRun);
    addListPage(u"basesettings"_s, tr("Base Settings"), profiles);
    auto *telephony =
        new QAction(tr("&Telephony Settings…"), this); // the menu outlives the org; this does not
    connect(telephony, &QAction::triggered, this, [this] { d->profiles->showTelephonySettings(&d->window); });
    window.toolsMenu()->addAction(telephony);
    auto *sites = new SitesPage(d->inventory);
    d->sites = std::make_unique<SiteController>(d->session.api(), d->inventory, d->session.organization().id,
                                                *sites);
    connect(d->sites.get(), &SiteController::planned, this, &Workspace::openRun);
    connect(d->sites.get(), &SiteController::attentionNeeded, this, [this] { showPage(PageId::Sites); });
    d->sites->guard(window);
    connect(d->profiles.get(), &BaseSettingsController::attentionNeeded, this,
            [this] { showPage(PageId::BaseSettings); });
    d->profiles->guard(window);
    addListPage(u"sites"_s, tr("Sites"), sites);
    addBulk();
    if (d->journal) {
        d->activity = new ActivityPage(*d->journal);
        d->activity->setOrgId(d->session.organization().id);
        connect(d->activity, &ActivityPage::undoRequested, this, &Workspace::undo);
        connect(d->activity, &ActivityPage::resumeRequested, this, &Workspace::resume);
        connect(d->activity, &ActivityPage::lookRequested, d->recovery.get(), &RecoveryController::lookAgain);
        connect(d->activity, &ActivityPage::discardRequested, this, &Workspace::discard);
        connect(d->activity, &ActivityPage::bulkRunRequested, &d->bulk->controller(),
                &BulkController::openRun);
        connect(d->recovery.get(), &RecoveryController::undoRequested, this, &Workspace::undo);
        connect(d->recovery.get(), &RecoveryController::resumeRequested, this, &Workspace::resume);
        connect(d->recovery.get(), &RecoveryController::found, d->activity, &ActivityPage::refresh);
        connect(d->profiles.get(), &BaseSettingsController::keptForLater, this,
                [this](const QString &planId) {
                    d->activity->refresh();
                    d->activity->selectRun(planId);
                    showPage(PageId::Activity);
                });
        window.addPage(u"activity"_s, tr("Activity"), d->activity);
    } else {
        auto *missing = new StateView;
        missing->setState(
            u"problem"_s, tr("There is no journal"),
            tr("What this program changed cannot be shown, because its journal could not be opened."));
        window.addPage(u"activity"_s, tr("Activity"), missing);
    }
    auto *help = new HelpPage;
    d->helpDesk = std::make_unique<OrgHelpDesk>(d->session.api(), d->inventory, d->people->panel(),
                                                *d->people->addTroubleshooting(*help));
    d->helpDesk->follow(*sites, d->session.organization().name);
    window.addPage(u"help"_s, tr("Help"), help);
}

/// What can be done for the person whose details are shown.
void Workspace::offerHelp()
{
    UserPanel &panel = d->people->panel();
    d->people->offer(d->userActions, d->personActions.actions());
    d->personActions.actOn([&panel] { return panel.userId(); });
    connect(&panel, &UserPanel::detailsChanged, &d->personActions, &PersonActions::refresh);
    connect(&panel, &UserPanel::menuOpening, &d->personActions, &PersonActions::readRecording);
    connect(&d->personActions, &PersonActions::planned, this, &Workspace::openRun);
}

void Workspace::addBulk()
{
    if (!d->journal) {
        auto *missing = new StateView;
        missing->setState(u"problem"_s, tr("There is no journal"),
                          tr("Without it nothing is changed, because a change could be lost from sight."));
        d->window.addPage(u"bulk"_s, tr("Bulk"), missing);
        return;
    }
    d->bulk = std::make_unique<OrgBulk>(d->window, d->session, d->inventory, d->licences, *d->journal);
    connect(d->sites.get(), &SiteController::bulkPlanned, &d->bulk->controller(), &BulkController::review);
    connect(d->bulk.get(), &OrgBulk::runsChanged, this, [this] { d->activity->refresh(); });
    for (PhoneActions *actions : {&d->actions, &d->userActions})
        connect(actions, &PhoneActions::bulkWanted, d->bulk.get(), &OrgBulk::compose);
}

void Workspace::addListPage(const QString &icon, const QString &title, ListPage *page)
{
    connect(&d->rights, &Rights::changed, page, [this, page] { page->setAbilities(d->rights.abilities()); });
    page->setAbilities(d->rights.abilities());
    connect(page, &ListPage::retryRequested, &d->rights, &Rights::reload);
    connect(page, &ListPage::newPhoneRequested, this, &Workspace::openWizard);
    d->window.addPage(icon, title, page);
    d->tables.add(*page, icon);
}

void Workspace::connectInventory()
{
    connect(&d->inventory, &Inventory::stateChanged, this, [this](Inventory::List list) {
        if (d->inventory.state(list) == Inventory::State::Loaded)
            Q_EMIT listRead(QString::fromLatin1(
                                QMetaEnum::fromType<Inventory::List>().valueToKey(static_cast<int>(list))),
                            OrgCounts::rowsOf(d->inventory, list));
    });
}

void Workspace::showRate()
{
    Client &client = d->session.client();
    const RateBudget &budget = client.budget();
    d->window.setRate(budget.used(), budget.allowed(), budget.eta(client.waiting()));
}

void Workspace::showAbilities()
{
    const auto [tone, text, details] = AbilityText::summary(abilities());
    d->window.setPermission(tone, text, details);
    d->window.offerNewPhone(AbilityText::whyNot(abilities(), Abilities::Action::ChangePhones));
    d->actions.setAbilities(abilities());
    d->people->panel().setAbilities(abilities());
    d->userActions.setAbilities(abilities());
    d->morning->setAbilities(abilities());
    d->personActions.setAbilities(abilities());
    d->profiles->setAbilities(abilities());
    d->sites->setAbilities(abilities());
    if (d->activity)
        d->activity->setAbilities(abilities());
    if (d->bulk)
        d->bulk->controller().setAbilities(abilities());
}

const Abilities &Workspace::abilities() const
{
    return d->rights.abilities();
}

Inventory &Workspace::inventory() const
{
    return d->inventory;
}

BulkController *Workspace::bulk() const
{
    return d->bulk ? &d->bulk->controller() : nullptr;
}

ProvisioningWizard *Workspace::wizard() const
{
    return d->wizard;
}

void Workspace::showPage(PageId page)
{
    d->window.showPage(static_cast<int>(page));
}

void Workspace::openLink(const PageLink &link)
{
    showPage(link.page);
    if (auto *list = qobject_cast<ListPage *>(d->window.pageAt(static_cast<int>(link.page))))
        list->show(link);
}

void Workspace::openWizard()
{
    if (!abilities().can(Abilities::Action::ChangePhones))
        return;
    if (d->wizard) {
        d->wizard->raise();
        return;
    }
    d->licences.read();
    d->wizard =
        new ProvisioningWizard(d->lookup, executorFactory(), d->session.organization().id, &d->window);
    d->wizard->setAttribute(Qt::WA_DeleteOnClose);
    connect(d->wizard, &ProvisioningWizard::objectsChanged, this, &Workspace::readAgain);
    d->wizard->open();
}

void Workspace::askForOwner(const ShownPhone &phone)
{
    auto *dialog = new ReassignDialog(phone, d->lookup, &d->window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ReassignDialog::chosen, &d->actions, &PhoneActions::reassign);
    dialog->open();
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
    const auto plan = d->journal->run(planId);
    if (!plan)
        return;
    if (plan->hasRows()) {
        d->bulk->controller().runs().undo(planId);
        return;
    }
    const Plan back = planUndo(*plan);
    QStringList warnings = planWarnings(d->inventory, back);
    const QStringList irrevocable = RunText::irrevocable(*plan);
    for (const QString &title : irrevocable)
        warnings.append(tr("This cannot be undone: %1.").arg(title));
    openRun(back, warnings);
    if (d->run)
        d->run->setIrrevocable(irrevocable);
}

void Workspace::resume(const QString &planId)
{
    const auto plan = d->journal->run(planId);
    if (plan && plan->hasRows())
        d->bulk->controller().openRun(planId);
    else if (plan)
        openRun(*plan, planWarnings(d->inventory, *plan));
}

void Workspace::discard(const QString &planId)
{
    (void)d->journal->discard(planId);
    d->activity->refresh();
}

void Workspace::openRun(const Plan &plan, const QStringList &warnings)
{
    if (d->run) {
        d->run->raise();
        d->run->activateWindow();
        return;
    }
    const auto whyNot = AbilityText::whyNot(abilities(), plan);
    if (whyNot || plan.steps.empty()) {
        d->window.tell(Theme::Tone::Info, whyNot.value_or(tr("There is nothing to do.")),
                       tr("Nothing was changed."));
        return;
    }
    d->run = new RunDialog(plan, executorFactory(), &d->window);
    d->run->setAttribute(Qt::WA_DeleteOnClose);
    d->run->setWarnings(warnings, [this](const Plan &left) { return planWarnings(d->inventory, left); });
    connect(d->run, &RunDialog::objectsChanged, this, &Workspace::readAgain);
    connect(d->run, &RunDialog::completed, d->sites.get(), &EditorController::runFinished);
    connect(d->run, &RunDialog::completed, d->profiles.get(), &EditorController::runFinished);
    connect(d->run, &RunDialog::takeBackRequested, this, [this](const QString &planId) {
        d->run.clear(); // closed, and not deleted yet
        undo(planId);
    });
    connect(d->run, &QDialog::finished, d->profiles.get(), &BaseSettingsController::showAfter);
    connect(d->run, &RunDialog::othersChanged, this,
            [this](const QStringList &siteIds, const QStringList &userIds) {
                d->inventory.readAgain({.sites = siteIds, .users = userIds});
            });
    d->run->open();
}

/// The org may show late what was made a moment ago. Returns whose the phones are that it does not show.
QStringList Workspace::expectMadeObjects(const QStringList &phoneIds, const QStringList &baseSettingsIds)
{
    const bool areAllShown =
        std::ranges::none_of(phoneIds,
                             [this](const QString &id) {
                                 return !d->inventory.findPhone(id) || d->inventory.isSettling(id);
                             }) &&
        std::ranges::all_of(baseSettingsIds,
                            [this](const QString &id) { return d->inventory.findBaseSettings(id); });
    const auto runs = d->journal && !areAllShown
                          ? d->journal->runs(d->session.organization().id, RunsLookedInto)
                          : Result<std::vector<Plan>>();
    const MadeObjects made = MadeObjects::of(phoneIds + baseSettingsIds, runs.value_or(std::vector<Plan>()));
    QStringList users;
    for (const PhoneRow &phone : made.phones) {
        d->inventory.expectPhone(phone);
        users.append(phone.userId);
    }
    d->inventory.endSettling(made.removed);
    d->lateStations.waitFor(phoneIds, made.baseSettings);
    return users;
}

void Workspace::readAgain(const QStringList &phoneIds, const QStringList &baseSettingsIds)
{
    const QStringList users = expectMadeObjects(phoneIds, baseSettingsIds);
    d->inventory.readAgain({.phones = phoneIds, .baseSettings = baseSettingsIds, .users = users});
    d->changes.noteRuns();
    if (d->activity)
        d->activity->refresh();
}

} // namespace Stationmaster
