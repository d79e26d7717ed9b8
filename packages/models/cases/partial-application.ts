// A function that a library gives with its first parameters taken has them, and what it is called with behind them.
// same: lodash=lodash-es
import _ from "lodash";
import { exec } from "node:child_process";
import express from "express";
import * as R from "ramda";
import underscore from "underscore";

const first = (one: string, _other: string): string => one;
const second = (_one: string, other: string): string => other;

express().post("/words", (request) => {
  const { word } = request.body;
  _.partial((line: string, more: string) => exec(line), word)("now");
//                                               ^^^^ finding: no-model-output-in-shell
  _.partial((line: string, more: string) => exec(line), "date")(word);
  exec(_.partial(second, "date")(word));
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  exec(_.partial(second, word)("date"));
  exec(_.partial(second, _, word)("date"));
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  exec(underscore.partial(first, word)("now"));
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  exec(underscore.partial(second, word)("now"));
  exec(R.partial(first, [word])("now"));
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  exec(R.partial(second, [word])("now"));
  exec(R.partial(second, ["now"])(word));
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
});
