// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inventory/sitelint.h"
#include "provisioning/bulk/sitemediarun.h"
#include "provisioning/changeplan.h"
#include "sites/sitesource.h"

#include <QDialog>

#include <map>

class QCheckBox;
class QLabel;
class QPushButton;
class QTableWidget;

namespace Stationmaster {

/// Puts the media settings of one site on others: every other site with what it has now and whether that is
/// different. Those that are ticked are read afresh, so that the comparison and the plan are about what is
/// there. Writes nothing; asks for a review of one change a site. To be shown with open().
class CopyDialog : public QDialog
{
    Q_OBJECT
public:
    /// @p source is borrowed.
    CopyDialog(SiteSource source, const Document &from, QWidget *parent = nullptr);

    QTableWidget *table() const { return m_table; }
    QPushButton *reviewButton() const { return m_review; }
    QCheckBox *regionsBox() const { return m_regions; }
    QCheckBox *behaviorBox() const { return m_behavior; }
    void tick(const QString &siteId, bool on);
    /// The ticked sites as they were read, and what of the settings is copied.
    std::vector<MediaTarget> targets() const;
    MediaParts parts() const;

Q_SIGNALS:
    void reviewRequested(const std::vector<Stationmaster::ObjectChange> &changes,
                         const QStringList &warnings);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addSites();
    void addSite(const SiteRow &site);
    void ticked(int row);
    void read(const QString &siteId);
    void refresh();
    QStringList tickedIds() const;
    QString idAt(int row) const;
    QString whyNot(const SiteMedia &media) const; ///< empty: it can be changed
    ObjectChange changeOf(const Document &site) const;
    QStringList warnings() const;

    const SiteSource m_source;
    const Document m_from;
    std::map<QString, Document> m_read; ///< the ticked ones, as far as they have come
    std::map<QString, CallGuard> m_reading;
    QCheckBox *m_regions;
    QCheckBox *m_behavior;
    QTableWidget *m_table;
    QLabel *m_summary;
    QPushButton *m_review;
};

} // namespace Stationmaster
