// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pages/editorcontroller.h"
#include "provisioning/abilities.h"
#include "resources/api.h"

namespace Stationmaster {

class BaseSettingsListPage;
class RolloutDialog;
class Journal;
class BaseSettingsEditor;
class TelephonySettingsDialog;

/// The editor beside the list of base settings, and what else is done with base settings.
class BaseSettingsController : public EditorController
{
    Q_OBJECT
public:
    /// @p journal: nullptr where there is none; then nothing can be kept for later.
    BaseSettingsController(Api api, Inventory &inventory, const QString &orgId, BaseSettingsListPage &page,
                           Journal *journal, QObject *parent = nullptr);
    ~BaseSettingsController() override;

    /// The settings of the whole org, over @p window.
    void showTelephonySettings(QWidget *window);
    BaseSettingsEditor &editor() { return *m_editor; }
    void setAbilities(const Abilities &abilities) override;
    RolloutDialog *rolloutDialog() const;
    /// Once the dialog of a run is gone: after a change that was reviewed in the editor, shows which phones
    /// have taken it.
    void showAfter();

Q_SIGNALS:
    /// The journal has it, and nothing was sent.
    void keptForLater(const QString &planId);

private:
    void written(const QString &objectId) override;
    void keep(const ObjectChange &change);
    void duplicate(const Document &baseSettings);
    void remove(const QString &id, const QString &name);
    void showRollout(const QString &id);

    Api m_api;
    Inventory &m_inventory;
    Journal *m_journal;
    BaseSettingsEditor *const m_editor; ///< owned by the page
    QPointer<RolloutDialog> m_rollout;
    QString m_saved; ///< base settings that were just changed
    QPointer<TelephonySettingsDialog> m_telephony;
    Abilities m_abilities;
    CallGuard m_template;
};

} // namespace Stationmaster
