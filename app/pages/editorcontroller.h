// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inventory/inventory.h"
#include "provisioning/abilities.h"
#include "provisioning/changeplan.h"
#include "widgets/delayedcall.h"

#include <QObject>
#include <QPointer>

class QWidget;

namespace Stationmaster {

class ListPage;
class ObjectEditor;

/// Keeps an editor at what is selected in the list beside it and at what the org tells, and makes plans of
/// what is reviewed in it. Borrows everything; the page owns the editor.
class EditorController : public QObject
{
    Q_OBJECT
public:
    /// @p window, which outlives this, is not closed while there are changes, before the user has said what
    /// becomes of them.
    void guard(QWidget &window);
    virtual void setAbilities(const Abilities &abilities);
    /// A run has come to its end: if it is what was reviewed in the editor, that is written, or was given up
    /// in a conflict.
    void runFinished(const QString &planId);

Q_SIGNALS:
    /// To be reviewed, and carried out if the user wants it.
    void planned(const Stationmaster::Plan &plan, const QStringList &warnings);
    /// The page has something to ask.
    void attentionNeeded();

protected:
    EditorController(const QString &orgId, ListPage &page, QObject *parent);

    /// @p editor, which the page has beside its rows already, is of objects of @p list.
    void connectEditor(ObjectEditor &editor, const Inventory &inventory, Inventory::List list);
    const QString &orgId() const { return m_orgId; }
    /// The changes of this object, which were reviewed in the editor, are written.
    virtual void written(const QString &objectId) { (void)objectId; }

private:
    void review(const ObjectChange &change, const QStringList &warnings);

    const QString m_orgId;
    ListPage &m_page;
    QPointer<ObjectEditor> m_editor; ///< gone with the page
    DelayedCall m_refresh;
    QString m_reviewed;   ///< the plan of the editor's changes
    QString m_reviewedId; ///< the object that it changes
};

} // namespace Stationmaster
