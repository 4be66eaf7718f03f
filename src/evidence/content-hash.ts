/**
 * A number for the clinical content: it changes with any row, limit, source, definition or sentence
 * of the register, and with nothing else. Two pages that show the same number decide by the same
 * tables. It is no seal against tampering: the hash is a short one, made to notice changes.
 */
import { CONDITIONS } from '../rules/tables/conditions/conditions.ts';
import { FACT_WORDS } from '../rules/words/facts.ts';
import { MEDICINE_CLASSES } from '../rules/record/medicines/classes.ts';
import { REGISTER, type Registered } from './register.ts';
import { PLACES, SOURCES, type Source } from '../rules/tables/sources.ts';
import type { Threshold } from '../rules/logic/interval.ts';
import { THRESHOLDS } from './thresholds.ts';

export type Content = {
  readonly register: readonly Registered[];
  readonly thresholds: readonly Threshold[];
  readonly sources: Readonly<Record<string, Source>>;
  /** Definitions and lists that rows lean on. */
  readonly lists: readonly unknown[];
};

export const CONTENT: Content = {
  register: REGISTER,
  thresholds: THRESHOLDS,
  sources: SOURCES,
  lists: [FACT_WORDS, CONDITIONS, MEDICINE_CLASSES, PLACES],
};

/**
 * JSON with sorted keys. Code is left out: how a fact is computed is no text, and the tests hold it.
 */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const parts = Object.entries(value)
      .filter(([, part]) => part !== undefined && typeof part !== 'function')
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, part]) => `${JSON.stringify(key)}:${canonical(part)}`);
    return `{${parts.join(',')}}`;
  }
  return JSON.stringify(value ?? null);
}

/** The whole content as one text: the same for the same content on any machine. */
export const canonicalText = ({ register, thresholds, sources, lists }: Content): string =>
  canonical({
    register: register.map(({ topic, title, table, says }) => ({
      topic,
      title,
      table,
      says: table.rows.map((row) => says(row.id)),
    })),
    thresholds,
    sources,
    lists,
  });

const PRIME = 0x100_0000_01b3n;
const OFFSET = 0xcbf2_9ce4_8422_2325n;

/** FNV-1a with 64 bits over the text's UTF-16 units, low byte first; 16 hexadecimal digits. */
export function fnv1a(text: string): string {
  let hash = OFFSET;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    hash = BigInt.asUintN(64, (hash ^ BigInt(unit % 256)) * PRIME);
    hash = BigInt.asUintN(64, (hash ^ BigInt(unit >> 8)) * PRIME);
  }
  return hash.toString(16).padStart(16, '0');
}

/** "3f2a 90c1 77de 5b04": the content of these rules, to read out and compare. */
export const contentHash = (content: Content = CONTENT): string =>
  fnv1a(canonicalText(content)).replaceAll(/(.{4})(?=.)/gu, '$1 ');
