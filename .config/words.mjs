// Finds, in the texts that people read, a word that another replaces: docs/words.md says which, for each language.
import { readFileSync } from "node:fs";

const page = "docs/words.md";
const languages = ["fr", "nl", "de", "en"];
// What parties have signed stays as it was when they did.
const frozen = /\/(agreement|attestation\/page)\/v\d+[./]/;
const literal = /"((?:[^"\\]|\\.)*)"/gs;
const four = /(?:\w+:\s*|\n +)"((?:[^"\\]|\\.)*)",\s*"((?:[^"\\]|\\.)*)",\s*"((?:[^"\\]|\\.)*)",\s*"((?:[^"\\]|\\.)*)"[;,]/gs;

/** What is not said, and what is said instead. */
export function replaced(text = readFileSync(page, "utf8")) {
  const [, table = ""] = text.split("\n## Not these\n");
  const rows = [...table.matchAll(/^\| (fr|nl|de|en) \| (.+?) \| (.+?) \|$/gm)];
  return rows.map(([, language, not, but]) => {
    const inner = not.replaceAll("\\|", "|");
    const pattern = inner.match(/^\/(.+)\/$/)?.[1] ?? inner.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
    return { language, not: inner, but, pattern: new RegExp(pattern, inner.startsWith("/") ? "iu" : "u") };
  });
}

/** The texts of a file, each with its language: that of the file, of the module, or of its place among four names. */
function* texts(path, source) {
  const [code] = source.split("#[cfg(test)]");
  const bare = code.replace(/^[ \t]*\/\/.*$/gm, (line) => " ".repeat(line.length));
  const at = (index) => bare.slice(0, index).split("\n").length;
  const own = path.match(/\/(fr|nl|de|en)\.rs$/)?.[1];
  for (const found of own ? [] : bare.matchAll(four)) {
    for (const [place, language] of languages.entries()) yield { language, text: found[place + 1], line: at(found.index) };
  }
  const modules = [...bare.matchAll(/^(?:pub )?mod (fr|nl|de|en) \{$|Language::(Fr|Nl|De|En) =>/gm)];
  for (const found of bare.matchAll(literal)) {
    const module = modules.filter(({ index }) => index < found.index).at(-1);
    const language = own ?? (module?.[1] ?? module?.[2])?.toLowerCase() ?? (path.startsWith("backend/src/") ? "en" : undefined);
    if (language) yield { language, text: found[1].replaceAll("\\u{a0}", "\u00a0"), line: at(found.index) };
  }
}

/** A text with a word, in each way by which the language of a text is told: by file, module, arm, place, and none. */
const samples = [
  ["fr", (word) => ["frontend/src/sample/text/fr.rs", `    title: "${word}",`]],
  ["nl", (word) => ["frontend/src/sample/text.rs", `pub mod nl {\n    pub const TITLE: &str = "${word}";\n}`]],
  ["de", (word) => ["backend/src/sample.rs", `        Language::De => "${word}",`]],
  ["en", (word) => ["shared/src/sample/words.rs", `    Sample: "a", "a", "a", "${word}";`]],
  ["en", (word) => ["backend/src/sample.rs", `#[error("${word}")]`]],
];

/** The files of samples in which the word is not found: that no text breaks a rule says nothing then. */
function* missed(words) {
  for (const [language, sample] of samples) {
    const known = words.find((word) => word.language === language && word.pattern.source === word.not);
    const [path, source] = sample(known?.not);
    if (!known || [...breachesOf(path, source, [known])].length !== 1) yield [path, `no ${language} word is found in it`];
  }
}

function* breachesOf(path, source, words) {
  for (const { language, text, line } of texts(path, source)) {
    for (const { not, but, pattern } of words.filter((word) => word.language === language)) {
      if (pattern.test(text)) yield [`${path}:${line}`, `${page} replaces ${not} by ${but}`];
    }
  }
}

/** Each place in these files where a text has a word that another replaces. */
export function breaches(paths, words = replaced()) {
  const found = [];
  if (words.length < 10) found.push([page, "the words that others replace are not found in it"]);
  found.push(...missed(words));
  for (const path of paths.filter((path) => !frozen.test(path))) {
    found.push(...breachesOf(path, readFileSync(path, "utf8"), words));
  }
  return found;
}
