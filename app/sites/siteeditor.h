// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inventory/sitelint.h"
#include "provisioning/abilities.h"
#include "provisioning/changeplan.h"
#include "sites/sitesource.h"

#include <QFrame>

class QBoxLayout;
class QLabel;
class QPushButton;
class QScrollArea;

namespace Stationmaster {

class Banner;
class Chip;
class EditorSession;
class FailoverPicture;
class RegionList;
class RelayChoice;
class SiteFindings;

/// The media regions and the Relay/TURN Behavior of one site: what is chosen and what the org offers, the
/// linter while it is changed, and what a change touches. Writes nothing; asks for reviews. What becomes of
/// changes, of the person and of others, is EditorSession's.
class SiteEditor : public QFrame
{
    Q_OBJECT
public:
    /// @p source is borrowed.
    explicit SiteEditor(SiteSource &source, QWidget *parent = nullptr);

    /// Empty: none.
    void open(const QString &siteId);
    QString siteId() const;
    /// The org's rows have changed: phones, people.
    void refresh();
    /// The object was written or changed: reads it again.
    void readAgain();
    /// What was reviewed here is written, or was given up in a conflict.
    void settle();
    void setAbilities(const Abilities &abilities);
    /// Asks what shall become of the changes; then leavingSettled() comes, unless they are kept.
    void askToLeave();
    /// The keyboard goes to the regions.
    void focusRegions();

    bool isRead() const;
    bool isChanged() const { return !change().changes.isEmpty(); }
    /// From the document that was read to the one that is shown; without changes where there are none.
    ObjectChange change() const;
    /// What the person has to know before they save, one sentence each.
    QStringList warnings() const;
    const Document &document() const;
    const std::optional<MediaRegions> &offered() const { return m_offered; }

    RegionList *chosenList() const { return m_chosen; }
    RegionList *availableList() const { return m_available; }
    RelayChoice *relayChoice() const { return m_relay; }
    SiteFindings *findings() const { return m_findings; }

public Q_SLOTS:
    /// Gives the changes up, and reads what is there now.
    void revert();
    void review();

Q_SIGNALS:
    void reviewRequested(const Stationmaster::ObjectChange &change, const QStringList &warnings);
    /// This site's media settings shall be put on other sites.
    void copyRequested(const Stationmaster::Document &site);
    void opened(const QString &siteId);
    void offeredRead(const Stationmaster::MediaRegions &offered);
    /// The changes that askToLeave() asked about are gone.
    void leavingSettled();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void arrange();
    QLayout *buildHeader();
    QWidget *buildContent();
    QLayout *buildFooter();
    void connectSession();
    void showLeft();
    void showProblem(const Error &error);
    void take();
    void follow(const Document &before);
    void edit();    ///< the person has changed what is shown
    void readAll(); ///< or says why that is not allowed
    void readOffered();
    void moveRegion(int from, int to);
    void removeRegion(int index);
    void addRegion(const QString &region);
    SiteMedia shownMedia() const;
    bool isReadOnly() const;
    std::optional<QString> whyReadOnly() const;
    /// Everything that follows from the document, the changes and the org's rows.
    void showAll();
    void showLists();
    void showUse(const SiteUse &use);
    void showFooter();

    SiteSource &m_source;
    Abilities m_abilities;
    EditorSession *m_session = nullptr;
    std::optional<Error> m_refusal; ///< of one site: then others are not asked for either
    QStringList m_regions;          ///< as the person has them now …
    std::optional<bool> m_isLatencyBased;
    std::optional<MediaRegions> m_offered;
    CallGuard m_readingOffered;

    QLabel *m_title = nullptr;
    Chip *m_model = nullptr;
    QLabel *m_use = nullptr;
    QPushButton *m_copy = nullptr;
    QLabel *m_state = nullptr;
    Banner *m_readOnly = nullptr;
    QScrollArea *m_scroll = nullptr;
    QBoxLayout *m_lists = nullptr;
    RegionList *m_chosen = nullptr;
    RegionList *m_available = nullptr;
    FailoverPicture *m_picture = nullptr;
    RelayChoice *m_relay = nullptr;
    SiteFindings *m_findings = nullptr;
    QLabel *m_summary = nullptr;
    QPushButton *m_revert = nullptr;
    QPushButton *m_review = nullptr;
    bool m_isStale = false; ///< the org has changed while nobody saw this
};

} // namespace Stationmaster
