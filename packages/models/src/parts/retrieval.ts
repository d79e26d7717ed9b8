import { defineModel } from "@sluice/core";
import type { LibraryModel, SinkRow, SourceRow } from "@sluice/core";
import { memorySinks } from "./prompts.ts";

// LangChain's stores and retrievers: what they give was put there by somebody, what they are given comes back in later prompts.

const RETRIEVED = { kind: "external-content", label: "a retrieved document" } as const;

/** What a retriever at `at` finds. */
export function retrieverSources(at: string): readonly SourceRow[] {
  return [{ at: `${at} > {invoke,getRelevantDocuments,_getRelevantDocuments} > call > each > pageContent`, ...RETRIEVED }];
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

/** What a vector store at `at` keeps. */
export function vectorStoreSinks(at: string): readonly SinkRow[] {
  return memorySinks(`${at} > addDocuments > arg 0 > each > pageContent`, `${at} > addVectors > arg 1 > each > pageContent`);
}

/** A package with vector stores of these classes. */
export function vectorStores(packageName: string, classes: readonly string[], extra: Partial<LibraryModel> = {}): LibraryModel {
  const names = classes.length === 1 ? (classes[0] ?? "") : `{${classes.join(",")}}`;
  return defineModel({ package: packageName, ...vectorStorePart(names), ...extra });
}

/** Vector stores of these classes, and the retrievers made of them. */
export function vectorStorePart(names: string): Required<Pick<LibraryModel, "types" | "sources" | "sinks">> {
  return {
    types: {
      VectorStore: [`${names} > new`, `${names} > {fromTexts,fromDocuments,fromExistingIndex,initialize} > call`],
      BaseRetriever: ["VectorStore > asRetriever > call"],
    },
    sinks: [
      ...vectorStoreSinks("VectorStore"),
      ...memorySinks(`${names} > fromDocuments > arg 0 > each > pageContent`, `${names} > fromTexts > arg 0 > each`),
    ],
    sources: [...retrieverSources("BaseRetriever"), ...vectorStoreSources("VectorStore")],
  };
}
