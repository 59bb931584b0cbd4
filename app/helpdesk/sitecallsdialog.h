// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "helpdesk/sitecallsreader.h"
#include "helpdesk/sitecallstext.h"

#include <QDialog>

class QLabel;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace Stationmaster {

class Banner;
class ShareBar;

/// Which way the media of a site's newest calls went, and through which regions, as bars. To be shown with
/// open(); reads while it is open.
class SiteCallsDialog : public QDialog
{
    Q_OBJECT
public:
    /// Takes @p reader over.
    SiteCallsDialog(SiteCallsReader *reader, const SiteRow &site, QWidget *parent = nullptr);

    SiteCallsReader &reader() const { return *m_reader; }
    QPushButton *stopButton() const { return m_stop; }
    QPushButton *againButton() const { return m_again; }

private:
    struct Chart
    {
        QVBoxLayout *layout = nullptr;
        QWidget *card = nullptr;
        std::vector<ShareBar *> bars{};
    };
    Chart makeChart(const QString &heading, const QString &note);
    void setBars(Chart &chart, const std::vector<SiteCallsText::Bar> &bars, int calls);
    void showCalls();

    SiteCallsReader *m_reader;
    const SiteRow m_site;
    QLabel *m_basis;
    QProgressBar *m_progress;
    QLabel *m_state;
    Banner *m_missing;
    Chart m_paths;
    Chart m_regions;
    QPushButton *m_stop;
    QPushButton *m_again;
};

} // namespace Stationmaster
