import {
  criteria,
  type CriterionId,
  type GateId,
  type Level,
  levels as allLevels,
  type Levels,
  tickedGates,
} from '../../data/assessment';

/** A sheet as somebody fills it in. */
export type Sheet = {levels: Levels; gates: readonly GateId[]};

/** A sheet that nobody has touched. */
export const emptySheet: Sheet = {levels: {}, gates: []};

/** Whether there is nothing on a sheet. */
export function isEmpty({levels, gates}: Sheet): boolean {
  return Object.keys(levels).length === 0 && gates.length === 0;
}

/** The sheet with a level for a criterion. */
export function withLevel(sheet: Sheet, id: CriterionId, level: Level): Sheet {
  return {...sheet, levels: {...sheet.levels, [id]: level}};
}

/** The sheet with a gate ticked or not. */
export function withGate(sheet: Sheet, id: GateId, ticked: boolean): Sheet {
  const gates = tickedGates
    .map((gate) => gate.id)
    .filter((gate) => (gate === id ? ticked : sheet.gates.includes(gate)));
  return {...sheet, gates};
}

/** What was chosen on the page before its scripts came, below what was kept: a kept level wins. */
export function withEarlier(kept: Sheet, chosen: Sheet): Sheet {
  return {
    levels: {...chosen.levels, ...kept.levels},
    gates: tickedGates
      .map(({id}) => id)
      .filter((id) => kept.gates.includes(id) || chosen.gates.includes(id)),
  };
}

/** A sheet as text to keep. */
export function toText({levels, gates}: Sheet): string {
  return JSON.stringify({version: 1, levels, gates});
}

/**
 * The sheet that a kept text holds. The text comes from a stranger: whatever is not a level of a criterion or a gate
 * there is today is left out, and a text that holds no sheet is an empty sheet.
 */
export function fromText(text: string | null): Sheet {
  const kept = parse(text);
  if (!isRecord(kept) || kept.version !== 1) return emptySheet;
  const {levels, gates} = kept;
  return {
    levels: Object.fromEntries(
      criteria.flatMap(({id}) => {
        const level =
          isRecord(levels) && Object.hasOwn(levels, id) ? toLevel(levels[id]) : undefined;
        return level === undefined ? [] : [[id, level]];
      }),
    ),
    gates: tickedGates.map(({id}) => id).filter((id) => Array.isArray(gates) && gates.includes(id)),
  };
}

function parse(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function toLevel(value: unknown): Level | undefined {
  return allLevels.find(({level}) => level === value)?.level;
}
