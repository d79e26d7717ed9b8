export { analyzeFolder, analyzeSources } from "./analyze-sources.ts";
export type { Knowledge, Sources } from "./analyze-sources.ts";
export { readCases, runCase } from "./case.ts";
export type { Case } from "./case.ts";
export type { Mismatch } from "./compare.ts";
export { describeCases } from "./describe-cases.ts";
export { drawMismatches } from "./draw-mismatches.ts";
export { readMarkers } from "./marker.ts";
export type { Marker } from "./marker.ts";
