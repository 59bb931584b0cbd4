// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "helpdesk/nowreader.h"
#include "people/personpart.h"

class QGridLayout;
class QLabel;
class QPushButton;

namespace Stationmaster {

class Banner;

/// Whether a person can take a call now: the verdict, what else is worth knowing, and every fact, or why it
/// could not be read. Nothing of it is followed; it says of when it is.
class NowPart : public PersonPart
{
    Q_OBJECT
public:
    explicit NowPart(Api api, QWidget *parent = nullptr);

    QString title() const override;
    void setPerson(const std::optional<UserDetails> &person) override;
    void read() override;
    void readAgain() override;
    bool isReading() const override { return m_reader.isReading(); }
    void writeTo(Report &report) const override;

private:
    void build();
    void addRow();
    void refill();
    void showTime();
    /// Whether they have been signed in elsewhere since.
    bool isOutdated() const;

    NowReader m_reader;
    std::optional<UserDetails> m_person;
    QString m_said; ///< as the verdict
    Banner *m_verdict = nullptr;
    QLabel *m_findings = nullptr;
    QLabel *m_time = nullptr;
    QPushButton *m_again = nullptr;
    QGridLayout *m_grid = nullptr;
    struct Row
    {
        QLabel *name = nullptr;
        QLabel *value = nullptr;
    };
    std::vector<Row> m_rows;
};

} // namespace Stationmaster
