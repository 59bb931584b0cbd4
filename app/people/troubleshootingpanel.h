// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "people/troubleshooting.h"
#include "people/usersource.h"

#include <QScrollArea>
#include <QTimer>

class QComboBox;
class QCompleter;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QStandardItemModel;

namespace Stationmaster {

class CheckList;

/// From a complaint to its cause: what this program sees of a chosen person, what only the user can check,
/// and a text to send them.
class TroubleshootingPanel : public QScrollArea
{
    Q_OBJECT
public:
    /// @p source is borrowed.
    explicit TroubleshootingPanel(UserSource &source, QWidget *parent = nullptr);
    void setComplaint(int index);
    void setUser(const QString &userId);

private:
    QWidget *build();
    void typed();
    /// Enter: the person who was typed is meant, if the org knows just one.
    void chooseTyped();
    void search();
    void offer(const Result<std::vector<UserRow>> &found);
    void read(const QString &userId);
    void forget();
    void refill();

    UserSource &m_source;
    const std::vector<Complaint> m_complaints;
    std::optional<UserDetails> m_person;
    CallGuard m_searching;
    CallGuard m_reading;
    QTimer m_pause;
    bool m_isChosen = false; ///< Enter was pressed on what is being looked for
    QString m_say;           ///< in place of the checks, while there is nobody
    QComboBox *m_complaint = nullptr;
    QLineEdit *m_who = nullptr;
    QCompleter *m_completer = nullptr;
    QStandardItemModel *m_found = nullptr;
    QLabel *m_cause = nullptr;
    QLabel *m_whose = nullptr;
    CheckList *m_checks = nullptr;
    QLabel *m_byUser = nullptr;
    QPlainTextEdit *m_message = nullptr;
};

} // namespace Stationmaster
