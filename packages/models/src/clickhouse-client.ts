import { defineModel } from "@sluice/core";
import { effectsAt } from "./parts/effects.ts";
import { sqlEffects } from "./parts/sql-effects.ts";

export default ["@clickhouse/client", "@clickhouse/client-web"].map((name) =>
  defineModel({
    package: name,
    types: { ClickHouseClient: ["createClient > call"] },
    sources: [{ at: "ClickHouseClient > query > call > {json,text} > call", kind: "private-data" }],
    sinks: [{ at: "ClickHouseClient > {query,exec,command} > arg 0 > query", kind: "sql", takesBackslash: true }],
    effects: [
      ...sqlEffects("ClickHouseClient > {query,exec,command}", ["arg 0 > query"]),
      ...effectsAt("write-data", "ClickHouseClient > insert > call"),
    ],
  }),
);
