// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/connection.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace Stationmaster {

/// Where the browser comes back to: host, port and path, and beneath them the whole address to be copied into
/// the OAuth client.
class RedirectField : public QWidget
{
    Q_OBJECT
public:
    explicit RedirectField(QWidget *parent = nullptr);

    /// Gives each part its own accessible name. A form names the first part after the whole.
    void nameParts();

    void setFrom(const Connection &connection);
    void putInto(Connection &connection) const;
    /// What has to be registered, letter for letter.
    QString address() const;

Q_SIGNALS:
    void edited();

private:
    void showAddress();

    QComboBox *m_host;
    QSpinBox *m_port;
    QLineEdit *m_path;
    QLineEdit *m_address;
    QPushButton *m_copy;
};

} // namespace Stationmaster
