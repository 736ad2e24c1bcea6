/**
 * Makes the trainer's further data from public repositories:
 *
 *   node scripts/train/convert.ts norne CHECKOUT OUTPUT     ltgoslo/norne → nb-norne and nn-norne, a tenth of each for dev
 *   node scripts/train/convert.ts crossner CHECKOUT OUTPUT  zliucr/CrossNER → en-crossner, without its test parts and politics
 *
 * Sentences are put together from their tokens again. Kinds of ours are kept apart, all else is `other`.
 */
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Sentence } from "./data.ts";

interface Token {
  readonly text: string;
  /** B-KIND, I-KIND or O. */
  readonly tag: string;
}

type Spacing = (word: string, quoted: boolean) => { readonly before: boolean; readonly after: boolean };

const norneKinds: Readonly<Record<string, string>> = {
  PER: "person",
  ORG: "organization",
  LOC: "place",
  GPE_LOC: "place",
  GPE_ORG: "place",
  PROD: "product",
};

const crossKinds: Readonly<Record<string, string>> = {
  person: "person",
  politician: "person",
  scientist: "person",
  researcher: "person",
  writer: "person",
  musicalartist: "person",
  organisation: "organization",
  politicalparty: "organization",
  university: "organization",
  band: "organization",
  magazine: "organization",
  country: "place",
  location: "place",
  product: "product",
  book: "product",
  album: "product",
  song: "product",
};

function sentenceOf(
  tokens: readonly Token[],
  lang: string,
  kinds: Readonly<Record<string, string>>,
  spacing: Spacing,
): Sentence {
  let text = "";
  let glued = true;
  let quoted = false;
  const entities: { start: number; end: number; kind: string }[] = [];
  let open: { start: number; end: number; kind: string } | null = null;
  for (const token of tokens) {
    const space = spacing(token.text, quoted);
    if (!glued && space.before) text += " ";
    const start = text.length;
    text += token.text;
    if (token.text === '"') quoted = !quoted;
    glued = !space.after;
    if (token.tag.startsWith("B-")) {
      open = { start, end: text.length, kind: kinds[token.tag.slice(2)] ?? "other" };
      entities.push(open);
    } else if (token.tag.startsWith("I-") && open) open.end = text.length;
    else open = null;
  }
  return { text, lang, entities };
}

function blocks(file: string): string[][] {
  return readFileSync(file, "utf8")
    .split(/\n\s*\n/)
    .map((block) => block.split("\n").filter((line) => line.includes("\t")))
    .filter((lines) => lines.length > 0);
}

function write(folder: string, name: string, sentences: readonly Sentence[]): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, name), sentences.map((sentence) => `${JSON.stringify(sentence)}\n`).join(""));
  console.log(`${name}: ${sentences.length} sentences`);
}

function convertNorne(checkout: string, output: string): void {
  const closing = /^[.,:;!?)\]»”]$|^\.\.\.$/;
  const spacing: Spacing = (word, quoted) => ({
    before: !closing.test(word) && !(word === '"' && quoted),
    after: !/^[([«“]$/.test(word) && !(word === '"' && !quoted),
  });
  for (const [folder, lang] of [
    ["nob", "nb"],
    ["nno", "nn"],
  ] as const) {
    const files = readdirSync(path.join(checkout, "ndt", folder)).filter((file) => file.endsWith(".conll"));
    const sentences = files.sort().flatMap((file) =>
      blocks(path.join(checkout, "ndt", folder, file)).map((lines) => {
        const tokens = lines
          .map((line) => line.split("\t"))
          .map((row) => ({
            text: (row[1] ?? "").replaceAll("_", " "),
            tag: /name=(\S+)/.exec(row.at(-1) ?? "")?.[1] ?? "O",
          }))
          .filter((token) => token.text !== "|");
        return sentenceOf(tokens, lang, norneKinds, spacing);
      }),
    );
    write(
      output,
      `${lang}-norne.train.jsonl`,
      sentences.filter((_, i) => i % 10 !== 9),
    );
    write(
      output,
      `${lang}-norne.dev.jsonl`,
      sentences.filter((_, i) => i % 10 === 9),
    );
  }
}

function convertCrossner(checkout: string, output: string): void {
  const spacing: Spacing = (word) => ({ before: !/^(?:[.,:;!?)\]]|'s|')$/.test(word), after: !/^[([]$/.test(word) });
  const sentences = ["ai", "literature", "music", "science"].flatMap((domain) =>
    ["train", "dev"].flatMap((part) =>
      blocks(path.join(checkout, "ner_data", domain, `${part}.txt`)).map((lines) => {
        const tokens = lines.map((line) => line.split("\t")).map(([text = "", tag = "O"]) => ({ text, tag }));
        return sentenceOf(tokens, "en", crossKinds, spacing);
      }),
    ),
  );
  write(output, "en-crossner.train.jsonl", sentences);
}

const [source, checkout, output] = process.argv.slice(2);
if (!checkout || !output) throw new Error("usage: convert.ts norne|crossner CHECKOUT OUTPUT");
if (source === "norne") convertNorne(checkout, output);
else if (source === "crossner") convertCrossner(checkout, output);
else throw new Error(`no such source: ${source ?? ""}`);
