// Lets node's tests import messages as build.mjs does: `node --import ./test/ftl.mjs`.

import { register } from "node:module";

const hooks = `
  import { readFile } from "node:fs/promises";
  export async function load(url, context, next) {
    if (!url.endsWith(".ftl")) return next(url, context);
    const text = await readFile(new URL(url), "utf8");
    return { format: "module", source: "export default " + JSON.stringify(text), shortCircuit: true };
  }`;
register(`data:text/javascript,${encodeURIComponent(hooks)}`);
