// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QTextBrowser;

namespace Stationmaster {

/// The quick reference: what a user does with a new phone, what to check when a call does not come, and the
/// keys of this window. All of it can be selected and copied.
class HelpPage : public QWidget
{
    Q_OBJECT
public:
    explicit HelpPage(QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();

    QTextBrowser *m_text;
};

} // namespace Stationmaster
