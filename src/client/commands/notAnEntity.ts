import { entityOf } from "../decisions/subject.ts";
import { Hint } from "../hint.ts";
import type { Run } from "./parts.ts";

/** Says that the words under the cursor name nothing. */
export const notAnEntity: Run = async ({ server, decider }, ...args) => {
  const { thing, documents } = await entityOf(server, args);
  const { mention } = thing;
  if (!mention) throw new Hint("Choose one of its mentions, or Ignore.");
  await decider.decide(
    { kind: "mention", quote: mention.quote, set: { entity: false } },
    { documents, words: `“${mention.text}” is no name here.` },
  );
};
