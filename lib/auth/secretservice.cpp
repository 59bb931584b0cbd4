// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "auth/secretservice.h"

#include <QTimer>

#ifdef QT_DBUS_LIB
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QFile>
#endif

using namespace Qt::StringLiterals;

namespace Stationmaster {

using StateDone = std::function<void(KeychainState)>;

#ifdef QT_DBUS_LIB

namespace {

constexpr int busTimeoutMs = 3000;
const auto secretService = "org.freedesktop.secrets"_L1;

/// Without an address the bus library would start a bus of its own.
bool hasBusAddress()
{
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return !qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS") ||
           (!runtime.isEmpty() && QFile::exists(runtime + u"/bus"_s));
}

template <typename T>
void askService(const QDBusMessage &message, QObject *context,
                std::function<void(const QDBusPendingReply<T> &)> answered)
{
    const auto pending = QDBusConnection::sessionBus().asyncCall(message, busTimeoutMs);
    auto *watcher = new QDBusPendingCallWatcher(pending, context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context,
                     [answered = std::move(answered)](QDBusPendingCallWatcher *ended) {
                         ended->deleteLater();
                         answered(QDBusPendingReply<T>(*ended));
                     });
}

void askWhetherLocked(const QString &keyring, QObject *context, const StateDone &done)
{
    QDBusMessage message = QDBusMessage::createMethodCall(secretService, keyring,
                                                          u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    message << u"org.freedesktop.Secret.Collection"_s << u"Locked"_s;
    askService<QDBusVariant>(message, context, [done](const QDBusPendingReply<QDBusVariant> &reply) {
        if (reply.isError())
            done(KeychainState::NoKeyring); // the alias names a keyring that does not exist
        else
            done(reply.value().variant().toBool() ? KeychainState::Locked : KeychainState::Open);
    });
}

void askForKeyring(QObject *context, const StateDone &done)
{
    QDBusMessage message = QDBusMessage::createMethodCall(
        secretService, u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service"_s, u"ReadAlias"_s);
    message << u"default"_s;
    askService<QDBusObjectPath>(
        message, context, [context, done](const QDBusPendingReply<QDBusObjectPath> &reply) {
            if (!reply.isError()) {
                const QString keyring = reply.value().path();
                if (keyring == "/"_L1)
                    done(KeychainState::NoKeyring);
                else
                    askWhetherLocked(keyring, context, done);
                return;
            }
            const bool isAbsent = reply.error().type() == QDBusError::ServiceUnknown ||
                                  reply.error().name().startsWith("org.freedesktop.DBus.Error.Spawn."_L1);
            const bool isRefused = reply.error().type() == QDBusError::AccessDenied;
            done(isRefused  ? KeychainState::Refused
                 : isAbsent ? KeychainState::NoService
                            : KeychainState::Unknown);
        });
}

} // namespace

void lookAtSecretService(QObject *context, StateDone done)
{
    if (hasBusAddress() && QDBusConnection::sessionBus().isConnected())
        askForKeyring(context, done);
    else
        QTimer::singleShot(0, context, [done] { done(KeychainState::NoBus); });
}

#else

void lookAtSecretService(QObject *context, StateDone done)
{
    QTimer::singleShot(0, context, [done] { done(KeychainState::Unknown); });
}

#endif

} // namespace Stationmaster
