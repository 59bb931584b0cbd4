// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "provisioning/executoroptions.h"
#include "provisioning/fieldchange.h"
#include "provisioning/patience.h"
#include "provisioning/plan.h"
#include "provisioning/stepfacts.h"
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
        Repeated, ///< what is not there is looked for again until ExecutorOptions::lookDeadline, and as long as a
                  ///< write may still be carried out late
    };

    enum class Effect {
        None,     ///< for certain, as far as lists and ExecutorOptions::lateWrites go
        Took,
        NotKnown, ///< the org answered, and what it has tells neither
    };

    struct Found
    {
        Effect effect = Effect::None;
        QString id{}; ///< of what a create made
        QString name{};
        QString lineId{};
        SignIn signIn = SignIn::NotConcerned;

        bool tookEffect() const { return effect == Effect::Took; }
        /// Done with what was found, or Planned again. Not for NotKnown.
        void settle(Step &step) const;
    };

    LookUp(Api api, const ExecutorOptions &options, Looks looks, QObject *parent = nullptr);

    /// Ends with an error when the org could not be asked.
    Call<Found> ofStep(const Plan &plan, int index);
    /// The same for a create of which only the self-contained intent is left.
    Call<Found> ofCreate(StepKind kind, const QJsonObject &intent, const StepFacts::Sending &sending);
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
    void lookAtSignIn();
    void lookAtDefaultStation();
    void lookAtStation();
    void lookWhetherGone();
    void look();
    /// Again, or the end with @p effect when the time is up.
    void lookAgain(Effect effect = Effect::None);
    void take(const StepFacts::Sending &sending);
    bool isUntouched(const Document &now) const;
    template <typename T>
    void ask(const Call<T> &call, std::function<void(const T &)> use);

    Found foundIn(const Document &document) const;
    bool isOurs(const PhoneRow &row) const;
    bool isOurs(const BaseSettingsRow &row) const;
    bool isOlder(const Document &document) const;

    Api m_api;
    Looks m_looks;
    ExecutorOptions m_options;
    Patience m_patience;
    StepKind m_kind = StepKind::CreatePhone;
    Step m_step{};
    QString m_stationId{}; ///< of a step about a station
    PhoneFields m_phone{};
    BaseSettingsRow m_baseSettings{};
    QDateTime m_firstSent{}; ///< by the org's clock
    QList<FieldChange> m_changes{};
    UpdateCalls m_updates{};
    CallPromise<Found> m_promise;
    CallGuard m_asking;
};

} // namespace Stationmaster
