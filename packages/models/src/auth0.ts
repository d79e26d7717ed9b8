import { defineModel } from "@sluice/core";

export default defineModel({
  package: "auth0",
  types: { ManagementClient: ["ManagementClient > new"] },
  sources: [
    { at: "ManagementClient > users > {get,getAll,list} > call", kind: "private-data" },
    { at: "ManagementClient > usersByEmail > getByEmail > call", kind: "private-data" },
  ],
});
