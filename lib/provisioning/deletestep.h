// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "provisioning/lookup.h"
#include "provisioning/steprunner.h"

namespace Stationmaster {

/// Deletes a phone or base settings that a run made, by id and nothing else. Base settings stay in use for
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
    void remove();
    void send();
    Call<Document> read() const;

    bool m_isPhone;
    QString m_id;
    std::unique_ptr<LookUp> m_lookUp;
};

} // namespace Stationmaster
