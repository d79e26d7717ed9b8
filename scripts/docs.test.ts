import { existsSync, readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));
const pages = ["README.md", "CONTRIBUTING.md", ...listPages("docs")];

/** A path as prose writes it: from the root of the checkout, in code spans, without wildcards or placeholders. */
const PATH = /^(packages|rules|fixtures|docs|bench|scripts)\/[\w./-]+$/;

describe.each(pages)("%s", (page) => {
  const text = proseOf(readFileSync(join(root, page), "utf8"));

  test("links to pages and headings that exist", () => {
    const targets = [...text.matchAll(/\]\((?!https?:|mailto:)([^)\s]+)\)/g)].map(([, target = ""]) => target);
    expect(targets.filter((target) => !isReachable(page, target))).toEqual([]);
  });

  test("names only files that exist", () => {
    const paths = [...text.matchAll(/`([^`\n]+)`/g)].map(([, code = ""]) => code).filter((code) => PATH.test(code));
    expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });
});

/** The text outside fenced blocks: `handlers[name](input)` there is code, no link. */
function proseOf(markdown: string): string {
  return markdown.replace(/^(`{3,}).*\n[\s\S]*?^\1$/gm, "");
}

function isReachable(page: string, target: string): boolean {
  const [path = "", anchor] = target.split("#");
  const file = path === "" ? join(root, page) : join(root, dirname(page), path);
  if (!existsSync(file)) return false;
  return anchor === undefined || headings(file).includes(anchor);
}

/** The anchors of a page, spelt as code hosts do. */
function headings(file: string): readonly string[] {
  const lines = readFileSync(file, "utf8").matchAll(/^#+ (.+)$/gm);
  return [...lines].map(([, title = ""]) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, "")
      .replaceAll(" ", "-"),
  );
}

function listPages(folder: string): readonly string[] {
  const entries = readdirSync(join(root, folder), { recursive: true, encoding: "utf8" });
  return entries
    .filter((name) => name.endsWith(".md"))
    .map((name) => `${folder}/${name.replaceAll("\\", "/")}`)
    .sort();
}
