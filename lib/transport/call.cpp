// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "transport/call.h"

namespace Stationmaster::Detail {

void post(QObject *context, std::function<void()> job)
{
    // A functor whose receiver dies is dropped by the event queue together with what it captured.
    QMetaObject::invokeMethod(context, std::move(job), Qt::QueuedConnection);
}

} // namespace Stationmaster::Detail
