// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "help/helppage.h"

#include "theme/theme.h"
#include "widgets/pageheader.h"
#include "widgets/segmentedcontrol.h"

#include <QEvent>
#include <QImage>
#include <QKeySequence>
#include <QPainter>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

using Fact = std::pair<QString, QString>;

constexpr int LeastPictureWidth = 240;
constexpr int MostPictureWidth = 640;

QString helpHeading(const QString &text)
{
    return u"<h3>%1</h3>"_s.arg(text.toHtmlEscaped());
}

QString helpList(const QStringList &items, bool ordered)
{
    QString html = ordered ? u"<ol>"_s : u"<ul>"_s;
    for (const QString &item : items)
        html += u"<li>%1</li>"_s.arg(item.toHtmlEscaped());
    return html + (ordered ? u"</ol>"_s : u"</ul>"_s);
}

QString helpTable(const QList<Fact> &facts)
{
    QString html = u"<table cellspacing=\"0\" cellpadding=\"0\">"_s;
    for (const auto &[left, right] : facts)
        html += u"<tr><td class=\"left\">%1</td><td>%2</td></tr>"_s.arg(left.toHtmlEscaped(),
                                                                        right.toHtmlEscaped());
    return html + u"</table>"_s;
}

QString keys(const char *portable)
{
    return QKeySequence::fromString(QString::fromLatin1(portable)).toString(QKeySequence::NativeText);
}

} // namespace

HelpPage::HelpPage(QWidget *parent)
    : QWidget(parent), m_text(new QTextBrowser(this)),
      m_header(new PageHeader(tr("Help"), tr("quick reference and what to check first"), this)),
      m_parts(new QStackedWidget(this))
{
    setAccessibleName(tr("Help"));
    m_text->setAccessibleName(tr("Quick reference"));
    m_text->setOpenLinks(false);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setStyleSheet(u"QTextBrowser { border: none; background: transparent; padding: 0; }"_s);
    m_text->document()->setDocumentMargin(Space::Large);
    m_text->document()->setIndentWidth(Space::Huge);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_header);
    m_parts->addWidget(m_text);
    all->addWidget(m_parts, 1);
    setFocusProxy(m_text);
    fill();
}

void HelpPage::addPart(const QString &title, QWidget *part)
{
    if (!m_choice) {
        m_choice = new SegmentedControl({tr("Quick reference")}, this);
        m_choice->setAccessibleName(tr("Show"));
        m_header->addTool(m_choice);
        connect(m_choice, &SegmentedControl::currentChanged, m_parts, &QStackedWidget::setCurrentIndex);
    }
    m_choice->addSegment(title);
    m_parts->addWidget(part);
}

void HelpPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        fill();
}

void HelpPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (pictureWidth() != m_pictureWidth)
        fill();
}

/// Never so wide that one would have to scroll sideways for it.
int HelpPage::pictureWidth() const
{
    const int room = width() - 2 * Space::Large - m_text->verticalScrollBar()->sizeHint().width();
    return std::clamp(room, LeastPictureWidth, MostPictureWidth);
}

/// The window in the look of the moment, framed, since its ground is that of the page; the caption is for
/// everybody, and says what it shows.
QString HelpPage::picture(const QString &name, const QString &caption)
{
    const Theme &theme = Theme::of(this);
    const QImage source(u":/pictures/help/%1-%2.png"_s.arg(name, theme.dark ? u"dark"_s : u"light"_s));
    const QSize size(m_pictureWidth, m_pictureWidth * source.height() / std::max(1, source.width()));
    // Scaled here, and smoothly: the text would do it fast.
    QImage shown = source.convertToFormat(QImage::Format_RGB32)
                       .scaled(size * devicePixelRatioF(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    QPainter painter(&shown);
    painter.setPen(theme.divider);
    painter.drawRect(shown.rect().adjusted(0, 0, -1, -1));
    painter.end();
    const QString url = u"picture:"_s + name;
    m_text->document()->addResource(QTextDocument::ImageResource, QUrl(url), shown);
    return u"<p><img src=\"%1\" width=\"%2\" height=\"%3\"><br>%4</p>"_s.arg(
        url, QString::number(size.width()), QString::number(size.height()), caption.toHtmlEscaped());
}

void HelpPage::fill()
{
    m_pictureWidth = pictureWidth();
    const Theme &theme = Theme::of(this);
    m_text->document()->setDefaultStyleSheet(
        u"h3 { color: %1; margin-top: 20px; margin-bottom: 6px; } p, li, td { color: %1; } "
        "li { margin-bottom: 4px; } td { padding-top: 4px; padding-bottom: 4px; } td.left { color: %2; padding-right: 24px; }"_s
            .arg(theme.textHigh.name(), theme.textMid.name()));
    QString html;
    html += helpHeading(tr("What the user does with a new phone"));
    html +=
        helpList({tr("Open the Calls panel of the Genesys Cloud client and select the phone there."),
                  tr("Choose the microphone and the speaker. A good headset is better than a laptop’s own."),
                  tr("Run the audio diagnostics in the same panel."), tr("Place a test call.")},
                 true);
    html += helpHeading(tr("Many phones at once: Bulk"));
    html += helpList(
        {tr("Choose for whom: a CSV file or pasted names, a group, a department, what is selected in a "
            "table. Lines that name nobody or several people are settled in place."),
         tr("Choose what to do, and look at the totals: to be done, held, left out, with the reasons."),
         tr("Review every row, before and after. Nothing has been written yet. Held rows, such as phones in "
            "use, are carried out only once you release them. Keep the plan for later, or save it as a file "
            "for a colleague."),
         tr("Carry it out, and go on working. A run can be paused and cancelled at any moment; one that was "
            "cut off goes on at the next start, and nothing is done twice."),
         tr("Afterwards: retry what failed, or export it, mend the list and choose it again; copy what to "
            "tell the users; undo the whole run.")},
        true);
    html += picture(u"bulk-review"_s, tr("The review: what becomes of each row, and why some are left out."));
    html +=
        picture(u"bulk-result"_s, tr("The result: what was done, and what can be done with the run now."));
    html += helpHeading(tr("When a call does not arrive or has no audio"));
    html += helpTable({
        {tr("The user has no phone to select"), tr("Assignments, “No phone”: create one with “New WebRTC "
                                                   "phone…”. A user can have one WebRTC phone.")},
        {tr("The phone is not selected after signing in"),
         tr("Assignments, “Not default”: the phone is not the user’s default station.")},
        {tr("A changed setting has no effect"), tr("Persistent connection and force TURN take effect only "
                                                   "after the user has logged out and back in.")},
        {tr("Calls alert late"), tr("Turn on the persistent connection: it stays open after a call, so the "
                                    "next call alerts at once.")},
        {tr("A user cannot take calls after the client crashed"),
         tr("With a persistent connection the phone stays taken until the timeout has passed. A shorter "
            "timeout "
            "helps.")},
        {tr("No audio behind a strict firewall"),
         tr("Check the media regions of the site first. Force TURN sends all audio through relays; it "
            "reduces resiliency, so use it where direct connections are impossible.")},
        {tr("A call fails although a region is up"),
         tr("Media regions are tried from first to last. When the last one cannot take the call, the call "
            "fails.")},
    });
    html += helpHeading(tr("Relay/TURN Behavior of a site"));
    html += helpTable({
        {tr("Any media region set on this site"),
         tr("Strict control: calls are relayed only in the site’s regions.")},
        {tr("Lowest latency via Geo-Lookup"),
         tr("Best performance: Genesys picks the region, call by call.")},
    });
    html += helpHeading(tr("Good to know before a change"));
    html += helpList(
        {tr("When base settings change, every phone on them reloads. Do it outside business hours."),
         tr("Creating and changing phones needs the permission Telephony > Plugin > All."),
         tr("Names: base settings as BusinessArea_WebRTC_Purpose, for example Support_WebRTC_Standard; "
            "phones as AgentName_WebRTC.")},
        false);
    html += helpHeading(tr("Keyboard shortcuts"));
    html += helpTable({
        {keys("Ctrl+F"), tr("Filter the rows of this page")},
        {keys("Down"), tr("Move from the filter to the rows")},
        {keys("Return"), tr("Open the row")},
        {keys("Ctrl+A"), tr("Select all rows")},
        {keys("Ctrl+C"), tr("Copy the selected rows, ready to paste into a spreadsheet")},
        {keys("F5"), tr("Read the org again")},
        {keys("Esc"), tr("Clear the filter, or go back")},
    });
    const int position = m_text->verticalScrollBar()->value();
    m_text->setHtml(html);
    m_text->verticalScrollBar()->setValue(position);
}

} // namespace Stationmaster
