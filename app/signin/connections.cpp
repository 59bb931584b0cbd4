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

namespace {

/// Under which the keychain shows the entries of this program.
const QString keychainService = u"io.github.stationmaster.Stationmaster"_s;

QString keyOf(const QString &profileId)
{
    return profileId + u"/client-secret"_s;
}

} // namespace

Connections::Connections(const QString &folder, KeychainBackend &keychain, MainWindow &window,
                         QObject *parent)
    : QObject(parent), m_window(window), m_store(folder), m_report(m_store.load()),
      m_keychain(keychainService, keychain), m_secrets(m_keychain)
{
    connect(&m_secrets, &SecretKeeper::changed, this, &Connections::noteKeeping);
}

Connections::~Connections()
{
    delete m_editor;
    delete m_secretDialog;
}

void Connections::serve(SignInPage *page)
{
    m_page = page;
    ProfileStore::Report report = m_store.load(); // another window may have saved one
    const ProfileStore::Report atStart = std::exchange(m_report, {});
    if (!SignInText::problem(atStart).what.isEmpty())
        report = atStart; // that file is out of the way by now
    ConnectionList *list = page->list();
    list->setProfiles(profiles());
    connect(this, &Connections::changed, list, [this, list] { list->setProfiles(profiles()); });
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
    const Profile *profile = withId(id);
    if (!profile)
        return;
    if (m_page)
        m_page->list()->choose(id);
    if (!problemsIn(*profile).isEmpty()) {
        openEditor(*profile, true); // as it is, it leads nowhere
        Q_EMIT dropped();
        return;
    }
    if (profile->method == Profile::Method::Browser) {
        giveReady(id, {});
        return;
    }
    Q_EMIT asking(profile->name);
    m_wanted = id;
    m_reading = m_secrets.read(keyOf(id)).onFinished(this, [this, id](const Result<SecretAnswer> &answer) {
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
    const Profile *profile = withId(id);
    if (!profile)
        return;
    Connection connection = connectionFor(*profile, secret);
    if (connection.browser) {
        connection.browser->done = SignInText::donePage();
        connection.browser->refused = SignInText::refusedPage();
    }
    Q_EMIT ready(connection);
}

void Connections::askForSecret(const QString &id, SecretAnswer::Outcome why)
{
    const Profile *profile = withId(id);
    if (!profile)
        return;
    m_secretDialog =
        new SecretDialog(profile->name, SignInText::notFound(why, profile->keepsSecret), &m_window);
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
    openEditor(Profile::make(), false);
}

void Connections::edit(const QString &id)
{
    if (const Profile *profile = withId(id))
        openEditor(*profile, false);
}

void Connections::openEditor(const Profile &profile, bool showProblems)
{
    if (m_editor && m_editor->isVisible()) {
        m_editor->raise();
        return;
    }
    QStringList taken;
    for (const Profile &other : profiles()) {
        if (other.id != profile.id)
            taken.append(other.name);
    }
    m_editor = new ConnectionEditor(profile, taken, &m_window);
    m_editor->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_editor, &ConnectionEditor::saved, this, &Connections::save);
    m_editor->open();
    if (showProblems)
        m_editor->form()->showProblems();
}

void Connections::save(Profile profile, const QString &secret)
{
    if (profile.method == Profile::Method::Browser && std::exchange(profile.keepsSecret, false))
        m_secrets.forget(keyOf(profile.id));
    tellStorage(m_store.save(profile));
    if (!secret.isEmpty())
        keep(profile.id, secret);
    Q_EMIT changed();
    if (m_page)
        m_page->list()->choose(profile.id);
}

void Connections::remove(const QString &id)
{
    const Profile *profile = withId(id);
    if (!profile)
        return;
    auto *question = new QMessageBox(QMessageBox::Question, tr("Delete connection"),
                                     tr("Delete the connection “%1”?").arg(profile->name),
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
    const Profile *profile = withId(id);
    if (!profile)
        return;
    const QString name = profile->name;
    const bool hadSecret = profile->keepsSecret;
    const Result<void> removed = m_store.remove(id);
    tellStorage(removed);
    if (!removed)
        return;
    Q_EMIT changed();
    if (!hadSecret && !m_kept.contains(keyOf(id)))
        return;
    m_kept.remove(keyOf(id));
    m_secrets.forget(keyOf(id)).onFinished(this, [this, name, hadSecret](const Result<SecretAnswer> &answer) {
        if (answer && !answer->isDone() && hadSecret)
            tell(Theme::Tone::Warning, tr("The keychain still has the client secret of “%1”.").arg(name),
                 tr("It could not be removed now. Remove it there, under “%1”.").arg(keychainService));
    });
}

void Connections::keep(const QString &id, const QString &secret)
{
    m_kept.insert(keyOf(id));
    m_secrets.keep(keyOf(id), secret.toUtf8());
}

/// The keychain has answered, at once or late.
void Connections::noteKeeping(const QString &key)
{
    if (!m_wanted.isEmpty() && key == keyOf(m_wanted) && m_secretDialog &&
        m_secrets.keeping(key) == SecretKeeper::Keeping::Kept) {
        const QString id = m_wanted;
        delete m_secretDialog;
        choose(id);
        return;
    }
    if (!m_kept.contains(key))
        return;
    if (m_secrets.keeping(key) != SecretKeeper::Keeping::Kept) {
        tell(Theme::Tone::Info, tr("For this run only."), SignInText::notKept(m_secrets.reason(key)));
        return;
    }
    if (m_notice)
        m_window.removeBanner(m_notice);
    for (Profile profile : profiles()) {
        if (keyOf(profile.id) != key || profile.keepsSecret)
            continue;
        profile.keepsSecret = true;
        tellStorage(m_store.save(profile));
        Q_EMIT changed();
        return;
    }
}

void Connections::tell(Theme::Tone tone, const QString &what, const QString &text)
{
    if (m_notice)
        m_window.removeBanner(m_notice);
    m_notice = new Banner(tone);
    m_notice->setText(text, what);
    connect(m_notice->addAction(tr("Close")), &QPushButton::clicked, this,
            [this] { m_window.removeBanner(m_notice); });
    m_window.showBanner(m_notice);
}

void Connections::tellStorage(const Result<void> &result)
{
    if (!result)
        tell(Theme::Tone::Problem, tr("The connection was not saved."),
             tr("The data folder of this program cannot be written to. Check its permissions and that the "
                "disk has free space, then try again."));
}

} // namespace Stationmaster
