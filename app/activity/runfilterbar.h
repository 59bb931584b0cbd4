// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "provisioning/runfilter.h"

#include <QWidget>

class QComboBox;

namespace Stationmaster {

/// Which runs of the journal are shown, but for the words: by their result, what they are about, and when
/// they were.
class RunFilterBar : public QWidget
{
    Q_OBJECT
public:
    enum class Dates { All, Today, LastWeek, LastMonth };

    explicit RunFilterBar(QWidget *parent = nullptr);

    /// Without words. Dates count back from @p today, in local time.
    RunFilter filter(const QDate &today) const;
    bool narrows() const;
    void clear();
    QComboBox *resultBox() const { return m_result; }
    QComboBox *objectBox() const { return m_object; }
    QComboBox *dateBox() const { return m_date; }

Q_SIGNALS:
    void changed();

private:
    QComboBox *addBox(const QString &name);

    QComboBox *m_result;
    QComboBox *m_object;
    QComboBox *m_date;
};

} // namespace Stationmaster
