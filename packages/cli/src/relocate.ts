import type { Finding, Inventory, Location, Notice, Run } from "@sluice/core";

/** The run with paths that count from the folder `base` of the project (empty, or ending in a slash). */
export function relocate(run: Run, base: string): Run {
  if (base === "") return run;
  const move = mover(base);
  const moveLocation = (location: Location): Location => ({ ...location, file: move(location.file) });
  const movePlace = <T extends { readonly location: Location }>(place: T): T => ({ ...place, location: moveLocation(place.location) });
  const moveFinding = (finding: Finding): Finding => ({
    ...movePlace(finding),
    codeFlow: finding.codeFlow.map(movePlace),
    related: finding.related.map(movePlace),
  });
  const moveNotice = (notice: Notice): Notice => (notice.file === undefined ? notice : { ...notice, file: move(notice.file) });
  return { ...run, findings: run.findings.map(moveFinding), notices: run.notices.map(moveNotice) };
}

/** The inventory with paths that count from the folder `base`: it holds places at any depth, each with its file. */
export function relocateInventory(inventory: Inventory, base: string): Inventory {
  if (base === "") return inventory;
  const move = mover(base);
  const text = JSON.stringify(inventory, (key, value: unknown) => (key === "file" && typeof value === "string" ? move(value) : value));
  return JSON.parse(text) as Inventory;
}

function mover(base: string): (file: string) => string {
  return (file) => (file.startsWith(base) ? file.slice(base.length) : upwards(base) + file);
}

/** From `base` to the root: `../` for every folder. */
function upwards(base: string): string {
  return "../".repeat(base.split("/").length - 1);
}
