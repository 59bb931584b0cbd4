// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "helpdesk/savelogdialog.h"

#include "helpdesk/personactiontext.h"
#include "widgets/banner.h"
#include "widgets/fieldnote.h"
#include "widgets/formgrid.h"

#include <QDateTimeEdit>
#include <QDir>
#include <QFileDialog>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStandardPaths>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Stationmaster {

SaveLogDialog::SaveLogDialog(const QString &person, const QDateTime &from, const QDateTime &to,
                             QWidget *parent)
    : HelpDialog(PersonActionText::saveLogTitle(person), PersonActionText::whatIsSaved(), tr("&Save as…"),
                 parent),
      m_person(person), m_from(new QDateTimeEdit(this)), m_to(new QDateTimeEdit(this)),
      m_state(new Banner(Theme::Tone::Info, {}, this))
{
    auto *form = new FormGrid(this);
    for (QDateTimeEdit *edit : {m_from, m_to}) {
        edit->setCalendarPopup(true);
        edit->setDisplayFormat(QLocale().dateTimeFormat(QLocale::ShortFormat));
    }
    form->addField(tr("&From"), m_from);
    m_note = form->addField(tr("&To"), m_to);
    content()->addWidget(form);
    content()->addWidget(m_state);
    content()->addStretch(1);
    m_state->hide();
    suggest(from, to);
    for (QDateTimeEdit *edit : {m_from, m_to}) {
        connect(edit, &QDateTimeEdit::dateTimeChanged, this, [this] {
            m_isTouched = true;
            refresh();
        });
    }
    refresh();
}

void SaveLogDialog::suggest(const QDateTime &from, const QDateTime &to)
{
    if (m_isTouched || m_isSaving)
        return;
    const QSignalBlocker one(m_from), other(m_to);
    m_from->setDateTime(from.toLocalTime());
    m_to->setDateTime(to.toLocalTime());
    refresh();
}

void SaveLogDialog::refresh()
{
    const bool isSpan = m_from->dateTime() < m_to->dateTime();
    m_note->say(Theme::Tone::Problem, isSpan ? QString() : tr("Choose an end that is after the beginning."));
    goOnButton()->setEnabled(isSpan && !m_isSaving);
    m_from->setEnabled(!m_isSaving);
    m_to->setEnabled(!m_isSaving);
}

void SaveLogDialog::goOn()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    auto *dialog =
        new QFileDialog(this, windowTitle(), folder.path(), tr("JSON files (*.json);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"json"_s);
    dialog->selectFile(PersonActionText::logFileName(m_person, m_from->dateTime()));
    connect(dialog, &QFileDialog::fileSelected, this, &SaveLogDialog::save);
    dialog->open();
}

void SaveLogDialog::save(const QString &path)
{
    m_isSaving = true;
    m_state->hide(); // which was about the time before
    refresh();
    Q_EMIT saveRequested(m_from->dateTime().toUTC(), m_to->dateTime().toUTC(), path);
}

void SaveLogDialog::showStage(LogSaver::Stage stage)
{
    m_state->setTone(Theme::Tone::Info);
    m_state->setText(PersonActionText::saving(stage));
    m_state->show();
    makeRoom();
}

void SaveLogDialog::showEnd(const QString &path, const Result<LogSaver::Saved> &end)
{
    const PersonActionText::Sentence said = PersonActionText::saved(path, end);
    m_isSaving = false;
    m_state->setTone(said.tone);
    m_state->setText(said.text);
    m_state->show();
    if (end)
        setCloseText(tr("Close"));
    refresh();
    makeRoom();
}

QString SaveLogDialog::state() const
{
    return m_state->isHidden() ? QString() : m_state->text();
}

} // namespace Stationmaster
