// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "startup/startoptions.h"

#include <QObject>

#include <memory>

namespace Stationmaster {

class KeychainBackend;
struct CheckedPlan;

/// `--plan FILE --check`: the program without a window. Signs in as the options say, compares the plan with
/// the org without writing anything, and prints the review. Needs a QCoreApplication and no display.
class PlanVerifier : public QObject
{
    Q_OBJECT
public:
    /// @p keychain is borrowed; without it, the system's keychain.
    explicit PlanVerifier(StartOptions options, KeychainBackend *keychain = nullptr);
    ~PlanVerifier() override;

    void start();

Q_SIGNALS:
    /// Once, from the event loop: with 0 when the plan fits the org, else with 1, after a sentence on stderr.
    void ended(int exitCode);

private:
    void openPlan();
    void checkPlan();
    void report(const CheckedPlan &now);
    void fail(const QString &sentence);

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Stationmaster
