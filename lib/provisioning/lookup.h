// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "provisioning/executoroptions.h"
#include "provisioning/fieldchange.h"
#include "provisioning/patience.h"
#include "provisioning/plan.h"
#include "resources/api.h"
#include "resources/conflict/mergedupdate.h"

#include <QObject>

namespace Stationmaster {

/// Finds out whether a step that was sent took effect. Only reads. One use an object.
class LookUp : public QObject
{
    Q_OBJECT
public:
    enum class Looks {
        Once,
        Repeated, ///< what is not there is looked for again until ExecutorOptions::lookDeadline
    };

    struct Found
    {
        bool tookEffect = false;
        QString id{}; ///< of what a create made
        QString name{};
        QString lineId{};

        /// Done with what was found, or Planned again.
        void settle(Step &step) const;
    };

    LookUp(Api api, const ExecutorOptions &options, Looks looks, QObject *parent = nullptr);

    /// Ends with an error when the org could not be asked.
    Call<Found> ofStep(const Plan &plan, int index);
    /// The same for a create of which only the self-contained intent is left.
    Call<Found> ofCreate(StepKind kind, const QJsonObject &intent, const QDateTime &notBefore);
    /// Ends a wait between two looks with Error::Kind::Cancelled; a request under way still ends by itself.
    void stopWaiting();

Q_SIGNALS:
    void waiting(int elapsedSeconds);

private:
    void lookForPhoneOfUser();
    void lookForPhoneByName();
    void lookForBaseSettings();
    void readCandidate(const Call<Document> &call);
    void lookForChanges();
    void lookAgain();
    void lookAtDefaultStation(const QString &userId, std::function<bool(const UserStations &)> tookEffect);
    void lookWhetherGone(StepKind kind, const QString &id);
    template <typename T>
    void ask(const Call<T> &call, std::function<void(const T &)> use);

    Found foundIn(const Document &document) const;
    bool isOurs(const PhoneRow &row) const;
    bool isOurs(const BaseSettingsRow &row) const;
    bool isOlder(const Document &document) const;

    Api m_api;
    Looks m_looks;
    Patience m_patience;
    StepKind m_kind = StepKind::CreatePhone;
    PhoneFields m_phone{};
    BaseSettingsRow m_baseSettings{};
    QDateTime m_notBefore{};
    QList<FieldChange> m_changes{};
    UpdateCalls m_updates{};
    CallPromise<Found> m_promise;
    CallGuard m_asking;
};

} // namespace Stationmaster
