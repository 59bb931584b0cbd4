// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "phones/phonechoices.h"

#include <QDialog>

class QPushButton;

namespace Stationmaster {

class FieldNote;

/// Asks which of several things a number of phones shall be given, and says how many of them that changes.
/// Writes nothing. To be shown with open().
class ChooseDialog : public QDialog
{
    Q_OBJECT
public:
    struct Words
    {
        QString title{};
        QString consequence{}; ///< what choosing does, in a sentence
        QString caption{};     ///< of the list, with its shortcut
        QString filterHint{};
        QString warning{}; ///< empty: none
    };

    /// @p phones: how many are to be given it.
    ChooseDialog(const Words &words, const std::vector<PhoneChoice> &choices, int phones,
                 QWidget *parent = nullptr);

    PickList *list() const { return m_list; }
    QPushButton *reviewButton() const { return m_review; }

Q_SIGNALS:
    void chosen(const QString &id);

private:
    int changing() const;
    void refresh();
    void review();

    const std::vector<PhoneChoice> m_choices;
    const int m_phones;
    PickList *m_list;
    FieldNote *m_effect;
    QPushButton *m_review = nullptr;
};

} // namespace Stationmaster
