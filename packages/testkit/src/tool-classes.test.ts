import { describe, expect, test } from "vitest";
import { BOTH, inventoryOf, SERVER, toolsOf } from "./tool-tables.test-data.ts";

describe("each class of a list of classes is a tool", () => {
  const classes = `abstract class Base {
  abstract name: string;
  abstract run(): void;
  register(server: Server) { server.add(this.name, () => this.run(), { text: this.text() }); }
  text() { return "about " + this.name; }
}
class Wipe extends Base { name = "wipe"; run() { erase(); } }
class Say extends Base { name = "say"; run() { post(); } }
`;
  test.each([
    ["of which objects are made in a loop", "for (const Made of [Wipe, Say]) new Made().register(server);"],
    ["whose objects are listed", "for (const made of [new Wipe(), new Say()]) made.register(server);"],
    ["whose objects are made one by one", "new Wipe().register(server); new Say().register(server);"],
  ])("%s", (_, code) => {
    const { tools } = inventoryOf(SERVER + classes + code);
    expect(tools.map(({ name, effects }) => `${name ?? "?"}: ${effects.map(({ kind }) => kind).join(" ")}`).sort()).toEqual(
      [...BOTH].sort(),
    );
  });
});

describe("each class that extends one which registers its objects is a tool", () => {
  const BASE = `class Base {
  constructor({ name }) { this.name = name; }
  register(to) { to.server.add(this.name, this.invoke.bind(this)); return true; }
  async invoke(x) { const note = () => this.name; note(); return this.execute(x); }
}
class Middle extends Base { kind = "any"; }
class Wipe extends Middle { static called = "wipe"; text = "wipes"; execute() { erase(); } }
class Say extends Base { static called = "say"; text = "says"; execute() { post(); } }
`;
  test.each([
    ["one by one", "new Wipe({ name: 'wipe' }).register({ server }); new Say({ name: 'say' }).register({ server });"],
    ["in a list", "for (const T of [Wipe, Say]) new T({ name: T.called }).register({ server });"],
    [
      "in lists that a server is given",
      `class Host {
  constructor({ tools }) { this.tools = tools ?? []; this.server = server; }
  start() { for (const T of this.tools) { const tool = new T({ name: T.called }); if (tool.register(this)) console.log(tool); } }
}
const some = [Wipe]; const more = [Say];
new Host({ tools: [...some, ...more] }).start();`,
    ],
  ])("%s", (_, code) => {
    expect(toolsOf(SERVER + BASE + code)).toEqual(BOTH);
  });
});

test("a class that is a tool says its name and what it is for in its fields", () => {
  const { tools } = inventoryOf('class Wipe extends BaseTool { name = "wipe"; text = "wipes all"; run() { erase(); } }');
  expect(tools.map(({ name, description, effects }) => [name, description, effects.map(({ kind }) => kind)])).toEqual([
    ["wipe", "wipes all", ["delete-data"]],
  ]);
});

test("a class that says its name is one tool, where the class stands, whoever makes an object of it", () => {
  const code = `class Base { constructor(options) { this.name = options.name; } add(s) { s.add(this.name, () => this.run()); } }
class Wipe extends Base { static title = "wipe"; run() { erase(); } }
class Say extends Base { static title = "say"; run() { post(); } }
const all = [Wipe, Say];
for (const each of all) new each({ name: each.title }).add(server);
function again() { for (const each of all) { const made = new each({ name: each.title, more: true }); made.add(server); } } again();`;
  const { tools } = inventoryOf(SERVER + code);
  expect(tools.map(({ name, location }) => `${name ?? "?"} ${location.start.line}`)).toEqual(["wipe 4", "say 5"]);
});

test("as many classes as there are in a list are tools with their effects", () => {
  const classes = Array.from({ length: 80 }, (_, index) => {
    const effect = index % 2 === 0 ? "erase" : "post";
    return `class T${index} extends Base { static title = "t${index}"; run() { ${effect}(); } }`;
  });
  const code = `class Base { constructor(options) { this.options = options; this.name = options.name; this.kept = { by: options }; } get title() { return this.name; }
    add(s) { s.add(this.title, () => this.call()); } call() { return this.run(); } }
${classes.join("\n")}
for (const each of [${classes.map((_, index) => `T${index}`).join(", ")}]) { const made = new each({ name: each.title }); made.add(server); }`;
  const found = toolsOf(SERVER + code);
  expect(found).toHaveLength(80);
  expect(found.filter((tool) => tool.endsWith(": delete-data"))).toHaveLength(40);
  expect(found.filter((tool) => tool.endsWith(": send-message"))).toHaveLength(40);
});
