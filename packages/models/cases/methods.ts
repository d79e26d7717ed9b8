// The methods of texts, lists, maps and iterators: what goes in comes out, as a whole or in parts.
import { exec } from "node:child_process";
import express from "express";

express().post("/text", (request) => {
  const text: string = request.body.text;
  exec(text.substr(1));
//     ^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  exec(text.padEnd(9));
//     ^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  exec("ls ".padEnd(40, text));
//     ^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  exec("ls".replace("l", text));
//     ^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  exec("ls".replace("l", () => text));
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  exec(text.valueOf());
//     ^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  exec(["ls", "/srv"].join(text));
//     ^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
});

express().post("/list", (request) => {
  const texts: string[] = request.body.texts;
  exec(["ls"].fill(request.body.text)[0]);
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  const filled = ["ls", "pwd"];
  filled.fill(request.body.text);
  exec(filled[0]);
//     ^^^^^^^^^ finding: no-model-output-in-shell
  exec(texts.splice(0, 1)[0]);
//     ^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  const spliced = ["ls"];
  spliced.splice(0, 1, request.body.text);
  exec(spliced[0]);
//     ^^^^^^^^^^ finding: no-model-output-in-shell
  exec(["ls"].toSpliced(0, 1, request.body.text)[0]);
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  exec(["ls"].with(0, request.body.text)[0]);
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  texts.sort((one, other) => (exec(one), exec(other), 0));
//                                 ^^^ finding: no-model-output-in-shell
//                                            ^^^^^ finding: no-model-output-in-shell
  exec(texts[Symbol.iterator]().next().value);
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
});

express().post("/map", (request) => {
  const text: string = request.body.text;
  const map = new Map([["ls", "pwd"]]);
  map.set(text, "ls");
  for (const key of map.keys()) exec(key);
//                                   ^^^ finding: no-model-output-in-shell
  const set = new Set(["ls"]);
  exec([...set.union(new Set([text]))][0]);
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  exec([...new Set([text]).difference(set)][0]);
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  const form = new FormData();
  form.append("name", text);
  exec(form.getAll("name")[0].toString());
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  exec(new WeakRef({ text }).deref().text);
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell

  const held = new Map<string, string>();
  held.set("command", text);
  held.delete("command");
  exec(held.get("command"));
  held.set("command", text);
  held.clear();
  exec(held.get("command"));
});

// Maps and sets hand on what they have as keys, as values and as entries; neither becomes the other.
express().post("/collections", (request) => {
  const text: string = request.body.text;
  exec(new Map().set("ls", "pwd").set("command", text).get("command"));
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  exec(new Map().set("ls", "pwd").set("command", text).get("ls"));
  for (const [key] of new Map().set(text, "ls")) exec(key);
//                                                    ^^^ finding: no-model-output-in-shell
  for (const [, value] of new Map().set("ls", text)) exec(value);
//                                                        ^^^^^ finding: no-model-output-in-shell
  exec([...new Set(["ls"]).add(text)][0]);
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  const known = new Map([[text, "ls"]]);
  exec([...known.keys()][0]);
//     ^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  exec([...known.values()][0]);
  exec(known.get("ls"));
  for (const [key] of known.entries()) exec(key);
//                                          ^^^ finding: no-model-output-in-shell
  const copy = new Map(new Map([["ls", text]]));
  exec(copy.get("ls"));
//     ^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  for (const [, value] of copy) exec(value);
//                                   ^^^^^ finding: no-model-output-in-shell
  for (const [key] of copy) exec(key);
  exec(Array.from(copy)[0][1]);
//     ^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  exec(Array.from(copy)[0][0]);
  Array.from(copy, ([, value]) => exec(value));
//                                     ^^^^^ finding: no-model-output-in-shell
  exec(Object.fromEntries(copy).ls);
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  exec(Object.keys(Object.fromEntries(known))[0]);
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  exec(Object.keys(Object.fromEntries(copy))[0]);
  exec(Object.keys(Object.fromEntries([[text, "ls"]]))[0]);
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  const set = new Set(["ls"]);
  set.add(text);
  for (const key of set.keys()) exec(key);
//                                   ^^^ finding: no-model-output-in-shell
  for (const key of new Set([text]).keys()) exec(key);
//                                               ^^^ finding: no-model-output-in-shell
  exec(JSON.stringify({ [text]: "ls" }));
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  for (const key in { [text]: "ls" }) exec(key);
//                                         ^^^ finding: no-model-output-in-shell
  for (const key in { ls: text }) exec(key);
});

express().post("/promise", async (request) => {
  const { text } = request.body;
  exec(await Promise.reject(new Error("ls")).then(null, () => text));
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  Promise.reject(text).catch((thrown) => exec(thrown));
//                                            ^^^^^^ finding: no-model-output-in-shell
  Promise.resolve()
    .catch(() => Promise.reject(text))
    .catch((thrown) => exec(thrown));
//                          ^^^^^^ finding: no-model-output-in-shell
  Promise.resolve()
    .then(() => Promise.reject(text))
    .catch((thrown) => exec(thrown));
//                          ^^^^^^ finding: no-model-output-in-shell
  const steps = (function* () {
    yield "ls";
  })();
  exec(steps.return(text).value);
//     ^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
});

const target = new EventTarget();
target.addEventListener("run", (event) => exec(event.detail));
//                                             ^^^^^^^^^^^^ finding: no-model-output-in-shell
express().post("/events", (request) => {
  const { text } = request.body;
  target.dispatchEvent(new CustomEvent("run", { detail: text }));
  target.removeEventListener("run", text);
  const worker: Worker = request.body.worker;
  worker.addEventListener("message", (event) => exec(event.data));
//                                                   ^^^^^^^^^^ finding: no-model-output-in-shell
});

// A number, a date and whether something is so are no text.
express().post("/clean", (request) => {
  const { text, amount, day } = request.body;
  exec(`ls ${amount.toFixed(2)}`);
  exec(`ls ${day.getFullYear()}-${day.getUTCMonth()}`);
  exec(`ls ${day.toISOString()}`);
  exec(`ls ${text.hasOwnProperty("ls")}`);
});

declare const page: HTMLElement;
express().post("/page", (request) => page.insertAdjacentHTML("beforeend", request.body.text));
//                                                                        ^^^^^^^^^^^^^^^^^ finding: no-model-output-in-html
