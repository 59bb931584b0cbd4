#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Stationmaster Authors
# SPDX-License-Identifier: Apache-2.0
"""Checks a request log of stationmaster-org against the API's public description.

    check_log.py LOG.json OPENAPI.json

LOG.json is the answer of GET /_org/log; OPENAPI.json a Swagger 2 document. Every request must be one of the
description (path, verb, parameters, body), and every answer must have the shape that is described for its status.
Answers that a fault made up are not looked at. Prints one line a problem; exits with 0 when there is none, 1 when
there is one, 2 when a file cannot be read."""
import json
import re
import sys
import urllib.parse

from schema import Schema

CONTROL = "/_org/"
# What real answers lack although the description requires it: lists without expand=lines show phones without their
# lines, and base settings whose line has no name.
KNOWN_GAPS = re.compile(r"answer\.entities\[\d+\](: lines is missing|\.lines\[0\]: name is missing)\Z")
# What the org's phones and sites have beyond the description, so that clients learn to keep what they do not know; and
# what expand=lasttokenissued gives, which the description offers and then does not describe.
KNOWN_EXTRAS = re.compile(r"(answer|request)(\.(entities|results)\[\d+\])?: "
                          r"(provisioningHints|siteClass|lastTokenIssued) is unknown\Z")
# Faults behind which the log holds an answer that the org did not give.
MADE_UP = {"cutBefore", "stall", "late", "html502", "status", "401", "notJson"}


class Description:
    def __init__(self, document):
        self.schema = Schema(document)
        self._paths = dict(document["paths"])
        for path, verbs in document.get("x-login-host-paths", {}).items():
            self._paths[path] = verbs

    def operation(self, verb, path):
        """(the operation, None) or (None, what is wrong)."""
        parts = path.split("/")
        best = None
        for known, verbs in self._paths.items():
            pattern = known.split("/")
            if len(pattern) == len(parts) and all(p == q or p.startswith("{") and q for p, q in zip(pattern, parts)):
                # A fixed segment beats a variable one: /phones/template is no phone's id.
                rank = sum(p == q for p, q in zip(pattern, parts))
                if best is None or rank > best[0]:
                    best = (rank, known, verbs)
        if best is None:
            return None, "no such path"
        operation = best[2].get(verb.lower()) or (best[2].get("get") if verb == "HEAD" else None)
        return (operation, None) if operation else (None, f"{best[1]} has no {verb}")


def check_query(schema, operation, query):
    known = {p["name"]: p for p in operation.get("parameters", []) if p["in"] == "query"}
    for name, value in urllib.parse.parse_qsl(query, keep_blank_values=True):
        if name not in known:
            yield f"query: {name} is no parameter of this call and would be ignored"
            continue
        parameter = known[name]
        if parameter.get("type") == "array":
            for item in value.split(","):
                yield from schema.check_text(item, parameter.get("items", {}), f"query.{name}")
        elif "*" not in value and "," not in value:
            yield from schema.check_text(value, parameter, f"query.{name}")
    for name, parameter in known.items():
        if parameter.get("required") and name not in dict(urllib.parse.parse_qsl(query, keep_blank_values=True)):
            yield f"query: {name} is missing"


def check_request(schema, operation, entry):
    yield from check_query(schema, operation, entry.get("query", ""))
    body = next((p for p in operation.get("parameters", []) if p["in"] == "body"), None)
    sent = entry.get("request")
    if body is None:
        if sent is not None:
            yield "request: this call has no body"
    elif sent is None:
        if body.get("required") and entry.get("hasBodies", True):
            yield "request: the body is missing"
    else:
        yield from schema.check(sent, body["schema"], "request")


def check_answer(schema, operation, entry):
    status, answer = entry["status"], entry.get("answer")
    if entry.get("fault") in MADE_UP or not entry.get("hasBodies", True):
        return
    responses = operation["responses"]
    if 200 <= status < 300:
        if str(status) not in responses:
            yield f"answer: a success of this call is {' or '.join(c for c in responses if c.startswith('2'))}"
        described = next((r for code, r in responses.items() if code.startswith("2")), {})
        if "schema" not in described or entry["verb"] == "HEAD":
            if answer is not None and entry["verb"] != "HEAD":
                yield f"answer: {status} should have no body"
        elif answer is None:
            yield f"answer: {status} without a body"
        else:
            yield from schema.check(answer, described["schema"], "answer")
        return
    described = responses.get(str(status), responses.get("default", {}))
    if answer is None:
        yield f"answer: {status} without a body"
    elif "schema" in described:
        yield from schema.check(answer, described["schema"], "answer")
        if isinstance(answer, dict) and "status" in answer and answer["status"] != status:
            yield f"answer: says status {answer['status']}, but is a {status}"


def problems(log, document):
    """One text for each problem, with the request it is about."""
    description = Description(document)
    for entry in log["requests"]:
        verb, path = entry["verb"], entry["path"]
        if path.startswith(CONTROL):
            continue
        about = f"#{entry.get('seq', '?')} {verb} {path} -> {entry['status']}"
        operation, wrong = description.operation(verb, path)
        if wrong:
            # What is not in the description must not have been answered as if it were.
            if entry["status"] < 400:
                yield f"{about}: {wrong}"
            continue
        if path.startswith("/oauth/"):
            continue # its bodies are secrets and in no log
        # A request that was refused may be wrong; that is what the refusal is for.
        if entry["status"] not in (400, 413, 415):
            for problem in check_request(description.schema, operation, entry):
                if not KNOWN_EXTRAS.match(problem):
                    yield f"{about}: {problem}"
        for problem in check_answer(description.schema, operation, entry):
            if not KNOWN_GAPS.match(problem) and not KNOWN_EXTRAS.match(problem):
                yield f"{about}: {problem}"


def main(arguments):
    if len(arguments) != 2:
        print(__doc__, file=sys.stderr)
        return 2
    try:
        log, document = (json.load(open(name, encoding="utf-8")) for name in arguments)
    except (OSError, ValueError) as error:
        print(f"cannot read: {error}", file=sys.stderr)
        return 2
    found = list(problems(log, document))
    for problem in found:
        print(problem)
    print(f"{len(log['requests'])} requests, {len(found)} problems")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
