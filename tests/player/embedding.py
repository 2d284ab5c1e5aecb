"""Pages that embed the player in a frame and send messages to it, as other sites do."""

from tests.player.pages import ready

HOST = """
window.heard = [];
addEventListener("message", ({ data, origin }) => heard.push({ data, origin }));
const player = () => document.querySelector("iframe").contentWindow;
window.tell = (message, to = player()) => to.postMessage(message, "*");
let count = 0;
window.call = (method, ...args) => new Promise((resolve) => {
  const id = `call-${count++}`;
  const hear = ({ data }) => {
    if (data?.id !== id) return;
    removeEventListener("message", hear);
    resolve(data.error ?? { result: data.result });
  };
  addEventListener("message", hear);
  tell({ vertebraViz: 1, id, method, args });
});
window.event = (name, stage) => new Promise((resolve) => {
  const found = () => heard.find(({ data }) => data.event === name && (!stage || data.detail.stage === stage));
  const look = () => found() && resolve(found());
  addEventListener("message", look);
  look();
});
"""


def host_page(site, frame_url, sandbox=None, name="host.html"):
    """Write a page of ``site`` that frames ``frame_url``; return its address."""
    site.headers["Content-Security-Policy"] = "default-src 'self'; frame-src *; style-src 'unsafe-inline'"
    site.write("host.js", HOST)
    box = "" if sandbox is None else f' sandbox="{sandbox}"'
    return site.write(
        name,
        '<!doctype html><html lang="en"><meta charset="utf-8"><title>host</title><script src="host.js"></script>'
        f'<body style="margin:0"><iframe src="{frame_url}" title="player" width="100%" height="400"{box}></iframe>',
    )


def framed(page):
    """The frame with the player, once it shows its first picture."""
    frame = page.frames[1]
    ready(frame)
    return frame
