// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "startup/startoptions.h"

#include <QProcessEnvironment>
#include <QStringList>

namespace Stationmaster::AnotherWindow {

/// A window on another org is another process of this program: two orgs share nothing but the files of the
/// data folder. It gets no secret: whoever opens it signs in there anew.

/// What it is started with. @p connectionName empty: it begins with the list of connections.
QStringList arguments(const StartOptions &options, const QString &connectionName);
/// @p ours without anything secret.
QProcessEnvironment environment(QProcessEnvironment ours);
/// False when it could not be started.
bool open(const StartOptions &options, const QString &connectionName);

} // namespace Stationmaster::AnotherWindow
