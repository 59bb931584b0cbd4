// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wizard/wizardstate.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace Stationmaster {

class Banner;
class FieldNote;

/// A page with its heading, a body that scrolls when the window is small or the font large, and a line that
/// says what is being checked. Going back keeps everything that was entered.
class WizardPage : public QWidget
{
    Q_OBJECT
public:
    WizardPage(WizardState &state, const QString &title, const QString &subtitle, QWidget *parent = nullptr);

    /// Called when the wizard has come here by going forward.
    virtual void initializePage() {}
    /// Called when Next was pressed; false keeps the page, which may go on by itself with nextRequested().
    virtual bool validatePage() { return true; }
    /// Whether Next is enabled.
    bool isComplete() const { return m_busyText.isEmpty(); }
    /// Whether closing now would lose something that the user entered.
    virtual bool hasInput() const { return false; }
    QString nextText() const { return m_nextText; }
    QString cancelText() const { return m_cancelText; } ///< empty: the wizard's own
    /// Asks in the page, without a window of its own, whether to close and lose the input.
    void askDiscard();
    bool isAskingDiscard() const;
    void withdrawQuestion();

Q_SIGNALS:
    void buttonsChanged(); ///< isComplete(), nextText() or cancelText()
    void nextRequested();
    void discardConfirmed();

protected:
    WizardState &state() const { return m_state; }
    QVBoxLayout *body() const { return m_body; }
    /// Scrolls so that @p widget, which may have appeared just now, is in sight.
    void reveal(QWidget *widget);
    void setSubtitle(const QString &text);
    void setNextText(const QString &text);
    void setCancelText(const QString &text);
    /// While something is under way that Next must wait for; an empty text ends it.
    void setBusy(const QString &text);

private:
    WizardState &m_state;
    QLabel *m_subtitle;
    QScrollArea *m_scroll;
    QVBoxLayout *m_body;
    FieldNote *m_busy;
    Banner *m_question;
    QString m_busyText;
    QString m_nextText;
    QString m_cancelText;
    QPointer<QWidget> m_focusBefore; ///< what had the focus when Next was disabled under it
};

} // namespace Stationmaster
