// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "provisioning/updatestep.h"

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

constexpr int MostTries = 10; ///< API.md 3.5: public code tries as often while the org settles

/// A PUT of a phone can sign its person out (API.md 5), so the station is asked who is signed in on it
/// before, and where somebody is, once more after; who was signed out is signed in again where that is
/// permitted. That costs one call a phone, two where somebody is signed in, and one more where the station is
/// not known beforehand.
class UpdatePhoneStep : public UpdateStep
{
public:
    static constexpr StepFacts Facts{StepVerb::Update, StepObject::Phone, Abilities::Action::ChangePhones};

    explicit UpdatePhoneStep(Context context)
        : UpdateStep(std::move(context)), m_stationId(intent("stationId"_L1))
    {
    }

    /// The phone has been changed by now, so that a stop ends the step as done.
    void stopWaiting() override
    {
        if (m_isWaiting)
            done(SignIn::Lost);
        else
            UpdateStep::stopWaiting();
    }

protected:
    UpdateCalls calls() const override { return updateCalls(api().phones(), intent("id"_L1)); }

    void begin() override
    {
        setRetry(options().stationPoll, options().stationDeadline);
        if (m_stationId.isEmpty())
            read();
        else
            askWhoIsSignedIn();
    }

    void use(const Document &now) override
    {
        m_ownerId = now.at(u"webRtcUser/id"_s).toString();
        m_ownerName = now.at(u"webRtcUser/name"_s).toString();
        if (m_stationId.isEmpty()) {
            m_stationId = now.at(u"lines/0/id"_s).toString(); // API.md 6: the line is the station
            if (!m_stationId.isEmpty()) {
                askWhoIsSignedIn(); // and what was read is old when the answer comes
                return;
            }
        }
        UpdateStep::use(now);
    }

    void noteBeforePut() override
    {
        step().before.remove("signedIn"_L1);
        if (m_userId.isEmpty())
            return;
        QJsonObject signedIn{{"stationId"_L1, m_stationId}, {"userId"_L1, m_userId}};
        if (m_userId == m_ownerId)
            signedIn.insert("userName"_L1, m_ownerName);
        step().before.insert("signedIn"_L1, signedIn);
    }

    void finishUpdate() override
    {
        beginFollowUp();
        recallWhoWasSignedIn();
        if (m_userId.isEmpty()) {
            done(m_unchecked);
            return;
        }
        await<StationRow>(api().stations().get(m_stationId), [this](const Result<StationRow> &r) {
            const SignIn now = signInAfter(r);
            if (now == SignIn::Lost && r->userId.isEmpty())
                restoreSignIn();
            else
                done(now);
        });
    }

    void finishUpdateLook() override
    {
        recallWhoWasSignedIn();
        if (m_userId.isEmpty())
            UpdateStep::finishUpdateLook();
        else
            await<StationRow>(api().stations().get(m_stationId), [this](const Result<StationRow> &r) {
                finishLook(Found{.effect = Effect::Took, .signIn = signInAfter(r)});
            });
    }

private:
    void askWhoIsSignedIn()
    {
        await<StationRow>(api().stations().get(m_stationId), [this](const Result<StationRow> &r) {
            const bool isForbidden = !r && r.error().kind == Error::Kind::Forbidden;
            if (!r && !isForbidden && r.error().kind != Error::Kind::NotFound) {
                refuse(r.error());
                return;
            }
            if (r)
                m_userId = r->userId;
            if (isForbidden)
                m_unchecked = SignIn::NotKnown;
            read();
        });
    }

    SignIn signInAfter(const Result<StationRow> &station) const
    {
        if (!station)
            return SignIn::NotKnown;
        return station->userId == m_userId ? SignIn::Kept : SignIn::Lost;
    }

    /// The PUT may be one of an earlier run.
    void recallWhoWasSignedIn()
    {
        const QJsonObject signedIn = step().before["signedIn"_L1].toObject();
        if (signedIn.isEmpty())
            return;
        m_stationId = signedIn["stationId"_L1].toString();
        m_userId = signedIn["userId"_L1].toString();
    }

    /// Signs the person in again who was signed in before. The org may refuse while it settles (API.md 3.5).
    void restoreSignIn()
    {
        await<void>(api().users().associateStation(m_userId, m_stationId), [this](const Result<void> &r) {
            const bool isFinal =
                !r && (r.error().kind == Error::Kind::Forbidden || r.error().kind == Error::Kind::ReadOnly);
            if (r || isFinal)
                done(r ? SignIn::Restored : SignIn::Lost);
            else
                checkRestored();
        });
    }

    void checkRestored()
    {
        await<StationRow>(api().stations().get(m_stationId), [this](const Result<StationRow> &r) {
            const SignIn now = signInAfter(r);
            m_isWaiting =
                now == SignIn::Lost && r->userId.isEmpty() && ++m_tries < MostTries && retry([this] {
                    m_isWaiting = false;
                    restoreSignIn();
                });
            if (!m_isWaiting)
                done(now == SignIn::Kept ? SignIn::Restored : now);
        });
    }

    void done(SignIn signIn)
    {
        step().signIn = signIn;
        finish(End::Done);
    }

    QString m_stationId;
    QString m_userId{}; ///< who was signed in before the PUT
    QString m_ownerId{};
    QString m_ownerName{};
    SignIn m_unchecked = SignIn::NotConcerned; ///< the outcome where nobody is known to have been signed in
    int m_tries = 0;                           ///< to sign the person in again
    bool m_isWaiting = false;                  ///< for the next one
};

} // namespace

constinit const StepType StepTypes::UpdatePhone = stepTypeOf<UpdatePhoneStep>();

} // namespace Stationmaster
