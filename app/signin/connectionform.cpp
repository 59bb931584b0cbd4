// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "signin/connectionform.h"

#include "auth/region.h"
#include "signin/redirectfield.h"
#include "signin/signintext.h"
#include "signin/swatches.h"
#include "theme/theme.h"
#include "widgets/fieldnote.h"
#include "widgets/formgrid.h"
#include "widgets/segmentedcontrol.h"
#include "widgets/switch.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

using FormField = ConnectionProblem::Field;

// Beside the regions in the list of places.
const QString domainPlace = u"domain"_s;
const QString gatewayPlace = u"gateway"_s;

constexpr int browserSegment = 0;

/// In the order of the form.
const QList<FormField> &formOrder()
{
    static const QList<FormField> order{
        FormField::Name,         FormField::Region,   FormField::Domain,       FormField::ApiUrl,
        FormField::LoginUrl,     FormField::ClientId, FormField::RedirectHost, FormField::RedirectPort,
        FormField::RedirectPath, FormField::Provider, FormField::Colour};
    return order;
}

QUrl typedUrl(const QLineEdit *line)
{
    return QUrl(line->text().trimmed(), QUrl::StrictMode);
}

} // namespace

ConnectionForm::ConnectionForm(const Connection &connection, QStringList taken, QWidget *parent)
    : QWidget(parent), m_original(connection), m_taken(std::move(taken)), m_grid(new FormGrid)
{
    m_name = addLine(Field::Name, tr("&Name"), connection.name, tr("Production"));
    addWhere();
    addSignIn();
    addLooks();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_grid);
    column->addStretch();
    showFields();
}

QLineEdit *ConnectionForm::addLine(Field field, const QString &label, const QString &text,
                                   const QString &placeholder)
{
    auto *line = new QLineEdit(text);
    line->setPlaceholderText(placeholder);
    m_notes[field] = m_grid->addField(label, line);
    m_fields[field] = line;
    connect(line, &QLineEdit::textEdited, this, [this, field] { touch(field); });
    return line;
}

void ConnectionForm::addWhere()
{
    m_where = new QComboBox;
    m_where->setPlaceholderText(tr("Choose a region"));
    for (const Region &region : Region::all())
        m_where->addItem(tr("%1 – %2", "region, domain").arg(region.name, region.domain), region.id);
    m_where->addItem(tr("Another region, by domain"), domainPlace);
    m_where->addItem(tr("Gateway or test org, by address"), gatewayPlace);
    switch (m_original.hosts) {
    case Connection::Hosts::Region:
        m_where->setCurrentIndex(m_where->findData(m_original.region));
        break;
    case Connection::Hosts::Domain:
        m_where->setCurrentIndex(m_where->findData(domainPlace));
        break;
    case Connection::Hosts::Gateway:
        m_where->setCurrentIndex(m_where->findData(gatewayPlace));
        break;
    }
    m_notes[Field::Region] = m_grid->addField(tr("&Region"), m_where);
    m_fields[Field::Region] = m_where;
    m_domain = addLine(Field::Domain, tr("&Domain"), m_original.domain, u"mypurecloud.de"_s);
    m_apiUrl = addLine(Field::ApiUrl, tr("&API address"), m_original.apiUrl.toString(),
                       u"https://api.example.com"_s);
    m_loginUrl = addLine(Field::LoginUrl, tr("&Login address"), m_original.loginUrl.toString(),
                         u"https://login.example.com"_s);
    connect(m_where, &QComboBox::currentIndexChanged, this, [this] { touch(Field::Region); });
}

void ConnectionForm::addSignIn()
{
    m_method = new SegmentedControl({tr("In the browser"), tr("With a client secret")});
    m_method->setCurrentIndex(m_original.method == Connection::Method::Browser ? browserSegment
                                                                               : browserSegment + 1);
    FieldNote *note = m_grid->addField(tr("Sign in"), m_method);
    note->say(Theme::Tone::Neutral,
              tr("In the browser you sign in as yourself, with your own permissions and single sign-on. A "
                 "client secret represents a program with its own roles."));
    m_clientId = addLine(Field::ClientId, tr("Client &ID"), m_original.clientId);
    m_secret = new QLineEdit;
    m_secret->setEchoMode(QLineEdit::Password);
    m_secret->setPlaceholderText(m_original.keepsSecret ? tr("In the keychain; leave empty to keep it")
                                                        : QString());
    m_secretNote = m_grid->addField(tr("Client &secret"), m_secret);

    m_redirect = new RedirectField;
    m_redirect->setFrom(m_original);
    FieldNote *redirectNote = m_grid->addField(tr("Redirect address"), m_redirect);
    m_redirect->nameParts();
    for (const Field field : {Field::RedirectHost, Field::RedirectPort, Field::RedirectPath}) {
        m_notes[field] = redirectNote;
        m_fields[field] = m_redirect;
    }
    m_organization = new QLineEdit(m_original.organization);
    m_organization->setPlaceholderText(tr("Only for single sign-on"));
    m_organizationNote = m_grid->addField(tr("&Organization"), m_organization);
    m_provider = addLine(Field::Provider, tr("Identity &provider"), m_original.provider,
                         tr("Only for single sign-on"));
    m_loginHint = new QLineEdit(m_original.loginHint);
    m_loginHint->setPlaceholderText(u"ana@example.com"_s);
    m_grid->addField(tr("Your &e-mail"), m_loginHint);

    connect(m_method, &SegmentedControl::currentChanged, this, &ConnectionForm::showFields);
    connect(m_secret, &QLineEdit::textEdited, this, &ConnectionForm::edited);
    connect(m_redirect, &RedirectField::edited, this, [this] { touch(Field::RedirectPath); });
    connect(m_organization, &QLineEdit::textEdited, this, &ConnectionForm::showFields);
    connect(m_loginHint, &QLineEdit::textEdited, this, &ConnectionForm::edited);
}

void ConnectionForm::addLooks()
{
    m_readOnly = new Switch(tr("View only: nothing in the org can be changed"));
    m_readOnly->setChecked(m_original.readOnly);
    m_grid->addField(tr("Read-only"), m_readOnly);
    m_readOnly->setAccessibleName(m_readOnly->text());
    m_colour = new QComboBox;
    const int side = fontMetrics().height();
    QList<Swatch> offered = swatches();
    const auto isTheirs = [this](const Swatch &swatch) { return swatch.colour == m_original.colour; };
    if (std::none_of(offered.begin(), offered.end(), isTheirs))
        offered.append({m_original.colour, m_original.colour});
    for (const Swatch &swatch : std::as_const(offered))
        m_colour->addItem(swatchIcon(swatch.colour, Theme::of(this).edge, side, devicePixelRatioF()),
                          swatch.name, swatch.colour);
    m_colour->setCurrentIndex(m_colour->findData(m_original.colour));
    m_notes[Field::Colour] = m_grid->addField(tr("Colo&ur"), m_colour);
    m_fields[Field::Colour] = m_colour;
    connect(m_readOnly, &Switch::toggled, this, &ConnectionForm::edited);
    connect(m_colour, &QComboBox::currentIndexChanged, this, [this] { touch(Field::Colour); });
}

Connection ConnectionForm::connection() const
{
    Connection made = m_original;
    made.name = m_name->text().trimmed();
    const QString where = m_where->currentData().toString();
    made.hosts = where == domainPlace    ? Connection::Hosts::Domain
                 : where == gatewayPlace ? Connection::Hosts::Gateway
                                         : Connection::Hosts::Region;
    made.region = made.hosts == Connection::Hosts::Region ? where : QString();
    made.domain = made.hosts == Connection::Hosts::Domain ? m_domain->text().trimmed() : QString();
    made.apiUrl = made.hosts == Connection::Hosts::Gateway ? typedUrl(m_apiUrl) : QUrl();
    made.loginUrl = made.hosts == Connection::Hosts::Gateway ? typedUrl(m_loginUrl) : QUrl();
    made.method = m_method->currentIndex() == browserSegment ? Connection::Method::Browser
                                                             : Connection::Method::ClientCredentials;
    made.clientId = m_clientId->text().trimmed();
    m_redirect->putInto(made);
    made.organization = m_organization->text().trimmed();
    made.provider = m_provider->text().trimmed();
    made.loginHint = m_loginHint->text().trimmed();
    made.readOnly = m_readOnly->isChecked();
    made.colour = m_colour->currentData().toString();
    return made;
}

QString ConnectionForm::secret() const
{
    return connection().method == Connection::Method::ClientCredentials ? m_secret->text() : QString();
}

QHash<ConnectionForm::Field, QString> ConnectionForm::problems() const
{
    const Connection made = connection();
    QHash<Field, QString> found;
    for (const ConnectionProblem &problem : problemsIn(made)) {
        if (!found.contains(problem.field))
            found[problem.field] = SignInText::problem(problem, made);
    }
    // A name is how the command line calls it.
    if (m_taken.contains(made.name, Qt::CaseInsensitive) && !found.contains(Field::Name))
        found[Field::Name] = tr("Another connection already has this name. Enter a different one.");
    return found;
}

bool ConnectionForm::isComplete() const
{
    return problems().isEmpty();
}

void ConnectionForm::showProblems()
{
    for (const Field field : formOrder())
        m_touched.insert(field);
    showNotes();
    const auto found = problems();
    for (const Field field : formOrder()) {
        if (!found.contains(field))
            continue;
        m_fields[field]->setFocus();
        return;
    }
}

void ConnectionForm::touch(Field field)
{
    m_touched.insert(field);
    showFields();
}

void ConnectionForm::showFields()
{
    const Connection made = connection();
    const bool inBrowser = made.method == Connection::Method::Browser;
    m_grid->setFieldVisible(m_domain, made.hosts == Connection::Hosts::Domain);
    m_grid->setFieldVisible(m_apiUrl, made.hosts == Connection::Hosts::Gateway);
    m_grid->setFieldVisible(m_loginUrl, made.hosts == Connection::Hosts::Gateway);
    m_grid->setFieldVisible(m_secret, !inBrowser);
    m_secretNote->say(Theme::Tone::Neutral,
                      inBrowser ? QString()
                                : tr("It goes into the keychain of this computer, never into a file."));
    m_organizationNote->say(
        Theme::Tone::Neutral,
        inBrowser ? tr("The short name of the org, if people sign in through an identity provider.")
                  : QString());
    for (QWidget *field : {static_cast<QWidget *>(m_redirect), static_cast<QWidget *>(m_organization),
                           static_cast<QWidget *>(m_provider), static_cast<QWidget *>(m_loginHint)})
        m_grid->setFieldVisible(field, inBrowser);
    showNotes();
    Q_EMIT edited();
}

void ConnectionForm::showNotes()
{
    const auto found = problems();
    for (const Field field : formOrder()) {
        FieldNote *note = m_notes[field];
        const QString problem = m_touched.contains(field) ? found.value(field) : QString();
        const bool isRedirect = m_fields[field] == m_redirect;
        if (!isRedirect)
            note->say(problem.isEmpty() ? Theme::Tone::Neutral : Theme::Tone::Problem, problem);
    }
    QString redirect;
    for (const Field field : {Field::RedirectHost, Field::RedirectPort, Field::RedirectPath}) {
        if (redirect.isEmpty())
            redirect = found.value(field);
    }
    m_notes[Field::RedirectPath]->say(redirect.isEmpty() ? Theme::Tone::Info : Theme::Tone::Problem,
                                      redirect.isEmpty()
                                          ? tr("Register exactly this address with the OAuth client: the "
                                               "login page sends the browser back to no other.")
                                          : redirect);
    m_notes[Field::RedirectPath]->setVisible(connection().method == Connection::Method::Browser);
}

} // namespace Stationmaster
