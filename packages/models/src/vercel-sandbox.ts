import { defineModel } from "@sluice/core";
import { environmentAt } from "./parts/processes.ts";

export default defineModel({
  package: "@vercel/sandbox",
  types: { Sandbox: ["Sandbox > {create,get} > call"] },
  sinks: [environmentAt("Sandbox > create > arg 0 > env"), environmentAt("Sandbox > runCommand > arg 0 > env")],
});
