// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "provisioning/steprunner.h"

namespace Stationmaster {

/// Leaves a user without a default station, and remembers the one there was.
class ClearDefaultStep : public StepRunner
{
    Q_OBJECT
public:
    using StepRunner::StepRunner;

protected:
    void begin() override;
};

/// Signs a user out of a station; not when somebody else is signed in on it by now.
class DisassociateStep : public StepRunner
{
    Q_OBJECT
public:
    using StepRunner::StepRunner;

protected:
    void begin() override;
};

/// Signs a user in on a station; not while anybody else is signed in on it.
class AssociateStep : public StepRunner
{
    Q_OBJECT
public:
    using StepRunner::StepRunner;

protected:
    void begin() override;
};

/// A step of a newer program: nothing is known of it, so nothing is sent.
class UnknownStep : public StepRunner
{
    Q_OBJECT
public:
    using StepRunner::StepRunner;

protected:
    void begin() override;
};

} // namespace Stationmaster
