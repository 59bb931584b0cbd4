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
#include "words/problemtext.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace Stationmaster {

BaseSettingsController::BaseSettingsController(Api api, Inventory &inventory, const QString &orgId,
                                               BaseSettingsListPage &page, Journal *journal, QObject *parent)
    : EditorController(orgId, page, parent), m_api(api), m_inventory(inventory), m_journal(journal),
      m_editor(new BaseSettingsEditor(api, inventory))
{
    page.setSide(m_editor);
    connect(m_editor, &BaseSettingsEditor::laterRequested, this, &BaseSettingsController::keep);
    connect(m_editor, &BaseSettingsEditor::duplicateRequested, this, &BaseSettingsController::duplicate);
    connect(m_editor, &BaseSettingsEditor::deleteRequested, this, &BaseSettingsController::remove);
    connect(m_editor, &BaseSettingsEditor::rolloutRequested, this, &BaseSettingsController::showRollout);
    connectEditor(*m_editor, inventory, Inventory::List::BaseSettings);
}

BaseSettingsController::~BaseSettingsController()
{
    delete m_rollout;
    delete m_telephony;
}

RolloutDialog *BaseSettingsController::rolloutDialog() const
{
    return m_rollout;
}

void BaseSettingsController::setAbilities(const Abilities &abilities)
{
    m_abilities = abilities;
    EditorController::setAbilities(abilities);
    if (m_telephony)
        m_telephony->setAbilities(abilities);
}

void BaseSettingsController::written(const QString &objectId)
{
    m_saved = m_inventory.phonesOn(objectId) > 0 ? objectId : QString();
}

void BaseSettingsController::showAfter()
{
    if (const QString id = std::exchange(m_saved, {}); !id.isEmpty())
        showRollout(id);
}

void BaseSettingsController::keep(const ObjectChange &change)
{
    Plan plan = planUpdate(orgId(), change.name, {change});
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
            Plan plan = emptyPlan(orgId(), fields.name);
            plan.steps.push_back({.kind = StepKind::CreateBaseSettings,
                                  .intent = {{"body"_L1, newBaseSettings(*from, fields).json()}}});
            Q_EMIT planned(plan, {tr("No phone uses the duplicate yet.")});
        });
}

void BaseSettingsController::remove(const QString &id, const QString &name)
{
    Q_EMIT planned(planDeleteBaseSettings(orgId(), id, name), {tr("No phone uses these base settings.")});
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
                    Q_EMIT planned(planUpdate(orgId(), change.name, {change}), warnings);
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
