// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

class QAction;
class QLabel;
class QMenu;
class QMenuBar;

namespace Stationmaster {

class Connections;
class MainWindow;

/// What the File menu offers about connections: another one here, another window, signing out. And the
/// connection's colour and name in the corner of the menu bar, to tell windows apart. Borrows everything.
class ConnectionMenu : public QObject
{
    Q_OBJECT
public:
    ConnectionMenu(MainWindow &window, Connections &connections, QObject *parent = nullptr);

    /// @p connectionId: empty for an org that is not a saved connection.
    void setSignedIn(bool isSignedIn, const QString &connectionId);

Q_SIGNALS:
    void connectionRequested(const QString &connectionId);
    void listRequested();
    /// @p connectionName: empty for a window that begins with the list.
    void windowRequested(const QString &connectionName);
    void signOutRequested();

private:
    void fill();

    Connections &m_connections;
    QMenuBar *m_bar;
    QMenu *m_menu;
    QMenu *m_windows;
    QAction *m_signOut;
    QLabel *m_corner;
    QString m_current;
};

} // namespace Stationmaster
