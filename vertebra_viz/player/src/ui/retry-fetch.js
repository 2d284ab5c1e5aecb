/**
 * Repeats a request to a busy server as its response says ("429, Retry-After: 5"), for example when a whole class opens a link at
 * once.
 */

const BUSY = new Set([429, 503]);
const LONGEST_S = 60;
const MOST_TURNS = 20;

/**
 * Fetches, and if the server is busy, waits as long as it says and fetches again.
 *
 * @param {string} url
 * @param {RequestInit & {signal: AbortSignal}} options
 * @returns {Promise<Response>} the last response, even if that is still a refusal
 * @throws the signal's reason once it is aborted
 */
export async function retryFetch(url, options) {
  for (let turn = 1; ; turn += 1) {
    const response = await fetch(url, options);
    const seconds = BUSY.has(response.status) ? pauseOf(response) : null;
    if (seconds === null || turn === MOST_TURNS) return response;
    await response.body?.cancel();
    // with a random part, so that not all clients repeat at the same moment
    await pause(1000 * seconds * (1 + Math.random() / 4), options.signal);
  }
}

/** Seconds to wait before repeating; null if the server does not say, or the time is too long. @param {Response} response */
function pauseOf(response) {
  const said = response.headers.get("Retry-After");
  if (!said) return null;
  const seconds = /^\d+$/.test(said) ? Number(said) : (Date.parse(said) - Date.now()) / 1000;
  return seconds <= LONGEST_S ? Math.max(seconds, 0) : null;
}

/** @param {number} milliseconds @param {AbortSignal} signal @returns {Promise<void>} */
function pause(milliseconds, signal) {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const timer = setTimeout(() => {
      signal.removeEventListener("abort", stop);
      resolve();
    }, milliseconds);
    const stop = () => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    signal.addEventListener("abort", stop, { once: true });
  });
}
