/**
 * How fast articles go into the store and questions are answered, and whether that stays so as the folder grows.
 * Fails on worse scaling, not on a slow machine: what is asked of 10,000 articles may take per article twice what it
 * takes of 1,000. Articles are made up, so that only the store is measured.
 */
import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createCorpus } from "../../src/corpus/corpus.ts";
import { openNodeDatabase } from "../../src/corpus/node-sqlite.ts";
import { corpusSchema } from "../../src/corpus/schema.ts";
import type { Corpus, DocumentInput } from "../../src/corpus/types.ts";
import { documentOf } from "../corpus/builder.ts";
import { randomFrom } from "../corpus/open.ts";

const mentionsEach = 30;
const figuresEach = 10;
const batch = 32;
const worstGrowth = 2;

const syllables = [
  "ka",
  "lo",
  "mi",
  "ter",
  "ven",
  "sol",
  "bra",
  "ni",
  "dor",
  "ul",
  "est",
  "ram",
  "gi",
  "fo",
  "hul",
  "pe",
];
const measures = ["revenue", "profit", "price", "funding", "cost"];

function word(number: number): string {
  let name = "";
  for (let n = number + 17; n > 0; n = Math.floor(n / syllables.length)) name += syllables[n % syllables.length] ?? "";
  return name;
}

const capital = (name: string) => name.slice(0, 1).toUpperCase() + name.slice(1);

/** A few names are in most articles, most in few: the k-th about as often as 1/k. */
function article(number: number, of: number): DocumentInput {
  const random = randomFrom(number + 1);
  const rank = (most: number) => Math.floor(most ** (random(10_000) / 10_000)) - 1;
  const kinds: Record<string, "person" | "organization"> = {};
  const parts: string[] = [];
  for (let i = 0; i < mentionsEach; i++) {
    const id = rank(of * 3);
    const person = id % 2 === 0;
    const name = person ? `${capital(word(id % 311))} ${capital(word(id))}` : capital(word(id));
    kinds[name] = person ? "person" : "organization";
    const filler = Array.from({ length: 10 }, () => word(random(5000))).join(" ");
    parts.push(`${filler} [${name}] ${filler.split(" ").toReversed().join(" ")}`);
    if (i % (mentionsEach / figuresEach) === 0) parts.push(`has {${1 + random(900)}}.\n`);
  }
  const measure = measures[random(measures.length)] ?? "";
  return documentOf(`file:///bench/${number}.txt`, parts.join(" "), {
    kinds,
    published: `2024-0${1 + random(9)}-11`,
    figure: { kind: "money", unit: "USD", of: null },
    topic: { measure, counted: null, time: String(2020 + random(5)), words: [word(random(50)), word(random(50))] },
  });
}

async function fill(corpus: Corpus, count: number): Promise<number> {
  const documents = Array.from({ length: count }, (_, i) => article(i, count));
  const start = process.cpuUsage();
  for (let i = 0; i < count; i += batch) await corpus.put(documents.slice(i, i + batch), { more: i + batch < count });
  // The processor's time, for other programs may run beside.
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** The median of some runs, in milliseconds. */
async function timed(work: () => Promise<unknown>, runs = 15): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < runs; i++) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? 0;
}

interface Figures {
  readonly count: number;
  readonly filled: number;
  readonly edit: number;
}

async function measureFolder(count: number): Promise<Figures> {
  const folder = await mkdtemp(join(tmpdir(), "corroborate-bench-"));
  const path = join(folder, "index.db");
  try {
    const corpus = createCorpus(await openNodeDatabase({ path, schema: corpusSchema }));
    const filled = await fill(corpus, count);
    const all = await corpus.entities();
    const common = all[0]?.id ?? "";
    const usual = all.find(({ mentions }) => mentions <= 100)?.id ?? "";
    const statistics = await corpus.statistics();
    const updated = await corpus.updates();
    const disputed = (await corpus.claims(["differ", "agree"]))[0]?.members[0];
    if (!disputed) throw new Error("Nothing is compared.");
    const rows = {
      "articles a second of the processor": Math.round((count / filled) * 1000),
      "mentions a second of the processor": Math.round((statistics.mentions / filled) * 1000),
      "one article again, ms": await timed(() => corpus.put([article(count >> 1, count)])),
      "entity with 100 mentions, ms": await timed(() => corpus.entityReferences(usual)),
      [`the commonest entity (${all[0]?.mentions} mentions), ms`]: await timed(
        () => corpus.entityReferences(common),
        5,
      ),
      "entity at a place, ms": await timed(() => corpus.entityAt("file:///bench/7.txt", { line: 1, character: 90 })),
      "comparison at a place, ms": await timed(() => corpus.comparisonAt(disputed.uri, disputed.range.start)),
      "related to it, ms": await timed(() => corpus.relatedTo(disputed.uri, disputed.range.start)),
      [`${updated.length} updates, ms`]: await timed(() => corpus.updates(), 3),
      "figures around 340, ms": await timed(() => corpus.findFigures({ low: 339, high: 341, unit: null, iso: null })),
      "all entities, ms": await timed(() => corpus.entities(), 3),
      "all claims, ms": await timed(() => corpus.claims(), 3),
      "statistics, ms": await timed(() => corpus.statistics(), 5),
      megabytes: (await stat(path)).size / 1e6,
    };
    console.log(`\n${count} articles`, statistics);
    for (const [name, value] of Object.entries(rows)) console.log(`  ${name.padEnd(48)} ${Number(value.toFixed(2))}`);
    await corpus.close();
    return { count, filled, edit: rows["one article again, ms"] };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** A million rows written as the store has them: what reading alone costs, without the time to link and compare so many. */
async function measureMillion(): Promise<void> {
  const [documents, each, entities] = [20_000, 50, 10_000];
  const folder = await mkdtemp(join(tmpdir(), "corroborate-bench-"));
  try {
    const database = await openNodeDatabase({ path: join(folder, "index.db"), schema: corpusSchema });
    const start = performance.now();
    await database.write(async (sql) => {
      const numbers = (count: number) => Array.from({ length: count }, (_, i) => i);
      await sql.runAll(
        `INSERT INTO profiles (id, signature, name, kind, label, uses, documents, weight, sure, mentions, entity, entity_kind)
         VALUES (?, ?, ?, 'person', NULL, 1, 1, 900, 1, ?, ?, 'person')`,
        numbers(entities).map((i) => [i, `person:${i}`, word(i), (documents * each) / entities, word(i)]),
      );
      await sql.runAll(
        "INSERT INTO entities (id, name, kind, aliases) VALUES (?, ?, 'person', '[]')",
        numbers(entities).map((i) => [word(i), word(i)]),
      );
      for (const document of numbers(documents)) {
        await sql.run(
          `INSERT INTO documents (id, uri, role, language, body_start, body_end, modified, size, hash, decisions, mentions, figures, voice)
           VALUES (?, ?, 'article', 'en', 0, 5000, 0, 5000, '', '', ?, 0, '')`,
          [document, `file:///bench/${document}.txt`, each],
        );
        await sql.run("INSERT INTO lines (document, line, text) VALUES (?, 0, ?)", [document, "x ".repeat(100)]);
        await sql.runAll(
          `INSERT INTO mentions (document, start_offset, end_offset, start_line, start_character, end_line, end_character,
             kind, text, confidence, profile) VALUES (?, ?, ?, 0, ?, 0, ?, 'person', 'name', 0.9, ?)`,
          numbers(each).map((i) => [document, i, i + 4, i, i + 4, (document * 7919 + i * 104_729) % entities]),
        );
      }
    });
    const rate = (documents * each * 1000) / (performance.now() - start);
    const corpus = createCorpus(database);
    const passages = (await corpus.entityReferences(word(17)))?.passages.length;
    const rows = await timed(() =>
      database.read((sql) => sql.all("SELECT document, start_offset FROM mentions WHERE profile = 17")),
    );
    console.log(`\na million mentions, written at ${Math.round(rate)} rows a second`);
    console.log(`  the ${passages} rows of an entity, ms`.padEnd(51), rows.toFixed(2));
    console.log(
      "  with their previews, as the panel shows them, ms".padEnd(51),
      (await timed(() => corpus.entityReferences(word(17)))).toFixed(2),
    );
    await corpus.close();
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

await measureMillion();
const sizes = process.argv.slice(2).map(Number);
const [small, ...larger] = sizes.length > 0 ? sizes : [1000, 10_000];
if (small !== undefined) {
  const first = await measureFolder(small);
  for (const size of larger) {
    const next = await measureFolder(size);
    const growth = next.filled / next.count / (first.filled / first.count);
    console.log(`\nan article of ${next.count} costs ${growth.toFixed(2)} times one of ${first.count}`);
    if (growth > worstGrowth) {
      console.error(`That is more than ${worstGrowth}: indexing does not scale.`);
      process.exitCode = 1;
    }
  }
}
