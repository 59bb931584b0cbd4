// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "people/usersource.h"
#include "provisioning/abilities.h"

#include <QFrame>
#include <QTimer>

class QGridLayout;
class QLabel;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace Stationmaster {

class Banner;
class CheckList;
class PersonPart;
class Report;
class SegmentedControl;
class UserHeader;

/// One person beside the table: verdict, facts, checks, and a report for the ticket. Shows at once what is
/// known, and reads the person afresh when the selection has come to rest; leaving the person ends that.
class UserPanel : public QFrame
{
    Q_OBJECT
public:
    /// @p source is borrowed.
    explicit UserPanel(UserSource &source, QWidget *parent = nullptr);

    /// Empty: nobody.
    void setUser(const QString &userId);
    QString userId() const { return m_userId; }
    QString userName() const; ///< as shown, also when the user is not in the org any more
    /// Says above the details how the person shown stands to the list beside them; empty: as one of its rows.
    void setNote(const QString &text);
    /// The org's rows have changed: takes over what concerns the person shown.
    void refresh();
    /// What can be done for the person, in the “⋯” menu; borrowed.
    void setActions(const QList<QAction *> &actions);
    /// The details that are shown; nothing while there is nobody, or they are not in the org any more.
    const std::optional<UserDetails> &details() const { return m_details; }
    /// The advice is for what one may do.
    void setAbilities(const Abilities &abilities);
    /// One more tab; takes it over. What it tells is in the report as well.
    void addPart(PersonPart *part);
    /// 0: the checks of the phone; then the parts, in the order in which they were added.
    void showTab(int index);
    SegmentedControl *tabs() const { return m_tabs; }
    QString reportText() const; ///< of what has been read
    QPushButton *copyButton() const { return m_copy; }

public Q_SLOTS:
    /// As plain text, to the clipboard, when everything that belongs to it has been read.
    void copyReport();
    void copyReportAsMarkdown();
    void focusDetails();

Q_SIGNALS:
    void closeRequested();
    /// Esc: back to where the person was chosen.
    void leaveRequested();
    /// The “⋯” menu is about to open.
    void menuOpening();
    /// Somebody else is shown, or the same person with other details.
    void detailsChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    QWidget *buildFacts();
    QScrollArea *inScrollArea(QWidget *content, const QString &name);
    QLabel *addFact(const QString &label);
    void readSoon();
    void read();
    void readPart();
    void showUser();
    void showState();
    Report report() const;
    void readForReport(bool asMarkdown);
    void copyWhenRead();

    UserSource &m_source;
    QString m_userId;
    QString m_name; ///< of the person shown, which stays when they go
    std::optional<UserDetails> m_details;
    CallGuard m_reading;
    QTimer m_pause; ///< until the selection has come to rest
    bool m_isReading = false;
    bool m_couldNotRead = false;
    Abilities m_abilities;
    std::vector<PersonPart *> m_parts;
    std::optional<bool> m_copiesMarkdown; ///< the report is wanted, and is being read

    UserHeader *m_header = nullptr;
    Banner *m_verdict = nullptr;
    Banner *m_note = nullptr;
    QGridLayout *m_facts = nullptr;
    QLabel *m_phone = nullptr;
    QLabel *m_site = nullptr;
    QLabel *m_relay = nullptr;
    QLabel *m_baseSettings = nullptr;
    QLabel *m_default = nullptr;
    QLabel *m_signedIn = nullptr;
    QLabel *m_edge = nullptr;
    QWidget *m_edgeLabel = nullptr;
    CheckList *m_checks = nullptr;
    QLabel *m_state = nullptr;
    SegmentedControl *m_tabs = nullptr; ///< hidden while there is one
    QStackedWidget *m_stack = nullptr;
    QScrollArea *m_scroll = nullptr; ///< of the first tab
    QAction *m_copyMarkdown = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_more = nullptr;
};

} // namespace Stationmaster
