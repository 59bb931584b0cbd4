// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/connection.h"

#include <QHash>
#include <QSet>
#include <QWidget>

class QComboBox;
class QLineEdit;

namespace Stationmaster {

class FieldNote;
class FormGrid;
class RedirectField;
class SegmentedControl;
class Switch;

/// The fields of a connection. What is wrong with one stands beneath it, as soon as it was edited or after
/// showProblems().
class ConnectionForm : public QWidget
{
    Q_OBJECT
public:
    /// @p taken: names of other connections.
    ConnectionForm(const Connection &connection, QStringList taken, QWidget *parent = nullptr);

    Connection connection() const;
    /// What was typed into the secret's field; empty: what is in the keychain stays there.
    QString secret() const;
    bool isComplete() const;
    /// Beneath every field that has one, and the focus goes to the first.
    void showProblems();

Q_SIGNALS:
    void edited();

private:
    using Field = ConnectionProblem::Field;
    QLineEdit *addLine(Field field, const QString &label, const QString &text,
                       const QString &placeholder = {});
    void addWhere();
    void addSignIn();
    void addLooks();
    void touch(Field field);
    void showFields();
    void showNotes();
    QHash<Field, QString> problems() const;

    const Connection m_original;
    const QStringList m_taken;
    FormGrid *m_grid;
    QLineEdit *m_name = nullptr;
    QComboBox *m_where = nullptr;
    QLineEdit *m_domain = nullptr;
    QLineEdit *m_apiUrl = nullptr;
    QLineEdit *m_loginUrl = nullptr;
    SegmentedControl *m_method = nullptr;
    QLineEdit *m_clientId = nullptr;
    QLineEdit *m_secret = nullptr;
    RedirectField *m_redirect = nullptr;
    QLineEdit *m_organization = nullptr;
    QLineEdit *m_provider = nullptr;
    QLineEdit *m_loginHint = nullptr;
    Switch *m_readOnly = nullptr;
    QComboBox *m_colour = nullptr;
    FieldNote *m_secretNote = nullptr;
    FieldNote *m_organizationNote = nullptr;
    QHash<Field, FieldNote *> m_notes;
    QHash<Field, QWidget *> m_fields;
    QSet<Field> m_touched;
};

} // namespace Stationmaster
