/** Limits of ferritin and transferrin saturation, each named by what it is for. */
import { cite } from '../sources.ts';
import { ferritin, saturation } from './limit.ts';

const AASM = cite('winkelman-2025', '4.1', 'consensus');
const AASM_RESTATED = cite('winkelman-2025-secondary', '4.1', 'guideline');
const IRLSSG = cite('allen-2018', '4.1', 'expert');
const DESIGN = cite('project-design', 'D5', 'design');

export const FERRITIN = {
  /** Below: iron deficiency in anyone, with or without RLS (D5). */
  deficient: ferritin('ferritin-deficient', '30', DESIGN),
  /** From here no iron deficiency on ferritin and TSAT, whatever the haemoglobin (D71). */
  notDeficient: ferritin('ferritin-not-deficient', '45', cite('project-design', 'D71', 'design')),
  /** Below: low enough for anaemia to be looked into through the gut (D21; AGA 2020, BSG 2021). */
  gutReferral: ferritin('ferritin-gut-referral', '45', cite('project-design', 'D21', 'design')),
  /** The source articles' figure; superseded as a limit for adults (§11). */
  sourceArticles: ferritin(
    'ferritin-source-articles',
    '50',
    cite('seed-articles', '4.1', 'expert'),
  ),
  /** Up to here a cause is asked about, below `deficient` looked for (D5). */
  askAboutCause: ferritin('ferritin-ask-about-cause', '50', DESIGN),
  /** Below: a child is treated. */
  childTreat: ferritin('ferritin-child-treat', '50', AASM_RESTATED, 'AASM 2025, children'),
  /** Up to here oral or intravenous iron. AASM 2025, a consensus "that has not been empirically tested". */
  adultOralOrIv: ferritin('ferritin-adult-oral-or-iv', '75', AASM),
  /** Up to here iron may be considered in a child. */
  childConsider: ferritin('ferritin-child-consider', '75', cite('uptodate-child', '4.1', 'expert')),
  pregnancy: ferritin('ferritin-pregnancy', '75', cite('picchietti-2015', '4.1', 'consensus')),
  /**
   * Up to here intravenous iron, above it only by a low TSAT. Inclusive as in IRLSSG 2018; Mayo 2021
   * says below (§4.2, boundary disputes).
   */
  adultIv: ferritin('ferritin-adult-iv', '100', IRLSSG, 'AASM 2025, IRLSSG 2018'),
  /** Below: iron sucrose in end-stage kidney disease. */
  esrdIvSucrose: ferritin('ferritin-esrd-iv-sucrose', '200', AASM_RESTATED, 'AASM 2025, ESRD'),
  /** Above: no iron, find why. */
  high: ferritin('ferritin-high', '300', IRLSSG),
  /** What a Roche-type assay reads where a Beckman one reads `high` (§4.1). */
  highByRoche: ferritin('ferritin-high-by-roche', '457', cite('ferritin-assays', '4.1', 'study')),
} as const;

export const TSAT = {
  /** Below: within the range for iron whatever the ferritin. */
  low: saturation('tsat-low', '20', AASM),
  /** Above: a hard stop. Exactly at it gives a caution only (§4.2, boundary disputes). */
  overload: saturation('tsat-overload', '45', IRLSSG),
} as const;
