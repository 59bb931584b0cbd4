// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "people/personpart.h"

class QLabel;

namespace Stationmaster {

class RouteReader;
class SiteRoutes;

/// How the calls of a person leave the org, by the site of their phone.
class RoutesPart : public PersonPart
{
    Q_OBJECT
public:
    /// @p reader is borrowed.
    explicit RoutesPart(RouteReader &reader, QWidget *parent = nullptr);

    QString title() const override;
    void setPerson(const std::optional<UserDetails> &person) override;
    void read() override;
    void readAgain() override;
    bool isReading() const override;
    void writeTo(Report &report) const override;
    SiteRoutes *routes() const { return m_routes; }

private:
    std::optional<UserDetails> m_person;
    QString m_whyNot;        ///< there is no site to look at
    bool m_isWanted = false; ///< read() was called for this person
    QLabel *m_note;
    SiteRoutes *m_routes;
};

} // namespace Stationmaster
