// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "startup/stopsignal.h"

#include <QSocketNotifier>

#ifdef Q_OS_UNIX
#include <csignal>
#include <fcntl.h>
#include <unistd.h>
#endif

namespace Stationmaster {

#ifdef Q_OS_UNIX

namespace {

/// The end that a handler writes to; a handler is given nothing else to find it by.
volatile std::sig_atomic_t toWrite = -1;

void handle(int)
{
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(toWrite, &byte, 1);
}

} // namespace

class StopSignal::Private
{
public:
    int ends[2] = {-1, -1};
    std::unique_ptr<QSocketNotifier> notifier;
};

StopSignal::StopSignal(QObject *parent) : QObject(parent), d(std::make_unique<Private>())
{
    if (::pipe(d->ends) != 0)
        return;
    for (const int end : d->ends)
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
    toWrite = d->ends[1];
    d->notifier = std::make_unique<QSocketNotifier>(d->ends[0], QSocketNotifier::Read);
    connect(d->notifier.get(), &QSocketNotifier::activated, this, [this] {
        d->notifier->setEnabled(false);
        Q_EMIT asked();
    });
    std::signal(SIGINT, handle);
    std::signal(SIGTERM, handle);
}

StopSignal::~StopSignal()
{
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
    toWrite = -1;
    d->notifier.reset();
    for (const int end : d->ends)
        ::close(end);
}

#else

class StopSignal::Private
{
};

StopSignal::StopSignal(QObject *parent) : QObject(parent) {}

StopSignal::~StopSignal() = default;

#endif

} // namespace Stationmaster
