import { defineModel } from "@sluice/core";

const KINDS = ["input", "confirm", "password", "editor", "number", "expand", "rawlist", "search", "select", "checkbox"];

// A person answers. What was asked does not come back with the answer.
export default [
  defineModel({
    package: "@inquirer/prompts",
    opaque: [`{${KINDS.join(",")}}`],
    propagators: [{ at: "{select,checkbox,rawlist}", from: "arg 0 > choices > each > value", to: "call" }],
    controls: [{ at: `{${KINDS.join(",")}} > call`, control: "approval" }],
  }),
  ...KINDS.map((kind) =>
    defineModel({ package: `@inquirer/${kind}`, opaque: ["default"], controls: [{ at: "default > call", control: "approval" }] }),
  ),
];
