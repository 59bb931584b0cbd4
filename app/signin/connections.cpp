// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "signin/connections.h"

#include "shell/mainwindow.h"
#include "signin/connectioneditor.h"
#include "signin/connectionform.h"
#include "signin/connectionlist.h"
#include "signin/secretdialog.h"
#include "signin/signinpage.h"
#include "widgets/banner.h"
#include "words/problemtext.h"

#include <QMessageBox>
#include <QPushButton>

#include <utility>

using namespace Qt::StringLiterals;

namespace Stationmaster {

Connections::Connections(const QString &folder, KeychainBackend &keychain, MainWindow &window,
                         QObject *parent)
    : QObject(parent), m_window(window), m_store(folder), m_report(m_store.load()),
      m_secrets(keychainService(), keychain)
{
    connect(&m_secrets, &SecretStore::changed, this, &Connections::noteKeeping);
}

Connections::~Connections()
{
    delete m_editor;
    delete m_secretDialog;
}

void Connections::serve(SignInPage *page)
{
    m_page = page;
    ConnectionStore::Report report = m_store.load(); // another window may have saved one
    const ConnectionStore::Report atStart = std::exchange(m_report, {});
    if (!SignInText::problem(atStart).what.isEmpty())
        report = atStart; // that file is out of the way by now
    ConnectionList *list = page->list();
    list->setConnections(all());
    connect(this, &Connections::changed, list, [this, list] { list->setConnections(all()); });
    connect(list, &ConnectionList::signInRequested, this, &Connections::choose);
    connect(list, &ConnectionList::newRequested, this, &Connections::create);
    connect(list, &ConnectionList::editRequested, this, &Connections::edit);
    connect(list, &ConnectionList::deleteRequested, this, &Connections::remove);
    const SignInProblem problem = SignInText::problem(report);
    if (!problem.what.isEmpty())
        page->showProblem(problem, false, false);
}

void Connections::choose(const QString &id)
{
    const Connection *connection = withId(id);
    if (!connection)
        return;
    if (m_page)
        m_page->list()->choose(id);
    if (!problemsIn(*connection).isEmpty()) {
        openEditor(*connection, true); // as it is, it leads nowhere
        Q_EMIT dropped();
        return;
    }
    if (connection->method == Connection::Method::Browser) {
        giveReady(id, {});
        return;
    }
    Q_EMIT asking(connection->name);
    m_wanted = id;
    m_reading =
        m_secrets.read(secretKeyOf(id)).onFinished(this, [this, id](const Result<SecretAnswer> &answer) {
            if (answer && answer->isDone())
                giveReady(id, QString::fromUtf8(answer->secret));
            else
                askForSecret(id, answer ? answer->outcome : SecretAnswer::Outcome::Failed);
        });
}

void Connections::stop()
{
    m_reading.reset();
    m_wanted.clear();
    delete m_secretDialog;
}

void Connections::giveReady(const QString &id, const QString &secret)
{
    m_wanted.clear();
    const Connection *connection = withId(id);
    if (!connection)
        return;
    ApiAccess access = accessFor(*connection, secret);
    if (access.browser) {
        access.browser->done = SignInText::donePage();
        access.browser->refused = SignInText::refusedPage();
    }
    Q_EMIT ready(access);
}

void Connections::askForSecret(const QString &id, SecretAnswer::Outcome why)
{
    const Connection *connection = withId(id);
    if (!connection)
        return;
    m_secretDialog =
        new SecretDialog(connection->name, SignInText::notFound(why, connection->keepsSecret), &m_window);
    m_secretDialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_secretDialog, &SecretDialog::entered, this, [this, id](const QString &secret) {
        keep(id, secret);
        giveReady(id, secret);
    });
    connect(m_secretDialog, &SecretDialog::rejected, this, [this] {
        m_wanted.clear();
        Q_EMIT dropped();
    });
    m_secretDialog->open();
}

void Connections::create()
{
    openEditor(Connection::make(), false);
}

void Connections::edit(const QString &id)
{
    if (const Connection *connection = withId(id))
        openEditor(*connection, false);
}

void Connections::openEditor(const Connection &connection, bool showProblems)
{
    if (m_editor && m_editor->isVisible()) {
        m_editor->raise();
        return;
    }
    QStringList taken;
    for (const Connection &other : all()) {
        if (other.id != connection.id)
            taken.append(other.name);
    }
    m_editor = new ConnectionEditor(connection, taken, &m_window);
    m_editor->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_editor, &ConnectionEditor::saved, this, &Connections::save);
    m_editor->open();
    if (showProblems)
        m_editor->form()->showProblems();
}

void Connections::save(Connection connection, const QString &secret)
{
    if (connection.method == Connection::Method::Browser && std::exchange(connection.keepsSecret, false))
        m_secrets.remove(secretKeyOf(connection.id));
    tellStorage(m_store.save(connection));
    if (!secret.isEmpty())
        keep(connection.id, secret);
    Q_EMIT changed();
    if (m_page)
        m_page->list()->choose(connection.id);
}

void Connections::remove(const QString &id)
{
    const Connection *connection = withId(id);
    if (!connection)
        return;
    auto *question = new QMessageBox(QMessageBox::Question, tr("Delete connection"),
                                     tr("Delete the connection “%1”?").arg(connection->name),
                                     QMessageBox::NoButton, &m_window);
    question->setTextFormat(Qt::PlainText);
    question->setInformativeText(
        tr("Its client secret is also removed from the keychain. Nothing changes in the org."));
    question->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *yes = question->addButton(tr("Delete"), QMessageBox::DestructiveRole);
    setRole(yes, "danger");
    question->setDefaultButton(question->addButton(tr("Cancel"), QMessageBox::RejectRole));
    connect(yes, &QPushButton::clicked, this, [this, id] { erase(id); });
    question->open();
}

void Connections::erase(const QString &id)
{
    const Connection *connection = withId(id);
    if (!connection)
        return;
    const QString name = connection->name;
    const bool hadSecret = connection->keepsSecret;
    const Result<void> removed = m_store.remove(id);
    tellStorage(removed);
    if (!removed)
        return;
    Q_EMIT changed();
    if (!hadSecret && !m_kept.contains(secretKeyOf(id)))
        return;
    m_kept.remove(secretKeyOf(id));
    m_secrets.remove(secretKeyOf(id))
        .onFinished(this, [this, name, hadSecret](const Result<SecretAnswer> &answer) {
            if (answer && !answer->isDone() && hadSecret)
                tell(Theme::Tone::Warning, tr("The keychain still has the client secret of “%1”.").arg(name),
                     tr("It could not be removed now. Remove it there, under “%1”.").arg(keychainService()));
        });
}

void Connections::keep(const QString &id, const QString &secret)
{
    m_kept.insert(secretKeyOf(id));
    m_secrets.save(secretKeyOf(id), secret.toUtf8());
}

/// The keychain has answered, at once or late.
void Connections::noteKeeping(const QString &key)
{
    if (!m_wanted.isEmpty() && key == secretKeyOf(m_wanted) && m_secretDialog &&
        m_secrets.keeping(key) == SecretStore::Keeping::Kept) {
        const QString id = m_wanted;
        delete m_secretDialog;
        choose(id);
        return;
    }
    if (!m_kept.contains(key))
        return;
    if (m_secrets.keeping(key) != SecretStore::Keeping::Kept) {
        tell(Theme::Tone::Info, tr("For this run only."), SignInText::notKept(m_secrets.reason(key)));
        return;
    }
    if (m_notice)
        m_window.removeBanner(m_notice);
    for (Connection connection : all()) {
        if (secretKeyOf(connection.id) != key || connection.keepsSecret)
            continue;
        connection.keepsSecret = true;
        tellStorage(m_store.save(connection));
        Q_EMIT changed();
        return;
    }
}

void Connections::tell(Theme::Tone tone, const QString &what, const QString &text)
{
    if (m_notice)
        m_window.removeBanner(m_notice);
    m_notice = m_window.tell(tone, text, what);
}

void Connections::tellStorage(const Result<void> &result)
{
    if (!result)
        tell(Theme::Tone::Problem, tr("The connection was not saved."),
             tr("The data folder of this program cannot be written to. Check its permissions and that the "
                "disk has free space, then try again."));
}

} // namespace Stationmaster
