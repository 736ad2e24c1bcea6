/**
 * Turns what stands in the notation of marked.ts under test/fixtures into the plain articles of samples/newsroom, their gold files and
 * the test sets. Run it after every change to a marked file: `node scripts/eval/annotate.ts`.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { readFigureCases } from "./cases.ts";
import { readPairStories } from "./pairs.ts";
import { formsOf, readMarkedArticle, readLinks, type MarkedArticle } from "./articles.ts";
import { stories, type Story } from "./stories.ts";

const root = path.join(import.meta.dirname, "../..");

function articlesIn(marked: string): readonly MarkedArticle[] {
  return readdirSync(marked)
    .filter((name) => name !== "links.tsv")
    .sort()
    .map((name) => readMarkedArticle(name, readFileSync(path.join(marked, name), "utf8")));
}

function write(file: string, content: string): void {
  if (existsSync(file) && readFileSync(file, "utf8") === content) return;
  writeFileSync(file, content);
  console.log(`wrote ${path.relative(root, file)}`);
}

function list(name: string, items: readonly unknown[]): string {
  return `  "${name}": [\n${items.map((item) => `    ${JSON.stringify(item)}`).join(",\n")}\n  ]`;
}

/** One line a mention and figure: a changed annotation is one changed line. */
function goldFile({ document, language, published, reading }: MarkedArticle): string {
  const head = { document, language, published, body: reading.body };
  return [
    "{",
    ...Object.entries(head).map(([key, value]) => `  "${key}": ${JSON.stringify(value)},`),
    `${list("entities", reading.entities)},`,
    list("figures", reading.figures),
    "}",
    "",
  ].join("\n");
}

function writeStory({ marked, articles, gold }: Story): void {
  const all = articlesIn(marked);
  for (const folder of [articles, gold]) mkdirSync(folder, { recursive: true });
  for (const article of all) {
    write(path.join(articles, article.document), article.reading.text);
    write(path.join(gold, article.document.replace(/\.\w+$/, ".json")), goldFile(article));
  }
  const links = readLinks(readFileSync(path.join(marked, "links.tsv"), "utf8"), all);
  const entities = Object.entries(formsOf(all, links.names));
  const lines = entities.map(([id, entity]) => `    ${JSON.stringify(id)}: ${JSON.stringify(entity)}`);
  write(
    path.join(gold, "links.json"),
    `{\n  "entities": {\n${lines.join(",\n")}\n  },\n${list("claims", links.claims)}\n}\n`,
  );
}

for (const story of stories) writeStory(story);

const figures = path.join(root, "test/fixtures/figures");
for (const name of readdirSync(path.join(figures, "marked"))) {
  const language = path.basename(name, ".txt");
  const cases = readFigureCases(language, readFileSync(path.join(figures, "marked", name), "utf8"));
  write(path.join(figures, `${language}.jsonl`), cases.map((one) => `${JSON.stringify(one)}\n`).join(""));
}

const pairs = path.join(root, "test/fixtures/pairs");
const labelled = readdirSync(path.join(pairs, "marked"))
  .sort()
  .flatMap((name) => readPairStories(readFileSync(path.join(pairs, "marked", name), "utf8")));
write(path.join(pairs, "pairs.jsonl"), labelled.map((pair) => `${JSON.stringify(pair)}\n`).join(""));
