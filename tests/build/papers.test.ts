/** The papers beside the page, each by what it is made of; whole in build.test.ts. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Spec, Validation } from '@cyclonedx/cyclonedx-library';
import { describe, expect, test } from 'vitest';
import { HASHES, hashesOf, isPaper } from '../../src/build/papers.ts';
import { asksHost } from '../../src/build/recall.ts';
import { billOf, type Lock } from '../../src/build/sbom.ts';
import { securityText } from '../../src/build/security-txt.ts';

const folder = fileURLToPath(new URL('../../node_modules/.cache/tests/papers', import.meta.url));

test('a hash stands beside the path of each file, dotted ones included, and not of its own list', () => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'assets'), { recursive: true });
  writeFileSync(join(folder, 'index.html'), 'abc');
  writeFileSync(join(folder, '.htaccess'), '');
  writeFileSync(join(folder, 'assets', 'a.js'), 'abc');
  writeFileSync(join(folder, HASHES), 'from before');
  const ofAbc = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
  const ofNothing = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
  expect(hashesOf(folder)).toBe(
    `${ofNothing}  .htaccess\n${ofAbc}  assets/a.js\n${ofAbc}  index.html\n`,
  );
});

test.each([
  ['sbom.cdx.json', true],
  ['SHA256SUMS', true],
  ['.well-known/security.txt', true],
  ['fhir/Questionnaire-rls-checklist.json', true],
  ['licences.txt', false],
  ['assets/SHA256SUMS', false],
])('%s is a paper that the worker does not keep: %s', (name, is) => {
  expect(isPaper(name)).toBe(is);
});

const packaged = (version: string, more = {}) => ({
  version,
  license: 'MIT',
  integrity: `sha512-${Buffer.alloc(64, 1).toString('base64')}`,
  ...more,
});

describe('the bill of materials', () => {
  const lock: Lock = {
    packages: {
      '': {
        name: 'page',
        version: '1.0.0',
        license: 'UNLICENSED',
        dependencies: { shown: '1.0.0' },
        devDependencies: { '@of/tools': '2.0.0' },
      },
      'node_modules/shown': packaged('1.0.0', { dependencies: { deep: '^1' } }),
      'node_modules/deep': packaged('1.5.0'),
      'node_modules/@of/tools': packaged('2.0.0', {
        dev: true,
        license: '(MIT OR CC0-1.0)',
        dependencies: { deep: '^3' },
        optionalDependencies: { elsewhere: '^1' },
      }),
      'node_modules/@of/tools/node_modules/deep': packaged('3.1.0', { dev: true }),
      'node_modules/types': packaged('4.0.0', { devOptional: true }),
    },
  };
  const bill = billOf(lock);
  const read = JSON.parse(bill) as {
    components: { name: string; version: string; scope: string; purl: string; hashes: unknown }[];
    dependencies: { ref: string; dependsOn?: string[] }[];
  };
  const needs = (ref: string) =>
    read.dependencies.find((each) => each.ref === ref)?.dependsOn ?? [];

  test('is one by the schema, and the same for the same lock', async () => {
    const validator = new Validation.JsonStrictValidator(Spec.Version.v1dot6);
    expect(await validator.validate(bill)).toBeNull();
    expect(await validator.validate(bill.replace('"bomFormat"', '"form"'))).not.toBeNull();
    expect(billOf(lock)).toBe(bill);
    expect(bill).not.toMatch(/timestamp|serialNumber/u);
  });

  test('names each package with its version, hash and address, and what is not in the page', () => {
    expect(read.components.map(({ name, version, scope }) => [name, version, scope])).toEqual([
      ['@of/tools', '2.0.0', 'excluded'],
      ['deep', '3.1.0', 'excluded'],
      ['deep', '1.5.0', 'required'],
      ['shown', '1.0.0', 'required'],
      ['types', '4.0.0', 'excluded'],
    ]);
    expect(read.components[0]).toMatchObject({
      purl: 'pkg:npm/%40of/tools@2.0.0',
      hashes: [{ alg: 'SHA-512', content: '01'.repeat(64) }],
      licenses: [{ expression: '(MIT OR CC0-1.0)' }],
    });
  });

  test('says what needs what, each the one that it would find', () => {
    expect(needs('page')).toEqual(['node_modules/@of/tools', 'node_modules/shown']);
    expect(needs('node_modules/shown')).toEqual(['node_modules/deep']);
    expect(needs('node_modules/@of/tools')).toEqual(['node_modules/@of/tools/node_modules/deep']);
  });
});

describe('security.txt', () => {
  const now = new Date('2026-12-01T00:00:00Z');
  const told = (contact?: string, expires?: string) =>
    securityText({ RLS_SECURITY_CONTACT: contact, RLS_SECURITY_EXPIRES: expires }, now);

  test('is not written where the build is told of nobody', () => {
    expect(told()).toBeUndefined();
    expect(told('', '')).toBeUndefined();
  });

  test.each(['mailto:it@clinic.example', 'https://clinic.example/report', 'tel:+44-20-7946-0000'])(
    'names %s and the day on which it ends',
    (contact) => {
      expect(told(contact, '2027-11-30')).toBe(
        `Contact: ${contact}\nExpires: 2027-11-30T00:00:00.000Z\n`,
      );
    },
  );

  test.each([
    ['it@clinic.example', '2027-11-30', /^RLS_SECURITY_CONTACT must be .*it@clinic\.example/u],
    ['mailto:it@clinic.example\nHiring: x', '2027-11-30', /^RLS_SECURITY_CONTACT must be/u],
    ['http://clinic.example', '2027-11-30', /^RLS_SECURITY_CONTACT must be/u],
    [undefined, '2027-11-30', /^RLS_SECURITY_CONTACT must be/u],
    ['mailto:it@clinic.example', undefined, /^RLS_SECURITY_EXPIRES must be a day/u],
    ['mailto:it@clinic.example', 'next year', /^RLS_SECURITY_EXPIRES must be a day/u],
    ['mailto:it@clinic.example', '2027-02-30', /^RLS_SECURITY_EXPIRES must be a day/u],
    ['mailto:it@clinic.example', '30/11/2027', /^RLS_SECURITY_EXPIRES must be a day/u],
    ['mailto:it@clinic.example', '2026-11-30', /^RLS_SECURITY_EXPIRES must lie ahead/u],
  ])('%j until %j is refused by a sentence', (contact, expires, says) => {
    expect(() => told(contact, expires)).toThrow(says);
  });
});

test('the page asks its host only where the build is told “yes”', () => {
  expect(asksHost({})).toBe(false);
  expect(asksHost({ RLS_RECALL: '' })).toBe(false);
  expect(asksHost({ RLS_RECALL: 'yes' })).toBe(true);
  for (const value of ['no', 'true', '1', 'Yes', ' yes'])
    expect(() => asksHost({ RLS_RECALL: value })).toThrow(/^RLS_RECALL must be “yes” or not set/u);
});
