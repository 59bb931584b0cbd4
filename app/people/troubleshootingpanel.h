// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "people/troubleshooting.h"
#include "people/usersource.h"

#include <QScrollArea>
#include <QTimer>

#include <map>

class QComboBox;
class QCompleter;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QStandardItemModel;
class QVBoxLayout;

namespace Stationmaster {

class CheckList;
class PersonPart;

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
    /// The proof for complaints of this kind; takes it over. It reads while it is in sight.
    void addEvidence(Complaint::Evidence kind, PersonPart *part);

protected:
    void showEvent(QShowEvent *event) override;

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
    void showEvidence();

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
    QVBoxLayout *m_evidenceArea = nullptr;
    std::map<Complaint::Evidence, PersonPart *> m_evidence;
    QLabel *m_byUser = nullptr;
    QPlainTextEdit *m_message = nullptr;
};

} // namespace Stationmaster
