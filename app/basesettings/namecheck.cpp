// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "basesettings/namecheck.h"

#include "provisioning/draft.h"
#include "provisioning/naming.h"

namespace Stationmaster {

NameCheck::NameCheck(Lookup lookup, QObject *parent) : QObject(parent), m_lookup(std::move(lookup))
{
    using namespace std::chrono_literals;
    m_pause.setSingleShot(true);
    m_pause.setInterval(400ms);
    connect(&m_pause, &QTimer::timeout, this, &NameCheck::checkNow);
}

void NameCheck::setKnownNames(const QStringList &names)
{
    m_known = names;
    setName(std::exchange(m_name, {}));
}

void NameCheck::setName(const QString &name)
{
    const QString trimmed = name.trimmed();
    if (trimmed == m_name)
        return;
    m_name = trimmed;
    forget();
}

void NameCheck::forget()
{
    m_call.reset();
    m_pause.stop();
    if (m_name.isEmpty() || m_name.size() > MaxNameLength)
        return enter(State::Idle);
    if (m_known.contains(m_name, Qt::CaseInsensitive))
        return enter(State::Taken);
    m_pause.start();
    enter(State::Waiting);
}

void NameCheck::checkNow()
{
    if (m_state != State::Waiting && m_state != State::Failed)
        return;
    m_pause.stop();
    const Call<QStringList> call = m_lookup(m_name);
    m_call = CallGuard(call);
    enter(State::Checking);
    call.onFinished(this, [this](const Result<QStringList> &names) {
        if (!names) {
            m_error = names.error();
            return enter(State::Failed);
        }
        if (names->contains(m_name, Qt::CaseInsensitive)) {
            m_known.append(m_name);
            return enter(State::Taken);
        }
        enter(State::Free);
    });
}

QString NameCheck::nextFree() const
{
    return nextFreeName(m_name, m_known);
}

void NameCheck::enter(State state)
{
    m_state = state;
    Q_EMIT changed();
}

} // namespace Stationmaster
