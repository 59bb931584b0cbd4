// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pages/pagelink.h"
#include "theme/theme.h"

#include <QFrame>

#include <vector>

class QLabel;
class QVBoxLayout;

namespace Stationmaster {

/// Something in the org that needs an admin, where to see it, and what would mend it.
struct OrgFinding
{
    /// What can be done about all of it at once.
    enum class Remedy { None, CreatePhones, SetDefaults, DeletePhones };

    Theme::Tone tone = Theme::Tone::Warning;
    int count = 0;
    QString what{};    ///< plain text, goes on from the count
    QString meaning{}; ///< why it matters, in half a line
    PageLink link{};
    Remedy remedy = Remedy::None;
    bool operator==(const OrgFinding &) const = default;
};

/// “What needs you”: one line a finding, the most urgent first, each with a way to its page.
class FindingsPanel : public QFrame
{
    Q_OBJECT
public:
    explicit FindingsPanel(QWidget *parent = nullptr);
    /// @p quiet: what to say when there is nothing.
    void setFindings(const std::vector<OrgFinding> &findings, const QString &quiet);

Q_SIGNALS:
    void opened(const Stationmaster::PageLink &link);
    /// Its remedy is wanted, for what its link leads to.
    void remedyRequested(const Stationmaster::OrgFinding &finding);

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    void paintIcons();
    void addRow(QVBoxLayout *lines, const OrgFinding &finding);

    std::vector<OrgFinding> m_findings;
    QString m_quiet;
    QVBoxLayout *m_layout;
    QWidget *m_lines = nullptr;
    std::vector<QLabel *> m_icons; ///< one a finding, in their order
};

} // namespace Stationmaster
