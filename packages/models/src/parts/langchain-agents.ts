import { messagesAt, messageSources, type ModelPart } from "./langchain.ts";
import { createAgentRows, executorRows } from "./langchain-tools.ts";
import { instructionSinks, promptSinks } from "./prompts.ts";

/** `createAgent` and its middleware, since version 1 of `langchain`. */
export const createAgentPart: ModelPart = {
  types: {
    ReactAgent: ["createAgent > call"],
    AgentState: ["ReactAgent > invoke > call", "createMiddleware > arg 0 > {beforeModel,afterModel,beforeAgent,afterAgent} > param 0"],
    AgentMessage: ["AgentState > messages > each"],
    ChatModel: ["initChatModel > call"],
  },
  sinks: [
    ...instructionSinks("createAgent > arg 0 > systemPrompt"),
    ...instructionSinks("dynamicSystemPromptMiddleware > arg 0 > return"),
    ...messagesAt("ReactAgent > {invoke,stream} > arg 0 > messages"),
  ],
  sources: [
    ...messageSources("AgentMessage"),
    { at: "createAgent > call > invoke > call > structuredResponse", kind: "model-output", schema: "createAgent > arg 0 > responseFormat" },
    { at: "ReactAgent > {stream,streamEvents} > call > each", kind: "model-output" },
    {
      at: "createMiddleware > arg 0 > wrapToolCall > param 0 > toolCall > {args,name}",
      kind: "model-output",
      label: "a tool call's arguments",
    },
  ],
  agents: createAgentRows,
};

const CHAINS = [
  ...[
    "LLMChain",
    "ConversationChain",
    "ConversationalRetrievalQAChain",
    "RetrievalQAChain",
    "VectorDBQAChain",
    "ChatVectorDBQAChain",
    "SqlDatabaseChain",
  ],
  ...[
    "GraphCypherQAChain",
    "APIChain",
    "SequentialChain",
    "SimpleSequentialChain",
    "MapReduceDocumentsChain",
    "RefineDocumentsChain",
    "StuffDocumentsChain",
  ],
  ...["AnalyzeDocumentChain", "ConstitutionalChain", "MultiPromptChain"],
];

/** The agents and chains of `langchain` before version 1, now in `@langchain/classic`. */
export const classicAgentsPart: ModelPart = {
  types: {
    AgentExecutor: [
      "AgentExecutor > new",
      "AgentExecutor > fromAgentAndTools > call",
      "{initializeAgentExecutor,initializeAgentExecutorWithOptions,createSqlAgent,createJsonAgent,createOpenApiAgent,createVectorStoreAgent} > call",
      "createConversationalRetrievalAgent > call",
    ],
    ChatModel: ["initChatModel > call"],
    Chain: [
      "{createToolCallingAgent,createOpenAIToolsAgent,createOpenAIFunctionsAgent,createReactAgent,createStructuredChatAgent,createXmlAgent} > call",
      "{createSqlQueryChain,createStuffDocumentsChain,createStructuredOutputRunnable,createOpenAIFnRunnable} > call",
    ],
    LegacyChain: [
      `{${CHAINS.join(",")}} > new`,
      "{ConversationalRetrievalQAChain,RetrievalQAChain,VectorDBQAChain,ChatVectorDBQAChain,GraphCypherQAChain,ConstitutionalChain} > fromLLM > call",
      "APIChain > fromLLMAndAPIDocs > call",
      "{loadQAChain,loadQAStuffChain,loadQAMapReduceChain,loadQARefineChain,loadSummarizationChain} > call",
      "{createExtractionChain,createExtractionChainFromZod,createTaggingChain,createTaggingChainFromZod,createOpenAPIChain} > call",
    ],
  },
  sinks: promptSinks("AgentExecutor > {invoke,call,stream} > arg 0 > input", "LegacyChain > {call,invoke} > arg 0 > /./"),
  sources: [
    { at: "AgentExecutor > {invoke,call} > call > output", kind: "model-output" },
    { at: "AgentExecutor > {invoke,call} > call > intermediateSteps > each > action > {tool,toolInput,log}", kind: "model-output" },
    { at: "AgentExecutor > run > call", kind: "model-output" },
    { at: "AgentExecutor > {stream,batch} > call > each > output", kind: "model-output" },
    { at: "LegacyChain > {call,invoke,run,predict,apply} > call", kind: "model-output" },
    { at: "createRetrievalChain > call > invoke > call > answer", kind: "model-output" },
    { at: "createRetrievalChain > call > stream > call > each > answer", kind: "model-output" },
  ],
  agents: executorRows,
};
