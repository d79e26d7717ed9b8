import type { EffectRow } from "@sluice/core";
import { chosenAt, effectsAt } from "./effects.ts";

const LOCATE = "{locator,getByRole,getByText,getByLabel,getByPlaceholder,getByTestId,getByTitle,getByAltText}";

/** Methods of a browser's page that look, that take where something is clicked, and that take where something is filled in, and what. */
interface PageMethods {
  readonly read: string;
  readonly click: string;
  readonly fill: string;
}

/**
 * Effects of a browser's page: what it says nobody vetted, and what is clicked and filled in goes to its server. Where a language model chooses neither where
 * nor what, it is a lead: the program signs in, or closes a banner.
 */
export function pageEffects(page: string, { read, click, fill }: PageMethods): EffectRow[] {
  return [
    ...effectsAt("read-untrusted", `${page} > ${read} > call`),
    ...chosenAt("send-request", `${page} > ${click}`, "arg 0"),
    ...chosenAt("send-request", `${page} > ${fill}`, "arg 0", "arg 1"),
  ];
}

/** The same of what a page's locators find. */
export function locatorEffects(page: string): EffectRow[] {
  const found = `${page} > ${LOCATE} > call`;
  return [
    ...effectsAt("read-untrusted", `${found} > {textContent,innerText,innerHTML,allTextContents,allInnerTexts,inputValue} > call`),
    ...effectsAt("send-request", `${found} > {click,dblclick,check,uncheck,tap} > call`),
    ...chosenAt("send-request", `${found} > {fill,press,pressSequentially,selectOption,setInputFiles}`, "arg 0"),
  ];
}
