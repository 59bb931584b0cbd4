// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "resources/basesettings/basesettings.h"

#include <QWidget>

class QLineEdit;
class QListWidget;

namespace Stationmaster {

class FieldNote;

/// The org's WebRTC base settings with what they do, a field to narrow them down, and one of them chosen.
class ProfileList : public QWidget
{
    Q_OBJECT
public:
    explicit ProfileList(QWidget *parent = nullptr);

    /// Keeps the choice by id where it is still there.
    void setProfiles(const std::vector<BaseSettingsRow> &profiles);
    void choose(const QString &id);
    /// The id of the chosen profile, or empty.
    QString chosenId() const;
    /// Puts the cursor where one starts to choose.
    void takeFocus();
    /// Says what to do when nothing is chosen.
    void showProblem(const QString &text);

Q_SIGNALS:
    void chosen();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void narrow(const QString &text);

    QLineEdit *m_filter;
    QListWidget *m_list;
    FieldNote *m_note;
};

} // namespace Stationmaster
