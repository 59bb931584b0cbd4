// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "basesettings/basesettingssource.h"
#include "provisioning/abilities.h"
#include "provisioning/changeplan.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QScrollArea;

namespace Stationmaster {

class Banner;
class EditorSession;
class NameCheck;
class BaseSettingsForm;

/// Base settings that exist, in the form of the wizard, with what a change touches, and what was changed so
/// far. Writes nothing; asks for reviews. What becomes of changes, of the person and of others, is
/// EditorSession's.
class BaseSettingsEditor : public QFrame
{
    Q_OBJECT
public:
    /// @p source is borrowed.
    explicit BaseSettingsEditor(BaseSettingsSource &source, QWidget *parent = nullptr);

    /// Empty: none.
    void open(const QString &baseSettingsId);
    QString profileId() const;
    /// The org's rows have changed: phones, people.
    void refresh();
    /// The object was written or changed: reads it again.
    void readAgain();
    /// What was reviewed here is written, or was given up in a conflict.
    void settle();
    void setAbilities(const Abilities &abilities);
    /// What was asked for could not be done; the changes stay. Until the next change or other base settings.
    void showProblem(const QString &sentence);
    /// Asks what shall become of the changes; then leavingSettled() comes, unless they are kept.
    void askToLeave();

    bool isRead() const;
    bool isChanged() const { return !change().changes.isEmpty(); }
    /// From the document that was read to the one of the form; without changes where there are none.
    ObjectChange change() const;
    /// What the person has to know before they save, one sentence each.
    QStringList warnings() const;
    const Document &document() const;
    BaseSettingsForm *form() const { return m_form; }

public Q_SLOTS:
    /// Gives the changes up, and reads what is there now.
    void revert();
    void review();

Q_SIGNALS:
    void reviewRequested(const Stationmaster::ObjectChange &change, const QStringList &warnings);
    void laterRequested(const Stationmaster::ObjectChange &change);
    void duplicateRequested(const Stationmaster::Document &baseSettings);
    void deleteRequested(const QString &id, const QString &name);
    void rolloutRequested(const QString &id);
    void opened(const QString &baseSettingsId);
    /// The changes that askToLeave() asked about are gone.
    void leavingSettled();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    QPushButton *addButton(const QString &label, QWidget *parent);
    void connectSession();
    void showLeft();
    void showUnread(const Error &error);
    void take();
    void follow(const Document &before);
    QStringList turnValues() const;
    void showObject();
    void fitForm();
    void showTouched();
    void showFooter();
    QString usersOfBaseSettings(const QStringList &phoneIds) const;

    BaseSettingsSource &m_source;
    Abilities m_abilities;
    EditorSession *m_session = nullptr;

    NameCheck *m_names;
    QLabel *m_title = nullptr;
    QLabel *m_state = nullptr;
    Banner *m_readOnly = nullptr;
    Banner *m_problem = nullptr;
    Banner *m_touched = nullptr;
    BaseSettingsForm *m_form = nullptr;
    QScrollArea *m_scroll = nullptr;
    QLabel *m_summary = nullptr;
    QPushButton *m_revert = nullptr;
    QPushButton *m_review = nullptr;
    QPushButton *m_later = nullptr;
    QPushButton *m_duplicate = nullptr;
    QPushButton *m_delete = nullptr;
    QPushButton *m_rollout = nullptr;
    bool m_isStale = false; ///< the org has changed while nobody saw this
};

} // namespace Stationmaster
