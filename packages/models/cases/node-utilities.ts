// Small modules of the platform: what goes in comes out, unless it is a digest or an answer.
import assert from "node:assert";
import { AsyncLocalStorage } from "node:async_hooks";
import { exec } from "node:child_process";
import { createHmac, createSign, hash, subtle, webcrypto } from "node:crypto";
import { setTimeout } from "node:timers/promises";
import { pathToFileURL, URLSearchParams } from "node:url";
import { format, formatWithOptions, inspect, isDeepStrictEqual, parseArgs, stripVTControlCharacters, styleText } from "node:util";
import express from "express";

const store = new AsyncLocalStorage();

express().post("/utilities", async (request) => {
  const { text } = request.body;
  exec(format(text));
//     ^^^^^^^^^^^^ finding: no-model-output-in-shell
  exec(format({ text }));
//     ^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  exec(format({ inner: { text } }));
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  exec(formatWithOptions({}, text));
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  exec(formatWithOptions({}, { text }));
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  exec(inspect(text));
//     ^^^^^^^^^^^^^ finding: no-model-output-in-shell
  exec(inspect({ text }));
//     ^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  exec(inspect({ inner: { text } }));
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  exec(styleText("red", text));
//     ^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  exec(parseArgs(text).positionals[0]);
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  exec(stripVTControlCharacters(text));
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  exec(pathToFileURL(text).toString());
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  exec(new URLSearchParams(text).toString());
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  exec(await setTimeout(9, text));
//     ^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell

  store.enterWith(text);
  exec(store.getStore());
//     ^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  store.run(text, () => exec(store.getStore()));
//                           ^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  exec(store.run("ls", () => text));
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  store.run("ls", (command) => exec(command), text);
//                                  ^^^^^^^ finding: no-model-output-in-shell
  exec(store.exit(() => text));
//     ^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
});

express().post("/clean", async (request) => {
  const { text } = request.body;
  exec(`ls ${createHmac("sha256", text).update(text).digest("hex")}`);
  exec(`ls ${createSign("sha256").update(text).sign(text, "hex")}`);
  exec(`ls ${hash("sha256", text)}`);
  exec(`ls ${await subtle.digest("SHA-256", text)}`);
  exec(`ls ${await webcrypto.subtle.digest("SHA-256", text)}`);
  exec(`ls ${isDeepStrictEqual(text, "ls")}`);
});

express().post("/asserted", (request) => {
  const { one, two, three, four } = request.body;
  assert.strict(/^\w+$/.test(one));
  exec(`ls ${one}`);
  assert.strict.ok(/^\w+$/.test(two));
  exec(`ls ${two}`);
  assert.strict.equal(three, "a");
  exec(`ls ${three}`);
  assert.strict.match(four, /^\w+$/);
  exec(`ls ${four}`);
});
