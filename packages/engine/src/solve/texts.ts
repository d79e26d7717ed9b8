import type { LibraryModel, SinkRow } from "@sluice/core";
import type { KindBits } from "./kind-bits.ts";
import type { TextSink } from "./state.ts";

/** Reads off the models how texts of other languages begin; those of kinds that no rule asks for are left out. */
export function createTexts(models: readonly LibraryModel[], kinds: KindBits): readonly TextSink[] {
  return models
    .flatMap((model) => model.texts ?? [])
    .flatMap((text) => {
      const { begins, within, kind } = text;
      const bit = kinds.bitOf(kind);
      const row: SinkRow = { at: "", kind };
      return bit === 0 ? [] : [{ begins: new RegExp(begins, "u"), within, bit, row, text }];
    });
}

/** The sink kinds at which such texts may arrive as something else. */
export function carriersOf(models: readonly LibraryModel[], kinds: readonly string[]): readonly string[] {
  return models.flatMap((model) => model.texts ?? []).flatMap(({ within, kind }) => (kinds.includes(kind) ? [within] : []));
}
