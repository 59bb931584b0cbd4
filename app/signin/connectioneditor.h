// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/connection.h"

#include <QDialog>

namespace Stationmaster {

class ConnectionForm;

/// Makes or changes a connection. Saving is up to the receiver of saved().
class ConnectionEditor : public QDialog
{
    Q_OBJECT
public:
    /// @p connection: with an empty name it is a new one. @p taken: names of the others.
    ConnectionEditor(const Connection &connection, const QStringList &taken, QWidget *parent = nullptr);

    ConnectionForm *form() const { return m_form; }
    void accept() override;

Q_SIGNALS:
    /// @p secret: empty when none was typed.
    void saved(const Stationmaster::Connection &connection, const QString &secret);

private:
    ConnectionForm *m_form;
};

} // namespace Stationmaster
