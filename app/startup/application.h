// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/browsersignin.h"
#include "startup/startoptions.h"

#include <QObject>

#include <chrono>
#include <memory>

namespace Stationmaster {

class KeychainBackend;
class MainWindow;
struct Error;
struct SignInProblem;

/// What the program finds around it; a test puts its own there.
struct Context
{
    BrowserSignIn::Opener openBrowser{};              ///< without it, the system's browser
    KeychainBackend *keychain = nullptr;              ///< borrowed; without it, the system's keychain
    std::chrono::milliseconds keychainTimeout{5'000}; ///< until the window says that it waits for the user
};

/// The program from its start to its end: theme, language, journal, the connection and the window. Made once,
/// by main(), after the QApplication.
class Application : public QObject
{
    Q_OBJECT
public:
    explicit Application(StartOptions options, Context context = {});
    ~Application() override;

    /// Shows the window and begins to connect. A tour ends the program by itself, with 0 only if it saw its
    /// phone.
    void start();

    MainWindow &window() const;

private:
    void openTrace();
    void restoreWindow();
    void openLocalState();
    void openJournal();
    void connectAsAsked();
    void makeConnections();
    void startDemo();
    void showPage();
    void signIn(const ApiAccess &access);
    void connectPersonalAccess();
    void signInAgainAs(const QString &connectionId);
    void cancel();
    void retry();
    void enter();
    void showIdleTimeout();
    void signOut();
    void leave();
    void endSession();
    void showFailure(const SignInProblem &problem);
    void startTour();

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Stationmaster
