// Bundles src/ into dist/vertebra-player-<version>.js: one classic script that works from any page and from file://.
// It contains the English texts; each other language is a script of its own, dist/words.<tag>.js, that a page loads first.
// The output is the same in every run, so that the tests can check that dist/ was built from these sources.
//
//   node build.mjs [folder]      folder: default dist/ next to this file

import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import * as esbuild from "esbuild";

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, "../..");
const folder = resolve(process.argv[2] ?? join(here, "dist"));

const version = /^version = "(.+)"$/m.exec(readFileSync(join(root, "pyproject.toml"), "utf8"))?.[1];
if (!version) throw new Error("pyproject.toml names no version");

/** Imports CSS as minified text, for adopted style sheets. */
const stylesAsText = {
  name: "styles-as-text",
  setup(build) {
    build.onLoad({ filter: /\.css$/ }, async ({ path }) => {
      const { code } = await esbuild.transform(readFileSync(path, "utf8"), { loader: "css", minify: true });
      return { contents: code, loader: "text" };
    });
  },
};

/**
 * three.js without its unused shader chunks: those that neither our materials include nor three.js adds to every material.
 * They become undefined, so that including one is an error.
 */
function withoutUnused(three) {
  const used = new Set([...three.matchAll(/ShaderChunk\[ '(\w+)' \]/g)].map(([, name]) => name));
  for (const file of readdirSync(join(here, "src"), { recursive: true })) {
    if (!file.endsWith(".js")) continue;
    const text = readFileSync(join(here, "src", file), "utf8");
    for (const [, name] of text.matchAll(/#include <(\w+)>/g)) used.add(name);
    const own = /new (?:Mesh(?!\()\w*|Line\w*|Points|Sprite|Shadow)Material\(/.exec(text);
    if (own) throw new Error(`${file}: ${own[0]} needs shaders of three.js that are left out`);
  }
  const [, list] = /^const ShaderChunk = \{$([^]*?)^\};$/m.exec(three) ?? [];
  if (!list) throw new Error("three.js has no list of its pieces of shaders where it was");
  let kept = three;
  for (const [, name, variable] of list.matchAll(/^\t(\w+): ([\w$]+),?$/gm)) {
    if (used.has(name)) continue;
    const line = new RegExp(`^(?:var|const) ${variable.replace("$", "\\$")} = ".*";$`, "m");
    if (!line.test(kept)) throw new Error(`three.js writes its piece ${name} in another way than before`);
    kept = kept.replace(line, `const ${variable.replace("$", "$$$$")} = undefined;`);
  }
  return kept;
}

/** Messages (Fluent) as text, without the comments for translators and without insignificant spaces. */
const bareMessages = (path) =>
  readFileSync(path, "utf8")
    .replace(/^#.*\n/gm, "")
    .replace(/\n{2,}/g, "\n")
    .replace(/^ +/gm, " ")
    .replace(/^( \.|)([\w-]+) = /gm, "$1$2=")
    .replace(/\{ (\$[\w]+) \}/g, "{$1}")
    .trim();
const messagesAsText = {
  name: "messages-as-text",
  setup(build) {
    build.onLoad({ filter: /\.ftl$/ }, ({ path }) => ({ contents: bareMessages(path), loader: "text" }));
  },
};

/** Removes comments and indentation from shaders, which are strings that esbuild does not minify. */
const shadersBare = {
  name: "shaders-bare",
  setup(build) {
    build.onLoad({ filter: /[\\/]src[\\/]three[\\/].*\.js$/ }, ({ path }) => ({
      contents: readFileSync(path, "utf8").replace(/[ \t]*\/\/ .*$/gm, "").replace(/^[ \t]+/gm, ""),
    }));
    // the shaders of three.js are one-line strings with escaped indentation
    build.onLoad({ filter: /[\\/]three[\\/]build[\\/]three\.module\.js$/ }, ({ path }) => ({
      contents: withoutUnused(readFileSync(path, "utf8")).replace(/\\n(?:\\t)+/g, "\\n"),
    }));
  },
};

const { outputFiles, metafile } = await esbuild.build({
  absWorkingDir: here,
  entryPoints: ["src/index.js"],
  bundle: true,
  minify: true,
  format: "iife",
  target: "es2022",
  // ASCII only, so that captions are right in a page that declares no charset
  charset: "ascii",
  legalComments: "none", // the full licences are at the top of the file instead
  plugins: [stylesAsText, messagesAsText, shadersBare],
  metafile: true,
  write: false,
});

/** The full licence text of every package in the bundle, as their licences require. */
function licences() {
  const packages = new Set();
  for (const path of Object.keys(metafile.inputs)) {
    const name = /^node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1];
    if (name) packages.add(name);
  }
  return [...packages].sort().map((name) => {
    const from = join(here, "node_modules", name);
    const file = readdirSync(from).find((entry) => /^licen[cs]e/i.test(entry));
    // the text of a package without one is in licences/
    const text = file ? join(from, file) : join(here, "licences", `${name.replace("/", "-")}.txt`);
    if (!existsSync(text)) throw new Error(`${name} brings no licence text`);
    return `${name}\n\n${readFileSync(text, "utf8").trim().replaceAll("©", "(c)")}`;
  });
}

const own = readFileSync(join(root, "LICENSE"), "utf8").trim();
const notice = [`vertebra_viz player ${version}\n\n${own}`, ...licences()].join("\n\n----\n\n");
if (notice.includes("*/")) throw new Error("a licence text would end the comment it stands in");

mkdirSync(folder, { recursive: true });
for (const old of readdirSync(folder)) if (/^(vertebra-player-|words\.).*\.js$/.test(old)) rmSync(join(folder, old));
writeFileSync(join(folder, `vertebra-player-${version}.js`), `/*!\n${notice}\n*/\n${outputFiles[0].text}`);

// the message files that src/words/messages.js imports, in the other languages
const words = join(root, "vertebra_viz/words");
const files = Object.keys(metafile.inputs).filter((path) => path.endsWith(".ftl")).map((path) => basename(path));
for (const [tag, { made_of }] of Object.entries(JSON.parse(readFileSync(join(words, "languages.json"), "utf8")))) {
  if (tag === "en" || made_of) continue;
  const texts = files.map((name) => join(words, tag, name)).filter(existsSync).map(bareMessages);
  const literal = JSON.stringify(texts).replace(/[^\x20-\x7e]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`);
  writeFileSync(join(folder, `words.${tag}.js`), `(globalThis.vertebraWords??={})[${JSON.stringify(tag)}]=${literal};\n`);
}
