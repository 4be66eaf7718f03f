/** What a deployer may list, what a policy is made of it, and that no sentence stays that is not true there. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { allowedBy } from '../../src/build/connected.ts';
import { INSTEAD, sayInstead } from '../../src/build/connected-words.ts';
import { connectedHeaders, headersOf } from '../../src/build/policy.ts';
import { billOf } from '../../src/build/sbom.ts';
import { connectsTo, readSystems, systemAt } from '../../src/record/systems.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

const ONE = { name: 'Test record', iss: 'https://record.example/fhir' };
const listed = (more: object = {}, one: object = {}): string =>
  JSON.stringify({ clientId: 'rls', systems: [{ ...ONE, ...one }], ...more });

describe('systems.json', () => {
  test('is taken as it stands', () => {
    const systems = readSystems(
      listed(
        {
          framedBy: ['https://record.example'],
          noteType: { system: 'urn:x', code: 'y', display: 'z' },
        },
        { token: 'https://login.example:8443' },
      ),
    );
    expect(connectsTo(systems)).toEqual(['https://record.example', 'https://login.example:8443']);
    expect(systemAt(systems, ONE.iss)?.name).toBe(ONE.name);
    expect(systemAt(systems, `${ONE.iss}/`)?.name).toBe(ONE.name);
    expect(systemAt(systems, 'https://record.example')).toBeUndefined();
  });

  test.each([
    [listed({}, { iss: 'http://record.example/fhir' }), 'systems › 0 › iss'],
    [listed({}, { iss: 'https://record.example/fhir/' }), 'systems › 0 › iss'],
    [listed({}, { iss: 'https://record.example/fhir?x=1' }), 'systems › 0 › iss'],
    [listed({}, { iss: 'https://me:you@record.example/fhir' }), 'systems › 0 › iss'],
    [listed({}, { iss: 'https://record.example/fhir; script-src *' }), 'systems › 0 › iss'],
    [listed({}, { token: 'https://login.example/token' }), 'systems › 0 › token'],
    [listed({}, { token: '*' }), 'systems › 0 › token'],
    [listed({}, { name: '' }), 'systems › 0 › name'],
    [listed({ framedBy: ['https://*.example'] }), 'framedBy › 0'],
    [listed({ framedBy: ['https://record.example/'] }), 'framedBy › 0'],
    [listed({ systems: [] }), 'systems'],
    [listed({ clientId: undefined }), 'clientId'],
    [listed({ secret: 'x' }), 'the top'],
    [listed({ systems: [ONE, ONE] }), 'one address twice'],
  ])('%s is refused: %s', (text, place) => {
    expect(() => readSystems(text)).toThrow(place);
  });
});

const policyOf = (framedBy: readonly string[]) =>
  connectedHeaders({ connect: ['https://record.example'], framedBy }, ["'sha256-x'"]);

describe('the policy', () => {
  const ordinary = headersOf('');

  test('lets the page ask the listed origins, and nothing else that the ordinary one may not', () => {
    const headers = policyOf([]);
    expect(headers['Content-Security-Policy']).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self' 'sha256-x'; img-src 'self' data:; connect-src https://record.example; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
    );
    const { 'Content-Security-Policy': _, ...others } = headers;
    const { 'Content-Security-Policy': __, ...before } = ordinary;
    expect(others).toEqual(before);
  });

  test('lets those show it within their page that are listed', () => {
    const headers = policyOf(['https://a.example', 'https://b.example']);
    expect(headers['Content-Security-Policy']).toContain(
      'frame-ancestors https://a.example https://b.example;',
    );
    expect(headers['X-Frame-Options']).toBeUndefined();
  });

  test('is made of the list', () => {
    const systems = readSystems(listed({ framedBy: ['https://a.example'] }));
    expect(allowedBy(systems)).toEqual({
      connect: ['https://record.example'],
      framedBy: ['https://a.example'],
    });
  });
});

describe('what the connected page says instead', () => {
  test.each(INSTEAD.map((each) => [each.file, each.says, each] as const))(
    'src/%s says “%s” once, and then no more',
    (file, says, { instead }) => {
      const text = sayInstead(file, readFileSync(join(root, 'src', file), 'utf8'));
      expect(text).not.toContain(says);
      expect(text).toContain(instead);
    },
  );

  test('a sentence that is gone stops the build', () => {
    for (const { file } of INSTEAD)
      expect(() => sayInstead(file, 'Something else.')).toThrow('exactly once');
  });
});

test('the bill of materials of the connected page names its package as in the page', () => {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  const scopeOf = (beside: readonly string[]) => {
    const { components } = JSON.parse(billOf(lock, beside)) as {
      components: { name: string; scope: string }[];
    };
    return components.find(({ name }) => name === 'oauth4webapi')?.scope;
  };
  expect(scopeOf([])).toBe('excluded');
  expect(scopeOf(['oauth4webapi'])).toBe('required');
});
