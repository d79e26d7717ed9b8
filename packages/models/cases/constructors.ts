// The global functions and constructors of the language: what goes in comes out, as a whole or in parts.
import { exec } from "node:child_process";
import express from "express";

express().post("/objects", (request) => {
  const { text, texts, values } = request.body;
  exec(Object(text));
//     ^^^^^^^^^^^^ finding: no-model-output-in-shell
  exec(Object.freeze({ text }).text);
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  exec(Object.defineProperty({}, "command", { value: text }).command);
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  exec(Object.defineProperty({ text }, "command", { value: "ls" }).text);
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  exec(Object.defineProperties({}, { command: { value: text } }).command);
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  exec(Object.defineProperties({ text }, { command: { value: "ls" } }).text);
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  exec(Object.getOwnPropertyDescriptor({ text }, "text").value);
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  exec(Object.getOwnPropertyDescriptors({ text }).text.value);
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  const groups = Object.groupBy(texts, (each) => (exec(each), "all"));
//                                                     ^^^^ finding: no-model-output-in-shell
  exec(groups.all[0]);
//     ^^^^^^^^^^^^^ finding: no-model-output-in-shell

  exec(Reflect.get({ text }, "text"));
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  const target = { command: "ls" };
  Reflect.set(target, "command", text);
  exec(target.command);
//     ^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  Reflect.apply((first, second) => (exec(first), exec(second)), undefined, [text, text]);
//                                       ^^^^^ finding: no-model-output-in-shell
//                                                    ^^^^^^ finding: no-model-output-in-shell
  exec(Reflect.apply(() => text, undefined, []));
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  exec(Reflect.construct(String, [text]).toString());
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  exec(Reflect.ownKeys(values)[0].toString());
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  exec(Object.defineProperty({}, "command", { get: () => text }).command);
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  const defined = { command: "ls", other: "ls" };
  Object.defineProperty(defined, "command", { get: () => text });
  Object.defineProperty(defined, "rest", { value: text });
  exec(defined.command);
//     ^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  exec(defined.rest);
//     ^^^^^^^^^^^^ finding: no-model-output-in-shell
  exec(defined.other);
  exec(Object.create({}, { command: { value: text } }).command);
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  exec(Reflect.get({ text, command: "ls" }, "command"));
  exec(new Proxy({}, { get: () => text }).command);
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  exec(new Proxy({ text }, { get: (target) => target.text }).command);
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  exec(new Proxy({ text }, { get: () => "ls" }).command);
  exec(Object.prototype.toString.call(text));
  exec(new Proxy({ text }, {}).text);
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
});

express().post("/lists", (request) => {
  const { text, texts } = request.body;
  exec(Array.of(text)[0]);
//     ^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  exec(Array.from(["ls"], () => text)[0]);
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  exec(Iterator.from(texts).next().value);
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  exec(new Map([[text, "ls"]]).keys().next().value);
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  exec(JSON.parse("{}", () => text));
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  exec(JSON.stringify({}, () => text));
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  exec(String.fromCharCode(...texts));
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  exec(Buffer.from(text).toString());
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  exec(Buffer.concat([Buffer.from(text)]).toString());
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  exec(Buffer.alloc(9, text).toString());
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
});

express().post("/promises", async (request) => {
  const { text } = request.body;
  const [settled] = await Promise.allSettled([text]);
  exec(settled.value);
//     ^^^^^^^^^^^^^ finding: no-model-output-in-shell
  exec(await Promise.race([text]));
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  exec(await Promise.try(() => text));
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  Promise.reject(text).catch((thrown) => exec(thrown));
//                                            ^^^^^^ finding: no-model-output-in-shell
  Promise.try(() => Promise.reject(text)).catch((thrown) => exec(thrown));
//                                                               ^^^^^^ finding: no-model-output-in-shell
  await Promise.try((first, second, third) => (exec(first), exec(second), exec(third)), text, text, text);
//                                                  ^^^^^ finding: no-model-output-in-shell
//                                                               ^^^^^^ finding: no-model-output-in-shell
//                                                                             ^^^^^ finding: no-model-output-in-shell
  const [refused] = await Promise.allSettled([Promise.reject(text)]);
  exec(refused.reason);
//     ^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  exec(refused.value);
  const { promise, resolve } = Promise.withResolvers();
  resolve(text);
  exec(await promise);
//     ^^^^^^^^^^^^^ finding: no-model-output-in-shell
  promise.catch((thrown) => exec(thrown));
  const refusing = Promise.withResolvers();
  refusing.reject(text);
  refusing.promise.catch((thrown) => exec(thrown));
//                                        ^^^^^^ finding: no-model-output-in-shell
  refusing.promise.then((value) => exec(value));
});

express().post("/errors", (request) => {
  const { text } = request.body;
  exec(new Error("failed", { cause: text }).cause.toString());
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  exec(new AggregateError([text]).errors[0]);
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  exec(new AggregateError([], text).message);
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
});

express().post("/timers", (request) => {
  const { text } = request.body;
  setTimeout((first, second, third) => (exec(first), exec(second), exec(third)), 9, text, text, text);
//                                           ^^^^^ finding: no-model-output-in-shell
//                                                        ^^^^^^ finding: no-model-output-in-shell
//                                                                      ^^^^^ finding: no-model-output-in-shell
  setImmediate((first, second) => (exec(first), exec(second)), text, text);
//                                      ^^^^^ finding: no-model-output-in-shell
//                                                   ^^^^^^ finding: no-model-output-in-shell
  process.nextTick((first, second) => (exec(first), exec(second)), text, text);
//                                          ^^^^^ finding: no-model-output-in-shell
//                                                       ^^^^^^ finding: no-model-output-in-shell
  setTimeout(text, 9);
//           ^^^^ finding: no-model-output-in-code
});

express().post("/addresses", async (request) => {
  const { text, pairs, fields } = request.body;
  await fetch(URL.parse(text));
//            ^^^^^^^^^^^^^^^ finding: no-model-output-in-url
  await fetch(URL.parse("/orders", text));
//            ^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-url
  exec(new URLSearchParams(text).toString());
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  exec(new URLSearchParams({ name: fields.name }).get("name"));
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  exec(new URLSearchParams([["name", pairs.name]]).get("name"));
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
});

// Numbers, dates, digests and answers are no text of what they were made of.
express().post("/clean", async (request) => {
  const { text, amount } = request.body;
  exec(`ls ${new Date(text).getTime()}`);
  exec(`ls ${Date.parse(text)}`);
  exec(`ls ${Math.abs(amount)} ${Math.max(amount)}`);
  exec(`ls ${new Intl.NumberFormat("en").format(amount)}`);
  exec(`ls ${await crypto.subtle.digest("SHA-256", text)}`);
  exec(`ls ${btoa(text)}`);
  exec(`ls ${ArrayBuffer.isView(text)} ${Buffer.byteLength(text)} ${Error.isError(text)} ${JSON.isRawJSON(text)}`);
  exec(`ls ${URL.canParse(text)}`);
  performance.mark(text);
  process.chdir(text);
  console.log(Symbol.for(text));
});
