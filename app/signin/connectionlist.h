// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/connection.h"

#include <QFrame>

class QLabel;
class QListWidget;
class QPushButton;

namespace Stationmaster {

/// The saved connections, and what can be done with them.
class ConnectionList : public QFrame
{
    Q_OBJECT
public:
    explicit ConnectionList(QWidget *parent = nullptr);

    /// The chosen one stays chosen.
    void setConnections(const QList<Connection> &connections);
    void choose(const QString &id);
    QString chosen() const; ///< its id; empty while there is none

Q_SIGNALS:
    void signInRequested(const QString &id);
    void newRequested();
    void editRequested(const QString &id);
    void deleteRequested(const QString &id);

private:
    void showButtons();

    QLabel *m_none;
    QListWidget *m_list;
    QPushButton *m_signIn;
    QPushButton *m_new;
    QPushButton *m_edit;
    QPushButton *m_delete;
};

} // namespace Stationmaster
