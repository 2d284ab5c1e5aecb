"""Computers that are set up in odd ways: no IPv6, closed streams, a folder tidied away, names that a cluster sets."""

import errno
import socket
import subprocess
import sys
import tempfile

import pytest

from tests.app.conftest import ROOT
from vertebra_viz import Case, CaseError
from vertebra_viz.app.clips import worker
from vertebra_viz.app.web import listener
from vertebra_viz.app.web.settings import Limits


def test_what_kubernetes_says_about_a_service_of_our_name_is_no_limit():
    names = ("SERVICE_HOST", "SERVICE_PORT", "SERVICE_PORT_HTTP", "PORT", "PORT_80_TCP", "PORT_80_TCP_ADDR")
    assert Limits.from_environment(dict.fromkeys((f"VERTEBRA_VIZ_{name}" for name in names), "x")) == Limits()
    with pytest.raises(CaseError, match="there is no such limit"):
        Limits.from_environment({"VERTEBRA_VIZ_PORTS": "x"})


def test_a_name_with_an_address_that_this_computer_lacks_is_listened_on_at_the_others(monkeypatch):
    found = [
        (socket.AF_INET, socket.SOCK_STREAM, 0, "", ("192.0.2.1", 0)),
        (socket.AF_INET, socket.SOCK_STREAM, 0, "", ("127.0.0.1", 0)),
    ]
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: found)
    (only,) = listener._bound("localhost", 0)
    with only:
        assert only.getsockname()[0] == "127.0.0.1"
    del found[1]
    with pytest.raises(OSError) as refused:
        listener._bound("localhost", 0)
    assert refused.value.errno == errno.EADDRNOTAVAIL


def test_files_are_made_where_the_folder_for_them_has_been_taken_away(tmp_path, monkeypatch):
    folder = tmp_path / "of the server"
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    _, body = worker.file(Case(), ".json", {})
    assert body.startswith(b"{")


@pytest.mark.skipif(sys.platform == "win32", reason="there a process has no such numbers")
def test_closed_standard_streams_are_opened_before_another_file_takes_their_place():
    code = (
        "import os; from vertebra_viz.app.log import open_standard_streams;"
        "report = os.dup(0); [os.close(each) for each in (0, 1, 2)]; open_standard_streams();"
        "os.write(report, repr([os.readlink(f'/dev/fd/{each}') for each in (0, 1, 2)]).encode())"
        if sys.platform == "linux"
        else "import os; from vertebra_viz.app.log import open_standard_streams;"
        "report = os.dup(0); [os.close(each) for each in (0, 1, 2)]; open_standard_streams();"
        "os.write(report, repr([os.devnull for each in (0, 1, 2) if os.fstat(each)]).encode())"
    )
    ours, theirs = socket.socketpair()
    with ours, theirs:
        subprocess.run([sys.executable, "-c", code], stdin=theirs, cwd=ROOT, check=True)
        assert ours.recv(200).decode() == repr(["/dev/null"] * 3)
