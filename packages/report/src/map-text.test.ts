import { Chalk } from "chalk";
import stringWidth from "string-width";
import { expect, test } from "vitest";
import { effect, emptyInventory, inventory, manyTools, at, tool } from "./example-inventory.test-data.ts";
import { cleanRun, run } from "./example-run.test-data.ts";
import { reportMapText } from "./map-text.ts";

const options = { chalk: new Chalk({ level: 0 }), width: 110 };

test("the whole page", () => {
  expect(reportMapText(inventory, run, options)).toMatchInlineSnapshot();
});

test("nothing is said plainly", () => {
  expect(reportMapText(emptyInventory, cleanRun, options)).toMatchInlineSnapshot();
});

test.each([40, 80])("%i columns hold every line", (width) => {
  const lines = reportMapText(inventory, run, { ...options, width }).split("\n");
  expect(lines.filter((line) => stringWidth(line) > width)).toEqual([]);
});

test("nothing that a program says moves the terminal", () => {
  expect(reportMapText(inventory, run, options)).not.toMatch(/(?!\n)\p{Cc}|\p{Cf}/u);
});

test("effects of one kind through one callee are one row", () => {
  const effects = [1, 2, 3].map((line) => effect("write-file", "writeFile", at("src/a.ts", line)));
  const page = reportMapText({ ...emptyInventory, tools: [tool(0, "save", { effects })] }, cleanRun, options);
  expect(page).toContain("✗ can overwrite files  writeFile  src/a.ts:1:1 and 2 more  nobody is asked\n");
});

test("of many tools that act freely the first are named", () => {
  expect(reportMapText(manyTools(200, 4), cleanRun, options)).toContain("  ... and 83 more tools.\n");
});
