import { defineModel } from "@sluice/core";
import { effectsAt } from "./parts/effects.ts";
import { instructionSinks, promptSinks } from "./parts/prompts.ts";

export default defineModel({
  package: "@browserbasehq/stagehand",
  types: {
    // From version 4 on a function makes it.
    Stagehand: ["{Stagehand,V3} > new", "Stagehand > create > call > await"],
    // Until version 2 the page had the methods.
    Page: [],
    Actor: ["Stagehand", "Stagehand > page", "Page"],
    Action: ["Actor > observe > call > each", "Actor > act > call > actions > each"],
  },
  sinks: [
    ...promptSinks("Actor > {act,extract,observe} > arg 0", "Actor > {act,extract,observe} > arg 0 > {action,instruction}"),
    ...promptSinks("Stagehand > agent > call > execute > arg 0", "Stagehand > agent > call > execute > arg 0 > instruction"),
    ...instructionSinks("Stagehand > agent > arg 0 > {systemPrompt,instructions}"),
  ],
  agents: [
    {
      ...{
        at: "Stagehand > agent > call",
        instructions: "Stagehand > agent > arg 0 > systemPrompt",
        model: "Stagehand > agent > arg 0 > model",
      },
      tools: ["Stagehand > agent > arg 0 > tools"],
    },
  ],
  sources: [
    { at: "Stagehand > extract > call", kind: "model-output", schema: "Stagehand > extract > arg 1" },
    { at: "Stagehand > page > extract > call", kind: "model-output", schema: "Stagehand > page > extract > arg 0 > schema" },
    { at: "Page > extract > call", kind: "model-output", schema: "Page > extract > arg 0 > schema" },
    { at: "Action > {selector,description,method,arguments}", kind: "model-output" },
    { at: "Actor > act > call > {message,actionDescription}", kind: "model-output" },
    { at: "Stagehand > agent > call > execute > call > message", kind: "model-output" },
    { at: "Stagehand > agent > call > execute > call > actions > each", kind: "model-output" },
  ],
  effects: [
    ...effectsAt("send-request", "Actor > act > call", "Stagehand > agent > call > execute > call"),
    ...effectsAt("read-untrusted", "Actor > {extract,observe} > call", "Actor > goto > call"),
  ],
  // Its text runs in the browser.
  described: ["Stagehand > experimentalBatch > arg 0"],
});
