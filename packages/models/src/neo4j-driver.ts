import { defineModel, type EffectRow } from "@sluice/core";

/** A query that writes says so by a clause, wherever it stands. */
function cypherEffects(at: string): EffectRow[] {
  const option = `${at} > arg 0`;
  return [
    { at: `${at} > call`, kind: "read-private", when: { option, matches: "\\bmatch\\b[\\s\\S]*\\breturn\\b|^\\s*match\\b" } },
    {
      at: `${at} > call`,
      kind: "write-data",
      when: { option, matches: "\\b(?:create|merge|set|load csv)\\b(?!\\s+(?:constraint|index))" },
    },
    { at: `${at} > call`, kind: "delete-data", when: { option, matches: "\\b(?:delete|remove|drop)\\b" } },
  ];
}

export default defineModel({
  package: "neo4j-driver",
  types: {
    Driver: ["driver > call"],
    Session: ["Driver > session > call", "Driver > rxSession > call"],
    Transaction: ["Session > beginTransaction > call", "Session > {executeRead,executeWrite} > arg 0 > param 0"],
  },
  sinks: [
    { at: "{Session,Transaction} > run > arg 0", kind: "query" },
    { at: "Driver > executeQuery > arg 0", kind: "query" },
  ],
  effects: [...["{Session,Transaction} > run", "Driver > executeQuery"].flatMap((at) => cypherEffects(at))],
});
