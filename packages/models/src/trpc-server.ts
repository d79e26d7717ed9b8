import { defineModel } from "@sluice/core";

const RESOLVERS = "{query,mutation,subscription}";

// What a resolver is given is as narrow as the schema of an earlier call of the chain; without one there is no input.
export default defineModel({
  package: "@trpc/server",
  types: {
    Builder: ["initTRPC > create > call", "initTRPC > {context,meta} > call > create > call"],
    Procedure: ["Builder > procedure", "Procedure > {input,use,concat,meta,output} > call"],
    ProcedureWithInput: ["Procedure > input > call", "ProcedureWithInput > {use,concat,meta,output} > call"],
  },
  sources: [
    {
      at: `ProcedureWithInput > ${RESOLVERS} > arg 0 > param 0 > input`,
      kind: "user-input",
      label: "what the client sent",
      schema: "Procedure > input > call > arg 0",
    },
  ],
  sinks: [{ at: `Procedure > ${RESOLVERS} > arg 0 > return`, kind: "response" }],
});
