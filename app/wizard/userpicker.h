// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wizard/provisioninglookup.h"

#include <QTimer>
#include <QWidget>

class QKeyEvent;
class QLineEdit;
class QListWidget;

namespace Stationmaster {

class FieldNote;

/// A field for a user: type a part of the name or e-mail address, and choose from the users found. The cursor
/// keys move in the list while the field keeps the focus; Enter takes the current user. Answers to an earlier
/// text are dropped.
class UserPicker : public QWidget
{
    Q_OBJECT
public:
    explicit UserPicker(ProvisioningLookup &lookup, QWidget *parent = nullptr);

    QLineEdit *edit() const { return m_edit; }
    const std::optional<UserRow> &user() const { return m_user; }
    /// As if @p user had been found and chosen.
    void setUser(const UserRow &user);
    /// Forgets the user and the text.
    void clear();

Q_SIGNALS:
    /// A user was chosen, or the choice was undone by typing on.
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void typed();
    void search();
    void offer(const std::vector<UserRow> &users);
    void choose(int row);
    void hideList();
    bool listKey(QKeyEvent *event);

    ProvisioningLookup &m_lookup;
    QLineEdit *m_edit;
    QListWidget *m_list;
    FieldNote *m_status;
    QTimer m_pause;
    CallGuard m_call;
    std::vector<UserRow> m_found;
    std::optional<UserRow> m_user;
};

} // namespace Stationmaster
