// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "startup/startoptions.h"

#include <QObject>
#include <QUrl>

#include <memory>

namespace Stationmaster {

/// The embedded org in this process. A build with STATIONMASTER_EMBEDDED_ORG=OFF has none; then nothing
/// offers it, and
/// `--demo` is no option. The org ends with this object.
class Demo : public QObject
{
    Q_OBJECT
public:
    static bool isBuiltIn();

    explicit Demo(const DemoOrg &wanted, QObject *parent = nullptr);
    ~Demo() override;

    /// Ends with ready() or failed().
    void start();

Q_SIGNALS:
    /// @p url is API and login host in one.
    void ready(const QUrl &url, const QString &clientId, const QString &clientSecret);
    void failed(const QString &reason);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Stationmaster
