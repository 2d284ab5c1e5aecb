// As much of trame's client as the page's own scripts (app/ui/static/bridge) touch, for their tests; no test in itself.

/** trame's state: another one after each connection, with the watchers of the one before. */
class FakeState {
  dirtyKeys = new Set();

  constructor(trame, state) {
    this.trame = trame;
    this.state = state;
  }

  get(key) {
    return key === undefined ? this.state : this.state[key];
  }

  async set(key, value) {
    await this.update({ [key]: value });
  }

  async update(changes) {
    Object.assign(this.state, changes);
    for (const key of Object.keys(changes)) this.dirtyKeys.add(key);
    this.trame.tell(Object.keys(changes));
  }

  watch(keys, listener) {
    this.trame.watchers.push({ keys, listener });
    listener(...keys.map((key) => this.state[key]));
  }

  notifyListeners() {}
}

/** trame's client, as far as it is used here. Its server says nothing by itself. */
export class FakeTrame {
  /** @param {Record<string, unknown>} values */
  constructor(values) {
    this.triggered = [];
    this.connects = [];
    this.utils = {};
    this.refs = {};
    this.watchers = [];
    this.listeners = [];
    this.renew(values);
  }

  /** Another connection, with what the server knows. */
  renew(values) {
    this.busy = 0;
    this.busyListeners = [];
    this.closeListeners = [];
    this.state = new FakeState(this, values);
    this.client = {
      isBusy: () => this.busy,
      onBusyChange: (listener) => this.busyListeners.push(listener),
      onConnectionClose: (listener) => this.closeListeners.push(listener),
    };
  }

  tell(changed) {
    for (const { keys, listener } of this.watchers) {
      if (keys.some((key) => changed.includes(key))) listener(...keys.map((key) => this.state.get(key)));
    }
  }

  /** The server says what it knows. */
  push(changes) {
    Object.assign(this.state.state, changes);
    this.tell(Object.keys(changes));
  }

  /** How many calls are not answered. */
  setBusy(calls) {
    this.busy = calls;
    for (const listener of this.busyListeners) listener(calls);
  }

  close() {
    for (const listener of this.closeListeners) listener();
  }

  addConnectListener(listener) {
    this.listeners.push(listener);
    listener();
  }

  async connect(config) {
    this.connects.push(config);
    for (const listener of this.listeners) listener();
  }

  async trigger(name, args) {
    this.triggered.push([name, args]);
    return `answer of ${name}`;
  }
}
