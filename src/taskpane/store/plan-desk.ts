import type { Host } from '../../app/host/host';
import { sealed } from '../../app/made/sealed';
import type { LoadedPlan } from '../../app/plans/load-plan';
import {
  settledPlan,
  withColumn,
  withColumnWord,
  type PlanColumnAccount,
  type PlanDraft,
  type Reread,
  type TargetColumnAnswers,
} from '../../app/plans/plan-draft';
import {
  dropPlanEntries,
  freePlanId,
  keepPlanEntries,
  LONGEST_KEPT_PLAN,
  planInForceEntries,
  toldNameEntries,
} from '../../app/plans/plan-entries';
import type { TargetTableWords } from '../../app/plan-sheet/write-targets';
import type { Plan } from '../../domain/plans/plan';
import type { Problem } from '../../domain/problem';
import { describeProblem } from '../../text/vi/problems';
import { planText } from '../../text/vi/pane-plan';
import { planRefusal } from '../../text/vi/plan-refusals';
import type { PaneTools } from './pane-tools';

/** A file that a person picked or dropped. */
export interface PickedFile {
  readonly name: string;
  readonly size: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** What was read of a document, and how to read it anew. */
interface ReadPlan {
  readonly loaded: LoadedPlan;
  readonly reread: Reread;
}

/** Larger files are refused before anything of them is read. */
const LARGEST_FILE = 20 * 1024 * 1024;

/** What the pane does with plans: reads them, keeps them in the workbook, chooses among them. */
export class PlanDesk {
  constructor(private readonly tools: PaneTools) {}

  /** Reads a plan from a file and shows it to be looked over. */
  async loadFile(file: PickedFile): Promise<void> {
    if (file.size > LARGEST_FILE) {
      this.refuse(planRefusal({ plan: file.name, refusal: 'too-large', detail: '' }));
      return;
    }
    await this.tools.attempt(
      planText.readingFile,
      async () => {
        const [{ loadPlan }, bytes] = await Promise.all([import('../../app/plans/load-plan'), file.arrayBuffer()]);
        return this.begin((answers) => loadPlan(new Uint8Array(bytes), file.name, answers));
      },
      (loaded) => this.review(loaded, file.name),
    );
  }

  /** Reads a plan from the selected cells (or, where one cell is selected, from the whole worksheet). */
  async loadSelection(): Promise<void> {
    await this.tools.attempt(
      planText.readingSheet,
      async () => {
        const [{ loadPlanOfGrid }, grid] = await Promise.all([
          import('../../app/plans/load-plan'),
          this.tools.host.readSelection(),
        ]);
        if (grid === null) return null;
        const name = planText.sheetOrigin(grid.sheet);
        return { name, loaded: await this.begin((answers) => Promise.resolve(loadPlanOfGrid(grid, name, answers))) };
      },
      (read) => {
        if (read === null) this.refuse(planText.emptySelection);
        else this.review(read.loaded, read.name);
      },
    );
  }

  /** Takes an officer's word on which column holds an indicator's targets, and reads the document by it. */
  async chooseColumn(draft: PlanDraft, question: Problem, column: string): Promise<void> {
    await this.readAnew(draft, (answers) => withColumn(answers, question, column));
  }

  /** Takes an officer's word that a column holds targets, or that it does not. */
  async sayColumn(
    draft: PlanDraft,
    column: Pick<PlanColumnAccount, 'cell' | 'heading'>,
    isTaken: boolean,
  ): Promise<void> {
    await this.readAnew(draft, (answers) => withColumnWord(answers, column, isTaken));
  }

  private async readAnew(
    { origin, reread }: PlanDraft,
    answer: (known: TargetColumnAnswers) => TargetColumnAnswers,
  ): Promise<void> {
    if (reread === undefined) return;
    const answers = answer(reread.answers);
    await this.tools.attempt(
      planText.readingFile,
      async () => ({ loaded: await reread.read(answers), reread: { ...reread, answers } }),
      (loaded) => this.review(loaded, origin),
    );
  }

  private async begin(read: Reread['read']): Promise<ReadPlan> {
    const answers = new Map<string, string>();
    return { loaded: await read(answers), reread: { answers, read } };
  }

  /** The plan as the text of a .json file, with the names that officers told. */
  async exportText(plan: Plan): Promise<string> {
    const { exportPlan } = await import('../../app/plans/export-plan');
    return exportPlan(plan, this.tools.state().plans.toldNames.get(plan.id));
  }

  /** Keeps the draft in the workbook and puts it in force. */
  async adopt(draft: PlanDraft): Promise<void> {
    const { all, kept } = this.tools.state().plans;
    const builtIn = all.filter(({ id }) => !kept.has(id)).map(({ id }) => id);
    const plan = settledPlan(draft, freePlanId(draft.plan.id, builtIn));
    const entries = await keepPlanEntries(plan);
    if ([...entries.values()].some((text) => String(text).length > LONGEST_KEPT_PLAN)) {
      this.refuse(planRefusal({ plan: plan.title, refusal: 'too-large-to-keep', detail: '' }));
      return;
    }
    const isKept = await this.tools.keep(
      planText.adopted(plan.title),
      () => entries,
      () => this.tools.change({ draft }),
    );
    if (isKept) this.tools.change({ draft: null });
  }

  /** Puts another of the workbook's plans in force. */
  async choose(plan: Plan): Promise<void> {
    await this.tools.keep(planText.chosen(plan.title), () => planInForceEntries(plan));
  }

  /** The workbook keeps this plan no more. */
  async drop(plan: Plan): Promise<void> {
    await this.tools.keep(planText.dropped(plan.title), (kept) => dropPlanEntries(kept, plan.id));
  }

  /** Remembers another name of a unit, or forgets it (null). */
  async tellName(writtenAs: string, unit: string | null): Promise<void> {
    const { plan } = this.tools.state();
    const told = unit === null ? planText.nameForgotten(writtenAs) : planText.nameRemembered(writtenAs, unit);
    await this.tools.keep(told, (kept) => toldNameEntries(kept, plan.id, writtenAs, unit));
  }

  /** Writes the whole plan into a worksheet that can be edited and read back. */
  async writeSheet(plan: Plan): Promise<void> {
    await this.write(async (host) => {
      const { writePlanSheet } = await import('../../app/plan-sheet/write-plan-sheet');
      return writePlanSheet(host, plan);
    }, planText.sheetWritten);
  }

  /** Writes a blank plan into a worksheet, for those who start from nothing. */
  async writeTemplate(year: number): Promise<void> {
    await this.write(async (host) => {
      const { writePlanTemplate } = await import('../../app/plan-sheet/write-plan-sheet');
      return writePlanTemplate(host, year);
    }, planText.templateWritten);
  }

  async writeTargets(words: TargetTableWords, told: (sheet: string) => string): Promise<void> {
    await this.write(async (host) => {
      const { writeTargets } = await import('../../app/plan-sheet/write-targets');
      return writeTargets(host, this.tools.state().plan, words);
    }, told);
  }

  /** @param write gives the name of the worksheet that it wrote */
  private async write(write: (host: Host) => Promise<string>, told: (sheet: string) => string): Promise<void> {
    const { attempt, host, tell, undo } = this.tools;
    await attempt(
      planText.writing,
      async () => {
        const sheet = await write(host);
        return sealed(host, sheet);
      },
      (added) => tell({ tone: 'success', text: told(added.sheet), undo: undo([added]) }),
    );
  }

  private review({ loaded, reread }: ReadPlan, origin: string): void {
    if (loaded.plan === null) {
      this.refuse(loaded.problems.map((found) => describeProblem(found)).join(' '));
      return;
    }
    const { plan, problems, columns } = loaded;
    this.tools.change({ view: 'plan', notice: null, draft: { plan, doubts: problems, columns, origin, reread } });
  }

  private refuse(sentence: string): void {
    this.tools.tell({ tone: 'error', text: sentence });
  }
}
