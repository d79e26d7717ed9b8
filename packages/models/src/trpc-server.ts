import { defineModel } from "@sluice/core";

// What a procedure is given is as narrow as the schema of an earlier call of the chain, which no row can name.
export default defineModel({
  package: "@trpc/server",
  types: {
    Builder: ["initTRPC > create > call", "initTRPC > {context,meta} > call > create > call"],
    Procedure: ["Builder > procedure", "Procedure > {input,use,concat,meta,output} > call"],
  },
  sinks: [{ at: "Procedure > {query,mutation} > arg 0 > return", kind: "response" }],
});
