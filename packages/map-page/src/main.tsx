import type { MapDocument } from "@sluice/report";
import { render } from "preact";
import { Page } from "./page.tsx";

// The map stands in the page as data: no part of it was ever markup or code.
const root = document.querySelector<HTMLElement>("[data-map]");
if (root !== null) {
  const map = JSON.parse(root.dataset["map"] ?? "") as MapDocument;
  root.replaceChildren();
  render(<Page map={map} />, root);
}
