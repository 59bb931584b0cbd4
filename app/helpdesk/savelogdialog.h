// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "helpdesk/helpdialog.h"
#include "resources/logcapture/logsaver.h"

class QDateTimeEdit;

namespace Stationmaster {

class Banner;
class FieldNote;

/// Asks which part of a recorded browser log shall be saved, and into which file; then tells what becomes of
/// it. Closing it ends the saving, and there is no file.
class SaveLogDialog : public HelpDialog
{
    Q_OBJECT
public:
    SaveLogDialog(const QString &person, const QDateTime &from, const QDateTime &to,
                  QWidget *parent = nullptr);

    /// Another span to begin with, unless somebody has chosen one.
    void suggest(const QDateTime &from, const QDateTime &to);
    void showStage(LogSaver::Stage stage);
    void showEnd(const QString &path, const Result<LogSaver::Saved> &end);

    QDateTimeEdit *fromEdit() const { return m_from; }
    QDateTimeEdit *toEdit() const { return m_to; }
    QString state() const; ///< what it says of the saving; empty: nothing yet

Q_SIGNALS:
    void saveRequested(const QDateTime &from, const QDateTime &to, const QString &path);

protected:
    void goOn() override;

private:
    void refresh();
    void save(const QString &path);

    const QString m_person;
    QDateTimeEdit *m_from;
    QDateTimeEdit *m_to;
    FieldNote *m_note;
    Banner *m_state;
    bool m_isTouched = false;
    bool m_isSaving = false;
};

} // namespace Stationmaster
