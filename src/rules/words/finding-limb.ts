/** A limb in danger and a swollen leg, found and by account, of a red flag. */
import { hasSign, isNew, isUnsaid } from '../facts/finding.ts';
import { SIGN_WORDS } from '../record/exam.ts';
import { SAFETY } from '../record/safety.ts';
import type { ExamId, SafetyDetail, Sign } from '../record/ids.ts';
import type { Finding } from '../record/visit.ts';
import { safetyDetails } from './exam.ts';
import {
  fromExam,
  fromSafety,
  ofLeg,
  onSide,
  signsOf,
  type FindingWords,
  type Found,
} from './found.ts';
import { listed, lower } from './phrases.ts';
import { toldWords } from './told.ts';

/** What is no quality of the leg, and follows it. */
const BESIDE: readonly (SafetyDetail | Sign)[] = [
  'rest-pain',
  'ulcer',
  'black-skin',
  'ulcer-or-black',
  'spreading-infection',
  'fever',
  'diabetes',
  'larger-calf',
];
const ULCER = lower(SAFETY['limb-sudden'].details.ulcer);
const AN_ULCER = `an ${ULCER}`;
/** These are things, and take an article in a sentence. */
const BESIDE_PHRASES: Readonly<Record<string, string>> = {
  'ulcer or black skin': 'an ulcer or black skin',
  'infection that spreads': 'an infection that spreads',
};
const isBeside = (detail: SafetyDetail | Sign): boolean => BESIDE.includes(detail);

const WITH = ', with ';
/** Nothing stands "with" what has something with it already. */
function withRest([first = '', ...rest]: readonly string[]): string {
  if (rest.length === 0) return first;
  return first.includes(WITH) ? `${first}; ${listed(rest)}` : `${first}${WITH}${listed(rest)}`;
}

/** "a cold or pale, very painful leg, with foot pain at rest". */
function toldLimb(visit: Found, ulcerOf?: Finding['side']): FindingWords {
  const of = safetyDetails(visit, 'limb-sudden', (detail) => !isBeside(detail)).join(', ');
  const beside = safetyDetails(visit, 'limb-sudden', isBeside).map((each) =>
    each === ULCER ? ofLeg(AN_ULCER, ulcerOf) : (BESIDE_PHRASES[each] ?? each),
  );
  const phrases = of === '' ? beside : [`a ${of} leg`, ...beside];
  return fromSafety(visit, 'limb-sudden', withRest, phrases);
}

/** The signs with their side; where it was not said what they are, the side follows. */
function sided(visit: Found, id: ExamId, place: typeof ofLeg, leaves?: Sign): FindingWords {
  const finding = visit.exam[id];
  const signs = (finding?.signs ?? []).filter((sign) => sign !== leaves);
  const named = listed(signsOf(signs.length === 0 ? finding : { ...finding, signs }, id));
  return isUnsaid(finding)
    ? fromExam(visit, id, named, ['side', 'new', 'rest'])
    : fromExam(visit, id, place(named, finding?.side));
}

/** Told, or found of swelling, pulses and skin: what the line is about first, and all else. */
export function limb(visit: Found, about: 'told' | 'pulses' | 'skin'): FindingWords {
  const { oedema, pulses, 'skin-veins': skin } = visit.exam;
  const { answer, details = [] } = visit.safety['limb-sudden'] ?? {};
  const isTold = answer === 'yes' || answer === 'unsure';
  // A cold leg that was told is not found a second time.
  const leaves = details.includes('cold-or-pale') ? 'cold-or-pale' : undefined;
  // Varicose veins and a rash say nothing of the limb's danger (D52).
  const endangers = isUnsaid(skin) || hasSign(skin, 'ulcer', 'gangrene', 'red-hot');
  // Nor is one ulcer that was told and found, of one time: what was told gets its side.
  const toldOnset = visit.safety['limb-sudden']?.onset;
  const isToldUlcer =
    details.includes('ulcer') &&
    isNew(skin) &&
    skin?.signs?.join() === 'ulcer' &&
    (skin.onset ?? toldOnset) === toldOnset;
  const words = {
    told:
      isTold &&
      (about === 'told' || details.length > 0) &&
      toldLimb(visit, isToldUlcer ? skin.side : undefined),
    tense: isNew(oedema) && hasSign(oedema, 'tense-very-painful') && swelling(visit),
    pulses: isNew(pulses) && sided(visit, 'pulses', onSide, leaves),
    skin: isNew(skin) && endangers && !isToldUlcer && sided(visit, 'skin-veins', ofLeg),
  };
  const parts = [...new Set([words[about], ...Object.values(words)])].flatMap((part) =>
    part === false ? [] : [part],
  );
  const [only, ...more] = parts;
  if (only !== undefined && more.length === 0) return only;
  return {
    short: withRest(parts.map(({ short }) => short)),
    long: parts.map(({ long }) => long).join('; '),
  };
}

/** "painful or tender, warm swelling of both legs, calf clearly larger". */
function swellingName(
  swollen: string,
  signs: readonly (Sign & SafetyDetail)[] | readonly Sign[],
): string {
  const words = (beside: boolean) =>
    signs.filter((sign) => isBeside(sign) === beside).map((sign) => lower(SIGN_WORDS[sign]));
  const of = words(false).join(', ');
  return [of === '' ? swollen : `${of} ${swollen}`, ...words(true)].join(', ');
}

function swelling(visit: Found): FindingWords {
  const { side, signs = [] } = visit.exam.oedema ?? {};
  const swollen = side === undefined ? 'leg swelling, side not said' : ofLeg('swelling', side);
  return fromExam(visit, 'oedema', swellingName(swollen, signs));
}

export function swollenLeg(visit: Found): FindingWords {
  const answer = visit.safety['one-leg-swollen'];
  if (isNew(visit.exam.oedema)) {
    const found = swelling(visit);
    if (answer?.answer !== 'yes') return found;
    const more = answer.details?.includes('chest-pain') === true ? CHEST : '';
    const told = toldWords(visit, 'one-leg-swollen', () => true);
    return {
      short: `${found.short}${more}`,
      long: `${found.long}; told: one leg, ${told}`,
      adds: `${found.adds}; told: one leg, ${told}`,
    };
  }
  const signs = SWELLING_SIGNS.filter((sign) => answer?.details?.includes(sign));
  const chest = answer?.details?.includes('chest-pain') === true ? CHEST : '';
  const named = `${swellingName('swelling of one leg', signs)}${chest}`;
  const phrases = signs.length === 0 && chest === '' ? [] : [named];
  return fromSafety(visit, 'one-leg-swollen', listed, phrases);
}
const CHEST = `, with ${lower(SAFETY['one-leg-swollen'].details['chest-pain'])}`;
const SWELLING_SIGNS = ['painful-or-tender', 'warm', 'larger-calf'] as const;
