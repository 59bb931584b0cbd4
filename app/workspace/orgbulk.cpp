// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "workspace/orgbulk.h"

#include "bulk/bulkcontroller.h"
#include "bulk/bulkpage.h"
#include "overview/findingspanel.h"
#include "pages/assignment.h"
#include "pages/pageid.h"
#include "people/assignmentspage.h"
#include "shell/mainwindow.h"
#include "signin/session.h"
#include "transport/client.h"
#include "transport/ratebudget.h"
#include "widgets/banner.h"
#include "workspace/madeobjects.h"

#include <QLocale>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Stationmaster {

OrgBulk::OrgBulk(MainWindow &window, Session &session, Inventory &inventory, Licences &licences,
                 Journal &journal, QObject *parent)
    : QObject(parent), m_window(window), m_inventory(inventory), m_directory(session.api())
{
    auto *page = new BulkPage(inventory, m_directory);
    window.addPage(u"bulk"_s, tr("Bulk"), page);
    m_controller = std::make_unique<BulkController>(
        BulkSurroundings{
            .api = session.api(),
            .inventory = inventory,
            .licences = licences,
            .journal = journal,
            .orgId = session.organization().id,
            .orgName = session.organization().name,
            .eta = [&client = session.client()](int calls) { return client.budget().eta(calls); },
            .calls = [&client = session.client()] { return client.budget().sent(); }},
        *page);
    BulkController *bulk = m_controller.get();
    BulkRunController *runs = &bulk->runs();
    runs->guard(window);
    constexpr int Page = static_cast<int>(PageId::Bulk);
    connect(bulk, &BulkController::attentionNeeded, this, [this] { m_window.showPage(Page); });
    connect(&window, &MainWindow::pageShown, this, [this](int shown) {
        if (shown == Page)
            m_controller->refreshHome(); // a plan may have been discarded in Activity
    });
    connect(bulk, &BulkController::runsChanged, this, &OrgBulk::runsChanged);
    connect(bulk, &BulkController::cutOffFound, this, [this](const QString &runId, const QString &sentence) {
        Banner *banner = m_window.tell(Theme::Tone::Warning, sentence);
        connect(banner->addAction(tr("Look at it")), &QPushButton::clicked, this, [this, runId, banner] {
            m_controller->openRun(runId);
            m_window.removeBanner(banner);
        });
    });
    connect(runs, &BulkRunController::progressChanged, this,
            [this](const QString &text) { m_window.setRailCount(Page, text); });
    connect(runs, &BulkRunController::rowsDone, this, &OrgBulk::expectRows);
    connect(runs, &BulkRunController::objectsChanged, this, [this](const ChangedObjects &objects) {
        m_inventory.readAgain(objects);
        Q_EMIT runsChanged();
    });
    connect(runs, &BulkRunController::runEnded, this, [this](const QString &sentence) {
        if (m_window.currentPage() != Page)
            m_window.tell(Theme::Tone::Info, sentence);
        m_window.notify(sentence);
    });
}

OrgBulk::~OrgBulk() = default;

void OrgBulk::compose(PhoneActions::Kind kind, const QStringList &ids)
{
    const auto taskOf = [kind] {
        switch (kind) {
        case PhoneActions::Kind::SetDefault:
            return BulkTask::SetDefaults;
        case PhoneActions::Kind::Refresh:
            return BulkTask::RefreshStations;
        case PhoneActions::Kind::SignInAgain:
            return BulkTask::SignInAgain;
        case PhoneActions::Kind::MoveSite:
            return BulkTask::MoveSite;
        case PhoneActions::Kind::ChangeBaseSettings:
            return BulkTask::ChangeBaseSettings;
        case PhoneActions::Kind::Rename:
            return BulkTask::Rename;
        case PhoneActions::Kind::Delete:
            return BulkTask::DeletePhones;
        default:
            return BulkTask::CreatePhones;
        }
    };
    const bool arePeople = m_inventory.findUser(ids.front()) != nullptr;
    const int count = static_cast<int>(ids.size());
    m_controller->compose({.of = arePeople ? BulkSubjects::Of::People : BulkSubjects::Of::Phones,
                           .ids = ids,
                           .from = arePeople ? tr("%Ln selected person(s)", nullptr, count)
                                             : tr("%Ln selected phone(s)", nullptr, count)},
                          taskOf());
}

/// For the rows that the finding counts.
void OrgBulk::mend(const OrgFinding &finding)
{
    const Inventory &inventory = m_inventory;
    const bool arePeople = finding.link.page == PageId::Assignments;
    BulkSubjects subjects{.of = arePeople ? BulkSubjects::Of::People : BulkSubjects::Of::Phones,
                          .from = QLocale().toString(finding.count) + u' ' + finding.what};
    if (arePeople) {
        const bool isComplete = inventory.knowsOwners();
        for (const UserRow &user : inventory.users()) {
            if (AssignmentsPage::viewsOf(assignmentOf(inventory, user, isComplete)) &
                    (1U << static_cast<unsigned>(finding.link.view)) &&
                finding.link.only.holds(inventory, user.id))
                subjects.ids.append(user.id);
        }
    } else {
        for (const PhoneRow &phone : inventory.phones()) {
            if (finding.link.only.holds(inventory, phone))
                subjects.ids.append(phone.id);
        }
    }
    const BulkTask task = finding.remedy == OrgFinding::Remedy::CreatePhones  ? BulkTask::CreatePhones
                          : finding.remedy == OrgFinding::Remedy::SetDefaults ? BulkTask::SetDefaults
                                                                              : BulkTask::DeletePhones;
    m_controller->compose(subjects, task);
}

/// The org may not show for moments what these rows of a run have made.
void OrgBulk::expectRows(const std::vector<Plan> &rows)
{
    for (const Plan &row : rows) {
        QStringList ids;
        for (const Step &step : row.steps)
            ids.append(step.objectId.isEmpty() ? step.intent["id"_L1].toString() : step.objectId);
        const MadeObjects made = MadeObjects::of(ids, {row});
        for (const PhoneRow &phone : made.phones)
            m_inventory.expectPhone(phone);
        m_inventory.endSettling(made.removed);
    }
}

} // namespace Stationmaster
