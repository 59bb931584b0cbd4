// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "provisioning/abilities.h"
#include "provisioning/changeplan.h"
#include "transport/call.h"

#include <QDialog>

#include <functional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace Stationmaster {

class Banner;
class Switch;

/// The telephony settings of the whole org (API.md 4.2), read afresh, and what Genesys does not offer. Writes
/// nothing; asks for a review. To be shown with show().
class TelephonySettingsDialog : public QDialog
{
    Q_OBJECT
public:
    using Read = std::function<Call<Document>()>;

    explicit TelephonySettingsDialog(Read read, QWidget *parent = nullptr);

    /// Fields stay as they are while the person is changing them.
    void readAgain();
    void setAbilities(const Abilities &abilities);
    bool isRead() const { return m_isRead; }
    ObjectChange change() const;
    Switch *required() const { return m_required; }
    QLineEdit *code() const { return m_code; }
    QPushButton *reviewButton() const { return m_review; }

Q_SIGNALS:
    void reviewRequested(const Stationmaster::ObjectChange &change, const QStringList &warnings);

private:
    void take(const Document &document);
    void refresh();

    const Read m_read;
    Abilities m_abilities;
    Document m_base;
    bool m_isRead = false;
    CallGuard m_reading;
    QLabel *m_state;
    Banner *m_readOnly;
    Switch *m_required;
    QLineEdit *m_code;
    QPushButton *m_revert;
    QPushButton *m_review;
};

} // namespace Stationmaster
