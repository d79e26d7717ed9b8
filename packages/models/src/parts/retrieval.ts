import { defineModel } from "@sluice/core";
import type { EffectRow, LibraryModel, SinkRow, SourceRow } from "@sluice/core";
import { effectsAt } from "./effects.ts";
import { memorySinks } from "./prompts.ts";

// LangChain's stores and retrievers: what they give was put there by somebody, what they are given comes back in later prompts.

const RETRIEVED = { kind: "external-content", label: "a retrieved document" } as const;

/** What a retriever at `at` finds. */
export function retrieverSources(at: string): readonly SourceRow[] {
  return [{ at: `${at} > invoke > call > each > pageContent`, ...RETRIEVED }];
}

/** What a vector store at `at` finds. */
export function vectorStoreSources(at: string): readonly SourceRow[] {
  return [
    {
      at: `${at} > {similaritySearch,similaritySearchVectorWithScore,maxMarginalRelevanceSearch} > call > each > pageContent`,
      ...RETRIEVED,
    },
    { at: `${at} > {similaritySearchWithScore,similaritySearchVectorWithScore} > call > each > 0 > pageContent`, ...RETRIEVED },
  ];
}

/** What searching a vector store, asking a retriever of it and taking records out of it do. */
export const retrievalEffects: readonly EffectRow[] = [
  ...effectsAt(
    "read-untrusted",
    "BaseRetriever > invoke > call",
    "VectorStore > {similaritySearch,similaritySearchWithScore,maxMarginalRelevanceSearch} > call",
  ),
  ...effectsAt("delete-data", "VectorStore > delete > call"),
];

const FILTER = { kind: "user-input", label: "the filter of a search" } as const;

/** What a vector store of the project is asked for: its callers hand over filters of their users, or such as a self-querying retriever had a language model write. */
export const storeClassSources: readonly SourceRow[] = [
  { at: "VectorStore > extend > {similaritySearch,similaritySearchWithScore,similaritySearchVectorWithScore} > param 2", ...FILTER },
  { at: "VectorStore > extend > maxMarginalRelevanceSearch > param 1 > filter", ...FILTER },
];

const KEY = { kind: "external-content", label: "a key that a retrieved document names" } as const;

/** What a key-value store of the project is asked for: retrievers look up what the metadata of a document that they found names as its whole. */
export const keyStoreClassSources: readonly SourceRow[] = [{ at: "BaseStore > extend > mget > param 0 > each", ...KEY }];

/** What a vector store at `at` keeps. */
export function vectorStoreSinks(at: string): readonly SinkRow[] {
  return memorySinks(`${at} > addDocuments > arg 0 > each > pageContent`, `${at} > addVectors > arg 1 > each > pageContent`);
}

/** A package with one vector store; `makers` are the static methods that give one. */
export function vectorStorePackage(packageName: string, store: string, makers: string): LibraryModel {
  return defineModel({ package: packageName, ...vectorStorePart(store, makers) });
}

/** Vector stores of these classes, and the retrievers made of them. */
export function vectorStorePart(
  names: string,
  makers = "{fromTexts,fromDocuments}",
): Required<Pick<LibraryModel, "types" | "sources" | "sinks" | "effects">> {
  return {
    types: {
      VectorStore: [`${names} > new`, `${names} > ${makers} > call`],
      BaseRetriever: ["VectorStore > asRetriever > call"],
    },
    sinks: [
      ...vectorStoreSinks("VectorStore"),
      ...memorySinks(`${names} > fromDocuments > arg 0 > each > pageContent`, `${names} > fromTexts > arg 0 > each`),
    ],
    sources: [...retrieverSources("BaseRetriever"), ...vectorStoreSources("VectorStore")],
    effects: retrievalEffects,
  };
}
