// What is emitted, its listeners receive, each part at its place.
import { EventEmitter, on } from "node:events";
import { exec } from "node:child_process";
import express from "express";

const emitter = new EventEmitter();
emitter.on("run", (first, second, third) => {
  exec(first);
//     ^^^^^ finding: no-model-output-in-shell
  exec(second);
//     ^^^^^^ finding: no-model-output-in-shell
  exec(third);
//     ^^^^^ finding: no-model-output-in-shell
});

async function follow() {
  for await (const [command] of on(emitter, "run")) exec(command);
//                                                       ^^^^^^^ finding: no-model-output-in-shell
}

express().post("/run", (request) => {
  const { first, second, third } = request.body;
  emitter.emit("run", first, second, third);
  void follow();
});
