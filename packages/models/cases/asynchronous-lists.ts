// Lists and functions that packages run: elements go to the callback, and what it gives back comes out.
import * as R from "ramda";
import async from "async";
import eachSeries from "p-each-series";
import pLimit from "p-limit";
import pMap from "p-map";
import PQueue from "p-queue";
import pRetry from "p-retry";
import { exec } from "node:child_process";
import express from "express";

express().post("/lists", async (request) => {
  const { texts, text } = request.body;
  await async.each(texts, (each) => exec(each));
//                                       ^^^^ finding: no-model-output-in-shell
  await async.eachLimit(texts, 2, (each) => exec(each));
//                                               ^^^^ finding: no-model-output-in-shell
  exec((await async.filter([text], Boolean))[0]);
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  exec((await async.map(["ls"], () => text))[0]);
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  exec((await async.mapLimit(["ls"], 2, () => text))[0]);
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  exec((await async.parallel([() => text]))[0]);
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  exec(await async.retry(() => text));
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  exec(await async.retry(3, () => text));
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell

  exec((await eachSeries(["ls"], () => text))[0]);
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  await eachSeries(texts, (each) => exec(each));
//                                       ^^^^ finding: no-model-output-in-shell
  const limit = pLimit(1);
  exec(await limit(() => text));
//     ^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  await limit((one, two) => (exec(one), exec(two)), text, text);
//                                ^^^ finding: no-model-output-in-shell
//                                           ^^^ finding: no-model-output-in-shell
  exec((await limit.map(["ls"], () => text))[0]);
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  await limit.map(texts, (each) => exec(each));
//                                      ^^^^ finding: no-model-output-in-shell
  exec((await pMap(["ls"], () => text))[0]);
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  await pMap(texts, (each) => exec(each));
//                                 ^^^^ finding: no-model-output-in-shell
  exec(await new PQueue().add(() => text));
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  exec((await new PQueue().addAll([() => text]))[0]);
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  exec(await pRetry(() => text));
//     ^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell

  R.forEach((each) => exec(each), texts);
//                         ^^^^ finding: no-model-output-in-shell
  exec(R.map(() => text, ["ls"])[0]);
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  exec(R.chain(() => [text], ["ls"])[0]);
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  exec(R.filter(Boolean, [text])[0]);
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  exec(R.find(Boolean, [text]));
//     ^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
});
