import type { Finding, Location, Notice, Run } from "@sluice/core";

/** The run with paths that count from the folder `base` of the project (empty, or ending in a slash). */
export function relocate(run: Run, base: string): Run {
  if (base === "") return run;
  const move = (file: string): string => (file.startsWith(base) ? file.slice(base.length) : upwards(base) + file);
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

/** From `base` to the root: `../` for every folder. */
function upwards(base: string): string {
  return "../".repeat(base.split("/").length - 1);
}
