// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "theme/theme.h"

#include <QWidget>

#include <vector>

class QLineEdit;
class QListWidget;

namespace Stationmaster {

class FieldNote;

/// One of several, chosen by name: each with a line of details and an optional chip, and a field to narrow
/// them down by any of these words. The cursor goes down from the field into the list.
class PickList : public QWidget
{
    Q_OBJECT
public:
    struct Choice
    {
        QString id{};
        QString name{};
        QString detail{};
        QString chip{}; ///< empty: none
        Theme::Tone tone = Theme::Tone::Info;
        QString keywords{}; ///< not shown; found all the same
    };

    /// @p caption: with its shortcut. @p filterHint: what the field is for.
    PickList(const QString &caption, const QString &filterHint, QWidget *parent = nullptr);

    /// Keeps the choice by id where it is still there; of one alone it is made.
    void setChoices(const std::vector<Choice> &choices);
    void choose(const QString &id);
    /// The id of the chosen one, or empty.
    QString chosenId() const;
    /// Puts the cursor where one starts to choose.
    void takeFocus();
    /// Says what to do when nothing is chosen.
    void showProblem(const QString &text);

Q_SIGNALS:
    /// chosenId() is another one; none while the filter hides it.
    void chosen();
    /// Double-clicked: chosen, and that was all.
    void activated();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void narrow(const QString &text);

    QLineEdit *m_filter;
    QListWidget *m_list;
    FieldNote *m_note;
};

} // namespace Stationmaster
