// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wizard/wizardpage.h"

class QPlainTextEdit;
class QPushButton;

namespace Stationmaster {

class Banner;

/// Step 5: what was made, and what the user must do next, as a text to copy.
class DonePage : public WizardPage
{
    Q_OBJECT
public:
    explicit DonePage(WizardState &state, QWidget *parent = nullptr);

    void initializePage() override;
    QString instructions() const;

private:
    void copy();

    Banner *m_made;
    QPlainTextEdit *m_text;
    QPushButton *m_copy;
};

} // namespace Stationmaster
