import { provider } from "./parts/langchain.ts";

export default provider("@langchain/openai", {
  chat: [
    "ChatOpenAI",
    "AzureChatOpenAI",
    "ChatOpenAICompletions",
    "ChatOpenAIResponses",
    "AzureChatOpenAICompletions",
    "AzureChatOpenAIResponses",
  ],
  text: ["OpenAI", "AzureOpenAI"],
});
