// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "basesettings/telephonysettingsdialog.h"

#include "widgets/banner.h"
#include "widgets/formgrid.h"
#include "widgets/switch.h"
#include "words/abilitytext.h"
#include "words/problemtext.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

QString requiredPath()
{
    return u"persistentConnectionRequired"_s;
}

QString codePath()
{
    return u"blockCallerIdAccessCode"_s;
}

} // namespace

TelephonySettingsDialog::TelephonySettingsDialog(Read read, QWidget *parent)
    : QDialog(parent), m_read(std::move(read)), m_state(new QLabel(this)),
      m_readOnly(new Banner(Theme::Tone::Info, {}, this)),
      m_required(new Switch(tr("Set up a persistent connection before calls are routed to agents"), this)),
      m_code(new QLineEdit(this)), m_revert(new QPushButton(tr("Re&vert"), this)),
      m_review(new QPushButton(tr("&Review change…"), this))
{
    setWindowTitle(tr("Telephony Settings"));
    auto *subtitle = new QLabel(tr("They apply to the whole org."), this);
    setRole(subtitle, "subtitle");
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    auto *grid = new FormGrid(this);
    grid->addField(tr("&Persistent connection required"), m_required);
    grid->addField(tr("&Block caller ID code"), m_code);
    auto *missing = new QLabel(
        tr("Genesys offers no more through its API: force TURN, codecs, DSCP values and the media helper "
           "cannot be set for the whole org. They are set in base settings, and media regions and "
           "Relay/TURN Behavior on each site. STUN and TURN servers and the trunk of WebRTC phones "
           "cannot be chosen."),
        this);
    missing->setWordWrap(true);
    setRole(missing, "hint");
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(m_revert, QDialogButtonBox::ResetRole);
    buttons->addButton(m_review, QDialogButtonBox::ActionRole);
    setRole(m_review, "primary");
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::Huge, Space::Large, Space::Huge, Space::Large);
    layout->setSpacing(Space::Medium);
    for (QWidget *widget : std::initializer_list<QWidget *>{subtitle, m_readOnly, m_state, grid, missing})
        layout->addWidget(widget);
    layout->addStretch(1);
    layout->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 80);

    connect(m_required, &Switch::toggled, this, &TelephonySettingsDialog::refresh);
    connect(m_code, &QLineEdit::textChanged, this, &TelephonySettingsDialog::refresh);
    connect(m_revert, &QPushButton::clicked, this, [this] { take(m_base); });
    connect(m_review, &QPushButton::clicked, this, [this] {
        const bool becomesRequired = m_required->isChecked() && !m_base.at(requiredPath()).toBool();
        Q_EMIT reviewRequested(
            change(),
            becomesRequired
                ? QStringList{tr("This affects every agent in the org. Change it outside business hours.")}
                : QStringList{tr("This affects the whole org.")});
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    refresh();
    readAgain();
}

void TelephonySettingsDialog::readAgain()
{
    if (!change().changes.isEmpty())
        return;
    m_state->setText(tr("Reading the settings…"));
    m_state->show();
    m_reading = m_read().onFinished(this, [this](const Result<Document> &read) {
        if (read) {
            take(*read);
            return;
        }
        m_state->setText(ProblemText::sentence(read.error()));
        refresh();
    });
}

void TelephonySettingsDialog::take(const Document &document)
{
    m_base = document;
    m_isRead = true;
    m_required->setChecked(m_base.at(requiredPath()).toBool());
    m_code->setText(m_base.at(codePath()).toString());
    m_state->hide();
    refresh();
}

ObjectChange TelephonySettingsDialog::change() const
{
    ObjectChange change{.kind = StepKind::UpdateTelephonySettings, .name = tr("Telephony Settings")};
    if (!m_isRead)
        return change;
    Document mine = m_base;
    if (mine.at(requiredPath()).toBool() != m_required->isChecked())
        mine.set(requiredPath(), m_required->isChecked());
    if (mine.at(codePath()).toString() != m_code->text().trimmed())
        mine.set(codePath(), m_code->text().trimmed());
    change.changes = changesBetween(m_base, mine);
    return change;
}

void TelephonySettingsDialog::setAbilities(const Abilities &abilities)
{
    m_abilities = abilities;
    refresh();
}

void TelephonySettingsDialog::refresh()
{
    const bool isChanged = !change().changes.isEmpty();
    const auto why = AbilityText::whyNot(m_abilities, Abilities::Action::ChangeTelephonySettings);
    m_readOnly->setText(why.value_or(QString()));
    m_readOnly->setVisible(why.has_value());
    m_required->setReadOnly(!m_isRead || why);
    m_code->setReadOnly(!m_isRead || why);
    m_revert->setEnabled(isChanged);
    AbilityText::offer(m_review, why);
    if (!isChanged)
        m_review->setEnabled(false);
}

} // namespace Stationmaster
