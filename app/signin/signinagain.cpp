// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "signin/signinagain.h"

#include "shell/mainwindow.h"
#include "signin/session.h"
#include "signin/signinagaindialog.h"
#include "widgets/banner.h"

#include <QApplication>
#include <QPushButton>
#include <QTimer>

#include <utility>

namespace Stationmaster {

SignInAgain::SignInAgain(MainWindow &window, Session &session, QObject *parent)
    : QObject(parent), m_window(window), m_session(session), m_access(*session.person())
{
    connect(&m_access, &PersonalAccess::needed, this, &SignInAgain::ask);
    connect(&m_access, &PersonalAccess::finished, this, &SignInAgain::close);
    connect(&m_access, &PersonalAccess::opened, this, [this](const QUrl &address, bool isShown) {
        if (m_dialog)
            m_dialog->showBrowser(address, isShown);
    });
    connect(&m_access, &PersonalAccess::cameBack, this, [this] {
        if (m_dialog)
            m_dialog->showWaiting();
    });
    connect(&m_access, &PersonalAccess::refused, this, [this](const SignInEnd &end) {
        openDialog();
        m_dialog->showProblem(SignInText::problem(end, m_session.access()));
    });
}

SignInAgain::~SignInAgain()
{
    delete m_dialog;
    if (m_banner)
        m_window.removeBanner(m_banner);
}

void SignInAgain::ask(UserToken::Reason reason)
{
    m_text = SignInText::askedAgain(reason, m_session.organization().name);
    if (!m_banner) {
        m_banner = new Banner(Theme::Tone::Warning);
        connect(m_banner->addAction(tr("Sign in &again")), &QPushButton::clicked, this, &SignInAgain::start);
        m_window.showBanner(m_banner);
    }
    m_banner->setText(m_text, tr("You are signed out."));
    if (m_dialog) {
        m_dialog->setText(m_text);
        m_dialog->showQuestion();
    }
    // A dialog that is open hides the banner from the mouse.
    if (!m_isDeclined || QApplication::activeModalWidget())
        openDialog();
}

void SignInAgain::openDialog()
{
    if (m_dialog)
        return;
    QWidget *over = QApplication::activeModalWidget();
    m_dialog = new SignInAgainDialog(m_session.organization().name, m_text, over ? over : &m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &SignInAgainDialog::signInRequested, this, [this] { m_access.start(); });
    connect(m_dialog, &SignInAgainDialog::cancelRequested, this, [this] {
        m_access.stop();
        m_dialog->showQuestion();
    });
    connect(m_dialog, &SignInAgainDialog::rejected, this, &SignInAgain::decline);
    // It belongs to what is open on top, and goes with that; then it is needed elsewhere.
    const auto move = [this, moved = m_dialog.data()] {
        QTimer::singleShot(0, this, [this, moved] {
            if (m_dialog && m_dialog == moved)
                delete m_dialog;
            if (!m_dialog && m_access.isNeeded())
                openDialog();
        });
    };
    connect(m_dialog, &SignInAgainDialog::blocked, this, move);
    connect(m_dialog, &QObject::destroyed, this, move);
    if (const QUrl address = m_access.address(); !address.isEmpty())
        m_dialog->showBrowser(address, true);
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
}

void SignInAgain::start()
{
    openDialog();
    m_access.start();
}

void SignInAgain::decline()
{
    m_isDeclined = true;
    m_isDeclining = true;
    // What is asked for from now on finds the banner, also when it comes before this dialog is gone.
    m_dialog->disconnect(this);
    m_access.giveUp();
}

void SignInAgain::close()
{
    if (!std::exchange(m_isDeclining, false))
        m_isDeclined = false;
    if (m_dialog) {
        m_dialog->disconnect(this);
        m_dialog->close();
    }
    if (m_banner)
        m_window.removeBanner(m_banner);
    m_banner = nullptr;
}

} // namespace Stationmaster
