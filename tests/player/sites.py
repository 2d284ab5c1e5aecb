"""Small web servers for tests: they serve a folder with strict security headers and record the requests."""

import threading
from contextlib import suppress
from functools import partial
from http import HTTPStatus
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

STRICT = {"Content-Security-Policy": "default-src 'self'", "X-Content-Type-Options": "nosniff"}


class Site:
    """Serves ``folder`` on a port of its own (an origin of its own) until closed.

    Attributes
    ----------
    url : where it is, without a slash at the end.
    requests : every path asked for, in order, query included; empty it as you like.
    headers : sent with every answer; yours to change.
    """

    def __init__(self, folder: Path, headers: dict[str, str] = STRICT):
        self.folder = folder
        self.headers = dict(headers)
        self.requests: list[str] = []
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Handler, self))
        self._server.daemon_threads = True
        self.url = f"http://127.0.0.1:{self._server.server_address[1]}"
        threading.Thread(target=self._server.serve_forever, args=(0.05,), daemon=True).start()

    def write(self, name: str, content: str | bytes) -> str:
        """Put a file into the folder and return its address."""
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return f"{self.url}/{name}"

    def close(self):
        """Stop; the port is free again."""
        self._server.shutdown()
        self._server.server_close()


class _Handler(SimpleHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    extensions_map = {**SimpleHTTPRequestHandler.extensions_map, ".glb": "model/gltf-binary"}  # noqa: RUF012

    def __init__(self, site: Site, *args):
        self.site = site
        super().__init__(*args, directory=str(site.folder))

    def do_GET(self):
        if self.path == "/favicon.ico":  # the browser's own wish, no page's
            self.send_response(HTTPStatus.NO_CONTENT)
            self.end_headers()
            return
        self.site.requests.append(self.path)
        del self.headers["If-Modified-Since"]  # a file may change twice within the second that this counts in
        super().do_GET()

    def send_header(self, keyword, value):
        if keyword != "Last-Modified":  # or browsers would reckon from it how long a file may be kept
            super().send_header(keyword, value)

    def end_headers(self):
        for name, value in self.site.headers.items():
            self.send_header(name, value)
        super().end_headers()

    def copyfile(self, source, outputfile):
        with suppress(ConnectionError):  # the page was closed while something was still under way
            super().copyfile(source, outputfile)

    def log_message(self, *_):
        pass
