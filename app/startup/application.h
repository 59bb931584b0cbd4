// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "startup/startoptions.h"

#include <QObject>

#include <memory>

namespace Stationmaster {

struct Error;

/// The program from its start to its end: theme, language, journal, the connection and the window. Made once,
/// by main(), after the QApplication.
class Application : public QObject
{
    Q_OBJECT
public:
    explicit Application(StartOptions options);
    ~Application() override;

    /// Shows the window and begins to connect. A tour ends the program by itself, with 0 only if it saw its phone.
    void start();

private:
    void openTrace();
    void openLocalState();
    void connectAsAsked();
    void startDemo();
    void signIn(const Connection &connection);
    void enter();
    void showWelcome();
    void showFailure(const Error &error);
    void startTour();

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Stationmaster
