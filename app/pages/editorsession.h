// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "provisioning/changeplan.h"
#include "transport/call.h"

#include <QObject>
#include <QStringList>

#include <functional>

class QWidget;

namespace Stationmaster {

class Banner;

/// One object of the org in an editor, the same in every editor: it is read when it is opened and whenever it
/// may have changed; it is not left with changes before the person has said what becomes of them; and what is
/// changed elsewhere meanwhile is taken over where the person has entered nothing else, is named, and never
/// overwrites what was entered.
///
/// The session has what the org has, base(); the editor has what is shown.
class EditorSession : public QObject
{
    Q_OBJECT
public:
    struct Editor
    {
        std::function<Call<Document>(const QString &id)> read{};
        std::function<ObjectChange()> change{};              ///< from base() to what is shown
        std::function<QString(const QString &path)> label{}; ///< of a field; empty: it is not shown here
    };

    /// @p parent owns the banners as well.
    EditorSession(Editor editor, QWidget *parent);

    /// Opens another one, after a question where there are changes. Empty: none.
    void open(const QString &id);
    /// Asks what shall become of the changes; then leavingSettled() comes, unless they are kept.
    void askToLeave();
    void readAgain();
    /// Gives the changes up, and reads what is there now.
    void revert();
    /// The same once the changes are written, or were given up in a conflict: what is then read as different
    /// is their own doing.
    void settle();
    /// The person has changed what is shown.
    void edited();

    QString id() const { return m_id; }
    bool isRead() const { return m_isRead; }
    /// As the org has it, but for fields that the person and somebody else have both changed: of those it has
    /// what was there before, so that applying finds the conflict.
    const Document &base() const { return m_base; }
    const QList<FieldConflict> &conflicts() const { return m_conflicts; }

    // To be put in a place by the editor.
    Banner *leavingBanner() const { return m_leaving; }
    Banner *elsewhereBanner() const { return m_elsewhere; }

Q_SIGNALS:
    void left(); ///< id() is another one now, of which nothing is read
    void opened(const QString &id);
    /// base() is to be shown, whatever was shown before.
    void taken();
    /// base() was @p before: to be shown where that is shown still.
    void followed(const Stationmaster::Document &before);
    /// It could not be read; where there are no changes, there is nothing to show.
    void failed(const Stationmaster::Error &error);
    /// The changes that askToLeave() asked about are gone.
    void leavingSettled();

private:
    void buildBanners(QWidget *parent);
    bool isChanged() const;
    void leaveTo(const QString &id);
    void keepEditing();
    void takeRead(const Result<Document> &read);
    void take(const Document &document);
    void follow(const Document &theirs);
    void setInBase(const QString &path, const QJsonValue &value);
    void showElsewhere();

    const Editor m_editor;
    QString m_id;
    QString m_next; ///< asked for while there are changes
    bool m_isLeaving = false;
    Document m_base;
    bool m_isRead = false;
    bool m_isOwnDoing = false; ///< what will be read next
    QList<FieldConflict> m_conflicts;
    QStringList m_changedElsewhere; ///< labels
    CallGuard m_reading;
    Banner *m_leaving = nullptr;
    Banner *m_elsewhere = nullptr;
};

} // namespace Stationmaster
