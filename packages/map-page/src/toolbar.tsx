import type { JSX } from "preact";
import type { View } from "./graph.ts";

interface Props {
  readonly view: View;
  readonly setView: (view: View) => void;
  /** Ids of the agents whose tools can be hidden. */
  readonly agents: readonly string[];
  readonly shown: number;
  readonly total: number;
}

/** Chooses what is shown. */
export function Toolbar({ view, setView, agents, shown, total }: Props): JSX.Element {
  const change = (changes: Partial<View>): void => {
    setView({ ...view, ...changes });
  };
  return (
    <search class="toolbar">
      <label class="query">
        <span>Search</span>
        <input
          type="search"
          value={view.query}
          placeholder="tool, agent, effect, file"
          onInput={(event) => {
            change({ query: event.currentTarget.value });
          }}
        />
      </label>
      <label>
        <input
          type="checkbox"
          checked={view.onlyFree}
          onChange={(event) => {
            change({ onlyFree: event.currentTarget.checked });
          }}
        />
        <span>Only where nobody is asked</span>
      </label>
      {agents.length > 0 && (
        <span class="buttons">
          <button
            type="button"
            disabled={view.collapsed.size === 0}
            onClick={() => {
              change({ collapsed: new Set() });
            }}
          >
            Unfold all
          </button>
          <button
            type="button"
            disabled={view.collapsed.size === agents.length}
            onClick={() => {
              change({ collapsed: new Set(agents) });
            }}
          >
            Fold all
          </button>
        </span>
      )}
      <output>{shown === total ? `${total} tools` : `${shown} of ${total} tools`}</output>
    </search>
  );
}
