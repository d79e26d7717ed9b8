// What a component remembers is what its callback gives: clean where that is clean, whatever it depends on.
import { useChat } from "@ai-sdk/react";
import DOMPurify from "dompurify";
import { marked } from "marked";
import { useMemo } from "react";

export function Answer() {
  const { messages } = useChat();
  const source = messages[0].content;
  const clean = useMemo(() => DOMPurify.sanitize(marked.parse(source)), [source]);
  const raw = useMemo(() => marked.parse(source), [source]);
  return (
    <section>
      <div dangerouslySetInnerHTML={{ __html: clean }} />
      <div dangerouslySetInnerHTML={{ __html: raw }} />
//                                            ^^^ finding: no-model-output-in-html
    </section>
  );
}
