// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace Stationmaster {

/// What the dialogs of the help desk have in common: a sentence that says what it is about, something to
/// choose, and a button that goes on, named for what comes next. Writes nothing itself. To be shown with
/// open(); Cancel and Esc close it.
class HelpDialog : public QDialog
{
    Q_OBJECT
public:
    HelpDialog(const QString &title, const QString &says, const QString &goOn, QWidget *parent = nullptr);

    QPushButton *goOnButton() const { return m_goOn; }
    QString says() const;

protected:
    /// Between the sentence and the buttons.
    QVBoxLayout *content() const { return m_content; }
    /// For what stays open once it has begun.
    void setCloseText(const QString &text);
    QLabel *addText(const QString &text, const char *role = nullptr);
    /// Grows to what it has to say by now; wrapped text does not make a window grow by itself.
    void makeRoom();
    void showEvent(QShowEvent *event) override;
    /// The button was pressed while it was enabled.
    virtual void goOn() = 0;

private:
    QLabel *m_says;
    QVBoxLayout *m_content;
    QDialogButtonBox *m_buttons;
    QPushButton *m_goOn;
};

} // namespace Stationmaster
