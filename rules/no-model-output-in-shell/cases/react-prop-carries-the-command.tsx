// A component hands the command to its parent through a prop.
import { exec } from "node:child_process";
import { useChat } from "@ai-sdk/react";

function Answer({ text, onRun }: { text: string; onRun: (command: string) => void }) {
  return <button onClick={() => onRun(text)}>{text}</button>;
}

export function Terminal() {
  const { messages } = useChat();
  const parts = messages.flatMap((message) => message.parts);
  return parts.map((part, index) =>
    part.type === "text" ? <Answer key={index} text={part.text} onRun={(command) => exec(command)} /> : null,
//                                                                                       ^^^^^^^ finding: no-model-output-in-shell
  );
}
