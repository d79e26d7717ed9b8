import { defineModel } from "@sluice/core";
import { environmentAt } from "./parts/processes.ts";

const create = ["arg 0", "arg 1"].map((options) => environmentAt(`Sandbox > create > ${options} > envs`));

export default [
  defineModel({
    package: "e2b",
    types: { Sandbox: ["Sandbox > {create,connect} > call"] },
    sinks: [...create, environmentAt("Sandbox > commands > run > arg 1 > envs")],
  }),
  defineModel({
    package: "@e2b/code-interpreter",
    types: { Sandbox: ["Sandbox > {create,connect} > call"] },
    sinks: [...create, environmentAt("Sandbox > commands > run > arg 1 > envs"), environmentAt("Sandbox > runCode > arg 1 > envs")],
  }),
];
