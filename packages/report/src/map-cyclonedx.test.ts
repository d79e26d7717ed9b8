import { Spec, Validation } from "@cyclonedx/cyclonedx-library";
import { EMPTY_INVENTORY, type Inventory, type Run } from "@sluice/core";
import { expect, test } from "vitest";
import { inventory, manyTools } from "./example-inventory.test-data.ts";
import { cleanRun, run } from "./example-run.test-data.ts";
import { reportMapCyclonedx } from "./map-cyclonedx.ts";

const validator = new Validation.JsonStrictValidator(Spec.Version.v1dot6);

function print(input: Inventory = inventory, of: Run = run): string {
  return reportMapCyclonedx(input, of, { version: "1.2.3" });
}

test.each([
  ["the example", inventory, run],
  ["nothing", EMPTY_INVENTORY, cleanRun],
  ["many tools", manyTools(40, 3), cleanRun],
])("%s is valid by the official schema of CycloneDX 1.6", async (_, input, of) => {
  expect(await validator.validate(print(input, of))).toBeNull();
});

test("the schema is asked in earnest", async () => {
  expect(await validator.validate(print().replace('"machine-learning-model"', '"language-model"'))).not.toBeNull();
});

interface Bill {
  readonly components: readonly Part[];
  readonly services: readonly Part[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
}

interface Part {
  readonly "bom-ref": string;
  readonly name: string;
  readonly type?: string;
  readonly endpoints?: readonly string[];
  readonly properties?: readonly { readonly name: string; readonly value: string }[];
}

const bill = JSON.parse(print()) as Bill;

test("language models, agents, tools, servers and credentials are there, each under a reference of its own", () => {
  const parts = [...bill.components, ...bill.services];
  expect(parts.map((part) => part["bom-ref"])).toEqual([...new Set(parts.map((part) => part["bom-ref"]))]);
  expect(bill.components.map(({ type = "", name }) => `${type} ${name}`)).toEqual([
    "library @ai-sdk/openai",
    "library @modelcontextprotocol/sdk",
    "library ai",
    "library openai",
    "machine-learning-model gpt-4o",
    "machine-learning-model unknown",
    "application support",
    "application (unnamed agent, research.ts:7)",
    "cryptographic-asset process.env.DATABASE_URL",
    "cryptographic-asset process.env.STRIPE_SECRET_KEY",
    "cryptographic-asset an OpenAI API key",
  ]);
  expect(bill.services.flatMap(({ endpoints = [] }) => endpoints)).toEqual(["https://mcp.example.com/sse"]);
});

test("dependencies lead to parts of the bill", () => {
  const known = new Set([...bill.components, ...bill.services].map((part) => part["bom-ref"]));
  const named = bill.dependencies.flatMap(({ ref, dependsOn }) => [ref, ...dependsOn]);
  expect(named.filter((ref) => !known.has(ref))).toEqual([]);
  expect(bill.dependencies.find(({ ref }) => ref === "agent-0")?.dependsOn).toEqual([
    "package:ai@5.0.60",
    "language-model:@ai-sdk/openai:gpt-4o",
    "tool-0",
    "tool-1",
    "tool-2",
    "tool-3",
    "agent-1",
  ]);
  expect(bill.dependencies.find(({ ref }) => ref === "tool-1")?.dependsOn).toContain("credential-1");
});

test("a tool says what it does, and what is missing before that", () => {
  const refund = bill.services.find(({ name }) => name === "refund_order");
  expect(refund?.properties).toContainEqual({ name: "sluice:effect:pay", value: "stripe.refunds.create at src/payments.ts:14:11" });
  expect(refund?.properties).toContainEqual({
    name: "sluice:effect:pay:missing",
    value: "approval before stripe.refunds.create at src/payments.ts:14:11",
  });
});

test("what was not seen makes the bill incomplete", () => {
  expect(JSON.parse(print())).toMatchObject({ compositions: [{ aggregate: "incomplete" }] });
  expect(print(inventory, cleanRun)).not.toContain("compositions");
});
