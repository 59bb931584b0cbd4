// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "auth/address.h"

#include "transport/requestrules.h"

#include <QHostAddress>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

constexpr qsizetype longestLabel = 63;
constexpr qsizetype longestDomain = 253 - 6; // with "login." before it

bool isHostNameCharacter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-';
}

bool isHostNameLabel(const QString &label)
{
    return !label.isEmpty() && label.size() <= longestLabel && !label.startsWith(u'-') &&
           !label.endsWith(u'-') && std::ranges::all_of(label, isHostNameCharacter);
}

/// What follows the name of a service, such as "apps." of the page that the browser shows; else empty.
QString afterService(const QString &host)
{
    for (const auto service : {"api."_L1, "login."_L1, "apps."_L1, "streaming."_L1}) {
        if (host.startsWith(service))
            return host.mid(service.size());
    }
    return {};
}

QString suggestedFor(const QString &typed)
{
    const QUrl url = QUrl::fromUserInput(typed);
    const QString domain = checkDomain(url.host()).domain;
    return domain.isEmpty() ? checkDomain(afterService(url.host())).domain : domain;
}

} // namespace

CheckedDomain checkDomain(const QString &typed)
{
    QString domain = typed.trimmed().toLower();
    if (domain.isEmpty())
        return {.problem = AddressProblem::Empty};
    if (!QHostAddress(domain).isNull())
        return {.problem = AddressProblem::IsAnIp};
    if (domain.contains(u'/') || domain.contains(u':') || domain.contains(u'@'))
        return {.problem = AddressProblem::IsAUrl, .suggestion = suggestedFor(domain)};
    if (domain.endsWith(u'.'))
        domain.chop(1);
    domain = QString::fromLatin1(QUrl::toAce(domain));
    const QStringList labels = domain.split(u'.');
    if (domain.size() > longestDomain || !std::ranges::all_of(labels, isHostNameLabel))
        return {.problem = AddressProblem::NotAHostName};
    if (labels.size() < 2)
        return {.problem = AddressProblem::NoDot};
    // A last label of digits is half an IP address, not a name.
    if (std::ranges::all_of(labels.constLast(), [](QChar c) { return c.isDigit(); }))
        return {.problem = AddressProblem::IsAnIp};
    if (const QString domainOnly = afterService(domain); domainOnly.contains(u'.'))
        return {.problem = AddressProblem::IsAService, .suggestion = domainOnly};
    return {.domain = domain};
}

AddressProblem checkServiceUrl(const QUrl &url)
{
    if (url.isEmpty())
        return AddressProblem::Empty;
    if (!url.isValid() || url.host().isEmpty())
        return AddressProblem::NotAUrl;
    if (!url.userInfo().isEmpty())
        return AddressProblem::HasUserInfo;
    if (!isAcceptableUrl(url))
        return AddressProblem::NotHttps;
    if (url.hasQuery() || url.hasFragment() || (!url.path().isEmpty() && url.path() != "/"_L1))
        return AddressProblem::HasMore;
    return AddressProblem::None;
}

} // namespace Stationmaster
