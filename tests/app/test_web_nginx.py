"""deploy/nginx.conf in front of two small replicas: pages, files, sockets, and what happens when one is down."""

import asyncio
import gzip
import re
import shutil
import socket
import subprocess
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from aiohttp import ClientSession, CookieJar, WSServerHandshakeError, web
from socket_server import KEYS, Page, Tab, run

from vertebra_viz.app.web.errors import plain_errors
from vertebra_viz.app.web.guarded_socket import SocketGuard
from vertebra_viz.app.web.headers import Headers
from vertebra_viz.app.web.rate_limits import client_address
from vertebra_viz.app.web.static import Static

CONF = Path(__file__).parents[2] / "deploy" / "nginx.conf"
NGINX = shutil.which("nginx") or shutil.which("nginx", path="/usr/sbin")
pytestmark = pytest.mark.skipif(
    NGINX is None, reason="nginx is not installed (Debian: apt-get install nginx-light)"
)


def free_port():
    with socket.create_server(("127.0.0.1", 0)) as taken:
        return taken.getsockname()[1]


@asynccontextmanager
async def replica(name, port, folder, tab):
    """A small server that answers like the app, under ``/name``."""
    headers, guard = Headers(), SocketGuard(KEYS)
    files = Static({"": folder})

    async def index(request):
        return headers.page(request, f"replica {name}, {request.query_string}")

    async def talk(request):
        return await guard.handle(request, tab)

    async def who(request):
        return web.Response(text=client_address(request))

    app = web.Application(middlewares=[plain_errors])
    headers.install(app)
    app.router.add_get(f"/{name}/", index)
    app.router.add_get(f"/{name}/who", who)
    app.router.add_get(f"/{name}/ws/{{id}}", talk)
    app.router.add_get(f"/{name}" + "/{path:.*}", files.handle)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=1.0)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", port).start()
    try:
        yield runner
    finally:
        await guard.close()
        await runner.cleanup()


@asynccontextmanager
async def nginx(folder, front, ports):
    """The shipped configuration with other ports, as nginx runs it."""
    site = CONF.read_text()
    for old, new in (
        ("listen 80;", f"listen 127.0.0.1:{front};"),
        ("127.0.0.1:8081", f"127.0.0.1:{ports[0]}"),
        ("127.0.0.1:8082", f"127.0.0.1:{ports[1]}"),
        ("/var/log/nginx/vertebra.log", f"{folder}/access.log"),
    ):
        assert site.count(old) == 1
        site = site.replace(old, new)
    temporary = "".join(
        f"{kind}_temp_path {folder}/{kind};" for kind in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
    )
    whole = folder / "whole.conf"
    whole.write_text(f"daemon off; pid {folder}/pid; events {{}}\nhttp {{ {temporary}\n{site}\n}}\n")
    command = [NGINX, "-e", f"{folder}/error.log", "-p", str(folder), "-c", str(whole)]
    subprocess.run([*command, "-t"], check=True, capture_output=True)  # noqa: ASYNC221  a moment
    process = subprocess.Popen([*command, "-g", "master_process off;"])  # noqa: ASYNC220
    try:
        for _ in range(200):
            try:
                _, writer = await asyncio.open_connection("127.0.0.1", front)
            except ConnectionError:
                assert process.poll() is None
                await asyncio.sleep(0.05)  # nginx has no word to say when it listens
            else:
                writer.close()
                break
        yield f"http://127.0.0.1:{front}"
    finally:
        process.terminate()
        process.wait(10)


class Setup:
    def __init__(self, where, client, tab, runners, folder):
        self.where, self.client, self.tab, self.runners, self.folder = where, client, tab, runners, folder

    async def get(self, path, method="GET", **headers):
        headers = {name.replace("_", "-"): value for name, value in headers.items()}
        async with self.client.request(
            method, f"{self.where}{path}", headers=headers, allow_redirects=False
        ) as answer:
            return answer, await answer.read()


@pytest.fixture
def behind_nginx(tmp_path):
    """Run a test with everything started."""
    (tmp_path / "files").mkdir()
    (tmp_path / "files" / "app.js").write_text("// script\n" * 3000)
    (tmp_path / "secret.txt").write_text("secret")

    def go(main):
        async def whole():
            tab = Tab()
            await tab.start()
            front, *ports = (free_port() for _ in range(3))
            async with (
                replica("a", ports[0], tmp_path / "files", tab) as a,
                replica("b", ports[1], tmp_path / "files", tab) as b,
                nginx(tmp_path, front, ports) as where,
                ClientSession(auto_decompress=False, cookie_jar=CookieJar(unsafe=True)) as client,
            ):
                await main(Setup(where, client, tab, (a, b), tmp_path))
            await tab.stop()

        run(whole)

    return go


def test_a_visitor_gets_a_replica_and_stays_with_it(behind_nginx):
    async def main(here):
        given = set()
        for _ in range(40):
            answer, _ = await here.get("/?v=1&level=L2")
            assert answer.status == 302
            given.add(answer.headers["Location"])
        assert given == {"/a/?v=1&level=L2", "/b/?v=1&level=L2"}
        for name in "ab":
            answer, body = await here.get(f"/{name}/?level=L2&room=KLMNPR")
            assert body.decode() == f"replica {name}, level=L2&room=KLMNPR"
            assert answer.headers.getall("Content-Security-Policy") == [Headers()._page]
            assert answer.headers["X-Content-Type-Options"] == "nosniff"

    behind_nginx(main)


def test_files_pass_as_the_app_sends_them(behind_nginx):
    async def main(here):
        answer, body = await here.get("/a/app.js", Accept_Encoding="gzip")
        assert answer.headers["Content-Encoding"] == "gzip"
        assert gzip.decompress(body).startswith(b"// script")
        known, nothing = await here.get(
            "/a/app.js", Accept_Encoding="gzip", If_None_Match=answer.headers["ETag"]
        )
        assert (known.status, nothing) == (304, b"")
        head, nothing = await here.get("/a/app.js", "HEAD", Accept_Encoding="gzip")
        assert (head.headers["Content-Length"], nothing) == (str(len(body)), b"")

    behind_nginx(main)


@pytest.mark.parametrize(
    "path",
    [
        "/../secret.txt",
        "/a/../secret.txt",
        "/a/..%2fsecret.txt",
        "/a/%2e%2e/secret.txt",
        "/c/",
        "/a",
        "/secret.txt",
    ],
)
def test_what_is_not_there_is_one_line(behind_nginx, path):
    async def main(here):
        host, port = here.where.removeprefix("http://").split(":")
        reader, writer = await asyncio.open_connection(host, int(port))
        writer.write(f"GET {path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n".encode())
        head, _, body = (await reader.read()).decode().partition("\r\n\r\n")
        writer.close()
        assert head.startswith(("HTTP/1.1 404", "HTTP/1.1 400"))
        assert "secret" not in body

    behind_nginx(main)


def test_a_socket_passes_and_a_foreign_one_does_not(behind_nginx):
    async def main(here):
        url = f"{here.where}/b/ws/{here.tab.id}"
        page = Page(await here.client.ws_connect(url, headers={"Origin": here.where}), here.tab.secret)
        assert "result" in await page.greet()
        assert (await page.ask("trame.trigger", ["double", [21], {}]))["result"] == 42
        text = "x" * 200_000
        assert "result" in await page.ask("trame.state.update", [[{"key": "values", "value": text}]])
        assert here.tab.server.state["values"] == text
        with pytest.raises(WSServerHandshakeError) as refusal:
            await here.client.ws_connect(url, headers={"Origin": "https://evil.example"})
        assert refusal.value.status == 403
        await page.socket.close()

    behind_nginx(main)


def test_an_address_is_what_nginx_says_and_not_what_the_visitor_says(behind_nginx):
    async def main(here):
        _, body = await here.get("/a/who", X_Forwarded_For="203.0.113.7")
        assert body == b"127.0.0.1"

    behind_nginx(main)


def test_when_a_replica_is_down_the_other_one_takes_over_with_the_same_case(behind_nginx):
    async def main(here):
        await here.runners[0].cleanup()
        answer, _ = await here.get("/a/?v=1&level=L2")
        assert (answer.status, answer.headers["Location"]) == (302, "/b/?v=1&level=L2")
        answer, body = await here.get("/b/?v=1&level=L2")
        assert body == b"replica b, v=1&level=L2"
        answer, body = await here.get("/a/app.js")
        assert (answer.status, body) == (503, b"the server is being restarted; reload in a few seconds\n")
        await here.runners[1].cleanup()
        here.client.cookie_jar.clear()
        async with here.client.get(
            f"{here.where}/?level=L2"
        ) as answer:  # follows; must not go round in circles
            assert answer.status == 503
            assert answer.headers["Retry-After"] == "5"
            assert len(answer.history) == 2

    behind_nginx(main)


def test_the_log_holds_no_case(behind_nginx):
    async def main(here):
        await here.get("/a/?v=1&level=L2&grade=3", Referer="https://x.example/?level=L2")
        while not (lines := (here.folder / "access.log").read_text()):
            await here.get("/b/")
        assert re.search(r"GET /a/ 200", lines)
        assert "L2" not in lines

    behind_nginx(main)


def test_the_logs_hold_no_sessions_name(behind_nginx):
    async def main(here):
        url = f"{here.where}/b/ws/{here.tab.id}"
        page = Page(await here.client.ws_connect(url, headers={"Origin": here.where}), here.tab.secret)
        await page.greet()
        await page.socket.close()
        await here.runners[0].cleanup()
        await here.get(f"/a/ws/{here.tab.id}?v=1&level=L2")  # a replica that is down is an error of nginx's
        while len(set(re.findall("/[ab]/ws/", lines := (here.folder / "access.log").read_text()))) < 2:
            await here.get("/b/")
        assert re.search(r"GET /a/ws/- 503", lines)
        assert re.search(r"GET /b/ws/- 101", lines)
        logged = lines + (here.folder / "error.log").read_text()
        assert here.tab.id not in logged
        assert "L2" not in logged

    behind_nginx(main)
