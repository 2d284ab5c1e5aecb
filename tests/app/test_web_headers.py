"""Security headers of every answer; and, in a real browser, that the policy allows what the page needs and no more."""

import re

import pytest
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer
from socket_server import run

from tests.browser import CHROMIUM, FLAGS, NO_DRAWING
from vertebra_viz.app.web.errors import plain_errors
from vertebra_viz.app.web.headers import NOTHING, PAGE, Headers
from vertebra_viz.app.web.health import health
from vertebra_viz.case.errors import CaseError, refusal
from vertebra_viz.words import text

ANSWERS = ("/page", "/healthz", "/missing", "/fault", "/case", "/busy", "/stream")


def small_site(headers):
    async def page(request):
        return headers.page(request, "<p>page</p>")

    async def fault(_):
        raise RuntimeError("/srv/app/secret.py: L1 with a fracture")

    async def case(_):
        raise refusal("scale", "7\n8", "from 0.8 to 1.25")

    async def busy(_):
        raise web.HTTPServiceUnavailable(text="<p>busy</p>", content_type="text/html")

    async def stream(request):
        response = web.StreamResponse()
        await response.prepare(request)
        await response.write(b"x")
        return response

    app = web.Application(middlewares=[plain_errors])
    headers.install(app)
    for handler in (page, fault, case, busy, stream):
        app.router.add_get(f"/{handler.__name__}", handler)
    app.router.add_get("/healthz", health(lambda: 3, lambda: 5))
    return app


def answers(headers=None):
    async def main():
        async with TestClient(TestServer(small_site(headers or Headers()))) as client:
            found = {}
            for path in ANSWERS:
                async with client.get(path, headers={"Accept": "text/html"}) as answer:
                    found[path] = (answer.status, answer.headers, await answer.text())
            return found

    return run(main)


def test_every_answer_is_protected_and_only_the_page_may_do_anything():
    for path, (_, headers, _) in answers().items():
        assert headers["X-Content-Type-Options"] == "nosniff"
        assert headers["Referrer-Policy"] == "no-referrer"
        assert headers["Cache-Control"] in {"no-cache", "no-store"}
        assert headers["Server"] == "vertebra-viz"
        assert headers.getall("Content-Security-Policy") == [PAGE if path == "/page" else NOTHING]


def test_every_failure_is_one_line(caplog):
    found = answers()
    assert (found["/missing"][0], found["/missing"][2]) == (404, "404: Not Found")
    assert (found["/fault"][0], found["/fault"][2]) == (500, text("server-failed"))
    assert (found["/case"][0], found["/case"][2]) == (
        400,
        "scale: '7\\n8' is not allowed; allowed: from 0.8 to 1.25",
    )
    assert found["/busy"][::2] == (503, "<p>busy</p>")
    logged = [record.getMessage() for record in caplog.records]
    assert len(logged) == 1
    assert re.fullmatch(r"GET .*/fault>: RuntimeError at test_web_headers.py:\d+", logged[0])


def test_health_counts_and_is_never_kept():
    status, headers, text = answers()["/healthz"]
    assert (status, text) == (200, '{"status": "ok", "sessions": 3, "clips": 5}')
    assert headers["Cache-Control"] == "no-store"


def test_who_may_frame_the_page():
    origins = [
        "https://lms.example.org",
        "http://localhost:3000",
        "https://*.school.example",
        "https://[::1]:8443",
    ]
    policy = answers(Headers(origins))["/page"][1]["Content-Security-Policy"]
    assert policy == f"{PAGE} {' '.join(origins)}"


@pytest.mark.parametrize(
    "origin",
    [
        "lms.example.org",
        "https://",
        "https://a.example/path",
        "https://a.example; script-src *",
        "*",
        "'none'",
        "a b",
        "",
    ],
)
def test_an_embedder_that_is_no_origin_is_refused(origin):
    with pytest.raises(CaseError, match=r"--allow-embed: .* allowed: an origin such as"):
        Headers([origin])


# Each relaxation, and what the browser says without it.
RELAXATIONS = {
    " 'unsafe-eval'": "violation of script-src by eval",
    " data:": "violation of img-src by data",
    " blob:": "violation of img-src by blob",
}
# said on the console, for a test cannot look into a page that may not evaluate anything
VIOLATIONS = """
    document.addEventListener("securitypolicyviolation", (event) =>
        console.log(`violation of ${event.effectiveDirective} by ${event.blockedURI.split(":")[0]}`));
"""


@pytest.fixture(scope="module")
def lenient():
    """A browser that allows a page with changed headers to contact this machine."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        flags = [*FLAGS, "--disable-features=LocalNetworkAccessChecks"]
        program = playwright.chromium.launch(executable_path=CHROMIUM, args=flags)
        yield program
        program.close()


def visitor(browser, address, without=""):
    """Open a page with the server's policy, from which the text ``without`` is removed."""
    page = browser.new_context(viewport={"width": 1000, "height": 700}).new_page()
    page.add_init_script(VIOLATIONS)
    page.add_init_script(NO_DRAWING)

    def stricter(route):
        answer = route.fetch()
        headers = dict(answer.headers)
        headers["content-security-policy"] = headers["content-security-policy"].replace(without, "")
        route.fulfill(response=answer, headers=headers)

    page.route(re.compile(rf"^{re.escape(address)}(\?.*)?$"), stricter)
    return page


@pytest.mark.browser
def test_the_page_violates_nothing(lenient, address):
    page, said = visitor(lenient, address), []
    page.on("console", lambda message: said.append(message.text))
    page.goto(address)
    page.locator(".vv-menu > button").click(timeout=60_000)
    page.get_by_text(text("screen-drawn-by-server")).click()
    page.wait_for_function("document.querySelector('.vv-remote img')?.naturalWidth > 10", timeout=60_000)
    assert not [line for line in said if "violat" in line]
    page.context.close()


@pytest.mark.browser
@pytest.mark.parametrize("relaxation", RELAXATIONS)
def test_the_page_needs_each_relaxation(lenient, address, relaxation):
    assert relaxation in PAGE
    page = visitor(lenient, address, without=relaxation)
    expected = RELAXATIONS[relaxation]
    with page.expect_console_message(lambda message: message.text == expected, timeout=90_000):
        page.goto(address)
        if relaxation == " blob:":
            page.locator(".vv-menu > button").click(timeout=60_000)
            page.get_by_text(text("screen-drawn-by-server")).click()
    page.context.close()
