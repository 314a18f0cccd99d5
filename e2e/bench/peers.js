// The peers, each given its data and asked in the way that its own documentation recommends.
// `texts` are names without accents or capitals; what is joined and what is split stand both in them.
import uFuzzy from "@leeoniya/ufuzzy";
import { Config, Query, SearcherFactory } from "@m31coding/fuzzy-search";
import { create, insertMultiple, search as oramaSearch } from "@orama/orama";
import FlexSearch from "flexsearch";
import fuzzysort from "fuzzysort";
import MiniSearch from "minisearch";

const SLICE = 2000;

/** Hands out slices of an array, and stops when the time is over. */
async function inSlices(items, deadline, handle) {
  for (let from = 0; from < items.length; from += SLICE) {
    await handle(items.slice(from, from + SLICE), from);
    deadline.check();
  }
}

export const peers = [
  {
    name: "uFuzzy",
    buildsIndex: false,
    async build({ texts }) {
      const exact = new uFuzzy({});
      const forgiving = new uFuzzy({ intraMode: 1 });
      const ask = (fuzzy, query) => {
        const [found, info, order] = fuzzy.search(texts, query, 4, 1000);
        if (found === null) return { ids: [], total: 0 };
        const ids = order ? order.slice(0, 20).map((i) => info.idx[i]) : found.slice(0, 20);
        return { ids, total: found.length };
      };
      const first = (query) => ask(exact, query);
      return { first, counted: first, near: (query) => ask(forgiving, query) };
    },
  },
  {
    name: "MiniSearch",
    buildsIndex: true,
    async build({ texts }, deadline) {
      const index = new MiniSearch({
        fields: ["name"],
        tokenize: (text) => text.split(" "),
        processTerm: (term) => term,
        searchOptions: { prefix: true, combineWith: "AND" },
      });
      await inSlices(texts, deadline, (slice, from) =>
        index.addAll(slice.map((name, i) => ({ id: from + i, name }))),
      );
      const ask = (query, options) => {
        const found = index.search(query, options);
        return { ids: found.slice(0, 20).map((hit) => hit.id), total: found.length };
      };
      const first = (query) => ask(query);
      return { first, counted: first, near: (query) => ask(query, { fuzzy: 0.25 }) };
    },
  },
  {
    name: "FlexSearch",
    buildsIndex: true,
    async build({ texts }, deadline) {
      const index = new FlexSearch.Index({
        tokenize: "forward",
        encode: (text) => text.split(" "),
      });
      await inSlices(texts, deadline, (slice, from) =>
        slice.forEach((text, i) => index.add(from + i, text)),
      );
      const ask = (query, limit) => index.search(query, { limit });
      return {
        first: (query) => ({ ids: ask(query, 20) }),
        counted: (query) => {
          const found = ask(query, texts.length);
          return { ids: found.slice(0, 20), total: found.length };
        },
      };
    },
  },
  {
    name: "fuzzysort",
    buildsIndex: false,
    async build({ texts }) {
      const targets = fuzzysort.snapshot(
        texts.map((name, id) => ({ id, name })),
        { key: "name" },
      );
      const ask = (query, threshold) => {
        const found = fuzzysort.go(query, targets, { limit: 20, threshold });
        return { ids: found.map((hit) => hit.obj.id), total: found.total };
      };
      const first = (query) => ask(query, 0.5);
      return { first, counted: first, near: (query) => ask(query, 0) };
    },
  },
  {
    name: "Orama",
    buildsIndex: true,
    async build({ texts }, deadline) {
      const tokenizer = {
        language: "english",
        normalizationCache: new Map(),
        tokenize: (text) => text.split(" "),
      };
      const index = create({ schema: { name: "string" }, components: { tokenizer } });
      await inSlices(texts, deadline, (slice, from) =>
        insertMultiple(
          index,
          slice.map((name, i) => ({ id: String(from + i), name })),
          SLICE,
        ),
      );
      const ask = async (term, tolerance) => {
        const found = await oramaSearch(index, { term, limit: 20, threshold: 0, tolerance });
        return { ids: found.hits.map((hit) => Number(hit.id)), total: found.count };
      };
      const first = (query) => ask(query, 0);
      return { first, counted: first, near: (query) => ask(query, 1) };
    },
  },
  {
    name: "m31coding",
    buildsIndex: true,
    async build({ texts, swapped }) {
      const searcher = SearcherFactory.createSearcher(Config.createDefaultConfig());
      const people = texts.map((_, id) => id);
      searcher.indexEntities(
        people,
        (id) => id,
        (id) => (swapped ? [texts[id], swapped[id]] : [texts[id]]),
      );
      // It forgives errors at once and does not count.
      const first = (query) => {
        const { matches } = searcher.getMatches(new Query(query, 20));
        return { ids: matches.map((match) => match.entity) };
      };
      return { first };
    },
  },
];
