// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "wizard/provisioningwizard.h"

#include "theme/theme.h"
#include "wizard/applypage.h"
#include "wizard/basesettingspage.h"
#include "wizard/donepage.h"
#include "wizard/phonepage.h"
#include "wizard/reviewpage.h"
#include "wizard/stepsidebar.h"

#include <QAbstractButton>
#include <QEvent>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stationmaster {

ProvisioningWizard::ProvisioningWizard(ProvisioningLookup &lookup, ExecutorFactory makeExecutor,
                                       const QString &orgId, QWidget *parent)
    : QWizard(parent), m_state{lookup, orgId},
      m_sidebar(new StepSidebar(tr("New WebRTC phone"),
                                {tr("Base Settings"), tr("Phone"), tr("Review"), tr("Apply"), tr("Done")},
                                this)),
      m_baseSettings(new BaseSettingsPage(m_state, this)), m_phone(new PhonePage(m_state, this)),
      m_review(new ReviewPage(m_state, this)), m_apply(new ApplyPage(m_state, std::move(makeExecutor), this)),
      m_done(new DonePage(m_state, this))
{
    setWindowTitle(tr("New WebRTC phone"));
    setWindowModality(Qt::WindowModal);
    setWizardStyle(QWizard::ClassicStyle);
    setOptions(QWizard::NoBackButtonOnStartPage | QWizard::NoBackButtonOnLastPage |
               QWizard::NoCancelButtonOnLastPage | QWizard::HaveCustomButton1);
    setButtonText(QWizard::BackButton, tr("&Back"));
    setButtonText(QWizard::CancelButton, tr("Cancel"));
    setButtonText(QWizard::FinishButton, tr("&Finish"));
    setButtonText(QWizard::CustomButton1, tr("Create &another"));
    for (const auto which : {QWizard::NextButton, QWizard::CommitButton, QWizard::FinishButton})
        setRole(button(which), "primary");

    setPage(BaseSettingsStep, m_baseSettings);
    setPage(PhoneStep, m_phone);
    setPage(ReviewStep, m_review);
    setPage(ApplyStep, m_apply);
    setPage(DoneStep, m_done);

    connect(this, &QWizard::currentIdChanged, this, &ProvisioningWizard::showStep);
    connect(this, &QWizard::customButtonClicked, this, &ProvisioningWizard::createAnother);
    connect(m_review, &ReviewPage::userRefused, this, [this](const QString &why) {
        back();
        m_phone->refuseUser(why);
    });
    connect(m_apply, &ApplyPage::completed, this, [this] {
        Q_EMIT finishedRun(m_state.plan.id);
        next();
    });
    connect(m_apply, &ApplyPage::objectsChanged, this, &ProvisioningWizard::objectsChanged);
    connect(m_apply, &ApplyPage::startOverRequested, this, &ProvisioningWizard::startOver);
    for (WizardPage *page : std::initializer_list<WizardPage *>{m_baseSettings, m_phone, m_review})
        connect(page, &WizardPage::discardConfirmed, this, &QWizard::reject);

    const int em = fontMetrics().height();
    resize(52 * em, 40 * em);
    layOut();
}

ProvisioningWizard::~ProvisioningWizard() = default;

void ProvisioningWizard::setUser(const UserRow &user)
{
    m_phone->setUser(user);
}

bool ProvisioningWizard::isRunning() const
{
    return m_apply->isRunning();
}

void ProvisioningWizard::showStep(int id)
{
    if (id < 0)
        return;
    m_sidebar->setCurrent(id, id == DoneStep);
    const bool isBeforeApply = id < ApplyStep;
    m_sidebar->setNote(isBeforeApply
                           ? tr("Nothing is written to the org until you press Apply on the review page.")
                           : tr("Every change is kept under Activity, where it can be undone."));
    QList<QWizard::WizardButton> buttons{QWizard::Stretch, QWizard::CancelButton};
    if (id == DoneStep)
        buttons = {QWizard::Stretch, QWizard::CustomButton1, QWizard::FinishButton};
    else if (isBeforeApply)
        buttons += {QWizard::BackButton, QWizard::NextButton, QWizard::CommitButton};
    setButtonLayout(buttons);
    for (WizardPage *page : std::initializer_list<WizardPage *>{m_baseSettings, m_phone, m_review})
        page->withdrawQuestion();
}

bool ProvisioningWizard::hasInput() const
{
    return m_baseSettings->hasInput() || m_phone->hasInput();
}

void ProvisioningWizard::reject()
{
    if (isRunning())
        return m_apply->stop();
    auto *page = qobject_cast<WizardPage *>(currentPage());
    if (page && currentId() < ApplyStep && hasInput() && !page->isAskingDiscard())
        return page->askDiscard();
    QWizard::reject();
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

void ProvisioningWizard::startOver()
{
    // From the button's own click: the page must not be left before its signal has been dealt with.
    QMetaObject::invokeMethod(this, &QWizard::restart, Qt::QueuedConnection);
}

void ProvisioningWizard::layOut()
{
    // QWizard gives a side widget only the height above its buttons; ours stands beside them, too. All that
    // QWizard lays out is inside one child, which moves over.
    QWidget *inside = button(QWizard::CancelButton)->parentWidget();
    const int side = std::max(12 * fontMetrics().height(), m_sidebar->minimumSizeHint().width());
    setMinimumWidth(side + 32 * fontMetrics().height());
    inside->setGeometry(isLeftToRight() ? side : 0, 0, width() - side, height());
    for (QWidget *ruler : inside->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)) {
        if (ruler->metaObject() == &QWidget::staticMetaObject)
            ruler->hide(); // QWizard's line above the buttons; the footer has its own
    }
    m_sidebar->setGeometry(isLeftToRight() ? 0 : width() - side, 0, side, height());
    update();
}

void ProvisioningWizard::resizeEvent(QResizeEvent *event)
{
    QWizard::resizeEvent(event);
    layOut();
}

void ProvisioningWizard::changeEvent(QEvent *event)
{
    QWizard::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange)
        layOut();
}

void ProvisioningWizard::paintEvent(QPaintEvent *event)
{
    QWizard::paintEvent(event);
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.page);
    const QAbstractButton *anchor =
        button(currentId() == DoneStep ? QWizard::FinishButton : QWizard::CancelButton);
    const int top = anchor->geometry().top() - Space::Medium;
    const QRect footer(0, top, width(), height() - top);
    painter.fillRect(footer, theme.subtle);
    painter.setPen(theme.divider);
    painter.drawLine(footer.topLeft(), footer.topRight());
}

} // namespace Stationmaster
