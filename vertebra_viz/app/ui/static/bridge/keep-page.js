// Preserves the page when the connection is lost and made again. trame's client lays out the whole page again at each
// connection, with the server's values for keys that only the page sets: a slider that is being dragged, the focus and
// open menus would be lost. Changes by the server are shown nevertheless.
//
// trame's client has no option for that: its app listens to the state, and a listener cannot withhold an event from the
// others. So the one method that all events pass is replaced, on the class, because each new connection creates a new state
// that notifies its listeners before other code can access it.

/** The version of trame-client that this was verified with; tests/app/test_trame_client.py says what to check in another one. */
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
    // this event lays out the page; another event has reported the keys that are new in this state before
    if (event.type === "dirty-state") for (const key of keys ?? []) if (key.startsWith(TEMPLATE)) templates.set(key, values[key]);
    notifyListeners.call(this, keys ? { ...event, keys } : event);
  };
}

/** Copy the values that only the page sets into a new state, before its listeners are notified. @param {TrameState} before @param {TrameState} now */
function keepClientOnly(before, now) {
  for (const key of now.get(CLIENT_ONLY) ?? []) {
    const { [key]: value } = before.state;
    if (value !== undefined) now.state[key] = value;
  }
}
