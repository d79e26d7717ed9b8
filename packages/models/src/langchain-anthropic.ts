import { provider } from "./parts/langchain.ts";

export default provider("@langchain/anthropic", { chat: ["ChatAnthropic", "ChatAnthropicMessages"] });
