// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "workspace/snapshotactions.h"

#include "activity/changesdialog.h"
#include "shell/mainwindow.h"
#include "words/problemtext.h"

#include <QAction>
#include <QMenu>

namespace Stationmaster {

SnapshotActions::SnapshotActions(MainWindow &window, SnapshotStore &store, Inventory &inventory,
                                 Settings &settings, const QString &orgId, QObject *parent)
    : QObject(parent), m_window(window), m_keeper(store, inventory, settings, orgId)
{
    // The menu outlives the org; its entries do not.
    auto *changes = new QAction(tr("&What changed since…"), this);
    connect(changes, &QAction::triggered, this, &SnapshotActions::showChanges);
    auto *keep = new QAction(tr("&Keep a copy of the org on this computer"), this);
    keep->setCheckable(true);
    keep->setChecked(m_keeper.isKeeping());
    keep->setToolTip(tr("Shows the org at once at the next start, and what changed since. Contains names and "
                        "e-mail addresses; only you can read it. Turning this off deletes the copy."));
    connect(keep, &QAction::toggled, &m_keeper, &SnapshotKeeper::setKeeping);
    window.toolsMenu()->addActions({changes, keep});

    connect(&m_keeper, &SnapshotKeeper::kept, this, [this] {
        if (m_dialog)
            m_dialog->refresh();
    });
    connect(&m_keeper, &SnapshotKeeper::failed, this, [this](const Error &error) {
        m_window.tell(Theme::Tone::Warning, ProblemText::sentence(error), tr("No copy of the org is kept."));
        disconnect(&m_keeper, &SnapshotKeeper::failed, this, nullptr); // once is enough
    });
}

SnapshotActions::~SnapshotActions()
{
    delete m_dialog;
}

void SnapshotActions::showChanges()
{
    if (!m_dialog) {
        m_dialog = new ChangesDialog(
            m_keeper.store(), m_keeper.orgId(), [this] { return m_keeper.now(); }, &m_window);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
}

} // namespace Stationmaster
