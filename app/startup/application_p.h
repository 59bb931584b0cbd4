// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/qtkeychainbackend.h"
#include "orgsim/orgthread.h"
#include "provisioning/journal.h"
#include "shell/mainwindow.h"
#include "signin/connectionlist.h"
#include "signin/connectionmenu.h"
#include "signin/connections.h"
#include "signin/idlewatch.h"
#include "signin/personalaccess.h"
#include "signin/session.h"
#include "signin/signinagain.h"
#include "signin/signinpage.h"
#include "snapshots/snapshotstore.h"
#include "startup/application.h"
#include "startup/language.h"
#include "startup/temporaryfolder.h"
#include "startup/trace.h"
#include "theme/appearance.h"
#include "tour/tour.h"
#include "workspace/localstate.h"
#include "workspace/workspace.h"

#include <QAction>
#include <QApplication>
#include <QPointer>
#include <QPushButton>
#include <QSettings>

namespace Stationmaster {

/// In the order of being made; what borrows stands after what it borrows.
class Application::Private
{
public:
    Private(StartOptions wanted, Context around)
        : options(std::move(wanted)), surroundings(std::move(around)), appearance(*qApp), window(appearance)
    {
    }

    StartOptions options;
    Context surroundings;
    Trace trace;
    Language language;
    Appearance appearance;
    TemporaryFolder temporary; ///< of a demo without --data-dir; goes with the program
    QtKeychainBackend keychain;
    std::unique_ptr<OrgSim::OrgThread> demo;
    QString folder; ///< of the three that follow; empty while there is no journal
    std::unique_ptr<QSettings> settings;
    std::unique_ptr<SnapshotStore> snapshots;
    std::unique_ptr<Journal> journal;
    Connection connection; ///< the one that is signed in to, or was tried last
    std::unique_ptr<Session> session;
    MainWindow window; ///< before the workspace, whose pages it shows
    std::unique_ptr<Connections> connections;
    std::unique_ptr<ConnectionMenu> menu;
    std::unique_ptr<Workspace> workspace;
    std::unique_ptr<SignInAgain> again;
    std::unique_ptr<Tour> tour;
    CallGuard idle;
    std::unique_ptr<IdleWatch> idleWatch; ///< where the org signs out who does nothing
    QPointer<SignInPage> page;            ///< owned by the window; while nobody is signed in
};

} // namespace Stationmaster
