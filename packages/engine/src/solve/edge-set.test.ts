import { array, assert, nat, property } from "fast-check";
import { expect, test } from "vitest";
import { EdgeSet } from "./edge-set.ts";

const labels = Array.from({ length: 40 }, (_, id) => ({ id }));

test("An edge is found by its fact and its tag, however many there are, and stays in order of discovery", () => {
  assert(
    property(array(nat(labels.length ** 2 - 1), { maxLength: 300 }), (numbers) => {
      const edges = numbers.map((number) => ({ fact: labelOf(number % labels.length), tag: labelOf(Math.floor(number / labels.length)) }));
      const set = new EdgeSet<(typeof edges)[number]>();
      for (const edge of edges) if (!set.has(edge.fact, edge.tag)) set.add(edge);
      const first = edges.filter((edge, at) => edges.findIndex(({ fact, tag }) => fact === edge.fact && tag === edge.tag) === at);
      expect(set.list).toEqual(first);
      for (const fact of labels)
        for (const tag of labels) expect(set.has(fact, tag)).toBe(first.some((edge) => edge.fact === fact && edge.tag === tag));
    }),
    { numRuns: 20 },
  );
});

test("What is added while a set is looked through is seen as well", () => {
  const set = new EdgeSet<{ readonly fact: { readonly id: number }; readonly tag: { readonly id: number } }>();
  set.add({ fact: labelOf(0), tag: labelOf(0) });
  for (const { fact } of set.list) if (fact.id < 20) set.add({ fact: labelOf(fact.id + 1), tag: labelOf(0) });
  expect(set.list.map(({ fact }) => fact.id)).toEqual(Array.from({ length: 21 }, (_, id) => id));
});

function labelOf(id: number): { readonly id: number } {
  const label = labels[id];
  if (!label) throw new Error(`no label ${id}`);
  return label;
}
