// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "wizard/provisioningwizard.h"

#include "theme/theme.h"
#include "widgets/taborder.h"
#include "wizard/applypage.h"
#include "wizard/basesettingspage.h"
#include "wizard/donepage.h"
#include "wizard/phonepage.h"
#include "wizard/reviewpage.h"
#include "wizard/stepsidebar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

/// Where the focus was on @p page, or where Tab would come to first; null when there is no such place.
QWidget *focusOn(QWidget *page)
{
    if (QWidget *last = page->focusWidget(); last && last->isEnabled() && last->isVisibleTo(page))
        return last;
    for (QWidget *one = page->nextInFocusChain(); one != page; one = one->nextInFocusChain()) {
        if (page->isAncestorOf(one) && (one->focusPolicy() & Qt::TabFocus) && one->isEnabled() &&
            one->isVisibleTo(page))
            return one;
    }
    return nullptr;
}

} // namespace

ProvisioningWizard::ProvisioningWizard(ProvisioningLookup &lookup, ExecutorFactory makeExecutor,
                                       const QString &orgId, QWidget *parent)
    : QDialog(parent), m_state{lookup, orgId},
      m_sidebar(new StepSidebar(tr("New WebRTC phone"),
                                {tr("Base Settings"), tr("Phone"), tr("Review"), tr("Apply"), tr("Done")},
                                this)),
      m_pages(new QStackedWidget(this)), m_baseSettings(new BaseSettingsPage(m_state, this)),
      m_phone(new PhonePage(m_state, this)), m_apply(new ApplyPage(m_state, std::move(makeExecutor), this)),
      m_cancel(new QPushButton(this)), m_back(new QPushButton(tr("&Back"), this)),
      m_another(new QPushButton(tr("Create &another"), this)), m_next(new QPushButton(this))
{
    setWindowTitle(tr("New WebRTC phone"));
    setWindowModality(Qt::WindowModal);
    auto *review = new ReviewPage(m_state, this);
    // In the order of Page.
    for (WizardPage *one : std::initializer_list<WizardPage *>{m_baseSettings, m_phone, review, m_apply,
                                                               new DonePage(m_state, this)}) {
        m_pages->addWidget(one);
        connect(one, &WizardPage::buttonsChanged, this, &ProvisioningWizard::showButtons);
        connect(one, &WizardPage::nextRequested, this, &ProvisioningWizard::next);
        connect(one, &WizardPage::discardConfirmed, this, [this] { QDialog::reject(); });
    }
    connect(review, &ReviewPage::userRefused, this, [this](const QString &why) {
        back();
        m_phone->refuseUser(why);
    });
    connect(m_apply, &ApplyPage::completed, this, [this] {
        Q_EMIT finishedRun(m_state.plan.id);
        next();
    });
    connect(m_apply, &ApplyPage::objectsChanged, this, &ProvisioningWizard::objectsChanged);
    // Queued: the page must not be left before its signal has been dealt with.
    connect(m_apply, &ApplyPage::startOverRequested, this, &ProvisioningWizard::restart,
            Qt::QueuedConnection);
    connect(m_cancel, &QPushButton::clicked, this, &ProvisioningWizard::reject);
    connect(m_back, &QPushButton::clicked, this, &ProvisioningWizard::back);
    connect(m_another, &QPushButton::clicked, this, &ProvisioningWizard::createAnother);
    connect(m_next, &QPushButton::clicked, this, &ProvisioningWizard::next);
    build();
    restart();
}

ProvisioningWizard::~ProvisioningWizard() = default;

void ProvisioningWizard::build()
{
    m_next->setDefault(true);
    setRole(m_next, "primary");
    auto *footer = new QFrame(this);
    setRole(footer, "footer");
    auto *buttons = new QHBoxLayout(footer);
    buttons->setContentsMargins(Space::Medium, Space::Medium - 1, Space::Medium - 1, Space::Medium - 1);
    buttons->addStretch(1);
    for (QPushButton *one : {m_cancel, m_back, m_another, m_next})
        buttons->addWidget(one);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_pages, 1);
    column->addWidget(footer);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_sidebar);
    layout->addLayout(column, 1);
    setTabOrderByLayout(*this);
    limitSize();
    resize(52 * fontMetrics().height(), 40 * fontMetrics().height());
}

void ProvisioningWizard::setUser(const UserRow &user)
{
    m_phone->setUser(user);
}

bool ProvisioningWizard::isRunning() const
{
    return m_apply->isRunning();
}

int ProvisioningWizard::currentId() const
{
    return m_pages->currentIndex();
}

WizardPage *ProvisioningWizard::page() const
{
    return static_cast<WizardPage *>(m_pages->currentWidget());
}

void ProvisioningWizard::next()
{
    if (!page()->validatePage())
        return;
    if (currentId() == DoneStep)
        return accept();
    arriveAt(currentId() + 1);
}

void ProvisioningWizard::arriveAt(int id)
{
    m_pages->setCurrentIndex(id);
    page()->hide(); // so that all that it makes now is shown together
    page()->initializePage();
    page()->show();
    showPage();
}

void ProvisioningWizard::back()
{
    m_pages->setCurrentIndex(currentId() - 1);
    showPage();
}

void ProvisioningWizard::restart()
{
    arriveAt(BaseSettingsStep);
}

void ProvisioningWizard::showPage()
{
    const int id = currentId();
    m_sidebar->setCurrent(id, id == DoneStep);
    m_sidebar->setNote(id < ApplyStep
                           ? tr("Nothing is written to the org until you press Apply on the review page.")
                           : tr("Every change is kept under Activity, where it can be undone."));
    page()->withdrawQuestion();
    showButtons();
    QWidget *place = focusOn(page());
    (place ? place : page())->setFocus(); // never to Cancel, which Enter would press
}

void ProvisioningWizard::showButtons()
{
    const int id = currentId();
    m_cancel->setVisible(id != DoneStep);
    m_cancel->setText(page()->cancelText().isEmpty() ? tr("Cancel") : page()->cancelText());
    m_back->setVisible(id == PhoneStep || id == ReviewStep);
    m_another->setVisible(id == DoneStep);
    m_next->setVisible(id != ApplyStep); // a run that is done goes on by itself
    m_next->setText(id == DoneStep ? tr("&Finish") : page()->nextText());
    m_next->setEnabled(page()->isComplete());
}

bool ProvisioningWizard::hasInput() const
{
    return m_baseSettings->hasInput() || m_phone->hasInput();
}

void ProvisioningWizard::reject()
{
    if (isRunning())
        return m_apply->stop();
    if (currentId() < ApplyStep && hasInput() && !page()->isAskingDiscard())
        return page()->askDiscard();
    QDialog::reject();
}

void ProvisioningWizard::createAnother()
{
    const auto made = std::ranges::find(m_state.plan.steps, StepKind::CreateBaseSettings, &Step::kind);
    if (made != m_state.plan.steps.end()) {
        BaseSettingsRow profile = rowOf(Document(made->intent["body"_L1].toObject()));
        profile.id = made->objectId;
        profile.name = made->objectName;
        profile.lineId = made->lineId;
        m_baseSettings->useBaseSettings(profile);
    }
    m_phone->forgetUser();
    restart();
    next();
}

void ProvisioningWizard::limitSize()
{
    const int em = fontMetrics().height();
    m_sidebar->setFixedWidth(std::max(12 * em, m_sidebar->minimumSizeHint().width()));
    m_pages->setMinimumWidth(32 * em);
}

void ProvisioningWizard::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        limitSize();
}

} // namespace Stationmaster
