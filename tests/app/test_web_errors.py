"""The log of the running app has no traceback and nothing that a visitor sent."""

import signal
import socket
import subprocess
import sys
from urllib.parse import urlsplit

import pytest

from tests.app.conftest import ROOT

SENT = "L1-of-a-patient"
BROKEN = [
    f"GET /{SENT} HTTP/9.9.9\r\n\r\n",
    f"GET / HTTP/1.1\r\nbad header {SENT}\r\n\r\n",
    f"\x16\x03\x01{SENT}\r\n\r\n",
    f"GET / HTTP/1.1\r\nHost: here\r\nContent-Length: {SENT}\r\n\r\n",
]


@pytest.mark.skipif(sys.platform == "win32", reason="the app is stopped by SIGTERM")
def test_what_is_no_request_is_one_line_in_the_log():
    command = [sys.executable, "app.py", "--port", "0", "--no-browser"]
    with subprocess.Popen(
        command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        try:
            address = urlsplit(next(word for word in process.stdout.readline().split() if "http" in word))
            for words in BROKEN:
                with socket.create_connection((address.hostname, address.port), timeout=30) as visitor:
                    visitor.sendall(words.encode("latin-1"))
                    answer = visitor.recv(4096)
                    assert b"Traceback" not in answer
        finally:
            process.send_signal(signal.SIGTERM)
            _, log = process.communicate(timeout=60)
    assert "Traceback" not in log
    assert SENT not in log
    assert len(log.splitlines()) <= len(BROKEN)
