import type { Finding } from "../finding";
import type { MailPeople } from "../names";
import type { Segment } from "../segments/segment";
import { judge } from "../statements/judge";
import { openModel, type Model } from "../statements/model";
import { statementsOf } from "../statements/statements";
import { viewMail } from "../statements/view";
import { STATEMENT_WEIGHTS } from "../statements/weights/statement-weights";

/** What is already known of the mail when sensitive statements are looked for. */
export interface Known {
  readonly people: MailPeople;
  readonly numbers: readonly Finding[];
  readonly names: readonly Finding[];
}

let model: Model | null = null;

/**
 * Finds sensitive statements in every segment, one finding a statement and category, with whom it is said of
 * (`linkedTo`). A category spoken of in general has no `linkedTo` and at most `low` confidence.
 *
 * The story: the mail's sentences are read with the words of every list (`viewMail`), each is weighed alone and
 * in its mail (`judge`), and what weighs enough becomes findings (`statementsOf`).
 */
export function findStatements(segments: readonly Segment[], known: Known): readonly Finding[] {
  model ??= openModel(STATEMENT_WEIGHTS);
  const mail = viewMail(segments, known.names, known.numbers);
  return statementsOf(judge(mail, model));
}
