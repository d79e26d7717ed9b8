import { provider } from "./parts/langchain.ts";

export default provider("@langchain/aws", { chat: ["ChatBedrockConverse"] });
