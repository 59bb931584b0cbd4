// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "pages/editorcontroller.h"

#include "pages/listpage.h"
#include "pages/objecteditor.h"
#include "widgets/closeguard.h"
#include "widgets/datatable.h"

using namespace std::chrono_literals;

namespace Stationmaster {

EditorController::EditorController(const QString &orgId, ListPage &page, QObject *parent)
    : QObject(parent), m_orgId(orgId), m_page(page), m_refresh(60ms, [this] {
          if (m_editor)
              m_editor->refresh();
      })
{
}

void EditorController::connectEditor(ObjectEditor &editor, const Inventory &inventory, Inventory::List list)
{
    m_editor = &editor;
    connect(m_page.table(), &DataTable::currentIdChanged, this, [this](const QString &id) {
        // What a filter hides stays open; what was deleted stays too, and the editor says so.
        if (!id.isEmpty())
            m_editor->open(id);
    });
    connect(&m_page, &ListPage::rowActivated, this, [this](const QString &id) {
        m_editor->open(id);
        m_editor->focusForm();
    });
    connect(m_editor, &ObjectEditor::opened, m_page.table(), [this](const QString &id) {
        if (m_page.table()->currentId() != id)
            (void)m_page.table()->selectId(id);
    });
    connect(m_editor, &ObjectEditor::reviewRequested, this, &EditorController::review);
    const auto objectsChanged = [this, list](Inventory::List changed, const QStringList &ids) {
        m_refresh.request();
        if (m_editor && changed == list && ids.contains(m_editor->objectId()))
            m_editor->readAgain();
    };
    connect(&inventory, &Inventory::stateChanged, this, [this] { m_refresh.request(); });
    connect(&inventory, &Inventory::rowsRemoved, this, objectsChanged);
    connect(&inventory, &Inventory::rowsChanged, this, objectsChanged);
    m_page.setSelectsFirst();
}

void EditorController::setAbilities(const Abilities &abilities)
{
    if (m_editor)
        m_editor->setAbilities(abilities);
}

void EditorController::review(const ObjectChange &change, const QStringList &warnings)
{
    const Plan plan = planUpdate(m_orgId, change.name, {change});
    m_reviewed = plan.id;
    m_reviewedId = change.id;
    Q_EMIT planned(plan, warnings);
}

void EditorController::runFinished(const QString &planId)
{
    if (planId.isEmpty() || planId != m_reviewed)
        return;
    if (m_editor && m_editor->objectId() == m_reviewedId)
        m_editor->runFinished();
    written(m_reviewedId);
}

void EditorController::guard(QWidget &window)
{
    connect(m_editor, &ObjectEditor::changesDiscarded, &window, &QWidget::close);
    new CloseGuard(
        window,
        [this] {
            if (!m_editor || !m_editor->isChanged())
                return true;
            m_editor->askToLeave();
            Q_EMIT attentionNeeded();
            return false;
        },
        this);
}

} // namespace Stationmaster
