// The page stays as it is while the connection comes and goes. trame's client lays everything out anew each time it is
// connected, with the server's word for what only the page knows: the slider under a hand, the focus, and what was opened
// would be gone. What the server has changed is shown all the same.

const TEMPLATE = "trame__template_";
const PAGES_OWN = "trame__client_only";

/** @param {any} state trame's, of the first connection; those to come share its class */
export function steady(state) {
  const kind = Object.getPrototypeOf(state);
  const { notifyListeners } = kind;
  const laidOut = new Map(Object.entries(state.get()).filter(([key]) => key.startsWith(TEMPLATE)));
  let latest = state;
  kind.notifyListeners = function notify(event) {
    if (event.type === "ready") return;
    if (this !== latest && this.get(PAGES_OWN)) {
      keepOwn(latest, this);
      latest = this;
    }
    const keys = event.keys?.filter((key) => !key.startsWith(TEMPLATE) || laidOut.get(key) !== this.get(key));
    for (const key of keys ?? []) if (key.startsWith(TEMPLATE)) laidOut.set(key, this.get(key));
    notifyListeners.call(this, keys ? { ...event, keys } : event);
  };
}

/** The new state has just come, and nobody has been told. */
function keepOwn(before, now) {
  for (const key of now.get(PAGES_OWN)) if (before.get(key) !== undefined) now.state[key] = before.get(key);
}
