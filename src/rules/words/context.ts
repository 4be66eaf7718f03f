/** Laboratory values as typed, and the age for the head of the paper. */
import { TSAT } from '../tables/limits/iron.ts';
import type { LabLine } from './assessment.ts';
import { measuredLab, readLab } from '../facts/lab.ts';
import { tsatOf } from '../facts/measured.ts';
import { ageOf } from '../facts/sample.ts';
import { inTurn } from './phrases.ts';
import { dayWords } from './sample.ts';
import { SETTLE_UNIT } from './unread.ts';
import { intervalInWords, isExact, withUnit, type Interval } from '../logic/interval.ts';
import { parse, quantity } from '../record/quantities.ts';
import { echo, type EchoFor, type EchoId } from '../tables/echo.ts';
import { LAB_IDS, type LabId } from '../record/ids.ts';
import type { LabValue, Visit } from '../record/visit.ts';

const ECHOED: ReadonlySet<LabId> = new Set(['ferritin', 'tsat', 'b12', 'active-b12']);
const isEchoed = (id: LabId): id is LabId & EchoId => ECHOED.has(id);

/** Whose ferritin limits are named beside the value. */
export function whoseLimits({ answers }: Visit, child: boolean): EchoFor {
  if (answers.dialysis === 'yes') return 'esrd';
  return child ? 'child' : 'adult';
}

/** Where the value lies among the limits, and the sources of those that this names. */
function echoOf(id: LabId, interval: Interval, whose: EchoFor): Pick<LabLine, 'echo' | 'limits'> {
  if (!isEchoed(id)) return {};
  const { says, limits } = echo(id, interval, whose);
  return { echo: says, limits: limits.map(({ citation }) => citation) };
}

/** The age as typed, "58 y" or "late 40s" (D69); nothing while it is blank or cannot be read. */
export function ageWords({ numbers }: Pick<Visit, 'numbers'>): string | undefined {
  const parsed = parse('age', numbers.age);
  if (parsed.kind !== 'value') return undefined;
  return isExact(parsed.interval) ? `${parsed.plain} y` : parsed.plain;
}

function whyNotComputed(iron: Interval, tibc: Interval): string {
  if (iron.unit !== tibc.unit) return 'Iron and TIBC are in different units: check them.';
  return iron.low > tibc.high
    ? 'Iron above TIBC: check both numbers and their units.'
    : 'Iron far below TIBC: check both numbers and their units.';
}

/** From what TSAT was worked out; of transferrin in g/L or mg/dL TIBC is only estimated. */
function computedWords(tibc: Interval | undefined, transferrin: Interval | undefined): string {
  if (tibc !== undefined) return 'computed';
  return transferrin?.unit === 'µmol/L'
    ? 'computed from iron and transferrin'
    : 'computed, TIBC estimated from transferrin';
}

/** TSAT from iron and TIBC, marked as computed; the two must share their unit (T45). */
function computedTsat({ labs }: Pick<Visit, 'labs'>, today: string): LabLine | undefined {
  const { kind } = readLab('tsat', labs.tsat, today);
  if (kind === 'read' || kind === 'unread') return undefined;
  const iron = measuredLab('iron', labs.iron, today);
  const tibc = measuredLab('tibc', labs.tibc, today);
  const interval = tsatOf({ labs }, today);
  const line = { id: 'tsat', name: quantity('tsat').name, computed: true } as const;
  if (interval !== undefined) {
    const percent = intervalInWords(interval, [TSAT.low, TSAT.overload]);
    const how = computedWords(tibc, measuredLab('transferrin', labs.transferrin, today));
    return { ...line, value: `${percent} % (${how})`, ...echoOf('tsat', interval, 'adult') };
  }
  if (iron === undefined || tibc === undefined) return undefined;
  return {
    ...line,
    value: '',
    problem: `${whyNotComputed(iron, tibc)} No TSAT is computed.`,
  };
}

/** Why no table reads it, and what is said beside it; a value that is read has a place among its limits. */
function standing(
  id: LabId,
  value: LabValue | undefined,
  whose: EchoFor,
  today: string,
): Pick<LabLine, 'value' | 'problem' | 'doubt' | 'waits' | 'units' | 'echo' | 'limits'> {
  const parsed = parse(id, value);
  const read = readLab(id, value, today);
  const day = dayWords(value?.drawn, today);
  const text = (value?.text ?? '').trim();
  if (parsed.kind === 'doubted' && read.kind !== 'old')
    return {
      value: parsed.says,
      problem: inTurn(SETTLE_UNIT, day),
      waits: read.kind === 'unread' ? read.waits : [],
      units: parsed.units,
    };
  if (parsed.kind !== 'value')
    return { value: text, problem: inTurn('says' in parsed ? parsed.says : '', day) };
  const shown = withUnit(parsed.plain, parsed.interval.unit);
  if (read.kind !== 'read')
    return {
      value: shown,
      problem: day,
      ...(read.kind === 'unread' ? { waits: read.waits } : {}),
    };
  const doubt = inTurn(parsed.doubt ?? '', day);
  return {
    value: shown,
    ...echoOf(id, read.interval, whose),
    ...(doubt === '' ? {} : { doubt }),
  };
}

/** Every value that was typed, and TSAT where it can be computed. A blank gives no line. */
export function labLines(
  visit: Pick<Visit, 'labs'>,
  whose: EchoFor,
  today: string,
): readonly LabLine[] {
  return LAB_IDS.flatMap((id): LabLine[] => {
    const value = visit.labs[id];
    const computed = id === 'tsat' ? computedTsat(visit, today) : undefined;
    const ofComputed = computed === undefined ? [] : [computed];
    if (parse(id, value).kind === 'blank') return ofComputed;
    const drawn = value?.drawn;
    const age = ageOf(drawn, today);
    const day = dayWords(drawn, today);
    const line: LabLine = {
      id,
      name: quantity(id).name,
      ...(drawn === undefined ? {} : { drawn }),
      ...(age === undefined ? {} : { age }),
      ...(day === '' ? {} : { day }),
      ...standing(id, value, whose, today),
    };
    return [line, ...ofComputed];
  });
}
