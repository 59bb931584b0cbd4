// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "provisioning/draft.h"

#include <QSet>
#include <QWidget>

class QComboBox;
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
class BaseSettingsForm : public QWidget
{
    Q_OBJECT
public:
    /// @p nameCheck is borrowed and follows what is typed as the name.
    explicit BaseSettingsForm(NameCheck &nameCheck, QWidget *parent = nullptr);

    /// Which of the optional fields exist, and the values of everything that nobody has touched yet.
    /// @p turnValues: see turnValuesIn().
    void offer(const BaseSettingsTemplate &from, const QStringList &turnValues);
    /// Shows what exists already, which nobody has touched yet.
    void edit(const Document &baseSettings, const QStringList &turnValues);
    /// @p before has become @p now: shows that in each field that still shows what was before.
    void documentChanged(const Document &before, const Document &now, const QStringList &turnValues);
    /// As entered; -1 stands for a number that is none.
    BaseSettingsFields fields() const;
    /// What is there can then be read and copied only.
    void setReadOnly(bool isReadOnly);
    /// Shows every problem and puts the cursor on the first; true when there is none.
    bool showProblems();
    bool hasInput() const { return m_hasInput; }

Q_SIGNALS:
    void edited();
    void revealRequested(QWidget *widget); ///< something new to read has appeared

private:
    void buildSwitches();
    void buildTurn();
    void offerOptional(const Document &from, const QStringList &turnValues);
    void showTurn();
    void showValues(const BaseSettingsFields &fields);
    void showUntouched(const BaseSettingsFields &entered, const BaseSettingsFields &now);
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
    QLineEdit *m_timeout;
    FieldNote *m_timeoutNote;
    QLabel *m_timeoutWords;
    DscpBox *m_transport;
    FieldNote *m_transportNote;
    DscpBox *m_media;
    FieldNote *m_mediaNote;
    // Force TURN is on or off, or one of a few words, or not there: three fields, of which one is seen.
    Switch *m_turn;
    FieldNote *m_turnNote;
    Banner *m_turnBanner;
    QComboBox *m_turnValue;
    FieldNote *m_turnValueNote;
    QLineEdit *m_turnLocked; ///< not there, or only to be looked at
    FieldNote *m_turnLockedNote;
    QLabel *m_allSettings;
    Switch *m_helper;
    FieldNote *m_helperNote;
    QSet<Field> m_touched;
    BaseSettingsFields m_shown; ///< what each field that nobody has touched shows
    QStringList m_keysLikeTurn;
    bool m_hasInput = false;
    bool m_isNew = true;
    bool m_isOffered = false; ///< which optional fields there are is known
    bool m_isReadOnly = false;
    bool m_offersTurn = false;
    bool m_offersHelper = false;
};

} // namespace Stationmaster
