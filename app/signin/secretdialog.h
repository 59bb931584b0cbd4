// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

class QLineEdit;

namespace Stationmaster {

/// Asks for the secret of a connection's OAuth client.
class SecretDialog : public QDialog
{
    Q_OBJECT
public:
    /// @p why: why it has to be typed in.
    SecretDialog(const QString &connection, const QString &why, QWidget *parent = nullptr);

    void accept() override;

Q_SIGNALS:
    void entered(const QString &secret);

private:
    QLineEdit *m_secret;
};

} // namespace Stationmaster
