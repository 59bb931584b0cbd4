// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QTimer>

#include <functional>

namespace Stationmaster {

/// Passes on a text for screen readers at most every five seconds, however often it is set: what changes
/// several times a second can be looked at, and nobody can listen to it.
class CalmText
{
public:
    enum class When { InTime, AtOnce };

    /// @p say is called with the text as of then, and not twice with the same; never after this is gone.
    explicit CalmText(std::function<void(const QString &text)> say);
    /// AtOnce: it is another kind of news.
    void set(const QString &text, When when = When::InTime);

private:
    void say();

    std::function<void(const QString &text)> m_say;
    QString m_text;
    QString m_said;
    QTimer m_pause; ///< after it was said
};

} // namespace Stationmaster
