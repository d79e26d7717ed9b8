import { defineModel } from "@sluice/core";

const SCHEMA = "{schema,inputSchema}";

export default defineModel({
  package: "next-safe-action",
  types: {
    Client: ["createSafeActionClient > call", `Client > {use,metadata,schema,inputSchema,outputSchema,bindArgsSchemas} > call`],
    ClientWithInput: [`Client > ${SCHEMA} > call`, "ClientWithInput > {use,metadata,outputSchema,bindArgsSchemas} > call"],
  },
  sources: [
    {
      at: "ClientWithInput > {action,stateAction} > arg 0 > param 0 > parsedInput",
      kind: "user-input",
      label: "what the client sent",
      schema: `Client > ${SCHEMA} > call > arg 0`,
    },
  ],
});
