// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

#include "orgsim/control/fault.h"

#include "orgsim/rules/answers.h"

#include <QJsonDocument>

namespace Stationmaster::OrgSim {

using namespace Qt::StringLiterals;

namespace {

/// How each kind changes the answer, which is there already.
using FaultEffect = void (*)(const Fault &fault, Answer &answer);

struct FaultKind
{
    bool isCarriedOut = true;
    FaultEffect apply = nullptr;
};

void endWithCut(const Fault &, Answer &answer)
{
    answer.end = Answer::End::Cut;
}

void endWithStall(const Fault &, Answer &answer)
{
    answer.end = Answer::End::Stall;
}

void replaceByStatus(const Fault &fault, Answer &answer)
{
    answer.response =
        failure(fault.status, fault.status == 429 ? u"too.many.requests"_s : u"service.unavailable"_s,
                u"The request cannot be served now."_s);
    if (fault.body.isString()) {
        answer.response.body = fault.body.toString().toUtf8();
        answer.response.contentType = "text/html";
    } else if (fault.body.isObject()) {
        answer.response.body = QJsonDocument(fault.body.toObject()).toJson(QJsonDocument::Compact);
    }
}

void replaceByGatewayPage(const Fault &, Answer &answer)
{
    answer.response = {.status = 502,
                       .contentType = "text/html",
                       .body = "<html><head><title>502 Bad Gateway</title></head><body><h1>502 Bad "
                               "Gateway</h1></body></html>"};
}

void refuseForStorm(const Fault &fault, Answer &answer)
{
    answer.response =
        failure(429, u"too.many.requests"_s, u"Rate limit exceeded the maximum. Retry the request later."_s);
    if (fault.retryAfter < 0)
        answer.response.headers.append({"Retry-After", QByteArray("1")});
}

const QHash<QString, FaultKind> &faultKinds()
{
    static const QHash<QString, FaultKind> kinds{
        {u"cutBefore"_s, {false, endWithCut}},
        {u"cutAfter"_s, {true, endWithCut}},
        {u"stall"_s, {false, endWithStall}},
        {u"stallAfter"_s, {true, endWithStall}},
        {u"late"_s, {false, endWithStall}},
        {u"large"_s,
         {true,
          [](const Fault &fault, Answer &answer) { answer.response.body += QByteArray(fault.bytes, ' '); }}},
        {u"html502"_s, {false, replaceByGatewayPage}},
        {u"status"_s, {false, replaceByStatus}},
        {u"statusAfter"_s, {true, replaceByStatus}},
        {u"storm"_s, {false, refuseForStorm}},
        {u"stale"_s, {true, [](const Fault &, Answer &) {}}},
        {u"401"_s,
         {false,
          [](const Fault &, Answer &answer) {
              answer.response = failure(401, u"credentials.expired"_s, u"The credentials have expired."_s);
          }}},
        {u"halfJson"_s, {true, [](const Fault &, Answer &answer) { answer.end = Answer::End::HalfBody; }}},
        {u"badChunks"_s, {true, [](const Fault &, Answer &answer) { answer.end = Answer::End::BadChunks; }}},
        {u"wrongLength"_s,
         {true, [](const Fault &fault, Answer &answer) { answer.lengthOff = fault.bytes; }}},
        {u"drip"_s,
         {true,
          [](const Fault &fault, Answer &answer) {
              answer.dripBytes = fault.bytes;
              answer.dripMs = fault.ms;
          }}},
        {u"slow"_s, {true, [](const Fault &fault, Answer &answer) { answer.delayMs = fault.ms; }}},
        {u"empty"_s, {true, [](const Fault &, Answer &answer) { answer.response.body.clear(); }}},
        {u"wrongType"_s,
         {true, [](const Fault &, Answer &answer) { answer.response.contentType = "text/html"; }}},
        {u"notJson"_s, {true, [](const Fault &, Answer &answer) {
                            answer.response.body =
                                "<!doctype html><title>Sign in to the guest network</title>";
                        }}}};
    return kinds;
}

} // namespace

std::optional<bool> Fault::kindIsCarriedOut(const QString &kind)
{
    const auto found = faultKinds().constFind(kind);
    return found == faultKinds().cend() ? std::nullopt : std::optional(found->isCarriedOut);
}

bool Fault::expiresToken() const
{
    return kind == u"401"_s;
}

bool Fault::isStale() const
{
    return kind == u"stale"_s;
}

bool Fault::isLate() const
{
    return kind == u"late"_s;
}

Answer Fault::applied(const HttpResponse &response) const
{
    Answer answer{.response = response};
    if (const auto found = faultKinds().constFind(kind); found != faultKinds().cend())
        found->apply(*this, answer);
    if (!contentType.isEmpty())
        answer.response.contentType = contentType;
    if (retryAfter >= 0)
        answer.response.headers.append({"Retry-After", QByteArray::number(retryAfter)});
    return answer;
}

} // namespace Stationmaster::OrgSim
