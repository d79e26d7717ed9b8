import type {
  AgentControl,
  AgentRow,
  ControlRow,
  EffectRow,
  FreshRow,
  LimitRow,
  RecordRow,
  ServerRow,
  SettingRow,
  SettingTest,
  ToolRow,
} from "@sluice/core";
import type { z } from "zod";
import { closedObject, createPattern, loadZod, oneOf, type RowParts } from "./schema-parts.ts";

interface InventorySchemas {
  readonly tool: z.ZodType<ToolRow>;
  readonly agent: z.ZodType<AgentRow>;
  readonly effect: z.ZodType<EffectRow>;
  readonly control: z.ZodType<ControlRow>;
  readonly setting: z.ZodType<SettingRow>;
  readonly limit: z.ZodType<LimitRow>;
  readonly fresh: z.ZodType<FreshRow>;
  readonly records: z.ZodType<RecordRow>;
  readonly server: z.ZodType<ServerRow>;
}

/** Creates the schemas of the rows about tools, agents and what those may do. */
export function createInventorySchemas({ accessPath, kind, condition, textCondition }: RowParts): InventorySchemas {
  const z = loadZod();
  const path = accessPath.exactOptional();
  const paths = z.array(accessPath).exactOptional();
  const controlKind = oneOf(["approval", "log"]);
  const pattern = createPattern();
  const when = z.union([condition, textCondition], { error: "Name an option and what it is, or what its text matches." }).exactOptional();
  const settingTest = createSettingTest(accessPath);
  const control = closedObject({
    at: accessPath,
    control: controlKind,
    covers: z.string().min(1).exactOptional(),
    when: condition.exactOptional(),
  });
  return {
    tool: closedObject({
      ...{ at: accessPath, arguments: z.int().min(0).exactOptional(), handler: path, agent: path, name: path, description: path },
      ...{
        orName: z.string().min(1).exactOptional(),
        schema: path,
        orSchema: path,
        takes: oneOf(["text", "declared"]).exactOptional(),
        annotations: path,
        approval: settingTest.exactOptional(),
        of: path,
      },
    }),
    agent: closedObject({
      ...{
        at: accessPath,
        withTools: z.literal(true).exactOptional(),
        set: z.literal(true).exactOptional(),
        name: path,
        instructions: path,
        model: path,
      },
      ...{ tools: paths, agents: paths, server: z.literal(true).exactOptional() },
      controls: z.array(createAgentControl(accessPath, pattern)).exactOptional(),
    }),
    effect: closedObject({ at: accessPath, kind, when }),
    control,
    limit: closedObject({ at: accessPath, of: z.string().min(1).exactOptional() }),
    fresh: closedObject({ at: accessPath }),
    server: closedObject({ at: accessPath, name: path, command: path, args: path, url: path }),
    records: closedObject({ at: accessPath, is: oneOf(["file", "folder", "stream"]) }),
    setting: closedObject({
      ...{ at: accessPath, kind, is: z.array(z.union([z.string(), z.number(), z.boolean(), z.null()])).exactOptional() },
      ...{
        matches: pattern.exactOptional(),
        after: path.exactOptional(),
        reads: pattern.exactOptional(),
        always: z.literal(true).exactOptional(),
        lacks: paths,
        when,
        label: z.string().exactOptional(),
        unless: closedObject({ option: accessPath, reads: pattern }).exactOptional(),
        unlessExported: z.string().min(1).exactOptional(),
        once: z.literal(true).exactOptional(),
        serving: closedObject({
          reaches: kind,
          route: z.literal(true).exactOptional(),
          through: z.string().min(1),
          besides: pattern,
          headers: pattern.exactOptional(),
        }).exactOptional(),
      },
    }),
  };
}

function createSettingTest(accessPath: z.ZodType<string>): z.ZodType<SettingTest> {
  return closedObject(settingTestShape(accessPath));
}

function createAgentControl(accessPath: z.ZodType<string>, pattern: z.ZodType<string>): z.ZodType<AgentControl> {
  const z = loadZod();
  return closedObject({
    ...settingTestShape(accessPath),
    control: oneOf(["approval", "log"]),
    by: oneOf(["name"]).exactOptional(),
    except: accessPath.exactOptional(),
    named: pattern.exactOptional(),
    hook: z.array(accessPath).exactOptional(),
    of: accessPath.exactOptional(),
    through: accessPath.exactOptional(),
    unless: z.array(createSettingTest(accessPath)).exactOptional(),
  });
}

function settingTestShape(accessPath: z.ZodType<string>): {
  readonly at: z.ZodType<string>;
  readonly is: z.ZodExactOptional<z.ZodType<(string | number | boolean)[]>>;
  readonly not: z.ZodExactOptional<z.ZodType<(string | number | boolean)[]>>;
} {
  const z = loadZod();
  const constants = z.array(z.union([z.string(), z.number(), z.boolean()])).exactOptional();
  return { at: accessPath, is: constants, not: constants };
}
