// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "provisioning/abilities.h"
#include "provisioning/changeplan.h"
#include "transport/call.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QScrollArea;

namespace Stationmaster {

class Banner;

/// Base of the editors of one object of the org. It reads the object when it is opened and whenever it may
/// have changed, does not leave unsaved changes without a question, and takes over what is changed elsewhere:
/// shown and named where the user has entered nothing else, never over what was entered. A derived class is
/// the form: it shows document() and says what was entered.
class ObjectEditor : public QFrame
{
    Q_OBJECT
public:
    /// Opens another object, after a question where there are changes. Empty: none.
    void open(const QString &id);
    QString objectId() const { return m_id; }
    void readAgain();
    /// Asks what shall become of the changes; then changesDiscarded() comes, unless they are kept.
    void askToLeave();
    /// What was reviewed here is written, or was given up in a conflict: what is then read as different is
    /// the user's own change.
    void runFinished();
    void setAbilities(const Abilities &abilities);
    /// The org's rows have changed: phones, users.
    void refresh();
    virtual void focusForm() { setFocus(Qt::OtherFocusReason); }
    /// What was asked for could not be done; the changes stay. Hidden by the next edit.
    void showProblem(const QString &sentence);

    bool isRead() const { return m_isRead; }
    bool isGone() const { return m_isGone; } ///< the org has it no longer
    /// As the org has it, but for fields that the user and somebody else have both changed: of those it has
    /// what was there before, so that applying finds the conflict.
    const Document &document() const { return m_base; }
    /// From document() to what is shown; without changes where there are none.
    virtual ObjectChange change() const = 0;
    bool isChanged() const { return !change().changes.isEmpty(); }
    /// What the user has to know before they save, one sentence each.
    virtual QStringList warnings() const = 0;

public Q_SLOTS:
    /// Gives the changes up, and reads what is there now.
    void revert();
    void review();

Q_SIGNALS:
    void reviewRequested(const Stationmaster::ObjectChange &change, const QStringList &warnings);
    void opened(const QString &id);
    /// The changes that askToLeave() asked about are gone.
    void changesDiscarded();

protected:
    struct Kind
    {
        QString name{};    ///< of the editor, for screen readers
        QString prompt{};  ///< while no object is open
        QString reading{}; ///< while it is read
        Abilities::Action readAction{};
        Abilities::Action changeAction{};
    };
    ObjectEditor(Kind kind, QWidget *parent);

    /// Puts the form in its place; the last statement of a derived constructor.
    void setForm(QWidget *form);
    /// The user has changed what is shown.
    void edited();

    virtual Call<Document> read(const QString &id) = 0;
    virtual QString knownName(const QString &id) const = 0;          ///< before it is read
    virtual QString fieldLabel(const QString &path) const = 0;       ///< empty: the form does not show it
    virtual QStringList changeTexts(const ObjectChange &) const = 0; ///< one a change that is worth telling
    virtual bool isFormValid() { return true; }                      ///< else it shows what is wrong
    virtual std::optional<QString> whyReadOnly() const;

    virtual void objectOpened() {}                            ///< objectId() is another, and nothing is read
    virtual void documentRead() = 0;                          ///< to be shown, whatever was shown before
    virtual void documentChanged(const Document &before) = 0; ///< to be shown where @p before is shown still
    /// Everything else that follows from the document, the changes, the abilities and the org's rows.
    virtual void showState();

    const Abilities &abilities() const { return m_abilities; }
    QHBoxLayout *header() const { return m_header; } ///< beside the name
    QHBoxLayout *tools() const { return m_tools; }   ///< below it: what can be done with the object
    QHBoxLayout *footer() const { return m_footer; } ///< before Revert
    QScrollArea *scrollArea() const { return m_scroll; }
    void showEvent(QShowEvent *event) override;

private:
    QLabel *addLabel();
    void leaveTo(const QString &id);
    void keepEditing();
    void readUnlessRefused();
    void finishRead(const Result<Document> &read);
    void readFailed(const Error &error);
    void showDocument(const Document &document);
    void mergeDocument(const Document &theirs);
    void setInBase(const QString &path, const QJsonValue &value);
    void showElsewhere();

    const Kind m_kind;
    Abilities m_abilities;
    QString m_id;
    QString m_next; ///< asked for while there are changes
    Document m_base;
    bool m_isRead = false;
    bool m_isGone = false;
    bool m_isLeaving = false;       ///< askToLeave() waits for an answer
    bool m_isOwnChange = false;     ///< what will be read next
    bool m_isStale = false;         ///< the org has changed while this was hidden
    std::optional<Error> m_refusal; ///< of one object: then others are not asked for either
    QList<FieldConflict> m_conflicts;
    QStringList m_changedElsewhere; ///< labels
    CallGuard m_reading;

    QHBoxLayout *m_header;
    QHBoxLayout *m_tools;
    QHBoxLayout *m_footer;
    QLabel *m_title;
    Banner *m_leaving;
    Banner *m_elsewhere;
    Banner *m_problem;
    Banner *m_readOnly;
    QLabel *m_state;
    QScrollArea *m_scroll;
    QLabel *m_summary;
    QPushButton *m_revert;
    QPushButton *m_review;
};

} // namespace Stationmaster
