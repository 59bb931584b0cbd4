// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "provisioning/peoplelist/peoplelist.h"
#include "widgets/tablecolumn.h"

/// What a list of people has come to, in words.
namespace Stationmaster::PeopleListText {

/// Why @p name, a file or the pasted text, is no list, and what to do.
QString sentence(const TextTableProblem &problem, const QString &name);
/// “E-mail”, as the heading of a column has it.
QString column(PeopleListColumns::Column column);
/// Whether the line names one person, and a site and base settings that there are where it names any.
bool isUsable(const PeopleListLine &line);
CellChip chip(const PeopleListLine &line);
/// What is wrong with the line or worth a look, and what to do; empty: nothing. @p lines: of its list.
QString remark(const PeopleListLine &line, const std::vector<PeopleListLine> &lines);
/// “300 lines: 270 matched · 18 not found · …”
QString totals(const PeopleListTotals &totals);
/// A file that shows how a list may look.
QByteArray sample();

} // namespace Stationmaster::PeopleListText
