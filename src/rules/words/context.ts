/** Laboratory values as typed, and the age for the head of the paper. */
import { TSAT } from '../tables/limits/iron.ts';
import type { LabLine } from './assessment.ts';
import { tsatOf } from '../facts/measured.ts';
import { dateDoubt, sampleAge } from './sample.ts';
import { intervalInWords, isExact, type Interval } from '../logic/interval.ts';
import { intervalOf, parse, quantity } from '../record/quantities.ts';
import { echo, type EchoFor, type EchoId } from '../tables/echo.ts';
import { LAB_IDS, type LabId } from '../record/ids.ts';
import type { Visit } from '../record/visit.ts';

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

/** TSAT from iron and TIBC, marked as computed; the two must share their unit (T45). */
function computedTsat(visit: Pick<Visit, 'labs'>): LabLine | undefined {
  const { labs } = visit;
  if ((labs.tsat?.text ?? '').trim() !== '') return undefined;
  const iron = intervalOf('iron', labs.iron);
  const tibc = intervalOf('tibc', labs.tibc);
  const interval = tsatOf(visit);
  const name = quantity('tsat').name;
  if (interval !== undefined) {
    const percent = intervalInWords(interval, [TSAT.low, TSAT.overload]);
    return {
      id: 'tsat',
      name,
      value:
        tibc === undefined
          ? `${percent} % (computed, TIBC estimated from transferrin)`
          : `${percent} % (computed)`,
      ...echoOf('tsat', interval, 'adult'),
    };
  }
  if (iron === undefined || tibc === undefined) return undefined;
  return {
    id: 'tsat',
    name,
    value: '',
    problem: `${whyNotComputed(iron, tibc)} No TSAT is computed.`,
  };
}

/** Every value that was typed, and TSAT where it can be computed. A blank gives no line. */
export function labLines(
  visit: Pick<Visit, 'labs'>,
  whose: EchoFor,
  today: string,
): readonly LabLine[] {
  return LAB_IDS.flatMap((id): LabLine[] => {
    const typed = visit.labs[id];
    const parsed = parse(id, typed);
    const name = quantity(id).name;
    if (parsed.kind === 'blank') {
      const computed = id === 'tsat' ? computedTsat(visit) : undefined;
      return computed === undefined ? [] : [computed];
    }
    const drawn = typed?.drawn;
    const later = dateDoubt(drawn, today);
    const age = sampleAge(drawn, today);
    const shown = {
      id,
      name,
      ...(drawn === undefined ? {} : { drawn }),
      ...(age === undefined ? {} : { age }),
    };
    if (parsed.kind !== 'value') {
      return [{ ...shown, value: (typed?.text ?? '').trim(), problem: parsed.says }];
    }
    const old = age === undefined ? undefined : `Sample ${age}: repeat before acting.`;
    const doubt = [parsed.doubt, later, old].filter((each) => each !== undefined).join(' ');
    return [
      {
        ...shown,
        value: `${parsed.plain} ${parsed.interval.unit}`,
        ...echoOf(id, parsed.interval, whose),
        ...(doubt === '' ? {} : { doubt }),
      },
    ];
  });
}
