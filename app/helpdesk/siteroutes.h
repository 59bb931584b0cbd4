// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "helpdesk/routereader.h"
#include "resources/phones/phones.h"
#include "resources/sites/sites.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace Stationmaster {

class Banner;
class LineList;
class Report;
class TopologyView;

/// How the calls of a site, or of a phone there, leave the org: in a line, as a picture, as checks. Reads
/// when it is told to.
class SiteRoutes : public QWidget
{
    Q_OBJECT
public:
    /// Whose calls; without a site's id nobody's.
    struct Subject
    {
        SiteRow site{};
        std::optional<PhoneRow> phone{};
        NamedId phoneEdge{}; ///< where the phone is registered, as far as known
        bool operator==(const Subject &) const = default;
    };

    /// @p reader is borrowed.
    explicit SiteRoutes(RouteReader &reader, QWidget *parent = nullptr);

    /// Another site ends what is being read, and forgets what was; of the same one only the picture changes.
    void setSubject(const Subject &subject);
    /// Ends what is being read, and forgets what was.
    void forget();
    /// What of it has not been read; a refusal counts as read.
    void read();
    void readAgain();
    bool isReading() const { return m_isReading; }
    const std::optional<RouteReading> &reading() const { return m_read; }
    void writeTo(Report &report) const;
    QPushButton *readAgainButton() const { return m_again; }

Q_SIGNALS:
    /// Reading has ended.
    void changed();

private:
    void build();
    void start(RouteReader::Freshness freshness);
    bool isAllRead() const;
    void showState();

    const QPointer<RouteReader> m_reader;
    Subject m_subject;
    std::optional<RouteReading> m_read;
    CallGuard m_call;
    bool m_isReading = false;

    Banner *m_sum = nullptr;
    TopologyView *m_picture = nullptr;
    LineList *m_checks = nullptr;
    QLabel *m_state = nullptr;
    QPushButton *m_again = nullptr;
};

} // namespace Stationmaster
