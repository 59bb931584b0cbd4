// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "basesettings/basesettingscontroller.h"

#include "basesettings/basesettingseditor.h"
#include "basesettings/basesettingslistpage.h"
#include "basesettings/rolloutdialog.h"
#include "basesettings/telephonysettingsdialog.h"
#include "provisioning/journal.h"
#include "provisioning/naming.h"
#include "provisioning/phoneplans.h"
#include "widgets/closeguard.h"
#include "widgets/datatable.h"
#include "words/problemtext.h"

#include <QSplitter>

#include <utility>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

constexpr int ProfileRefreshPause = 60; // milliseconds

} // namespace

BaseSettingsController::BaseSettingsController(Api api, Inventory &inventory, const QString &orgId,
                                               BaseSettingsListPage &page, Journal *journal, QObject *parent)
    : QObject(parent), m_api(api), m_inventory(inventory), m_orgId(orgId), m_page(page), m_journal(journal),
      m_source(api, inventory), m_editor(new BaseSettingsEditor(m_source))
{
    page.setSide(m_editor);
    connect(page.table(), &DataTable::currentIdChanged, this, [this](const QString &id) {
        // What a filter hides stays open; what is not there any more does not.
        if (!id.isEmpty() || !m_page.table()->hasChosen())
            m_editor->open(id);
    });
    connect(&page, &ListPage::rowActivated, this, [this](const QString &id) {
        m_editor->open(id);
        m_editor->setFocus(Qt::OtherFocusReason);
    });
    connect(m_editor, &BaseSettingsEditor::opened, page.table(), [this](const QString &id) {
        if (m_page.table()->currentId() != id)
            (void)m_page.table()->selectId(id);
    });
    connect(m_editor, &BaseSettingsEditor::reviewRequested, this, &BaseSettingsController::review);
    connect(m_editor, &BaseSettingsEditor::laterRequested, this, &BaseSettingsController::keep);
    connect(m_editor, &BaseSettingsEditor::duplicateRequested, this, &BaseSettingsController::duplicate);
    connect(m_editor, &BaseSettingsEditor::deleteRequested, this, &BaseSettingsController::remove);
    connect(m_editor, &BaseSettingsEditor::rolloutRequested, this, &BaseSettingsController::showRollout);
    page.setSelectsFirst();
    followInventory();
}

BaseSettingsController::~BaseSettingsController()
{
    delete m_rollout;
    delete m_telephony;
}

void BaseSettingsController::guard(QWidget &window)
{
    connect(m_editor, &BaseSettingsEditor::leavingSettled, &window, &QWidget::close);
    new CloseGuard(
        window,
        [this, editor = QPointer(m_editor)] {
            if (!editor || !editor->isChanged())
                return true;
            editor->askToLeave();
            Q_EMIT attentionNeeded();
            return false;
        },
        this);
}

RolloutDialog *BaseSettingsController::rolloutDialog() const
{
    return m_rollout;
}

void BaseSettingsController::followInventory()
{
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(ProfileRefreshPause);
    connect(&m_refresh, &QTimer::timeout, m_editor, &BaseSettingsEditor::refresh);
    const auto refreshSoon = [this] {
        if (!m_refresh.isActive())
            m_refresh.start();
    };
    connect(&m_inventory, &Inventory::stateChanged, this, refreshSoon);
    const auto readAgain = [this](Inventory::List list, const QStringList &ids) {
        if (list == Inventory::List::BaseSettings && ids.contains(m_editor->profileId()))
            m_editor->readAgain();
    };
    connect(&m_inventory, &Inventory::removed, this, refreshSoon);
    connect(&m_inventory, &Inventory::upserted, this, refreshSoon);
    connect(&m_inventory, &Inventory::removed, this, readAgain);
    connect(&m_inventory, &Inventory::upserted, this, readAgain);
}

void BaseSettingsController::setAbilities(const Abilities &abilities)
{
    m_abilities = abilities;
    m_editor->setAbilities(abilities);
    if (m_telephony)
        m_telephony->setAbilities(abilities);
}

void BaseSettingsController::review(const ObjectChange &change, const QStringList &warnings)
{
    const Plan plan = planUpdate(m_orgId, change.name, {change});
    m_reviewed = plan.id;
    m_reviewedId = change.kind == StepKind::UpdateBaseSettings ? change.id : QString();
    Q_EMIT planned(plan, warnings);
}

void BaseSettingsController::settle(const QString &planId)
{
    if (planId.isEmpty() || planId != m_reviewed || m_reviewedId.isEmpty())
        return;
    if (m_editor->profileId() == m_reviewedId)
        m_editor->settle();
    m_saved = m_inventory.phonesOn(m_reviewedId) > 0 ? m_reviewedId : QString();
}

void BaseSettingsController::showAfter()
{
    if (const QString id = std::exchange(m_saved, {}); !id.isEmpty())
        showRollout(id);
}

void BaseSettingsController::keep(const ObjectChange &change)
{
    Plan plan = planUpdate(m_orgId, change.name, {change});
    if (plan.steps.empty())
        return;
    plan.saved = true;
    const Result<void> kept = m_journal ? m_journal->addPlan(plan) : fail({.kind = Error::Kind::Storage});
    if (!kept) {
        m_editor->showProblem(tr("The plan could not be saved. %1").arg(ProblemText::sentence(kept.error())));
        return;
    }
    m_editor->revert();
    Q_EMIT keptForLater(plan.id);
}

void BaseSettingsController::duplicate(const Document &baseSettings)
{
    m_template = m_api.baseSettings().webRtcTemplate().onFinished(
        this, [this, baseSettings](const Result<BaseSettingsTemplate> &from) {
            if (!from) {
                m_editor->showProblem(tr("The base settings template could not be read. %1")
                                          .arg(ProblemText::sentence(from.error())));
                return;
            }
            QStringList names;
            for (const BaseSettingsRow &row : m_inventory.baseSettings())
                names.append(row.name);
            BaseSettingsFields fields = fieldsOf(baseSettings);
            fields.name = nextFreeName(baseSettings.name(), names);
            Plan plan = emptyPlan(m_orgId, fields.name);
            plan.steps.push_back({.kind = StepKind::CreateBaseSettings,
                                  .intent = {{"body"_L1, newBaseSettings(*from, fields).json()}}});
            Q_EMIT planned(plan, {tr("No phone uses the duplicate yet.")});
        });
}

void BaseSettingsController::remove(const QString &id, const QString &name)
{
    Q_EMIT planned(planDeleteBaseSettings(m_orgId, id, name), {tr("No phone uses these base settings.")});
}

void BaseSettingsController::showTelephonySettings(QWidget *window)
{
    if (!m_telephony) {
        m_telephony = new TelephonySettingsDialog([this] { return m_api.telephonySettings().get(); }, window);
        m_telephony->setAttribute(Qt::WA_DeleteOnClose);
        m_telephony->setAbilities(m_abilities);
        connect(m_telephony, &TelephonySettingsDialog::reviewRequested, this,
                [this](const ObjectChange &change, const QStringList &warnings) {
                    m_telephony->close(); // the run is shown over the window, and can be undone
                    review(change, warnings);
                });
    }
    m_telephony->show();
    m_telephony->raise();
    m_telephony->activateWindow();
}

void BaseSettingsController::showRollout(const QString &id)
{
    delete m_rollout;
    m_rollout = new RolloutDialog(m_inventory, id, m_editor->window());
    m_rollout->setAttribute(Qt::WA_DeleteOnClose);
    m_rollout->show();
    m_rollout->checkAgain();
}

} // namespace Stationmaster
