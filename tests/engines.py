"""Two more browser engines, for tests that every browser must pass: Firefox ESR, and WebKitGTK (related to Safari).

Debian has no geckodriver, so Firefox is spoken to by Marionette, the protocol that geckodriver itself uses; WebKit by
its own WebDriver, with selenium. Both draw on a screen that nobody sees.
"""

import json
import os
import shutil
import socket
import subprocess
import time
from contextlib import contextmanager
from pathlib import Path

import pytest

PATIENCE_S = 120  # for a machine that does other things too
PREFERENCES = {
    "marionette.port": 0,  # any; Firefox writes down which
    "app.update.disabledForTesting": True,
    "browser.shell.checkDefaultBrowser": False,
    "browser.startup.page": 0,
    "datareporting.policy.dataSubmissionEnabled": False,
    "toolkit.telemetry.reportingpolicy.firstRun": False,
    "network.captive-portal-service.enabled": False,
    "network.connectivity-service.enabled": False,
    "webgl.force-enabled": True,
}
# an expression of the page, awaited; WebDriver hands its callback over as the last argument
ASKED = """
const done = arguments[arguments.length - 1];
(async () => (%s))().then((value) => done({ value: value ?? null }), (error) => done({ error: String(error) }));
"""


class Page:
    """What a test can do in either engine: open an address, evaluate JavaScript, press a key."""

    def ask(self, expression):
        """The value of a JavaScript expression, awaited."""
        answer = self._run(ASKED % expression)
        assert "error" not in answer, (expression, answer)
        return answer["value"]

    def until(self, condition):
        """Wait until an expression of the page is true."""
        self.ask(
            f"""new Promise((done) => {{
              const look = () => {{
                let held = false;
                try {{ held = ({condition}); }} catch {{ /* not there yet */ }}
                if (held) done(true); else setTimeout(look, 50);
              }};
              look();
            }})"""
        )


class Firefox(Page):
    """Firefox, controlled by Marionette: JSON messages, each preceded by its length."""

    def __init__(self, port):
        self._socket = socket.create_connection(("127.0.0.1", port), timeout=PATIENCE_S)
        self._count = 0
        self._heard()  # who it is
        self._say("NewSession", capabilities={"alwaysMatch": {"acceptInsecureCerts": True}})
        self._say("SetTimeouts", script=1000 * PATIENCE_S, pageLoad=1000 * PATIENCE_S)

    def _heard(self):
        length = b""
        while not length.endswith(b":"):
            length += self._socket.recv(1)
        message = b""
        while len(message) < int(length[:-1]):
            message += self._socket.recv(1 << 16)
        return json.loads(message)

    def _say(self, command, **parameters):
        self._count += 1
        message = json.dumps([0, self._count, f"WebDriver:{command}", parameters])
        self._socket.sendall(f"{len(message.encode())}:{message}".encode())
        _, number, error, result = self._heard()
        assert (number, error) == (self._count, None), error
        return result

    def _run(self, script):
        return self._say("ExecuteAsyncScript", script=script, args=[])["value"]

    def go(self, url):
        """Open an address."""
        self._say("Navigate", url=url)

    def press(self, key):
        """Press and release one key."""
        strokes = [{"type": kind, "value": key} for kind in ("keyDown", "keyUp")]
        self._say("PerformActions", actions=[{"type": "key", "id": "keys", "actions": strokes}])

    def close(self):
        """Hang up."""
        self._socket.close()


class WebKit(Page):
    """WebKit, controlled by selenium."""

    def __init__(self, driver):
        self._driver = driver
        driver.set_script_timeout(PATIENCE_S)

    def _run(self, script):
        return self._driver.execute_async_script(script)

    def go(self, url):
        """Open an address."""
        self._driver.get(url)

    def press(self, key):
        """Press and release one key."""
        from selenium.webdriver import ActionChains

        ActionChains(self._driver).send_keys(key).perform()


def _needs(*programs):
    missing = [name for name in programs if not shutil.which(name)]
    if missing:
        pytest.skip(f"{', '.join(missing)} not here; scripts/test.sh installs it where apt has it")


@contextmanager
def _program(*command, **options):
    with subprocess.Popen(command, stderr=subprocess.DEVNULL, **options) as process:
        try:
            yield process
        finally:
            process.terminate()
            try:
                process.wait(20)
            except subprocess.TimeoutExpired:
                process.kill()


@contextmanager
def _screen(folder):
    """Return the environment for a program with invisible windows and software rendering."""
    command = ("Xvfb", "-displayfd", "1", "-screen", "0", "1280x900x24", "-nolisten", "tcp")
    with _program(*command, stdout=subprocess.PIPE, text=True) as screen:
        yield {
            **os.environ,
            "DISPLAY": f":{screen.stdout.readline().strip()}",
            "HOME": str(folder),
            "LIBGL_ALWAYS_SOFTWARE": "1",
            "GDK_BACKEND": "x11",
        }


@contextmanager
def firefox(folder):
    """Firefox ESR with a profile in ``folder``."""
    _needs("firefox-esr", "Xvfb")
    lines = [f"user_pref({json.dumps(name)}, {json.dumps(value)});" for name, value in PREFERENCES.items()]
    (folder / "user.js").write_text("\n".join(lines))
    # not --headless, in which it has no WebGL
    command = ("firefox-esr", "--marionette", "--no-remote", "--profile", folder)
    with (
        _screen(folder) as environment,
        _program(*command, stdout=subprocess.DEVNULL, env=environment) as process,
    ):
        port, end = folder / "MarionetteActivePort", time.monotonic() + PATIENCE_S
        while not (port.is_file() and port.read_text()):
            assert process.poll() is None, "Firefox ended"
            assert time.monotonic() < end, "Firefox does not listen"
            time.sleep(0.05)
        page = Firefox(int(port.read_text()))
        try:
            yield page
        finally:
            page.close()


@contextmanager
def webkit(folder):
    """WebKitGTK's small browser, on a screen that nobody sees."""
    _needs("WebKitWebDriver", "Xvfb")
    browsers = sorted(Path("/usr/lib").glob("*/webkit2gtk-4*/MiniBrowser"))
    if not browsers:
        pytest.skip("WebKitGTK's MiniBrowser not here")
    from selenium.webdriver import WebKitGTK
    from selenium.webdriver.webkitgtk.options import Options
    from selenium.webdriver.webkitgtk.service import Service

    options = Options()
    options.binary_location = str(browsers[-1])
    options.add_argument("--automation")
    with _screen(folder) as environment:
        driver = WebKitGTK(options=options, service=Service(shutil.which("WebKitWebDriver"), env=environment))
        try:
            yield WebKit(driver)
        finally:
            driver.quit()


ENGINES = {"firefox": firefox, "webkit": webkit}
