// Where a browser is sent to, the scheme decides what runs; behind a path or a known host nothing of that is left to the text.
"use client";
import { useCompletion } from "@ai-sdk/react";

export function Answer(): React.ReactElement {
  const { completion } = useCompletion();
  const open = (): void => {
    window.location.href = completion;
//  ^ finding: no-model-output-in-url
    window.open(completion, "_blank");
    //          ^^^^^^^^^^ finding: no-model-output-in-url
    location.assign(completion);
    //              ^^^^^^^^^^ finding: no-model-output-in-url
    window.open(`https://example.com/search?q=${completion}`);
    location.replace("/notes/" + completion);
    const note = { href: "", location: "" };
    note.href = completion;
    note.location = completion;
  };
  const openSafely = (address: string): void => {
    const { protocol } = new URL(address);
    if (protocol === "https:" || protocol === "http:") window.open(address);
    if (protocol !== "javascript:") window.open(address);
    //                                          ^^^^^^^ finding: no-model-output-in-url
    if (new URL(address).protocol === "https:") void fetch(address);
    //                                                     ^^^^^^^ finding: no-model-output-in-url
  };
  return <button onClick={open} onDoubleClick={() => openSafely(completion)} />;
}
