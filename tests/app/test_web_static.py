"""Static files: they are sent compressed and cached for a year, and no other file can be reached."""

import asyncio
import gzip

import pytest
from aiohttp import ClientSession, web
from aiohttp.test_utils import TestServer
from socket_server import run
from yarl import URL

from vertebra_viz.app.web import static as module
from vertebra_viz.app.web.errors import plain_errors
from vertebra_viz.app.web.headers import Headers
from vertebra_viz.app.web.static import FOR_EVER, Static, accepts_gzip

SCRIPT = "// a script\n" * 5000


@pytest.fixture
def folder(tmp_path):
    """A folder to serve, inside one that holds a secret."""
    (tmp_path / "secret.txt").write_text("secret")
    served = tmp_path / "served"
    (served / "sub").mkdir(parents=True)
    (served / "app.js").write_text(SCRIPT)
    (served / "sub" / "picture.png").write_bytes(bytes(range(256)))
    (served / ".hidden.js").write_text("secret")
    (served / "index.html").write_text("secret")
    (served / "notes.py").write_text("secret")
    (served / "out.txt").symlink_to(tmp_path / "secret.txt")
    (served / "in.js").symlink_to(served / "app.js")
    return served


class Client:
    def __init__(self, session, server, files):
        self._session, self._server, self.files = session, server, files

    async def __call__(self, path, method="GET", **headers):
        """Request a path exactly as written; return the answer and the received bytes."""
        url = URL(f"http://{self._server.host}:{self._server.port}{path}", encoded=True)
        headers = {"Accept-Encoding": "gzip, deflate", **{k.replace("_", "-"): v for k, v in headers.items()}}
        async with self._session.request(method, url, headers=headers) as answer:
            return answer, await answer.read()

    async def raw(self, line):
        """Send a request line no client would; return the whole answer."""
        reader, writer = await asyncio.open_connection(self._server.host, self._server.port)
        writer.write(f"{line}\r\nHost: x\r\nConnection: close\r\n\r\n".encode("latin-1"))
        answer = await reader.read()
        writer.close()
        return answer.decode("latin-1")


def with_files(folder, main):
    async def whole():
        files = Static({"": folder, "lib": folder})
        app = web.Application(middlewares=[plain_errors])
        Headers().install(app)
        app.router.add_get("/{path:.*}", files.handle)
        async with TestServer(app) as server, ClientSession(auto_decompress=False) as session:
            await main(Client(session, server, files))

    run(whole)


def test_a_file_comes_compressed_and_whole(folder):
    async def main(get):
        for path in ("/app.js", "/lib/app.js", "/in.js"):
            answer, body = await get(path)
            assert answer.status == 200
            assert answer.headers["Content-Encoding"] == "gzip"
            assert answer.headers["Vary"] == "Accept-Encoding"
            assert answer.content_type == "text/javascript"
            assert int(answer.headers["Content-Length"]) == len(body) < 1000
            assert gzip.decompress(body).decode() == SCRIPT
        answer, body = await get("/app.js", Accept_Encoding="identity")
        assert "Content-Encoding" not in answer.headers
        assert body.decode() == SCRIPT
        answer, body = await get("/sub/picture.png")
        assert "Content-Encoding" not in answer.headers
        assert (answer.content_type, body) == ("image/png", bytes(range(256)))

    with_files(folder, main)


def test_a_file_named_by_its_content_is_kept_for_a_year_and_by_another_name_is_not(folder):
    async def main(get):
        address = get.files.address("app.js")
        assert address.startswith("app.js?h=")
        assert (await get(f"/{address}"))[0].headers["Cache-Control"] == FOR_EVER
        for path in ("/app.js", "/app.js?h=", "/app.js?h=0123456789abcdef", f"/lib/{address}0"):
            assert (await get(path))[0].headers["Cache-Control"] == "no-cache"
        with pytest.raises(KeyError):
            get.files.address("missing.js")
        assert "app.js" in get.files
        assert ".hidden.js" not in get.files

    with_files(folder, main)


def test_a_file_the_browser_has_is_not_sent_again(folder):
    async def main(get):
        answer, _ = await get("/app.js")
        tag = answer.headers["ETag"]
        for known in (tag, f"W/{tag}", f'"other", {tag}', "*"):
            answer, body = await get("/app.js", If_None_Match=known)
            assert (answer.status, body) == (304, b"")
            assert answer.headers["ETag"] == tag
        assert (await get("/app.js", If_None_Match='"other"'))[0].status == 200
        # the two forms of a file are two things to a cache
        plain, _ = await get("/app.js", Accept_Encoding="identity", If_None_Match=tag)
        assert plain.status == 200
        assert plain.headers["ETag"] != tag

    with_files(folder, main)


def test_head_and_ranges(folder):
    async def main(get):
        whole, body = await get("/app.js")
        head, nothing = await get("/app.js", "HEAD")
        assert (head.status, nothing) == (200, b"")
        for name in ("Content-Length", "ETag", "Content-Encoding", "Cache-Control"):
            assert head.headers[name] == whole.headers[name]
        for wanted in (
            "bytes=0-9",
            "bytes=-1",
            "bytes=9-0",
            "bytes=0-1,3-4",
            "nonsense",
            "bytes=999999999999-",
        ):
            answer, full = await get("/app.js", Range=wanted)
            assert (answer.status, full) == (200, body)
            assert answer.headers["Accept-Ranges"] == "none"
        answer, _ = await get("/app.js", "POST")
        assert answer.status == 405

    with_files(folder, main)


ESCAPES = [
    "/../secret.txt",
    "/sub/../../secret.txt",
    "/sub/../app.js",
    "/./app.js",
    "//app.js/",
    "/..%2fsecret.txt",
    "/%2e%2e/secret.txt",
    "/%2e%2e%2fsecret.txt",
    "/%252e%252e%252fsecret.txt",
    "/..%5csecret.txt",
    "/..\\secret.txt",
    "/%c0%ae%c0%ae/secret.txt",
    "/sub/%2e%2e/%2e%2e/secret.txt",
    "/out.txt",
    "/.hidden.js",
    "/%2ehidden.js",
    "/index.html",
    "/notes.py",
    "/sub",
    "/sub/",
    "/",
    "/app.js%00.png",
    "/app.js/",
    "/APP.JS",
    "/lib",
    "/lib/../../secret.txt",
    "/etc/passwd",
    "//etc/passwd",
    "/file:///etc/passwd",
]


@pytest.mark.parametrize("path", ESCAPES)
def test_no_path_leads_out_and_no_folder_is_shown(folder, path):
    async def main(get):
        answer, body = await get(path)
        assert answer.status == 404
        assert body == b"there is no such file"
        assert answer.headers["X-Content-Type-Options"] == "nosniff"
        raw = await get.raw(f"GET {path} HTTP/1.1")  # as it stands, with nothing tidied up by a client
        assert raw.startswith(("HTTP/1.1 404", "HTTP/1.1 400"))
        assert "secret" not in raw.partition("\r\n\r\n")[2].replace("/secret.txt", "")
        assert str(folder) not in raw

    with_files(folder, main)


def test_a_file_is_compressed_once_however_many_ask_at_once(folder, monkeypatch):
    made = []
    compress = gzip.compress

    def counted(data, *args, **kwargs):
        made.append(len(data))
        return compress(data, *args, **kwargs)

    monkeypatch.setattr(module.gzip, "compress", counted)

    async def main(get):
        await asyncio.gather(*(get("/app.js") for _ in range(50)))
        assert made == [len(SCRIPT)]

    with_files(folder, main)


@pytest.mark.parametrize(
    ("header", "accepted"),
    [
        ("gzip", True),
        ("deflate, GZIP;q=0.5", True),
        ("*", True),
        ("", False),
        ("identity", False),
        ("gzip;q=0", False),
        ("*;q=1, gzip;q=0.0", False),
        ("gzip;q=much", False),
        ("br, x-gzip", False),
    ],
)
def test_who_accepts_gzip(header, accepted):
    assert accepts_gzip(header) is accepted
