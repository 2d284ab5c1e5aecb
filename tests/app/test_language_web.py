"""Errors of the web in the visitor's language: each status that a visitor can meet, in one line without English."""

import json
from http.client import HTTPConnection
from urllib.parse import urlsplit

import pytest

from tests.english_left import english_left

TYPED = (
    "file:",
    "stage:",
    "style:",
    "method:",
    "DELETE",
    "GET",
    "HEAD",
    "/session",
    "session",
    "page",
    "query",
)
REFUSED = {
    "no such file": ("GET", "glb/nonsense?lang=qps", 404, ""),
    "no such page": ("GET", "nothing/at/all?lang=qps", 404, ""),
    "no such download": ("GET", "download/x.exe?lang=qps", 400, ""),
    "a case that cannot be": ("GET", "download/x.csv?lang=qps&v=1&scale=9", 400, ""),
    "a level twice": ("GET", "download/x.csv?lang=qps&level=L1&level=L2", 400, ""),
    "an unknown stage": ("GET", "download/x.png?lang=qps&stage=lunch", 400, ""),
    "an unknown style": ("GET", "download/x.png?lang=qps&style=fur", 400, ""),
    "a method": ("DELETE", "?lang=qps", 405, ""),
    "no session": ("GET", "ws/none?lang=qps", 404, ""),
    "no greeting's body": ("POST", "session?lang=qps", 400, "{"),
    "another body": ("POST", "session?lang=qps", 400, "[1]"),
    "a body of numbers": ("POST", "session?lang=qps", 400, json.dumps({"session": 1, "page": 2, "query": 3})),
    "a body that is too long": ("POST", "session?lang=qps", 413, "x" * 300_000),
}


@pytest.mark.parametrize("what", REFUSED)
def test_it_is_one_line_without_english(address, what):
    method, path, status, body = REFUSED[what]
    where = urlsplit(address)
    connection = HTTPConnection(where.hostname, where.port, timeout=30)
    connection.request(
        method,
        f"{where.path}{path}",
        body or None,
        {"Content-Type": "application/json", "Origin": f"http://{where.netloc}"},
    )
    answer = connection.getresponse()
    told = answer.read().decode()
    connection.close()
    assert (answer.status, told.strip().count("\n")) == (status, 0)
    assert english_left(told, TYPED) == []
