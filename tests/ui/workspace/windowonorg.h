// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pages/listpage.h"
#include "pages/pageid.h"
#include "provisioning/journal.h"
#include "settings/settings.h"
#include "shell/mainwindow.h"
#include "signin/session.h"
#include "snapshots/snapshotstore.h"
#include "unit/resources/embeddedfixture.h"
#include "widgets/datatable.h"
#include "workspace/localstate.h"
#include "workspace/workspace.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace Stationmaster::Test {

/// The real window on an embedded org. A test waits for what it needs of it.
class WindowOnOrg : public EmbeddedFixture
{
protected:
    explicit WindowOnOrg(OrgSim::OrgOptions options, bool readOnly = false)
        : EmbeddedFixture(std::move(options)), journal(*Journal::open(folder.path())),
          session({.apiUrl = org.url(),
                   .loginUrl = org.url(),
                   .clientId = org.options().clientId,
                   .clientSecret = org.options().clientSecret,
                   .readOnly = readOnly})
    {
        QSignalSpy signedIn(&session, &Session::signedIn);
        session.signIn();
        EXPECT_TRUE(signedIn.wait(10'000));
        workspace =
            std::make_unique<Workspace>(window, session, LocalState{settings, snapshots, journal.get()});
        window.setReadOnly(readOnly);
        window.show();
        workspace->start();
    }
    ~WindowOnOrg() override
    {
        window.clearPages();
        workspace.reset();
    }

    bool waitUntilRead()
    {
        return QTest::qWaitFor([this] { return workspace->inventory().isRead(); }, 30'000);
    }
    template <typename Page>
    Page *page(PageId id)
    {
        workspace->showPage(id);
        return find<Page>(id);
    }
    /// What can be done with the rows of a page, by its object name.
    static QAction *actionOf(const ListPage &list, const QString &name)
    {
        for (QAction *action : list.table()->actions()) {
            if (action->objectName() == name)
                return action;
        }
        ADD_FAILURE() << "no action " << qPrintable(name);
        return nullptr;
    }
    /// Without showing it.
    template <typename Page>
    Page *find(PageId id) const
    {
        return qobject_cast<Page *>(window.pageAt(static_cast<int>(id)));
    }
    /// Everything that a page says.
    QString wordsOf(PageId id)
    {
        QStringList words;
        for (const QLabel *label : page<QWidget>(id)->template findChildren<QLabel *>()) {
            if (label->isVisible())
                words.append(label->text());
        }
        return words.join(QLatin1Char('\n'));
    }
    /// "POST /api/v2/…" of every request so far that is no reading.
    QStringList writes()
    {
        QStringList sent;
        for (const QJsonValue entry : asked(QStringLiteral("log"))[QLatin1StringView("requests")].toArray()) {
            const QString verb = entry[QLatin1StringView("verb")].toString();
            const QString path = entry[QLatin1StringView("path")].toString();
            const bool isReading = verb == QLatin1StringView("GET") ||
                                   path.contains(QLatin1StringView("/oauth/")) ||
                                   path.endsWith(QLatin1StringView("/search")) ||
                                   path.endsWith(QLatin1StringView("/query"));
            if (!isReading)
                sent.append(verb + QLatin1Char(' ') + path);
        }
        return sent;
    }

    QTemporaryDir folder;
    std::unique_ptr<Journal> journal;
    Settings settings{folder.path()};
    SnapshotStore snapshots{folder.path()};
    Appearance appearance{*qApp};
    MainWindow window{appearance};
    Session session;
    std::unique_ptr<Workspace> workspace;
};

} // namespace Stationmaster::Test
