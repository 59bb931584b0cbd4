// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/connectionstore.h"
#include "auth/secretstore.h"
#include "signin/apiaccess.h"
#include "theme/theme.h"

#include <QPointer>
#include <QSet>

namespace Stationmaster {

class Banner;
class ConnectionEditor;
class MainWindow;
class SecretDialog;
class SignInPage;

/// The saved connections and their secrets: choosing, making, changing and deleting one, with the dialogs for
/// that over the window. Borrows everything.
class Connections : public QObject
{
    Q_OBJECT
public:
    /// @p folder: of the connections' file.
    Connections(const QString &folder, KeychainBackend &keychain, MainWindow &window,
                QObject *parent = nullptr);
    ~Connections() override;

    /// How long the keychain may take before its person is told that it waits for them.
    void setKeychainTimeout(std::chrono::milliseconds timeout) { m_secrets.setTimeout(timeout); }

    const QList<Connection> &all() const { return m_store.connections(); }
    const Connection *withId(const QString &id) const { return m_store.withId(id); }
    const Connection *named(const QString &name) const { return m_store.named(name); }

    /// Shows the list on @p page from now on, and does what is asked for there.
    void serve(SignInPage *page);
    /// Leads to ready(), or to dropped(). Asks for what is missing.
    void choose(const QString &id);
    /// No longer.
    void stop();
    void create();
    void edit(const QString &id);
    void remove(const QString &id);

Q_SIGNALS:
    /// all() are others.
    void changed();
    /// The keychain is being asked for the secret of @p name.
    void asking(const QString &name);
    void ready(const Stationmaster::ApiAccess &access);
    /// The person wants to do something else.
    void dropped();

private:
    void openEditor(const Connection &connection, bool showProblems);
    void save(Connection connection, const QString &secret);
    void erase(const QString &id);
    void giveReady(const QString &id, const QString &secret);
    void askForSecret(const QString &id, SecretAnswer::Outcome why);
    void keep(const QString &id, const QString &secret);
    void noteKeeping(const QString &key);
    void tell(Theme::Tone tone, const QString &what, const QString &text);
    void tellStorage(const Result<void> &result);

    MainWindow &m_window;
    ConnectionStore m_store;
    ConnectionStore::Report m_report; ///< of the start, until it was shown
    SecretStore m_secrets;
    CallGuard m_reading;
    QString m_wanted;     ///< the id of the connection whose secret is being looked for
    QSet<QString> m_kept; ///< keys whose secrets were given to the keychain in this run
    QPointer<Banner> m_notice;
    QPointer<ConnectionEditor> m_editor;
    QPointer<SecretDialog> m_secretDialog;
    QPointer<SignInPage> m_page;
};

} // namespace Stationmaster
