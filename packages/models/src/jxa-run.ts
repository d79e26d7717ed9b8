import { defineModel } from "@sluice/core";
import { effectsAt } from "./parts/effects.ts";

// JavaScript for Automation drives every application of a Mac: what a function does that is run as such, it does there (Apple, "JavaScript for Automation
// Release Notes"). What an application's own dictionary names, is its own; Mail and Messages both send.
export default [
  defineModel({
    package: "@jxa/run",
    propagators: [{ at: "run", from: "arg 1..", to: "arg 0 > param 0" }],
    effects: effectsAt("run-command", "runJXACode > call"),
  }),
  defineModel({
    package: "global",
    effects: [
      ...effectsAt("run-command", "Application > currentApplication > call > doShellScript > call"),
      ...effectsAt("send-message", "Application > call > send > call", "Application > call > OutgoingMessage > call > send > call"),
      ...effectsAt("send-message", "Application > call > OutgoingMessage > call > make > call > send > call"),
    ],
  }),
];
