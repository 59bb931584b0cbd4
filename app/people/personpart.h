// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "people/userdetails.h"

#include <QWidget>

namespace Stationmaster {

class Report;

/// Something more that is told of a person, beside the checks of their phone: a tab of the panel, or the
/// evidence for a complaint. It reads what it needs itself, and only when asked to.
class PersonPart : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    virtual QString title() const = 0; ///< of the tab
    /// Whom it is about from now on; nothing: nobody. Another person ends what is being read. Called with the
    /// same person again when something has become known of them.
    virtual void setPerson(const std::optional<UserDetails> &person) = 0;
    /// Reads what it has not read yet of the person; nothing happens where all is read, or being read.
    virtual void read() = 0;
    /// Reads everything afresh, whatever is there.
    virtual void readAgain() = 0;
    virtual bool isReading() const = 0;
    /// What was read, as lines for a ticket; and what could not be read, and why.
    virtual void writeTo(Report &report) const = 0;

Q_SIGNALS:
    /// Something was read, or could not be; also when the last of it has ended.
    void changed();
};

} // namespace Stationmaster
