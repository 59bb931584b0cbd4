// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pages/objecteditor.h"
#include "resources/api.h"

namespace Stationmaster {

class BaseSettingsForm;
class Inventory;
class NameCheck;

/// Base settings that exist, in the form of the wizard, with what a change touches, and what was changed so
/// far. Writes nothing; asks for reviews.
class BaseSettingsEditor : public ObjectEditor
{
    Q_OBJECT
public:
    /// @p inventory is borrowed.
    BaseSettingsEditor(Api api, const Inventory &inventory, QWidget *parent = nullptr);

    ObjectChange change() const override;
    QStringList warnings() const override;
    BaseSettingsForm *form() const { return m_form; }

Q_SIGNALS:
    void laterRequested(const Stationmaster::ObjectChange &change);
    void duplicateRequested(const Stationmaster::Document &baseSettings);
    void deleteRequested(const QString &id, const QString &name);
    void rolloutRequested(const QString &id);

protected:
    Call<Document> read(const QString &id) override;
    QString knownName(const QString &id) const override;
    QString fieldLabel(const QString &path) const override;
    QStringList changeTexts(const ObjectChange &change) const override;
    bool isFormValid() override;
    void documentRead() override;
    void documentChanged(const Document &before) override;
    void showState() override;

private:
    QStringList turnValues() const;
    void setOtherNames();
    void fitForm();
    QString namesOf(const QStringList &phoneIds) const; ///< of the first few

    Api m_api;
    const Inventory &m_inventory;
    NameCheck *m_names;
    Banner *m_touched = nullptr;
    BaseSettingsForm *m_form = nullptr;
    QPushButton *m_later = nullptr;
    QPushButton *m_duplicate = nullptr;
    QPushButton *m_delete = nullptr;
    QPushButton *m_rollout = nullptr;
};

} // namespace Stationmaster
