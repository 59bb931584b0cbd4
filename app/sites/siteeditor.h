// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inventory/sitelint.h"
#include "pages/objecteditor.h"
#include "sites/sitesource.h"

class QBoxLayout;

namespace Stationmaster {

class Chip;
class FailoverPicture;
class RegionList;
class RelayChoice;
class SiteFindings;

/// The media regions and the Relay/TURN Behavior of one site: what is chosen and what the org offers, the
/// linter while it is changed, and what a change touches. Writes nothing; asks for reviews.
class SiteEditor : public ObjectEditor
{
    Q_OBJECT
public:
    explicit SiteEditor(SiteSource source, QWidget *parent = nullptr);

    void focusForm() override;
    ObjectChange change() const override;
    QStringList warnings() const override;
    const std::optional<MediaRegions> &offered() const { return m_offered; }

    RegionList *chosenList() const { return m_chosen; }
    RegionList *availableList() const { return m_available; }
    RelayChoice *relayChoice() const { return m_relay; }
    SiteFindings *findings() const { return m_findings; }

Q_SIGNALS:
    /// This site's media settings shall be put on other sites.
    void copyRequested(const Stationmaster::Document &site);
    void offeredRead(const Stationmaster::MediaRegions &offered);

protected:
    Call<Document> read(const QString &id) override;
    QString knownName(const QString &id) const override;
    QString fieldLabel(const QString &path) const override;
    QStringList changeTexts(const ObjectChange &change) const override;
    std::optional<QString> whyReadOnly() const override;
    void objectOpened() override;
    void documentRead() override;
    void documentChanged(const Document &before) override;
    void showState() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    void buildHeader();
    QWidget *buildContent();
    void readOffered();
    void moveRegion(int from, int to);
    void removeRegion(int index);
    void addRegion(const QString &region);
    SiteMedia shownMedia() const;
    bool isReadOnly() const;
    void showLists();
    void showUse(const SiteUse &use);
    void showCopy();

    const SiteSource m_source;
    QStringList m_regions; ///< as the user has them now …
    std::optional<bool> m_isLatencyBased;
    std::optional<MediaRegions> m_offered;
    bool m_isOfferedStale = true; ///< to be read again with the next site
    CallGuard m_readingOffered;

    Chip *m_model = nullptr;
    QLabel *m_use = nullptr;
    QPushButton *m_copy = nullptr;
    QBoxLayout *m_lists = nullptr;
    RegionList *m_chosen = nullptr;
    RegionList *m_available = nullptr;
    FailoverPicture *m_picture = nullptr;
    RelayChoice *m_relay = nullptr;
    SiteFindings *m_findings = nullptr;
};

} // namespace Stationmaster
