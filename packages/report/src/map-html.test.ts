import { createHash } from "node:crypto";
import { Window } from "happy-dom";
import { EMPTY_INVENTORY } from "@sluice/core";
import { describe, expect, test } from "vitest";
import { HOSTILE, inventory, manyTools } from "./example-inventory.test-data.ts";
import { cleanRun, run } from "./example-run.test-data.ts";
import { reportMapHtml } from "./map-html.ts";

const page = reportMapHtml(inventory, run, { version: "1.2.3" });

/** The page as a browser has it, once its script has run. */
function open(html: string): Window["document"] {
  const window = new Window({ settings: { enableJavaScriptEvaluation: true, suppressInsecureJavaScriptEnvironmentWarning: true } });
  // Browsers have it since 2022, this one does not.
  Object.assign(window, { structuredClone });
  window.document.write(html);
  return window.document;
}

/** The page as a parser has it: no script has run. */
function parse(html: string): Window["document"] {
  const window = new Window({ settings: { enableJavaScriptEvaluation: false } });
  window.document.write(html);
  return window.document;
}

function textsOf(document: Window["document"], selector: string): readonly string[] {
  return [...document.querySelectorAll(selector)].map((element) => element.textContent);
}

/** Lets the page draw what a click has changed. */
async function settle(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 50));
}

interface Clickable {
  readonly textContent: string;
  click(): void;
}

function boxOf(document: Window["document"], label: string): Clickable {
  const box = [...document.querySelectorAll("[data-node]")].find((each) => each.textContent.includes(label));
  if (box === undefined) throw new Error(`no box ${label}`);
  return box as unknown as Clickable;
}

describe("the page needs nothing else, and nothing else can get in", () => {
  test("its policy allows its own script and style, by their digests", () => {
    const document = parse(page);
    const policy = document.querySelector("meta[http-equiv='Content-Security-Policy']")?.getAttribute("content");
    const [script = "", style = ""] = ["script", "style"].map((name) => {
      const [text = "", ...others] = textsOf(document, name);
      expect(others).toEqual([]);
      return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
    });
    expect(policy).toBe(`default-src 'none'; script-src ${script}; style-src ${style}; base-uri 'none'; form-action 'none'`);
  });

  test("it names no address, and no element of it loads anything", () => {
    const document = open(page);
    expect([...document.querySelectorAll("[src], link, iframe, object, embed, img")]).toHaveLength(0);
    expect([...document.querySelectorAll("[href]")].map((link) => link.getAttribute("href"))).toEqual(["#unseen"]);
  });

  test("the same input gives the same bytes", () => {
    expect(reportMapHtml(inventory, run, { version: "1.2.3" })).toBe(page);
  });
});

describe("what a program says of itself is text", () => {
  test("no name ends the script or the attribute that it stands in", () => {
    const document = parse(page);
    expect(document.querySelectorAll("script")).toHaveLength(1);
    expect(document.querySelectorAll("img")).toHaveLength(0);
    const data = document.querySelector("[data-map]")?.getAttribute("data-map") ?? "";
    expect(JSON.parse(data)).toMatchObject({ tools: { length: inventory.tools.length } });
  });

  test("a hostile name is shown as it is, without what hides or reorders text", () => {
    const document = open(page);
    const shown = HOSTILE.replace("\u001b", "\u241b").replace("\u202e", "\ufffd");
    expect(boxOf(document, "alert(1)").textContent).toContain(shown);
    expect(textsOf(document, ".description")).toContain(shown);
    expect([...document.querySelectorAll("img, script")].map((element) => element.tagName)).toEqual(["SCRIPT"]);
    expect(parse(page).querySelector("[data-map]")?.getAttribute("data-map")).not.toMatch(/\p{Cc}|\p{Cf}/u);
  });
});

describe("the graph", () => {
  test("agents, tools, effects and calls are boxes", () => {
    const document = open(page);
    const labels = textsOf(document, ".node.agent .label");
    expect([...labels].sort()).toEqual(["(unnamed agent, research.ts:7)", "No agent seen", "shell-server", "support"]);
    expect([...textsOf(document, ".node.effect .label")].sort()).toEqual([
      "change data",
      "move money",
      "read private data",
      "read untrusted content",
      "run commands",
      "send messages",
      "send requests",
    ]);
    expect(textsOf(document, ".node.target .label")).toContain("stripe.refunds.create");
  });

  test("tools that act though nobody is asked stand out, in words as well", () => {
    const document = open(page);
    expect([...textsOf(document, ".node.tool.is-free .note")]).toEqual(["nobody is asked", "nobody is asked"]);
    expect(document.querySelector(".verdict")?.textContent).toContain("2 of 6 tools can act though nobody is asked");
    expect(document.querySelectorAll("path.free").length).toBeGreaterThan(0);
  });

  test("a box that is chosen shows what belongs to it, and tells what is known", async () => {
    const document = open(page);
    boxOf(document, "refund_order").click();
    await settle();
    expect([...textsOf(document, ".node.is-related .label")].sort()).toEqual([
      "change data",
      "move money",
      "refund_order",
      "stripe.refunds.create",
      "support",
      "this.pool.query",
    ]);
    const panel = document.querySelector("aside")?.textContent ?? "";
    expect(panel).toContain("Pays an order back.");
    expect(panel).toContain("process.env.STRIPE_SECRET_KEY");
  });

  test("only one box is on the way of the tab key", () => {
    expect(open(page).querySelectorAll("[data-node][tabindex='0']")).toHaveLength(1);
  });

  test("of 200 tools the agents are shown first, and one can be unfolded", { timeout: 60_000 }, async () => {
    const document = open(reportMapHtml(manyTools(200, 8), cleanRun, { version: "1.2.3" }));
    expect(document.querySelectorAll(".node.tool")).toHaveLength(0);
    (document.querySelector(".fold") as unknown as Clickable).click();
    await settle();
    expect(document.querySelectorAll(".node.tool")).toHaveLength(25);
    expect(document.querySelectorAll(".list > li")).toHaveLength(200);
  });

  test("nothing is a page too", () => {
    expect(open(reportMapHtml(EMPTY_INVENTORY, cleanRun, { version: "1.2.3" })).querySelector(".empty")?.textContent).toBe(
      "No agent and no tool that fits was seen.",
    );
  });
});
