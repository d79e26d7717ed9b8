import { describe, expect, test } from "vitest";
import { OPEN, OPEN_SHELL, reported } from "./gates.test-data.ts";

describe("an effect that depends on what a call is given is looked at on the way", () => {
  const HELPER = "const run = (command, id) => sh(`${command} ${id}`);\n";
  test.each([
    ["only a read", `${HELPER}tool({ name: 't', run: (id) => run('ls', id) });`, []],
    ["only a change", `${HELPER}tool({ name: 't', run: (id) => run('rm', id) });`, ["The tool `t` delete data `sh`"]],
    ["another tool's change", `${HELPER}tool({ name: 't', run: (id) => run('ls', id) }); export const other = (id) => run('rm', id);`, []],
    [
      "a read, then a change",
      `${HELPER}tool({ name: 't', run: (id) => { run('ls', id); run('rm', id); } });`,
      ["The tool `t` delete data `sh`"],
    ],
    ["through two helpers", `${HELPER}const list = (id) => run('ls', id); tool({ name: 't', run: list }); run('rm', 1);`, []],
  ])("%s", (_, code, expected) => {
    expect(reported("approval", code)).toEqual(expected);
  });
});

describe("a helper that very many share runs for each tool what that tool gives it", () => {
  const SHARED = `const attempt = async (run) => { for (let left = 3; ; left--) try { return await run(); } catch (e) { if (left === 0) throw e; } };
const retry = (run) => attempt(async () => run());
${Array.from({ length: 30 }, (_, at) => `export const other${at} = (id) => retry(() => erase(id));`).join("\n")}
`;
  test.each([
    ["a tool that reads", `${SHARED}tool({ name: 't', run: (id) => retry(() => id.length) });`, []],
    ["a tool that deletes", `${SHARED}tool({ name: 't', run: (id) => retry(() => erase(id)) });`, OPEN],
    ["through a helper of its own", `${SHARED}const read = (id) => retry(() => id); tool({ name: 't', run: read });`, []],
    [
      "twice in one tool",
      `${SHARED}tool({ name: 't', run: async (id) => { await retry(() => id); await retry(() => erase(id)); } });`,
      OPEN,
    ],
  ])("%s", (_, code, expected) => {
    expect(reported("approval", code)).toEqual(expected);
  });
});

describe("a function that is come to again on one way", () => {
  const others = (what: string): string =>
    Array.from({ length: 30 }, (_, at) => `export const other${at} = (id) => go(() => ${what}, false);`).join("\n");
  const GO = "const go = (run, more) => { if (more) again(run); run(); };\n";
  const TOOL = "tool({ name: 't', run: (id) => go(() => id, true) });";
  const SAY = "const say = (done, command, more) => { if (more) say(done, command, false); sh(command); done(); };\n";
  const NEST = "const say = (done, command) => { sh(command); done(); };\n";
  test.each([
    ["runs what it is given then", `${GO}${others("id")}\nconst again = () => go(() => erase(1), false);\n${TOOL}`, OPEN],
    ["runs what it was given before", `${GO}${others("erase(id)")}\nconst again = (run) => go(run, false);\n${TOOL}`, []],
    [
      "by itself, has been given what it hands on",
      `${SAY}tool({ name: 't', run: (id) => say(() => id, 'ls', true) }); say(() => 1, 'rm', true);`,
      [],
    ],
    ["by itself, may change", `${SAY}tool({ name: 't', run: (id) => say(() => id, 'rm', true) }); say(() => 1, 'ls', true);`, OPEN_SHELL],
    ["by what it runs, has the last", `${NEST}tool({ name: 't', run: (id) => say(() => say(() => id, 'rm'), 'ls') });`, OPEN_SHELL],
  ])("%s", (_, code, expected) => {
    expect(reported("approval", code)).toEqual(expected);
  });
});

describe("a library runs functions that it is given, not those that data happens to carry", () => {
  test.each([
    ["as an argument", "tool({ name: 't', run: (id) => span('t', () => erase(id)) });", OPEN],
    ["among options", "tool({ name: 't', run: (id) => span('t', { done: () => erase(id) }) });", OPEN],
    [
      "in a context that is recorded",
      "const context = { drop: () => erase(1) }; const note = (x) => record('t', x); tool({ name: 't', run: (id) => note(context) });",
      [],
    ],
    ["which hands it something of its own", "tool({ name: 't', run: (id) => each('ls', (command) => sh(command)) });", OPEN_SHELL],
    ["asked what it is", "const drop = () => erase(1); tool({ name: 't', run: (id) => isList(id ?? drop) });", []],
  ])("%s", (_, code, expected) => {
    expect(reported("approval", code)).toEqual(expected);
  });
});

describe("what a function gives back is read with what it was given", () => {
  const NAMED =
    "const base = (id, name) => ({ id, name: name }); const one = (id) => base(id, 'one'); const two = (id) => base(id, 'two');\n";
  test.each([
    [
      "through two functions",
      `${NAMED}const meta = two(1); tool({ name: meta.name, run: (id) => erase(id) }); export const x = one(2);`,
      ["two"],
    ],
    [
      "each of two",
      `${NAMED}tool({ name: one(1).name, run: (id) => erase(id) }); tool({ name: two(1).name, run: (id) => erase(id) });`,
      ["one", "two"],
    ],
    [
      "a function that calls itself",
      "const pick = (n, name) => (n ? pick(n - 1, name) : { name }); tool({ name: pick(3, 't').name, run: (id) => erase(id) }); pick(1, 's');",
      ["t"],
    ],
  ])("%s", (_, code, expected) => {
    expect(reported("approval", code)).toEqual(expected.map((name) => `The tool \`${name}\` delete data \`erase\``));
  });
});
