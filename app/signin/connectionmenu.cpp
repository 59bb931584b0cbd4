// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "signin/connectionmenu.h"

#include "shell/mainwindow.h"
#include "signin/connections.h"
#include "signin/swatches.h"
#include "theme/theme.h"

#include <QLabel>
#include <QMenu>
#include <QMenuBar>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

/// As a menu shows it, whatever it holds.
QString menuText(const QString &name)
{
    return QString(name).replace(u'&', u"&&"_s);
}

} // namespace

ConnectionMenu::ConnectionMenu(MainWindow &window, Connections &connections, QObject *parent)
    : QObject(parent), m_connections(connections), m_bar(window.menuBar()),
      m_menu(new QMenu(tr("&Connections"), &window)), m_windows(new QMenu(tr("New &window"), &window)),
      m_signOut(new QAction(tr("Sign &out"), this)), m_corner(new QLabel)
{
    QMenu *file = window.fileMenu();
    QAction *quitLine = file->actions().at(file->actions().size() - 2);
    file->insertSeparator(quitLine);
    file->insertMenu(quitLine, m_menu);
    file->insertMenu(quitLine, m_windows);
    file->insertAction(quitLine, m_signOut);
    m_signOut->setToolTip(tr("Also ends this sign-in in the org"));
    m_corner->setContentsMargins(Space::Medium, 0, Space::Large, 0);
    m_bar->setCornerWidget(m_corner);
    m_corner->hide();

    connect(m_menu, &QMenu::aboutToShow, this, &ConnectionMenu::fill);
    connect(m_windows, &QMenu::aboutToShow, this, &ConnectionMenu::fill);
    connect(&connections, &Connections::changed, this, &ConnectionMenu::fill);
    connect(m_signOut, &QAction::triggered, this, &ConnectionMenu::signOutRequested);
    setSignedIn(false, {});
}

void ConnectionMenu::setSignedIn(bool isSignedIn, const QString &connectionId)
{
    m_signOut->setEnabled(isSignedIn);
    m_current = isSignedIn ? connectionId : QString();
    const Connection *connection = m_connections.withId(m_current);
    m_corner->setVisible(connection);
    if (connection) {
        const QString disc = connection->colour.isEmpty()
                                 ? QString()
                                 : u"<span style=\"color:%1\">●</span>&nbsp; "_s.arg(connection->colour);
        m_corner->setText(disc + connection->name.toHtmlEscaped());
        m_corner->setAccessibleName(tr("Connection: %1").arg(connection->name));
        m_bar->setCornerWidget(m_corner); // it gives place to the widget as it is now
    }
    fill();
}

void ConnectionMenu::fill()
{
    m_menu->clear();
    m_windows->clear();
    for (const Connection &connection : m_connections.all()) {
        const QString id = connection.id;
        const QString name = connection.name;
        QAction *here = m_menu->addAction(menuText(name));
        here->setCheckable(true);
        here->setChecked(id == m_current);
        connect(here, &QAction::triggered, this, [this, here, id] {
            here->setChecked(id == m_current);
            if (id != m_current)
                Q_EMIT connectionRequested(id);
        });
        connect(m_windows->addAction(menuText(name)), &QAction::triggered, this,
                [this, name] { Q_EMIT windowRequested(name); });
    }
    if (!m_connections.all().isEmpty()) {
        m_menu->addSeparator();
        m_windows->addSeparator();
    }
    connect(m_menu->addAction(tr("&All connections…")), &QAction::triggered, this,
            &ConnectionMenu::listRequested);
    connect(m_windows->addAction(tr("&Choose in the new window")), &QAction::triggered, this,
            [this] { Q_EMIT windowRequested({}); });
}

} // namespace Stationmaster
