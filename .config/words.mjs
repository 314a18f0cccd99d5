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

/** Each place in these files where a text has a word that another replaces. */
export function breaches(paths, words = replaced()) {
  const found = [];
  if (words.length < 10) found.push([page, "the words that others replace are not found in it"]);
  for (const path of paths.filter((path) => !frozen.test(path))) {
    for (const { language, text, line } of texts(path, readFileSync(path, "utf8"))) {
      for (const { not, but, pattern } of words.filter((word) => word.language === language)) {
        if (pattern.test(text)) found.push([`${path}:${line}`, `${page} replaces ${not} by ${but}`]);
      }
    }
  }
  return found;
}
