// Underscore: what goes in comes out, as a whole or in parts.
import _ from "underscore";
import { exec } from "node:child_process";
import express from "express";

express().post("/lists", (request) => {
  const { texts, text, fields } = request.body;
  exec(_.indexBy([text], "length").a);
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  exec(_.object(["name"], [text]).name);
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  exec(_.pairs({ text })[0][1]);
//     ^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  exec(_.pairs(fields)[0][0]);
//     ^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  exec(_.times(1, () => text)[0]);
//     ^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  const target = { name: "ls" };
  _.extend(target, { name: text });
  exec(target.name);
//     ^^^^^^^^^^^ finding: no-model-output-in-shell
  exec(_.extend({}, { name: text }).name);
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  exec(_.filter([text], Boolean)[0]);
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  exec(_.clone(text));
//     ^^^^^^^^^^^^^ finding: no-model-output-in-shell
  exec(_.identity(text));
//     ^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  exec(_.unescape(text));
//     ^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  exec(_.first([text]));
//     ^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  exec(_.flatten([[text]])[0]);
//     ^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  exec(_.get({ a: { text } }, "a"));
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  exec(_.get({ text }, "text"));
//     ^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  exec(_.groupBy([text], "length").a[0]);
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  exec(_.keys(fields)[0]);
//     ^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  exec(_.values({ text })[0]);
//     ^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  _.each(texts, (each) => exec(each));
//                             ^^^^ finding: no-model-output-in-shell
  exec(_.map(["ls"], () => text)[0]);
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  exec(_.reduce(texts, (so, each) => (exec(each), so), "ls"));
//                                         ^^^^ finding: no-model-output-in-shell
  exec(_.reduce(["ls"], (so) => (exec(so), text), "ls"));
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
//                                    ^^ finding: no-model-output-in-shell
  exec(_.reduce(["ls"], (so) => (exec(so), so), text));
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
//                                    ^^ finding: no-model-output-in-shell
  _.template(text);
//           ^^^^ finding: no-model-output-in-code
  _.forEach(texts, _.noop);
});

express().post("/clean", (request) => {
  const { texts, text } = request.body;
  exec(`ls ${_.size(texts)}`);
  exec(`ls ${_.contains(texts, "ls")}`);
  exec(`ls ${_.isEmpty(text)}`);
  return new Response(_.escape(text), { headers: { "content-type": "text/html" } });
});
