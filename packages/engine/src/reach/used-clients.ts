import { compareLocations, type Client, type ClientUse, type RelatedLocation } from "@sluice/core";
import { keyOfPlace } from "../link/identity.ts";
import { calleeText, locateCall } from "../link/locate.ts";
import { constantOf, forEachArgument, type LinkedModule } from "../link/program.ts";
import { moduleOf } from "../solve/state.ts";
import { keyOfPlaceIn, type Instance } from "../solve/tracking.ts";
import { callsOf } from "./calls.ts";
import { forEachCallRow } from "./call-rows.ts";
import { MakerSearch, type Maker } from "./client-makers.ts";
import type { PlacedSetting } from "./settings.ts";
import type { Survey } from "./survey.ts";
import { isUnconditional } from "./effects.ts";
import { endOf } from "./walk.ts";

/** A client while it is looked for. */
interface Found {
  readonly maker: Maker;
  isReadOnly: boolean;
  /** By tool and kind. */
  readonly uses: Map<string, ClientUse>;
  readonly writes: Map<string, RelatedLocation>;
}

/** The clients that tools use, what they do with them, and where the program itself writes with the same ones. */
export function findClients(survey: Survey, settings: readonly PlacedSetting[]): readonly Client[] {
  const found = new Map<string, Found>();
  const byTools = new Set<string>();
  const makers = new MakerSearch(survey.state);
  survey.tools.forEach((tool, id) => {
    for (const { kind, way } of survey.reachedBy(tool).effects) {
      const { instance, site } = endOf(way);
      byTools.add(keyOfPlaceIn(instance, site.call));
      const isChosen = survey.choices.decides(tool.starts, way, kind);
      for (const maker of makers.of(instance, site.call)) {
        const client = clientOf(found, survey, maker);
        const known = client.uses.get(`${id} ${kind}`);
        client.uses.set(`${id} ${kind}`, { tool: id, kind, isChosen: isChosen || (known?.isChosen ?? false) });
        client.isReadOnly ||= saysReadOnly(survey, moduleOf(survey.state, instance), instance);
      }
    }
  });
  if (found.size > 0) addWrites(survey, makers, found, byTools);
  return [...found.values()].map((client) => describe(survey, client, settings)).sort((a, b) => compareLocations(a.location, b.location));
}

function clientOf(found: Map<string, Found>, { input }: Survey, maker: Maker): Found {
  const key = keyOfPlace(maker.module, maker.call);
  const { facts } = maker.module;
  let client = found.get(key);
  if (!client) {
    const written = input.textOf(facts.file, facts.start[maker.call] ?? 0, facts.stop[maker.call] ?? 0);
    client = { maker, isReadOnly: READ_ONLY.test(written), uses: new Map(), writes: new Map() };
    found.set(key, client);
  }
  return client;
}

/** How options, roles, transactions and addresses say that nothing is written: `readonly: true`, `default_transaction_read_only=on`, `BEGIN READ ONLY`. */
const READ_ONLY = /read[-_ ]?only|query_only/iu;

/** Whether the function that uses a client says so, by a statement of its own. */
function saysReadOnly({ state }: Survey, { facts }: LinkedModule, instance: Instance): boolean {
  return callsOf(state, instance).some((call) => {
    let says = false;
    forEachArgument(facts, call, (argument) => {
      const text = constantOf(facts, argument);
      says ||= typeof text === "string" && READ_ONLY.test(text);
    });
    return says;
  });
}

const WRITES: ReadonlySet<string> = new Set(["write-data", "delete-data"]);

/** The calls that change or delete records with one of these clients. */
function addWrites({ state, input }: Survey, makers: MakerSearch, found: ReadonlyMap<string, Found>, byTools: ReadonlySet<string>): void {
  forEachCallRow(state, "effect", ({ instance, call }, { says: { row } }) => {
    const key = keyOfPlaceIn(instance, call);
    if (byTools.has(key) || !WRITES.has(row.kind) || !isUnconditional({ rows: [row] })) return;
    const { facts } = moduleOf(state, instance);
    for (const maker of makers.of(instance, call)) {
      const client = found.get(keyOfPlace(maker.module, maker.call));
      const note = `the program itself writes with it: \`${calleeText(facts, call, input.textOf)}\``;
      client?.writes.set(key, { location: locateCall(facts, call), note });
    }
  });
}

function describe({ input }: Survey, { maker, isReadOnly, uses, writes }: Found, settings: readonly PlacedSetting[]): Client {
  const { facts } = maker.module;
  const key = keyOfPlace(maker.module, maker.call);
  return {
    location: locateCall(facts, maker.call),
    callee: calleeText(facts, maker.call, input.textOf),
    settings: settings.flatMap((setting, index) => (setting.call === key ? [index] : [])),
    isReadOnly,
    uses: [...uses.values()],
    writes: [...writes.values()].sort((a, b) => compareLocations(a.location, b.location)),
  };
}
