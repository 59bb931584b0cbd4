// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>
#include <QTimer>

class QPlainTextEdit;
class QPushButton;

namespace Stationmaster {

/// A text for the users of a run, to be changed and copied. One of thousands of lines comes bit by bit, and
/// can be changed and copied once it is there. To be shown with open().
class NoticeDialog : public QDialog
{
    Q_OBJECT
public:
    /// @p text empty: says that nobody notices anything.
    explicit NoticeDialog(const QString &text, QWidget *parent = nullptr);

    QPlainTextEdit *edit() const { return m_edit; }
    QPushButton *copyButton() const { return m_copy; }

private:
    void fillNext();
    void copy();

    const bool m_isNews; ///< for anybody
    const QString m_text;
    qsizetype m_filled = 0; ///< of m_text
    QTimer m_filling;
    QPlainTextEdit *m_edit;
    QPushButton *m_copy;
};

} // namespace Stationmaster
