// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "bulk/subjectpanel.h"

#include "inventory/inventory.h"
#include "provisioning/bulk/bulksubject.h"
#include "widgets/picklist.h"
#include "widgets/stateview.h"
#include "words/problemtext.h"

#include <QCollator>
#include <QComboBox>
#include <QLabel>
#include <QLocale>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

using Source = SubjectPanel::Source;

std::optional<BulkDirectory::By> directoryOf(Source source)
{
    switch (source) {
    case Source::Group:
        return BulkDirectory::By::Group;
    case Source::Queue:
        return BulkDirectory::By::Queue;
    case Source::Team:
        return BulkDirectory::By::Team;
    case Source::Location:
        return BulkDirectory::By::Location;
    case Source::Licence:
        return BulkDirectory::By::Licence;
    default:
        return std::nullopt;
    }
}

bool isChosenByName(Source source)
{
    return source == Source::Department || source == Source::Division || source == Source::SitePhones ||
           directoryOf(source);
}

template <typename Row, typename Belongs>
BulkSubjects subjectsOf(BulkSubjects::Of of, const std::vector<Row> &rows, const Belongs &belongs)
{
    BulkSubjects subjects{.of = of};
    for (const Row &row : rows) {
        if (belongs(row))
            subjects.ids.append(row.id);
    }
    return subjects;
}

BulkSubjects leaversPhones(const Inventory &inventory)
{
    return subjectsOf(BulkSubjects::Of::Phones, inventory.phones(), [&inventory](const PhoneRow &phone) {
        const Holder::State holder = inventory.holderOf(phone).state;
        return phone.isWebRtc() && (holder == Holder::State::Nobody || holder == Holder::State::Inactive ||
                                    holder == Holder::State::Deleted);
    });
}

} // namespace

SubjectPanel::SubjectPanel(Inventory &inventory, BulkDirectory &directory, QWidget *parent)
    : QWidget(parent), m_inventory(inventory), m_directory(directory), m_source(new QComboBox(this)),
      m_details(new QStackedWidget(this)), m_names(new PickList(tr("Wh&ich one"), tr("Find by name"), this)),
      m_state(new StateView(this)), m_count(new QLabel(this))
{
    const std::vector<std::pair<Source, QString>> sources{
        {Source::List, tr("A list: CSV file or pasted names")},
        {Source::WithoutPhone, tr("Everybody who has no phone")},
        {Source::Everybody, tr("Everybody who is active")},
        {Source::Department, tr("People of a department")},
        {Source::Division, tr("People of a division")},
        {Source::Group, tr("People of a group")},
        {Source::Queue, tr("People of a queue")},
        {Source::Team, tr("People of a team")},
        {Source::Location, tr("People at a location")},
        {Source::Licence, tr("People with a licence")},
        {Source::AllPhones, tr("All WebRTC phones")},
        {Source::SitePhones, tr("Phones at a site")},
        {Source::LeaversPhones, tr("Phones of leavers and of nobody")}};
    for (const auto &[source, label] : sources)
        m_source->addItem(label, static_cast<int>(source));
    m_source->setFocusPolicy(Qt::StrongFocus);
    auto *caption = new QLabel(tr("Choose b&y"), this);
    caption->setBuddy(m_source);
    m_source->setAccessibleName(tr("Choose by"));
    m_count->setTextFormat(Qt::PlainText);
    m_count->setWordWrap(true);
    setRole(m_count, "strong");
    m_details->addWidget(new QWidget(m_details)); // for what needs no further choice
    m_details->addWidget(m_names);
    m_details->addWidget(m_state);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::Small);
    layout->addWidget(caption);
    layout->addWidget(m_source);
    layout->addWidget(m_count);
    layout->addWidget(m_details, 1);
    connect(m_source, &QComboBox::currentIndexChanged, this, &SubjectPanel::showSource);
    connect(m_names, &PickList::chosen, this, &SubjectPanel::readMembers);
    connect(m_state, &StateView::actionRequested, this, &SubjectPanel::showSource);
    const auto forget = [this] { m_kept.reset(); };
    connect(&inventory, &Inventory::rowsChanged, this, forget);
    connect(&inventory, &Inventory::rowsRemoved, this, forget);
    connect(&inventory, &Inventory::stateChanged, this, forget);
    connect(this, &SubjectPanel::changed, this, [this] {
        const BulkSubjects &now = subjects();
        const int count = static_cast<int>(now.ids.size());
        m_count->setText(now.of == BulkSubjects::Of::People ? tr("%Ln person(s)", nullptr, count)
                                                            : tr("%Ln phone(s)", nullptr, count));
    });
    showSource();
}

SubjectPanel::Source SubjectPanel::source() const
{
    return static_cast<Source>(m_source->currentData().toInt());
}

void SubjectPanel::setSource(Source source)
{
    m_source->setCurrentIndex(m_source->findData(static_cast<int>(source)));
}

void SubjectPanel::setSelection(const BulkSubjects &subjects)
{
    m_selection = subjects;
    const int old = m_source->findData(static_cast<int>(Source::Selection));
    if (old < 0)
        m_source->insertItem(0, subjects.from, static_cast<int>(Source::Selection));
    else
        m_source->setItemText(old, subjects.from);
    setSource(Source::Selection);
    tellChanged();
}

void SubjectPanel::setListView(QWidget *view)
{
    m_listView = view;
    m_details->addWidget(view);
    showSource();
}

void SubjectPanel::setListed(const BulkSubjects &subjects)
{
    m_listed = subjects;
    if (source() == Source::List)
        tellChanged();
}

void SubjectPanel::tellChanged()
{
    m_kept.reset();
    Q_EMIT changed();
}

const BulkSubjects &SubjectPanel::subjects() const
{
    if (!m_kept)
        m_kept = subjectsNow();
    return *m_kept;
}

BulkSubjects SubjectPanel::subjectsNow() const
{
    using Of = BulkSubjects::Of;
    const Source from = source();
    BulkSubjects subjects;
    switch (from) {
    case Source::Selection:
        return m_selection;
    case Source::List:
        return m_listed;
    case Source::Everybody:
        subjects = subjectsOf(Of::People, m_inventory.users(), isActive);
        break;
    case Source::WithoutPhone:
        subjects = subjectsOf(Of::People, m_inventory.users(), [this](const UserRow &user) {
            return isActive(user) && m_inventory.webRtcPhonesOf(user.id) == 0;
        });
        break;
    case Source::AllPhones:
        subjects = subjectsOf(Of::Phones, m_inventory.phones(), std::mem_fn(&PhoneRow::isWebRtc));
        break;
    case Source::LeaversPhones:
        subjects = leaversPhones(m_inventory);
        break;
    case Source::Group:
    case Source::Queue:
    case Source::Team:
    case Source::Location:
    case Source::Licence:
        return m_members;
    case Source::Department:
    case Source::Division:
    case Source::SitePhones:
        subjects = known(m_names->chosenId());
        break;
    }
    subjects.from = m_source->currentText();
    return subjects;
}

/// Those of a name that the inventory's own rows tell.
BulkSubjects SubjectPanel::known(const QString &name) const
{
    if (name.isEmpty())
        return {};
    if (source() == Source::SitePhones)
        return subjectsOf(BulkSubjects::Of::Phones, m_inventory.phones(), [&name](const PhoneRow &phone) {
            return phone.isWebRtc() && phone.siteId == name;
        });
    const auto field = source() == Source::Department ? &UserRow::department : &UserRow::divisionName;
    return subjectsOf(BulkSubjects::Of::People, m_inventory.users(),
                      [&name, field](const UserRow &user) { return isActive(user) && user.*field == name; });
}

std::vector<NamedRow> SubjectPanel::knownNames() const
{
    std::map<QString, NamedRow> names;
    if (source() == Source::SitePhones) {
        for (const SiteRow &site : m_inventory.sites())
            names[site.id] = {
                .id = site.id, .name = site.name, .memberCount = m_inventory.webRtcPhonesAt(site.id)};
    } else {
        const auto field = source() == Source::Department ? &UserRow::department : &UserRow::divisionName;
        for (const UserRow &user : m_inventory.users()) {
            const QString &name = user.*field;
            if (name.isEmpty() || !isActive(user))
                continue;
            NamedRow &row = names[name];
            row.id = row.name = name;
            row.memberCount = row.memberCount.value_or(0) + 1;
        }
    }
    std::vector<NamedRow> rows;
    for (const auto &[id, row] : names)
        rows.push_back(row);
    return rows;
}

void SubjectPanel::showSource()
{
    m_reading = {};
    m_members = {};
    const Source now = source();
    if (now == Source::List && m_listView)
        m_details->setCurrentWidget(m_listView);
    else if (!isChosenByName(now))
        m_details->setCurrentIndex(0);
    else if (const auto by = directoryOf(now))
        readNames(*by);
    else
        showNames(knownNames());
    tellChanged();
}

void SubjectPanel::readNames(BulkDirectory::By by)
{
    m_details->setCurrentWidget(m_state);
    m_state->setLoading(tr("Reading the list…"));
    m_reading = m_directory.names(by).onFinished(this, [this](const Result<std::vector<NamedRow>> &names) {
        if (names)
            showNames(*names);
        else
            m_state->setState(u"problem"_s, tr("The list could not be read"),
                              ProblemText::sentence(names.error()), tr("Try again"));
    });
}

void SubjectPanel::showNames(std::vector<NamedRow> names)
{
    if (names.empty()) {
        m_details->setCurrentWidget(m_state);
        m_state->setState(u"empty"_s, tr("There are none"), tr("Choose another way above."));
        return;
    }
    QCollator order;
    order.setCaseSensitivity(Qt::CaseInsensitive);
    order.setNumericMode(true);
    std::ranges::sort(
        names, [&order](const NamedRow &a, const NamedRow &b) { return order.compare(a.name, b.name) < 0; });
    std::vector<PickList::Choice> choices;
    for (const NamedRow &row : names)
        choices.push_back({.id = row.id,
                           .name = row.name,
                           .detail = row.divisionName,
                           .chip = row.memberCount ? QLocale().toString(*row.memberCount) : QString()});
    m_names->setChoices(choices);
    m_details->setCurrentWidget(m_names);
}

void SubjectPanel::readMembers()
{
    m_members = {};
    const QString id = m_names->chosenId();
    const auto by = directoryOf(source());
    if (!by || id.isEmpty()) {
        m_reading = {};
        tellChanged();
        return;
    }
    tellChanged();
    m_count->setText(tr("Reading who is in it…"));
    m_reading = m_directory.members(*by, id).onFinished(this, [this](const Result<QStringList> &ids) {
        if (!ids) {
            m_count->setText(ProblemText::sentence(ids.error()));
            return;
        }
        if (ids->isEmpty()) {
            m_count->setText(tr("Nobody is in it. Choose another one."));
            return;
        }
        m_members = {.of = BulkSubjects::Of::People, .ids = *ids, .from = m_source->currentText()};
        tellChanged();
    });
}

} // namespace Stationmaster
