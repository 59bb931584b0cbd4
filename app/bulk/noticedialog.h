// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

class QPlainTextEdit;
class QPushButton;

namespace Stationmaster {

/// A text for the users of a run, to be changed and copied. To be shown with open().
class NoticeDialog : public QDialog
{
    Q_OBJECT
public:
    /// @p text empty: says that nobody notices anything.
    explicit NoticeDialog(const QString &text, QWidget *parent = nullptr);

    QPlainTextEdit *edit() const { return m_edit; }
    QPushButton *copyButton() const { return m_copy; }

private:
    void copy();

    QPlainTextEdit *m_edit;
    QPushButton *m_copy;
};

} // namespace Stationmaster
