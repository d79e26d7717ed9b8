import type { Rule } from "@sluice/core";
import type { ReportingDescriptor, ReportingDescriptorRelationship, ToolComponent } from "sarif";

/** A public catalogue of weaknesses that rules refer to. */
interface Taxonomy {
  readonly name: string;
  readonly organization: string;
  readonly version?: string;
  readonly informationUri: string;
  /** The ids that a rule names, in the order in which it names them. */
  readonly idsOf: (rule: Rule) => readonly string[];
  readonly describe: (id: string) => ReportingDescriptor;
}

const OWASP_NAMES: Readonly<Record<string, string>> = {
  LLM01: "Prompt Injection",
  LLM02: "Sensitive Information Disclosure",
  LLM03: "Excessive Agency",
  LLM04: "Supply Chain",
  LLM05: "Data and Model Poisoning",
  LLM06: "Unbounded Consumption",
  LLM07: "Misinformation",
  LLM08: "Hidden Context Exposure",
  LLM09: "Vector and Embedding Weaknesses",
  LLM10: "Improper Output Handling",
  ASI01: "Agent Goal Hijack",
  ASI02: "Tool Misuse and Exploitation",
  ASI03: "Identity and Privilege Abuse",
  ASI04: "Agentic Supply Chain Vulnerabilities",
  ASI05: "Unexpected Code Execution",
  ASI06: "Memory and Context Poisoning",
  ASI07: "Insecure Inter-Agent Communication",
  ASI08: "Cascading Failures",
  ASI09: "Human-Agent Trust Exploitation",
  ASI10: "Rogue Agents",
};

const TAXONOMIES: readonly Taxonomy[] = [
  {
    name: "CWE",
    organization: "MITRE",
    informationUri: "https://cwe.mitre.org/",
    idsOf: (rule) => rule.cwe.map(String),
    describe: (id) => ({ id, name: `CWE-${id}`, helpUri: `https://cwe.mitre.org/data/definitions/${id}.html` }),
  },
  owasp("OWASP Top 10 for LLM Applications", "LLM"),
  owasp("OWASP Top 10 for Agentic Applications", "ASI"),
];

function owasp(name: string, prefix: string): Taxonomy {
  return {
    name,
    organization: "OWASP",
    version: "2026",
    informationUri: "https://genai.owasp.org/",
    idsOf: (rule) => rule.owasp.filter((id) => id.startsWith(prefix)),
    describe: (id) => ({ id, name: OWASP_NAMES[id] ?? id }),
  };
}

/** The catalogues that `rules` refer to, each with the entries referred to, sorted. */
export function listTaxonomies(rules: readonly Rule[]): ToolComponent[] {
  return TAXONOMIES.flatMap((taxonomy) => {
    const ids = collectIds(taxonomy, rules);
    if (ids.length === 0) return [];
    const { name, organization, version, informationUri } = taxonomy;
    return [{ name, organization, ...(version === undefined ? {} : { version }), informationUri, taxa: ids.map(taxonomy.describe) }];
  });
}

/** What one of `rules` says of its place in the catalogues of {@link listTaxonomies}. */
export function relateToTaxonomies(rule: Rule, rules: readonly Rule[]): ReportingDescriptorRelationship[] {
  const used = TAXONOMIES.filter((taxonomy) => collectIds(taxonomy, rules).length > 0);
  return used.flatMap((taxonomy, component) => {
    const ids = collectIds(taxonomy, rules);
    return taxonomy.idsOf(rule).map((id) => ({
      target: { id, index: ids.indexOf(id), toolComponent: { name: taxonomy.name, index: component } },
      kinds: ["superset"],
    }));
  });
}

/** `CWE-78` comes before `CWE-502`. */
const byNumber = new Intl.Collator("en", { numeric: true });

function collectIds(taxonomy: Taxonomy, rules: readonly Rule[]): readonly string[] {
  return [...new Set(rules.flatMap(taxonomy.idsOf))].sort(byNumber.compare);
}
