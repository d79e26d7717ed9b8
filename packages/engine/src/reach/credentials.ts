import {
  findCredentials,
  isPassword,
  isRandom,
  MIN_CREDENTIAL_LENGTH,
  type Location,
  type SettingRow,
  type WrittenCredential,
} from "@sluice/core";
import { constantOperand, Entry, Op, type ModuleFacts, type Operand } from "../ir.ts";
import type { TextOf } from "../link/locate.ts";
import { constantOf, keyOf, listOf, type LinkedModule } from "../link/program.ts";
import { definitionsAt } from "../link/definitions.ts";
import { definitionsFrom } from "../solve/call-graph.ts";
import { moduleOf, type SolveState } from "../solve/state.ts";
import { forEachCallRow } from "./call-rows.ts";
import { constantTexts } from "./constant-text.ts";
import { mayHold } from "./conditions.ts";
import { uses, writtenTexts, type WrittenText } from "./written.ts";

/** The credentials that are written in a program: by their form, or because a client takes them where credentials belong. Their values are left behind here. */
export function findWrittenCredentials(state: SolveState, sourceOf: TextOf): readonly WrittenCredential[] {
  const found = new Map<string, WrittenCredential>();
  const add = (title: string, { location, name }: WrittenText, alike: readonly Location[] = []): void => {
    const key = keyOfLocation(location);
    if (!found.has(key)) found.set(key, { title, name, location, ...(alike.length > 0 && { alike }) });
  };
  for (const module of state.program.modules) {
    const { facts } = module;
    facts.constants.forEach((constant, index) => {
      if (typeof constant !== "string" || constant.length < MIN_CREDENTIAL_LENGTH) return;
      for (const credential of findCredentials(constant)) {
        const operand = constantOperand(index);
        if (credential.publicBeside !== undefined && standsBeside(facts, operand, credential.publicBeside)) continue;
        if (credential.ofClient && isInstalled(state, module)) continue;
        const part = constant.slice(credential.start, credential.stop);
        for (const written of writtenTexts(facts, operand, part, sourceOf)) add(credential.title, written);
      }
    });
  }
  forEachCallRow(state, "setting", ({ instance, call }, { at, says: { row } }) => {
    if (at === undefined || !(row.kind in HELD) || !mayHold(state, { instance, call }, row.when)) return;
    for (const { module, operand } of definitionsFrom(state, moduleOf(state, instance), call, at)) {
      const value = constantOf(module.facts, operand);
      if (typeof value !== "string" || !isHeld(row, value)) continue;
      const [own, others] = split(writtenTexts(module.facts, operand, value, sourceOf), at.fields.at(-1));
      for (const written of own) add(row.label ?? row.kind, written, others);
    }
  });
  return [...found.values()];
}

function keyOfLocation({ file, start }: Location): string {
  return `${file}:${start.line}:${start.column}`;
}

/** The kinds of settings that are credentials, each with what a value must look like not to be a stand-in. */
const HELD: Readonly<Record<string, (value: string) => boolean>> = {
  "held-key": (value) => value.length >= MIN_CREDENTIAL_LENGTH && /\d/u.test(value) && !/\s/u.test(value) && isRandom(value),
  "held-password": isPassword,
};

function isHeld({ kind }: SettingRow, value: string): boolean {
  return HELD[kind]?.(value) ?? false;
}

/** Where a text is given to a key, and where it is given to others: the name of a user, or of a database, may be the same word. */
function split(texts: readonly WrittenText[], key: string | undefined): readonly [readonly WrittenText[], readonly Location[]] {
  const isOther = ({ name }: WrittenText): boolean => name !== undefined && name !== key;
  if (key === undefined || !texts.some(({ name }) => name === key)) return [texts, []];
  return [texts.filter((text) => !isOther(text)), texts.filter(isOther).map(({ location }) => location)];
}

/** Whether an object holds the constant together with a key. */
function standsBeside(facts: ModuleFacts, constant: Operand, key: string): boolean {
  for (let value = 0; value < facts.kind.length; value++) {
    if (facts.kind[value] === Op.Object && uses(facts, value, constant) && hasKey(facts, value, key)) return true;
  }
  return false;
}

/**
 * Whether a module asks for consent as a program on the user's own machine does: the answer goes to a port of that machine which is found at run time
 * (RFC 8252, section 7.3).
 */
function isInstalled(state: SolveState, module: LinkedModule): boolean {
  const { facts } = module;
  for (let value = 0; value < facts.kind.length; value++) {
    if (facts.kind[value] !== Op.Object) continue;
    const found = REDIRECTS.flatMap((key) => definitionsAt(state.program, module, value, [key]));
    if (found.some((definition) => constantTexts(state, definition, true).some((text) => text !== undefined && LOOPBACK.test(text))))
      return true;
  }
  return false;
}

/** RFC 6749, section 4.1.1, and as libraries write it. */
const REDIRECTS = ["redirect_uri", "redirectUri"];
const LOOPBACK = /^http:\/\/(?:127\.0\.0\.1|\[::1\]|localhost):\uFFFC/u;

function hasKey(facts: ModuleFacts, object: number, key: string): boolean {
  const list = listOf(facts, object);
  for (let at = 0; at < list.length; at += 3) if (list[at] === Entry.Property && keyOf(facts, list[at + 1] ?? -1) === key) return true;
  return false;
}
