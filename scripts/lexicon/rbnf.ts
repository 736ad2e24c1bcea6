/** Spells numbers out by the rule-based number formats of CLDR (UTS 35, part 3, "Rule-Based Number Formatting"). */

type Rule = readonly [base: string, text: string];
export type RuleSets = Readonly<Record<string, readonly Rule[] | string>>;

interface ParsedRule {
  readonly base: number;
  readonly divisor: number;
  readonly text: string;
}

const substitution = /(→→→|[→←=](?:%{1,2}[\w-]+|[#0,.]+)?[→←=]|\[|\]|\$\((?:cardinal|ordinal),[^$]*\)\$)/u;

/** The words for whole numbers by one set of rules, or null where the rules fall back on digits. */
export function createSpeller(sets: RuleSets, language: string): (set: string, value: number) => string | null {
  const parsed = new Map<string, readonly ParsedRule[]>();
  const plurals = new Intl.PluralRules(language);

  function rulesOf(name: string): readonly ParsedRule[] {
    let rules = parsed.get(name);
    if (!rules) {
      const source = sets[name];
      rules = (typeof source === "string" ? [] : (source ?? [])).flatMap(parseRule).sort((a, b) => a.base - b.base);
      parsed.set(name, rules);
    }
    return rules;
  }

  function spell(name: string, value: number, depth: number): string {
    const rule = rulesOf(name).findLast((candidate) => candidate.base <= value);
    if (!rule || depth > 12) return "0";
    const quotient = Math.floor(value / rule.divisor);
    const rest = value % rule.divisor;
    let words = "";
    let optional = false;
    for (const part of rule.text.replace(/^'/, "").split(substitution)) {
      if (part === "[") optional = true;
      else if (part === "]") optional = false;
      else if (optional && rest === 0) continue;
      else if (part.startsWith("$(")) words += plural(part, quotient);
      else if (/^[→←=].*[→←=]$/u.test(part)) words += substituted(part, name, { value, quotient, rest }, depth);
      else words += part;
    }
    return words;
  }

  function substituted(
    part: string,
    name: string,
    numbers: { readonly value: number; readonly quotient: number; readonly rest: number },
    depth: number,
  ): string {
    const inner = part.replace(/^[→←=]+|[→←=]+$/gu, "");
    if (/[#0]/.test(inner)) return "0";
    const operand = part.startsWith("→") ? numbers.rest : part.startsWith("←") ? numbers.quotient : numbers.value;
    return spell(inner || name, operand, depth + 1);
  }

  function plural(part: string, quotient: number): string {
    const forms = new Map([...part.matchAll(/(\w+)\{([^}]*)\}/gu)].map((match) => [match[1], match[2] ?? ""]));
    return forms.get(plurals.select(quotient)) ?? forms.get("other") ?? "";
  }

  return (set, value) => {
    const words = spell(set, value, 0).replaceAll("\u00AD", "").trim();
    return /\d/.test(words) ? null : words;
  };
}

function parseRule([base, text]: Rule): ParsedRule[] {
  const match = /^(\d+)(?:\/(\d+))?$/.exec(base);
  if (!match) return [];
  const value = Number(match[1]);
  const radix = Number(match[2] ?? 10);
  let divisor = 1;
  while (divisor * radix <= value) divisor *= radix;
  return [{ base: value, divisor, text: text.replace(/;$/, "") }];
}
