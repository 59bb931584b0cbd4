# SPDX-FileCopyrightText: 2026 The Stationmaster Authors
# SPDX-License-Identifier: Apache-2.0
"""The part of Swagger 2's schemas that the API's description uses: type, format, enum, required, properties,
additionalProperties, items, allOf, $ref. A name that a schema does not know is a problem, except where it names
nothing at all or says that others may come, as property maps do; null counts as absent."""
import re

INT_LIMITS = {"int32": 2**31, "int64": 2**63}
DATE_TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)?\Z") # a zone can lack


def type_of(value):
    if isinstance(value, bool):
        return "boolean"
    if isinstance(value, int) or isinstance(value, float) and value.is_integer():
        return "integer"
    return {float: "number", str: "string", dict: "object", list: "array", type(None): "null"}[type(value)]


class Schema:
    def __init__(self, document):
        self._definitions = document["definitions"]

    def _resolved(self, schema):
        while "$ref" in schema:
            schema = self._definitions[schema["$ref"].rsplit("/", 1)[1]]
        if "allOf" not in schema:
            return schema
        # One schema with the names of all: none of the parts alone could tell which names are unknown.
        whole = {"properties": {}, "required": []}
        for part in [*map(self._resolved, schema["allOf"]), {k: v for k, v in schema.items() if k != "allOf"}]:
            whole.update({k: v for k, v in part.items() if k not in whole})
            whole["properties"] = {**whole["properties"], **part.get("properties", {})}
            whole["required"] = [*whole["required"], *part.get("required", [])]
        return whole

    def check(self, value, schema, where):
        """The problems of @p value, each as one text that begins with its place."""
        schema = self._resolved(schema)
        wanted = schema.get("type", "object" if schema.get("properties") else None)
        actual = type_of(value)
        if wanted and actual != wanted and (wanted, actual) != ("number", "integer"):
            yield f"{where}: {actual} instead of {wanted}"
            return
        if "enum" in schema and value not in schema["enum"]:
            yield f"{where}: {value!r} is none of {', '.join(map(str, schema['enum']))}"
        if actual == "integer" and abs(value) >= INT_LIMITS.get(schema.get("format"), float("inf")):
            yield f"{where}: {value} does not fit into {schema['format']}"
        if actual == "string" and schema.get("format") == "date-time" and not DATE_TIME.match(value):
            yield f"{where}: {value!r} is no date and time"
        if actual == "object":
            yield from self._check_object(value, schema, where)
        if actual == "array" and "items" in schema:
            for number, item in enumerate(value):
                yield from self.check(item, schema["items"], f"{where}[{number}]")

    def _check_object(self, value, schema, where):
        for name in schema.get("required", []):
            if value.get(name) is None:
                yield f"{where}: {name} is missing"
        properties = schema.get("properties", {})
        others = schema.get("additionalProperties")
        for name, part in value.items():
            if properties and not others and name not in properties:
                yield f"{where}: {name} is unknown"
            below = properties.get(name, others if isinstance(others, dict) else None)
            if below is not None and part is not None:
                yield from self.check(part, below, f"{where}.{name}")

    def check_text(self, text, schema, where):
        """The same for a value that is written in a query."""
        value = text
        if schema.get("type") == "integer" and re.fullmatch(r"-?\d+", text):
            value = int(text)
        elif schema.get("type") == "boolean" and text in ("true", "false"):
            value = text == "true"
        yield from self.check(value, {key: schema[key] for key in ("type", "enum", "format") if key in schema}, where)
