// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "provisioning/peoplelist/peopleindex.h"
#include "provisioning/peoplelist/peoplelistcolumns.h"

namespace Stationmaster {

/// What a line says of a person, and whom that is.
struct GivenPerson
{
    QString id{};
    QStringList emails{};
    QStringList names{}; ///< forms of the whole name; any of them may be meant
    QStringList parts{}; ///< texts that may be the name, where none of the names is known

    bool isEmpty() const { return id.isEmpty() && emails.isEmpty() && names.isEmpty() && parts.isEmpty(); }
    QString text() const; ///< for people: name and address, or what there is of them

    /// What is in a cell. @p index: ids are known by it, whatever they look like.
    void addPerson(const QString &text, const PeopleIndex &index);
    /// After the last cell of a row: makes names of what several cells may be the halves of.
    void joinParts();

    struct Whom
    {
        enum class State { Nobody, One, Several, Contradiction };
        State state = State::Nobody;
        std::vector<int> users{}; ///< of the index: the one, those alike, or those who contradict each other
        bool nameDiffers = false;
        bool emailDiffers = false;
        bool idDiffers = false;
    };
    Whom findIn(const PeopleIndex &index) const;
};

} // namespace Stationmaster
