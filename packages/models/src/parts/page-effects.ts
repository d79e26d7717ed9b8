import type { EffectRow } from "@sluice/core";
import { effectsAt } from "./effects.ts";

const LOCATE = "{locator,getByRole,getByText,getByLabel,getByPlaceholder,getByTestId,getByTitle,getByAltText}";

/** Effects of a browser's page: what it says nobody vetted, and what is clicked and filled in goes to its server. `read` and `act` are its methods. */
export function pageEffects(page: string, read: string, act: string): EffectRow[] {
  return [...effectsAt("read-untrusted", `${page} > ${read} > call`), ...effectsAt("send-request", `${page} > ${act} > call`)];
}

/** The same of what a page's locators find. */
export function locatorEffects(page: string): EffectRow[] {
  return pageEffects(
    `${page} > ${LOCATE} > call`,
    "{textContent,innerText,innerHTML,allTextContents,allInnerTexts,inputValue}",
    "{click,dblclick,fill,press,pressSequentially,check,uncheck,selectOption,setInputFiles,tap}",
  );
}
