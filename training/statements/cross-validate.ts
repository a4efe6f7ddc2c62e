import type { GoldMail } from "../../src/admin/accuracy/gold";
import { figuresByLanguage, judgeMails, LANGUAGES } from "../../src/admin/accuracy/run";
import { figuresTable, wrongList } from "../../src/admin/accuracy/table";
import { wrongMails } from "../../src/admin/accuracy/wrong";
import { loadPolicy } from "../../src/admin/policies";
import type { Decision, Draft, Policy } from "../../src/rules";
import { settleRoles } from "../../src/rules/names";
import { decide } from "../../src/rules/policy/decide";
import { byPlace } from "../../src/rules/segments/order";
import { judge } from "../../src/rules/statements/judge";
import { openModel, type Model, type PackedWeights } from "../../src/rules/statements/model";
import { statementsOf } from "../../src/rules/statements/statements";
import { examplesOfMail, readMail, type Example, type ReadMail } from "./texts";

const FOLDS = 5;
/** Neighbours can mirror each other, so they are learnt from or checked together. */
const NEIGHBOURS = 10;

/**
 * Checks every mail with weights that were learnt from the texts and from the mails of the other folds, and shows the
 * figures of `npm run accuracy` for that: what new mails would meet, as far as these mails can tell.
 *
 * @param texts examples that every fold learns from
 * @param train learns weights from examples
 */
export function crossValidate(
  mails: readonly GoldMail[],
  texts: readonly Example[],
  train: (examples: readonly Example[]) => PackedWeights,
): string {
  const loaded = loadPolicy("goteborg");
  if (!loaded.ok) throw new Error(loaded.problems.join("\n"));
  const folds = foldsOf(mails);
  const read = mails.map(({ draft }) => readMail(draft));
  const examples = mails.map((mail, n) => {
    const view = read[n]?.view;
    return view === undefined ? [] : examplesOfMail(mail.gold, view);
  });
  const models = Array.from({ length: FOLDS }, (_, fold) =>
    openModel(train([...texts, ...examples.filter((_, n) => folds[n] !== fold).flat()])),
  );
  const known = new Map<Draft, { readonly read: ReadMail; readonly model: Model }>();
  mails.forEach(({ draft }, n) => {
    const mail = read[n];
    const model = models[folds[n] ?? 0];
    if (mail !== undefined && model !== undefined) known.set(draft, { read: mail, model });
  });
  const judged = judgeMails(mails, loaded.policy, (draft: Draft, policy: Policy): Decision => {
    const mail = known.get(draft);
    if (mail === undefined) throw new Error("INVARIANT: a mail that was not read");
    const { names, numbers, view } = mail.read;
    const statements = statementsOf(judge(view, mail.model));
    const findings = [...numbers, ...settleRoles(names, numbers, statements), ...statements].sort(byPlace);
    return decide({ draft, findings, unreadable: [] }, policy);
  });
  const figures = figuresByLanguage(judged);
  return [
    figuresTable(LANGUAGES.map((language) => ({ title: language, figures: figures[language].looked }))),
    wrongList(wrongMails(judged), 40),
  ].join("\n");
}

/** The fold of each mail, in the order given: blocks of neighbours are dealt out in turn. */
function foldsOf(mails: readonly GoldMail[]): readonly number[] {
  const blocks = new Map<string, number>();
  const read = new Map<string, number>();
  return mails.map(({ set }) => {
    const position = read.get(set) ?? 0;
    read.set(set, position + 1);
    const block = `${set} ${Math.floor(position / NEIGHBOURS)}`;
    const number = blocks.get(block) ?? blocks.size;
    blocks.set(block, number);
    return number % FOLDS;
  });
}
