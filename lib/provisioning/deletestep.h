// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "provisioning/lookup.h"
#include "provisioning/steprunner.h"

namespace Stationmaster {

/// Deletes a phone or base settings by id: what a run made as it is, and what a person chose only while it is
/// what they saw (intent "shown"); see planDeletePhones(). Base settings stay in use for
/// moments after their last phone is gone (API.md 3.5), so a refusal is tried again for a bounded time.
class DeleteStep : public StepRunner
{
    Q_OBJECT
public:
    explicit DeleteStep(Surroundings surroundings);
    void stopWaiting() override;

protected:
    void begin() override;

private:
    void lookUp();
    void look();
    void use(const Document &now);
    /// What a person decided to delete has to be what they saw.
    void checkOwner(const Document &phone);
    void checkStations(const Document &phone);
    void checkUnused(const Document &baseSettings);
    void keep(const Document &document);
    void refuseAs(const QString &code);
    void remove();
    void send();
    Call<Document> read() const;

    bool m_isPhone;
    QString m_id;
    std::unique_ptr<LookUp> m_lookUp;
};

} // namespace Stationmaster
