import { describe, expect, test } from "vitest";
import { certaintyOf, type Certainty } from "./certainty.test-data.ts";
import approval from "./require-approval-gate/rule.ts";
import log from "./require-tool-call-log/rule.ts";

const IMPORTS = `
import { randomUUID } from "node:crypto";
import { PutObjectCommand, S3Client } from "@aws-sdk/client-s3";
import { PrismaClient } from "@prisma/client";
import { WebClient } from "@slack/web-api";
import { generateText, tool } from "ai";
import { drizzle } from "drizzle-orm/node-postgres";
import { and, eq, sql } from "drizzle-orm";
import Database from "better-sqlite3";
import { nanoid } from "nanoid";
import nodemailer from "nodemailer";
import { Pool } from "pg";
import { z } from "zod";
import { drafts, model, photos } from "./setup.js";

const db = drizzle(process.env.DATABASE_URL);
const mailer = nodemailer.createTransport(process.env.SMTP_URL);
const pool = new Pool();
const prisma = new PrismaClient();
const s3 = new S3Client({});
const sqlite = new Database("drafts.db");
const slack = new WebClient(process.env.SLACK_TOKEN);
const addQuietly = async (row) => { try { await db.insert(drafts).values(row); } catch (error) { console.warn(error); } };
const addAloud = async (row) => { try { await db.insert(drafts).values(row); } catch (error) { throw new Error("none", { cause: error }); } };
const addTold = async (row) => { try { await db.insert(drafts).values(row); return true; } catch { return false; } };
const changeQuietly = async (id, text) => { try { await db.update(drafts).set({ text }).where(eq(drafts.id, id)); } catch (error) { console.warn(error); } };
const change = (id, text) => db.update(drafts).set({ text }).where(eq(drafts.id, id));
const drop = (id) => db.delete(drafts).where(eq(drafts.id, id));
const addDraft = (row) => db.insert(drafts).values(row).returning();
const mark = (state) => db.update(photos).set({ state }).where(eq(photos.owner, process.env.OWNER));
export const sumUp = async () => mark((await generateText({ model, prompt: "Sum up." })).text);
const storeOf = (kind) => ({ drop: () => db.delete(drafts).where(eq(drafts.kind, kind)) });
export const wipe = async (request) => storeOf((await request.json()).kind).drop();
const send = (body) => fetch("https://api.telegram.org/bot" + process.env.BOT + "/sendMessage", { method: "POST", body });
const tell = (message) => send(JSON.stringify(message));
const upload = ({ key, body }) => s3.send(new PutObjectCommand({ Bucket: process.env.BUCKET, Key: key, Body: body }));
`;

/**
 * How sure both rules are of a tool that is made for a user, whose handler runs `code` with what a language model chose, `args`: what needs no question
 * needs no record either.
 */
function certaintiesOf(code: string): readonly Certainty[] {
  const schema = "z.object({ id: z.string(), count: z.number(), text: z.string(), urgent: z.boolean() })";
  const made = `export const toolsFor = (user, chat) => ({ t: tool({ inputSchema: ${schema}, execute: async (args, call) => { ${code}; } }) });`;
  const text = `${IMPORTS}${made}\nexport async function POST(request) { const { user, chat } = await request.json(); return toolsFor(user, chat); }`;
  return [approval, log].map((rule) => certaintyOf(rule, text));
}

describe("a new record", () => {
  test.each([
    ["for whom the tools were made", "await addDraft({ id: nanoid(), userId: user.id, text: args.text })", "lead"],
    ["for nobody", "await addDraft({ id: nanoid(), text: args.text })", "certain"],
    ["for whom a language model says", "await addDraft({ id: nanoid(), userId: args.id, text: args.text })", "certain"],
    ["that bears what the call is counted by", "await addDraft({ id: call.toolCallId, text: args.text })", "certain"],
    ["several at once", "await addDraft(args.text.split(' ').map((text) => ({ userId: user.id, text })))", "lead"],
    ["or what takes its place", "await db.insert(drafts).values({ userId: user.id, text: args.text }).onConflictDoUpdate({})", "certain"],
    ["by another library", "await prisma.draft.create({ data: { userId: user.id, text: args.text } })", "lead"],
    ["or a change", "await prisma.draft.upsert({ where: { id: user.id }, create: {}, update: { text: args.text } })", "certain"],
    ["in SQL", "await pool.query('INSERT INTO drafts (user_id, text) VALUES ($1, $2)', [user.id, args.text])", "lead"],
    ["in SQL, for nobody", "await pool.query('INSERT INTO drafts (id, text) VALUES ($1, $2)', [args.id, args.text])", "certain"],
    [
      "in SQL, or a change",
      "await pool.query('INSERT INTO a (u, t) VALUES ($1, $2) ON CONFLICT (u) DO UPDATE SET t = $2', [user.id, args.text])",
      "certain",
    ],
  ])("%s", (_, code, expected) => {
    expect(certaintiesOf(code)).toEqual([expected, expected]);
  });
});

test.each([
  ["for whom the tools were made", "run(user.id, args.text)", "lead"],
  ["for nobody", "run(args.id, args.text)", "certain"],
])("a new record whose values are bound one by one, %s", (_, bound, expected) => {
  const code = `sqlite.prepare("INSERT INTO drafts (user_id, text) VALUES (?, ?)").${bound}`;
  expect(certaintiesOf(code)[0]).toBe(expected);
});

test.each([
  ["that the run has just added", "INSERT INTO drafts (user_id, text) VALUES ($1, $2) RETURNING id", "lead"],
  [
    "that may have been there",
    "INSERT INTO drafts (user_id, text) VALUES ($1, $2) ON CONFLICT (user_id) DO UPDATE SET text = $2 RETURNING id",
    "certain",
  ],
  ["that was there", "SELECT id FROM drafts WHERE user_id = $1 AND text = $2", "certain"],
])("in SQL, what belongs to a record goes %s", (_, statement, expected) => {
  const code = `const { rows } = await pool.query("${statement}", [user.id, args.text]);
    await pool.query("DELETE FROM marks WHERE draft = $1", [rows[0].id])`;
  expect(certaintiesOf(code)[0]).toBe(expected);
});

test("in a statement that was prepared, a row's number is that of the record just added", () => {
  const code = `const { lastInsertRowid } = sqlite.prepare("INSERT INTO drafts (user_id, text) VALUES (?, ?)").run(user.id, args.text);
    sqlite.prepare("DELETE FROM marks WHERE draft = ?").run(lastInsertRowid)`;
  expect(certaintiesOf(code)[0]).toBe("lead");
});

describe("what is written and nobody asks whether it was", () => {
  test.each([
    ["added by a function that says nothing of it", "await addQuietly({ text: args.text })", "lead"],
    ["added by one that fails with it", "await addAloud({ text: args.text })", "certain"],
    ["added by one that says whether it was", "await addTold({ text: args.text })", "certain"],
    ["added in the tool itself", "try { await db.insert(drafts).values({ text: args.text }); } catch {}", "certain"],
    ["changed by a function that says nothing of it", "await changeQuietly(args.id, args.text)", "certain"],
    ["changed, and let go", "change(args.id, args.text).catch(() => {})", "lead"],
    ["changed, and let go without a word", "void change(args.id, args.text)", "lead"],
    ["changed, and let go where it is begun", "void db.update(drafts).set({ text: args.text }).where(eq(drafts.id, args.id))", "lead"],
    ["changed, and not waited for", "changeQuietly(args.id, args.text)", "certain"],
    ["changed, and not waited for by a helper", "const note = async () => { changeQuietly(args.id, args.text); }; await note()", "lead"],
    [
      "changed, and waited for by a helper",
      "const note = async () => { await changeQuietly(args.id, args.text); }; await note()",
      "certain",
    ],
    [
      "changed, and left by a helper to whoever waits",
      "const note = async () => changeQuietly(args.id, args.text); await note()",
      "certain",
    ],
    ["changed, and asked after later", "const told = change(args.id, args.text); void told.finally(() => {}); await told", "certain"],
    ["changed, and waited for", "await change(args.id, args.text).catch(() => {})", "certain"],
    ["deleted, and let go", "drop(args.id).catch(() => {})", "certain"],
  ])("%s", (_, code, expected) => {
    expect(certaintiesOf(code)).toEqual([expected, expected]);
  });
});

describe("a record that is changed", () => {
  const HEAD = "const id = nanoid(); await addDraft({ id, userId: user.id, text: args.text });";
  test.each([
    [
      "of which a language model chooses nothing",
      "await db.update(photos).set({ uses: sql`uses + 1` }).where(eq(photos.owner, user.id))",
      "lead",
    ],
    ["by a helper that others hand a language model's words", "await mark('seen')", "lead"],
    ["by a helper that is handed a language model's words", "await mark(args.text)", "certain"],
    ["which it chooses", "await db.update(photos).set({ isGone: true }).where(eq(photos.id, args.id))", "certain"],
    ["to a number of its choice", "await db.update(photos).set({ uses: args.count }).where(eq(photos.owner, user.id))", "certain"],
    [
      "to one of two values of its choice",
      "await db.update(photos).set({ state: args.urgent ? 'a' : 'b' }).where(eq(photos.owner, user.id))",
      "certain",
    ],
    [
      "by fields that are set one by one",
      "const set = {}; if (args.count) set.uses = args.count; await db.update(photos).set(set).where(eq(photos.owner, user.id))",
      "certain",
    ],
    [
      "which is found by what it chose",
      "const [row] = await db.select().from(photos).where(eq(photos.id, args.id)); await db.update(photos).set({ isGone: true }).where(eq(photos.id, row.id))",
      "certain",
    ],
    [
      "which the run has added",
      `${HEAD} await db.update(drafts).set({ text: args.text }).where(and(eq(drafts.id, id), eq(drafts.userId, user.id)))`,
      "lead",
    ],
    [
      "which the run has added, and got back",
      "const [row] = await addDraft({ userId: user.id, text: args.text }); await db.update(drafts).set({ text: args.text }).where(eq(drafts.id, row.id))",
      "lead",
    ],
    ["which the run takes back", `${HEAD} await db.delete(drafts).where(eq(drafts.id, id))`, "lead"],
    ["to what is new", "await db.update(drafts).set({ token: randomUUID() }).where(eq(drafts.id, args.id))", "certain"],
    ["that the program keeps under a name, which goes", "await db.delete(drafts).where(eq(drafts.kind, 'cache'))", "lead"],
    ["of a store that is made for a name, which goes", "await storeOf('cache').drop()", "lead"],
    ["of a store that is made for what a language model names, which goes", "await storeOf(args.id).drop()", "certain"],
    ["that is out of date, which goes", "await pool.query('DELETE FROM drafts WHERE until < $1', [Date.now()])", "lead"],
    ["of all there are, which go", "await db.delete(drafts)", "certain"],
    ["of all there are in SQL, which go", "await pool.query('DELETE FROM drafts')", "certain"],
    ["of all there are in SQL, with nothing bound, which go", "await pool.query('DELETE FROM drafts', [])", "certain"],
    ["of all there are in SQL, with a callback, which go", "await pool.query('DELETE FROM drafts', () => {})", "certain"],
    ["all that somebody has", "await db.delete(drafts).where(eq(drafts.userId, user.id))", "certain"],
    [
      "to what a language model wrote",
      "const { text } = await generateText({ model, prompt: 'Sum up.' }); await db.update(drafts).set({ text }).where(eq(drafts.userId, user.id))",
      "certain",
    ],
  ])("%s", (_, code, expected) => {
    expect(certaintiesOf(code)).toEqual([expected, expected]);
  });
});

describe("a message", () => {
  test.each([
    ["to the chat that the tools were made for", "await slack.chat.postMessage({ channel: chat.id, text: args.text })", "lead"],
    ["to where the program says", "await slack.chat.postMessage({ channel: process.env.CHANNEL, text: args.text })", "lead"],
    ["to one of two places", "await slack.chat.postMessage({ channel: args.urgent ? '#alarms' : '#news', text: args.text })", "lead"],
    ["to where a language model says", "await slack.chat.postMessage({ channel: args.id, text: args.text })", "certain"],
    ["by what it counts", "await slack.chat.postMessage({ channel: `C${args.count}`, text: args.text })", "certain"],
    ["with everything of its choice", "await slack.chat.postMessage({ channel: chat.id, ...args })", "certain"],
    ["by a plain request, to where the program says", "await tell({ chat_id: process.env.CHAT, text: args.text })", "lead"],
    [
      "by a plain request, to where a language model may say",
      "await tell({ chat_id: args.id || process.env.CHAT, text: args.text })",
      "certain",
    ],
    [
      "by one of two plain requests, one of them to where a language model says",
      "await send(args.urgent ? JSON.stringify({ chat_id: process.env.CHAT }) : JSON.stringify({ chat_id: args.id }))",
      "certain",
    ],
    [
      "by one of two plain requests, one of them of a language model's making",
      "await send(args.urgent ? JSON.stringify({ chat_id: process.env.CHAT }) : args.text)",
      "certain",
    ],
    ["by a plain request, to nobody that is seen", "await tell(args)", "certain"],
    ["to a hook of the program's", "await fetch('https://hooks.slack.com/services/T1/B1/k', { method: 'POST', body: args.text })", "lead"],
    [
      "to a hook of its choice",
      "await fetch(`https://hooks.slack.com/services/${args.id}`, { method: 'POST', body: args.text })",
      "certain",
    ],
    ["by mail", "await mailer.sendMail({ to: process.env.OWNER, subject: 'News', text: args.text })", "lead"],
    ["by mail, with a copy", "await mailer.sendMail({ to: process.env.OWNER, cc: args.id, text: args.text })", "certain"],
    ["to nobody that is seen", "await mailer.sendMail({ text: args.text })", "certain"],
  ])("%s", (_, code, expected) => {
    expect(certaintiesOf(code)).toEqual([expected, expected]);
  });
});

describe("an object in a store", () => {
  test.each([
    ["that is new", "await upload({ key: `out/${randomUUID()}.${args.urgent ? 'png' : 'jpg'}`, body: args.text })", "lead"],
    ["in a new folder", "await upload({ key: `out/${user.id}/${nanoid()}/${args.id}.txt`, body: args.text })", "lead"],
    ["in a text within a text", "const name = `${nanoid()}.${args.id}`; await upload({ key: `out/${name}`, body: args.text })", "lead"],
    [
      "that is new or not",
      "const name = args.urgent ? `${nanoid()}.${args.id}` : args.id; await upload({ key: `out/${name}`, body: args.text })",
      "certain",
    ],
    ["of one user", "await upload({ key: `out/${user.id}.txt`, body: args.text })", "lead"],
    ["that a language model names", "await upload({ key: `out/${args.id}`, body: args.text })", "certain"],
  ])("%s", (_, code, expected) => {
    expect(certaintiesOf(code)).toEqual([expected, expected]);
  });
});

describe("what is done whichever tool is called", () => {
  const NAMES = ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j"];
  const expire =
    "const dropExpired = async (session) => { if (await isOver(session)) await db.delete(drafts).where(eq(drafts.session, session)); };";
  const setup = `import { isOver } from "./setup.js";\n${expire}`;

  function certaintyOfTools(count: number, first: string, others: string): Certainty {
    const made = NAMES.slice(0, count).map((name, index) => {
      const code = index === 0 ? first : others;
      return `${name}: tool({ inputSchema: z.object({ id: z.string() }), execute: async (args) => { ${code}; } })`;
    });
    const text = `${IMPORTS}${setup}\nexport const toolsOf = (session) => ({ ${made.join(", ")} });`;
    return certaintyOf(approval, `${text}\nexport async function POST(request) { return toolsOf((await request.json()).session); }`);
  }

  test.each([
    ["by most of many", 10, "await dropExpired(session)", "await dropExpired(session)", "lead"],
    ["by a few", 4, "await dropExpired(session)", "await dropExpired(session)", "certain"],
    ["as a language model says", 10, "await dropExpired(args.id)", "await dropExpired(args.id)", "certain"],
    ["and something else by one of them", 10, "await dropExpired(session); await drop(args.id)", "await dropExpired(session)", "certain"],
    ["by one of many", 10, "await dropExpired(session)", "await isOver(session)", "certain"],
  ])("%s", (_, count, first, others, expected) => {
    expect(certaintyOfTools(count, first, others)).toBe(expected);
  });
});
