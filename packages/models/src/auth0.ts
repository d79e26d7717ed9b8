import { defineModel } from "@sluice/core";
import { effectsAt } from "./parts/effects.ts";

export default defineModel({
  package: "auth0",
  types: { ManagementClient: ["ManagementClient > new"] },
  sources: [
    { at: "ManagementClient > users > {get,getAll,list} > call", kind: "private-data" },
    { at: "ManagementClient > usersByEmail > getByEmail > call", kind: "private-data" },
  ],
  effects: [
    ...effectsAt("read-private", "ManagementClient > users > {get,getAll,list} > call"),
    ...effectsAt("change-permissions", "ManagementClient > users > {create,update} > call"),
    ...effectsAt("delete-data", "ManagementClient > users > delete > call"),
  ],
});
