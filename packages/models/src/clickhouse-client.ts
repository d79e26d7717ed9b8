import { defineModel } from "@sluice/core";

export default ["@clickhouse/client", "@clickhouse/client-web"].map((name) =>
  defineModel({
    package: name,
    types: { ClickHouseClient: ["createClient > call"] },
    sinks: [{ at: "ClickHouseClient > {query,exec,command} > arg 0 > query", kind: "sql" }],
  }),
);
