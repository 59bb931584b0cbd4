// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "basesettings/apibasesettingssource.h"
#include "provisioning/abilities.h"
#include "provisioning/changeplan.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

namespace Stationmaster {

class BaseSettingsListPage;
class RolloutDialog;
class Journal;
class BaseSettingsEditor;
class TelephonySettingsDialog;

/// Puts the editor beside the list of base settings and makes plans of what it asks for. Borrows everything;
/// the page owns the editor.
class BaseSettingsController : public QObject
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
    /// Closing @p window asks first while there are changes.
    void guard(QWidget &window);
    void setAbilities(const Abilities &abilities);
    RolloutDialog *rolloutDialog() const;
    /// The run has been carried out: if it was a change that was reviewed here, the editor shows what the org
    /// has now. Once the run's dialog is gone, showAfter() tells who has taken it.
    void settle(const QString &planId);
    void showAfter();

Q_SIGNALS:
    /// To be reviewed, and carried out if the person wants it.
    void planned(const Stationmaster::Plan &plan, const QStringList &warnings);
    /// The journal has it, and nothing was sent.
    void keptForLater(const QString &planId);
    /// The page has something to ask.
    void attentionNeeded();

private:
    void review(const ObjectChange &change, const QStringList &warnings);
    void keep(const ObjectChange &change);
    void duplicate(const Document &baseSettings);
    void remove(const QString &id, const QString &name);
    void showRollout(const QString &id);
    void followInventory();

    Api m_api;
    Inventory &m_inventory;
    const QString m_orgId;
    BaseSettingsListPage &m_page;
    Journal *m_journal;
    ApiBaseSettingsSource m_source;
    BaseSettingsEditor *m_editor;
    QPointer<RolloutDialog> m_rollout;
    QString m_reviewed;   ///< the plan
    QString m_reviewedId; ///< the base settings that it changes
    QString m_saved;      ///< base settings that were just changed
    QPointer<TelephonySettingsDialog> m_telephony;
    Abilities m_abilities;
    CallGuard m_template;
    QTimer m_refresh; ///< many changes are one
};

} // namespace Stationmaster
