// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inventory/inventory.h"
#include "provisioning/abilities.h"
#include "provisioning/personplans.h"
#include "resources/api.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <map>

class QAction;

namespace Stationmaster {

class SaveLogDialog;

/// What help desk may do for one person, beyond their phone: end their sign-ins, part them from their
/// station, record and save their browser log, end a call of theirs. Each asks what it needs and ends in
/// planned(), for a review; nothing is written here, but for the file that saving a log makes. The inventory
/// is borrowed. The actions belong to this object and are found by their object names.
class PersonActions : public QObject
{
    Q_OBJECT
public:
    enum class Kind { SignOut, Disassociate, Record, StopRecording, SaveLog, EndCall };

    /// @p window: the parent of the dialogs.
    PersonActions(Api api, Inventory &inventory, const QString &orgId, QWidget *window,
                  QObject *parent = nullptr);

    /// With a separator before them.
    QList<QAction *> actions() const;
    QAction *action(Kind kind) const { return m_actions.at(kind); }
    /// Whom they concern; empty: nobody.
    void actOn(std::function<QString()> userId);
    void setAbilities(const Abilities &abilities);

public Q_SLOTS:
    void refresh(); ///< offers what can be done now
    /// The menu opens: reads whether a recording is on.
    void readRecording();

Q_SIGNALS:
    void planned(const Stationmaster::Plan &plan, const QStringList &warnings);

private:
    /// What is known of the recording of one person.
    struct Recording
    {
        enum class State { NotRead, Reading, Known, Failed };
        QString userId{};
        State state = State::NotRead;
        std::optional<LogCapture> capture{};
        bool isOn() const { return state == State::Known && capture; }
    };

    void add(Kind kind, const QString &name, const QString &text);
    std::optional<UserRow> person() const;
    std::optional<QString> whyNot(Kind kind, const std::optional<UserRow> &person) const;
    std::optional<QString> whyNotStop(const UserRow &person) const;
    Recording recordingOf(const QString &userId) const;
    void carryOut(Kind kind);
    void askToSignOut(const PlannedPerson &person);
    void askHowLong(const PlannedPerson &person);
    void askWhichCall(const PlannedPerson &person);
    void askWhatToSave(const PlannedPerson &person);
    void save(SaveLogDialog *dialog, const QString &userId, const QDateTime &from, const QDateTime &to,
              const QString &path);
    std::pair<QDateTime, QDateTime> spanOf(const std::optional<LogCapture> &capture) const;
    void review(const Plan &plan);

    Api m_api;
    Inventory &m_inventory;
    const QString m_orgId;
    QPointer<QWidget> m_window;
    QAction *m_separator;
    std::map<Kind, QAction *> m_actions;
    std::function<QString()> m_userId;
    Abilities m_abilities;
    Recording m_recording;
    CallGuard m_reading;
};

} // namespace Stationmaster
