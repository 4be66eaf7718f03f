/** A limb in danger and a swollen leg, found and by account, of a red flag. */
import { hasSign, isNew, isUnsaid } from '../facts/finding.ts';
import type { SafetyDetail, Sign } from '../record/ids.ts';
import type { Finding } from '../record/visit.ts';
import {
  fromExam,
  fromSafety,
  ofLeg,
  onSide,
  signsOf,
  type FindingWords,
  type Found,
} from './found.ts';
import { listed } from './phrases.ts';
import { toldWords } from './told.ts';

const OF_THE_LEG: Readonly<Partial<Record<SafetyDetail, string>>> = {
  'cold-or-pale': 'cold or pale',
  painful: 'very painful',
  numb: 'numb',
  weak: 'weak',
  'tense-swollen': 'tense, swollen, disproportionately painful',
};
const OF_THE_FOOT: Readonly<Partial<Record<SafetyDetail, string>>> = {
  'rest-pain': 'foot pain at rest',
  'ulcer-or-black': 'an ulcer or black skin',
};

const among = (
  details: readonly SafetyDetail[],
  words: Readonly<Partial<Record<SafetyDetail, string>>>,
): readonly string[] => details.flatMap((detail) => words[detail] ?? []);

/** "a cold or pale, very painful leg, with foot pain at rest". */
function limbPhrases(details: readonly SafetyDetail[]): readonly string[] {
  const leg = among(details, OF_THE_LEG).join(', ');
  const foot = among(details, OF_THE_FOOT);
  return leg === '' ? foot : [`a ${leg} leg`, ...foot];
}

const withRest = ([first = '', ...rest]: readonly string[]): string =>
  rest.length === 0 ? first : `${first}, with ${listed(rest)}`;

const isTold = (answer: string | undefined): boolean => answer === 'yes' || answer === 'unsure';

/** Skin that speaks of the vessels, or of which it was not said what it is (D52). */
const isOfVessels = (skin: Finding | undefined): boolean =>
  isNew(skin) && (isUnsaid(skin) || hasSign(skin, 'ulcer', 'gangrene', 'red-hot'));

type LimbPart = 'told' | 'tense' | 'pulses' | 'skin';

/** Told, or found of swelling, pulses and skin: what is not there is left out. */
function limbPart(visit: Found, part: LimbPart): readonly FindingWords[] {
  const { oedema, pulses, 'skin-veins': skin } = visit.exam;
  switch (part) {
    case 'told': {
      const answer = visit.safety['limb-sudden'];
      if (!isTold(answer?.answer)) return [];
      return [fromSafety(visit, 'limb-sudden', withRest, limbPhrases(answer?.details ?? []))];
    }
    case 'tense': {
      if (!isNew(oedema) || !hasSign(oedema, 'tense-very-painful')) return [];
      return [fromExam(visit, 'oedema', ofLeg('tense, very painful swelling', oedema.side))];
    }
    case 'pulses':
      return isNew(pulses) ? [pulsesWords(visit, pulses)] : [];
    case 'skin':
      return isOfVessels(skin) ? [sidedSigns(visit, 'skin-veins', skin, ofLeg)] : [];
  }
}

/** The signs with their side; where it was not said what they are, the side follows. */
function sidedSigns(
  visit: Found,
  id: 'pulses' | 'skin-veins',
  finding: Finding | undefined,
  sided: typeof ofLeg,
): FindingWords {
  const signs = listed(signsOf(finding, id));
  return isUnsaid(finding)
    ? fromExam(visit, id, signs, ['side', 'new', 'rest'])
    : fromExam(visit, id, sided(signs, finding?.side));
}

/** A cold leg that was told is not found a second time. */
function pulsesWords(visit: Found, pulses: Finding): FindingWords {
  const { signs = [] } = pulses;
  const isToldCold = visit.safety['limb-sudden']?.details?.includes('cold-or-pale') === true;
  const more = signs.filter((sign) => sign !== 'cold-or-pale' || !isToldCold);
  return sidedSigns(
    visit,
    'pulses',
    more.length === 0 ? pulses : { ...pulses, signs: more },
    onSide,
  );
}

/** What the line is about first, and with it all else that endangers the limb. */
export function limb(visit: Found, ...about: readonly LimbPart[]): FindingWords {
  const hasDetails = (visit.safety['limb-sudden']?.details ?? []).length > 0;
  const beside = ALL_PARTS.filter((part) => part !== 'told' || hasDetails);
  const parts = [...new Set([...about, ...beside])].flatMap((part) => limbPart(visit, part));
  return {
    short: withRest(parts.map(({ short }) => short)),
    long: parts.map(({ long }) => long).join('; '),
  };
}
const ALL_PARTS: readonly LimbPart[] = ['told', 'tense', 'pulses', 'skin'];

const OF_SWELLING: readonly (readonly [Sign & SafetyDetail, string])[] = [
  ['painful-or-tender', 'painful or tender'],
  ['warm', 'warm'],
];

/** "painful or tender, warm swelling of both legs, calf clearly larger". */
function swellingName(signs: readonly (Sign | SafetyDetail)[], swelling: string): string {
  const how = [
    ...(signs.includes('tense-very-painful') ? ['tense, very painful'] : []),
    ...OF_SWELLING.flatMap(([sign, words]) => (signs.includes(sign) ? [words] : [])),
    ...(signs.includes('pitting') ? ['pitting'] : []),
  ].join(', ');
  const named = how === '' ? swelling : `${how} ${swelling}`;
  return signs.includes('larger-calf') ? `${named}, calf clearly larger` : named;
}

const WHERE = {
  left: 'swelling of the left leg',
  right: 'swelling of the right leg',
  both: 'swelling of both legs',
} as const;

export function swollen(visit: Found): FindingWords {
  const { oedema } = visit.exam;
  const answer = visit.safety['one-leg-swollen'];
  const details = answer?.details ?? [];
  if (isNew(oedema)) {
    const where = oedema.side === undefined ? 'leg swelling, side not said' : WHERE[oedema.side];
    const found = fromExam(visit, 'oedema', swellingName(oedema.signs ?? [], where));
    if (answer?.answer !== 'yes') return found;
    const told = toldWords(visit, 'one-leg-swollen', () => true);
    return { ...found, long: `${found.long}; told: one leg, ${told}` };
  }
  const phrases = details.length === 0 ? [] : [swellingName(details, 'swelling of one leg')];
  return fromSafety(visit, 'one-leg-swollen', listed, phrases);
}
