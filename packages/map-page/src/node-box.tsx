import type { JSX } from "preact";
import { toStyle } from "./layout.ts";
import type { Box } from "./layout.ts";
import type { GraphNode } from "./paths.ts";

interface Props {
  readonly node: GraphNode;
  readonly box: Box | undefined;
  readonly marks: { readonly isFree: boolean; readonly isRelated: boolean; readonly isSelected: boolean };
  /** Whether the tab key leads here. */
  readonly isEntry: boolean;
  /** For an agent: how many tools it has, and whether they are hidden. */
  readonly fold: { readonly tools: number; readonly isFolded: boolean; readonly toggle: (id: string) => void } | undefined;
  readonly select: (id: string | undefined) => void;
  readonly move: (event: KeyboardEvent, id: string) => void;
}

/** A box of the graph. */
export function NodeBox({ node, box, marks, isEntry, fold, select, move }: Props): JSX.Element {
  const { isFree, isRelated, isSelected } = marks;
  const names = [node.column, isFree && "is-free", isRelated && "is-related", isSelected && "is-selected"];
  return (
    <div class={["node", ...names.filter((name) => name !== false)].join(" ")} style={box && toStyle(box)}>
      <button
        type="button"
        class="face"
        data-node={node.id}
        aria-pressed={isSelected}
        tabIndex={isEntry ? 0 : -1}
        title={node.label}
        onClick={() => {
          select(isSelected ? undefined : node.id);
        }}
        onKeyDown={(event) => {
          move(event, node.id);
        }}
      >
        {isFree && node.column === "tool" && (
          <span class="sign" aria-hidden="true">
            ⚠
          </span>
        )}
        <span class="words">
          <span class="label">{node.label}</span>
          {node.note !== "" && <span class="note">{node.note}</span>}
        </span>
      </button>
      {fold !== undefined && fold.tools > 0 && (
        <button
          type="button"
          class="fold"
          aria-expanded={!fold.isFolded}
          aria-label={`${fold.tools} tools of ${node.label}`}
          onClick={() => {
            fold.toggle(node.id);
          }}
        >
          {`${fold.tools} ${fold.isFolded ? "▸" : "▾"}`}
        </button>
      )}
    </div>
  );
}
