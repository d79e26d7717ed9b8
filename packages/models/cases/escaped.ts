// What packages escape, quote, digest or check is clean where they say so, and only there.
import { EqualityFilter, Client as Ldapts } from "ldapts";
import { NIL, v5, validate } from "uuid";
import { MD5 } from "crypto-js";
import { Utils, escapeExpression } from "handlebars";
import { filterXSS } from "xss";
import { quoteForShell } from "puka";
import { sanitize } from "isomorphic-dompurify";
import { renderToString } from "react-dom/server";
import { render as renderMail } from "@react-email/components";
import { slugifyWithCounter } from "@sindresorhus/slugify";
import { invariant as tsInvariant } from "ts-invariant";
import anyShellEscape from "any-shell-escape";
import createDomPurify from "dompurify";
import createIsomorphic from "isomorphic-dompurify";
import ejs from "ejs";
import escapeHtml from "escape-html";
import escapeRegExp from "escape-string-regexp";
import * as eta from "eta";
import he from "he";
import invariant from "invariant";
import ldap, { parseFilter } from "ldapjs";
import lodash from "lodash-es";
import md5 from "md5";
import objectHash from "object-hash";
import pug from "pug";
import shellQuote from "shell-quote";
import shlex from "shlex";
import slugify from "slugify";
import strict, { strict as inner } from "assert/strict";
import validator from "validator";
import xss from "xss";
import { exec } from "node:child_process";
import express from "express";

const page = { headers: { "content-type": "text/html" } };

express().post("/html", (request) => {
  const { text } = request.body;
  new Response(Utils.escapeExpression(text), page);
  new Response(escapeExpression(text), page);
  new Response(filterXSS(text), page);
  new Response(xss(text), page);
  new Response(sanitize(text), page);
  new Response(createDomPurify(window).sanitize(text), page);
  new Response(createIsomorphic(window).sanitize(text), page);
  new Response(ejs.compile("<%= text %>")({ text }), page);
  new Response(ejs.escapeXML(text), page);
  new Response(eta.render("<%= it.text %>", { text }), page);
  new Response(pug.compile("p= text")({ text }), page);
  new Response(pug.compileFile("a.pug")({ text }), page);
  new Response(escapeHtml(text), page);
  new Response(he.escape(text), page);
  new Response(lodash.escape(text), page);
  new Response(renderToString(text), page);
  new Response(renderMail(text), page);
  new RegExp(escapeRegExp(text));
  exec(lodash.trim(text));
//     ^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  ejs.render(text);
//           ^^^^ finding: no-model-output-in-code
  eta.render(text);
//           ^^^^ finding: no-model-output-in-code
  lodash.template(text);
//                ^^^^ finding: no-model-output-in-code
});

express().post("/shell", (request) => {
  const { text } = request.body;
  exec(`ls ${anyShellEscape(text)}`);
  exec(`ls ${quoteForShell(text)}`);
  exec(`ls ${slugify(text)}`);
//     ^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  exec(`ls ${slugifyWithCounter()(text)}`);
  exec(`ls ${md5(text)} ${MD5(text)} ${objectHash(text)} ${v5(text, NIL)}`);
  exec(`ls ${validator.toInt(text)}`);
  exec(validator.trim(text));
//     ^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  exec(shellQuote.parse(text)[0]);
//     ^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  exec(shlex.split(text)[0]);
//     ^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
});

express().post("/checked", (request) => {
  const { one, two, three, four, five, six, seven, eight, nine } = request.body;
  if (validate(one)) exec(`ls ${one}`);
  if (validator.isInt(two)) exec(`ls ${two}`);
  strict(/^\w+$/.test(three));
  exec(`ls ${three}`);
  inner(/^\w+$/.test(four));
  exec(`ls ${four}`);
  inner.ok(/^\w+$/.test(five));
  exec(`ls ${five}`);
  inner.equal(six, "a");
  exec(`ls ${six}`);
  inner.match(seven, /^\w+$/);
  exec(`ls ${seven}`);
  invariant(/^\w+$/.test(eight), "no");
  exec(`ls ${eight}`);
  tsInvariant(/^\w+$/.test(nine), "no");
  exec(`ls ${nine}`);
});

express().post("/people", async (request) => {
  const { text, base } = request.body;
  const older = ldap.createClient({});
  older.search(text, {});
//             ^^^^ finding: no-model-output-in-query
  parseFilter(text);
//            ^^^^ finding: no-model-output-in-query
  const client = new Ldapts({});
  await client.search(base, { filter: text });
//                    ^^^^ finding: no-model-output-in-query
//                                    ^^^^ finding: no-model-output-in-query
  await client.search("dc=shop", { filter: new EqualityFilter({ attribute: "cn", value: text }) });
});
