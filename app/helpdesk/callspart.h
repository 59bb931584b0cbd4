// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "helpdesk/callsreader.h"
#include "people/personpart.h"

class QLabel;
class QListWidget;
class QPushButton;

namespace Stationmaster {

class Banner;
class FindingLines;
class QualityChart;

/// The newest calls of a person: how they sounded and which way their media went, beside what is set; and for
/// one of them everything that is known.
class CallsPart : public PersonPart
{
    Q_OBJECT
public:
    /// Takes @p reader over.
    explicit CallsPart(CallsReader *reader, QWidget *parent = nullptr);

    QString title() const override;
    void setPerson(const std::optional<UserDetails> &person) override;
    void read() override;
    void readAgain() override;
    bool isReading() const override;
    void writeTo(Report &report) const override;

    QualityChart *chart() const { return m_chart; }
    QListWidget *list() const { return m_list; }
    QPushButton *againButton() const { return m_again; }

private:
    void build();
    void showCalls();
    void showList();
    void showCall();
    int chosenRow() const;

    CallsReader *m_reader;
    QLabel *m_summary = nullptr;
    Banner *m_without = nullptr; ///< why nothing is known of the media
    QualityChart *m_chart = nullptr;
    QLabel *m_note = nullptr;
    QListWidget *m_list = nullptr;
    QLabel *m_call = nullptr; ///< the heading of what is known of the chosen one
    FindingLines *m_lines = nullptr;
    QLabel *m_id = nullptr;
    QPushButton *m_again = nullptr;
};

} // namespace Stationmaster
