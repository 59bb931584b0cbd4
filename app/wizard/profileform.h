// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "provisioning/draft.h"

#include <QSet>
#include <QWidget>

class QLabel;
class QLineEdit;

namespace Stationmaster {

class Banner;
class DscpBox;
class FieldNote;
class FormGrid;
class NameCheck;
class Switch;

/// The fields of base settings, each with what to enter instead while it is wrong. Says so for a field once
/// it was left, and for all of them when asked.
class ProfileForm : public QWidget
{
    Q_OBJECT
public:
    /// @p nameCheck is borrowed and follows what is typed as the name.
    explicit ProfileForm(NameCheck &nameCheck, QWidget *parent = nullptr);

    /// Which of the optional switches exist, and the values of everything that nobody has touched yet.
    void offer(const BaseSettingsTemplate &from);
    /// Shows what exists already, which nobody has touched yet; switches that it lacks are hidden.
    void edit(const BaseSettingsFields &fields);
    /// As entered; -1 stands for a number that is none.
    BaseSettingsFields fields() const;
    /// Shows every problem and puts the cursor on the first; true when there is none.
    bool showProblems();
    bool hasInput() const { return m_hasInput; }

Q_SIGNALS:
    void edited();
    void revealRequested(QWidget *widget); ///< something new to read has appeared

private:
    void buildSwitches();
    void showValues(const BaseSettingsFields &fields);
    void offerSwitches(const BaseSettingsFields &fields);
    void connectFields();
    void touch(Field field);
    void refresh();
    void refreshName(const std::vector<FieldProblem> &problems);
    void refreshTimeout(const std::vector<FieldProblem> &problems);
    void refreshWarnings();
    QWidget *controlOf(Field field) const;
    int timeout() const;

    NameCheck &m_nameCheck;
    FormGrid *m_grid;
    QLineEdit *m_name;
    FieldNote *m_nameNote;
    Switch *m_persistent;
    Banner *m_persistentBanner;
    QWidget *m_timeoutBox;
    QLineEdit *m_timeout;
    FieldNote *m_timeoutNote;
    QLabel *m_timeoutWords;
    DscpBox *m_transport;
    FieldNote *m_transportNote;
    DscpBox *m_media;
    FieldNote *m_mediaNote;
    Switch *m_turn;
    FieldNote *m_turnNote;
    Banner *m_turnBanner;
    Switch *m_helper;
    FieldNote *m_helperNote;
    QSet<Field> m_touched;
    QString m_ownName; ///< of what exists already
    bool m_hasInput = false;
    bool m_offersTurn = false;
    bool m_offersHelper = false;
};

} // namespace Stationmaster
