// The page stays as it is while the connection comes and goes. trame's client lays everything out anew each time it is
// connected, with the server's word for what only the page knows: the slider under a hand, the focus, and what was
// opened would be gone. What the server has changed is shown all the same.
//
// trame's client has no option for that: its app listens to the state, and a listener cannot keep an event from the
// others. So the one method through which all events go is replaced, on the class, because a new connection brings a new
// state that has told its listeners before anybody else can reach it.

/** With which version of trame-client this was tried; tests/app/test_trame_client.py says what to look at in another one. */
export const VERIFIED_TRAME_CLIENT = "4.1.4";

const TEMPLATE = "trame__template_";
const CLIENT_ONLY = /** @type {import("./types.d.ts").Key<string[] | undefined>} */ ("trame__client_only");

/** @typedef {import("./types.d.ts").TrameState} TrameState */

/** @param {TrameState} state of the first connection; those to come share its class */
export function keepPage(state) {
  const prototype = /** @type {TrameState} */ (Object.getPrototypeOf(state));
  const { notifyListeners } = prototype;
  const templates = new Map(Object.entries(state.get()).filter(([key]) => key.startsWith(TEMPLATE)));
  let latest = state;
  /** @this {TrameState} @param {import("./types.d.ts").StateEvent} event */
  prototype.notifyListeners = function notify(event) {
    if (event.type === "ready") return;
    if (this !== latest && this.get(CLIENT_ONLY)) {
      keepClientOnly(latest, this);
      latest = this;
    }
    const { state: values } = this;
    const keys = event.keys?.filter((key) => !key.startsWith(TEMPLATE) || templates.get(key) !== values[key]);
    // upon this event the page is laid out; a key that is new in this state is told of before that by another one
    if (event.type === "dirty-state") for (const key of keys ?? []) if (key.startsWith(TEMPLATE)) templates.set(key, values[key]);
    notifyListeners.call(this, keys ? { ...event, keys } : event);
  };
}

/** The new state has just come, and nobody has been told. @param {TrameState} before @param {TrameState} now */
function keepClientOnly(before, now) {
  for (const key of now.get(CLIENT_ONLY) ?? []) {
    const { [key]: value } = before.state;
    if (value !== undefined) now.state[key] = value;
  }
}
