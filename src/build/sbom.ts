/**
 * The bill of materials, CycloneDX 1.6: every package that package-lock.json names, by its version,
 * licence and hash. What is in the page is `required`; what builds and tests it is `excluded`. Without
 * a day or a serial number, so that the same lock makes the same bytes.
 */
import { Contrib, Enums, Models, Serialize, Spec } from '@cyclonedx/cyclonedx-library';

type Locked = {
  readonly name?: string;
  readonly version: string;
  readonly license: string;
  /** "sha512-" and base64; the project itself has none. */
  readonly integrity?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
};

/** package-lock.json, as far as it is read: packages by where they lie, the project itself at ''. */
export type Lock = { readonly packages: Readonly<Record<string, Locked>> };

const FOLDER = 'node_modules/';

const nameAt = (path: string): string => path.slice(path.lastIndexOf(FOLDER) + FOLDER.length);

/** In the page: what is needed for types, tests or the build alone is not. */
const isInPage = ({ dev, devOptional }: Locked): boolean => (dev ?? devOptional) !== true;

const licences = new Contrib.License.Factories.LicenseFactory((expression) => {
  if (!/ (?:AND|OR|WITH) /u.test(expression)) throw new Error(`${expression} is no expression`);
});

function componentAt(path: string, locked: Locked, beside: readonly string[]): Models.Component {
  const name = locked.name ?? nameAt(path);
  const component = new Models.Component(
    path === '' ? Enums.ComponentType.Application : Enums.ComponentType.Library,
    name,
    {
      bomRef: path === '' ? name : path,
      version: locked.version,
      licenses: new Models.LicenseRepository([licences.makeFromString(locked.license)]),
    },
  );
  if (path === '') return component;
  component.purl = `pkg:npm/${name.replace('@', '%40')}@${locked.version}`;
  component.scope =
    isInPage(locked) || beside.includes(name)
      ? Enums.ComponentScope.Required
      : Enums.ComponentScope.Excluded;
  const [, sha512 = ''] = locked.integrity?.split('sha512-') ?? [];
  if (sha512 !== '')
    component.hashes.set(
      Enums.HashAlgorithm['SHA-512'],
      Buffer.from(sha512, 'base64').toString('hex'),
    );
  return component;
}

/** Where a package that lies at `from` finds another: beside itself, or in a folder further up. */
function placeOf(lock: Lock, from: string, name: string): string | undefined {
  for (let at = from; ; at = at.slice(0, Math.max(at.lastIndexOf(FOLDER) - 1, 0))) {
    const place = `${at === '' ? '' : `${at}/`}${FOLDER}${name}`;
    if (place in lock.packages) return place;
    if (at === '') return undefined;
  }
}

const needsOf = (locked: Locked): readonly string[] =>
  Object.keys({
    ...locked.dependencies,
    ...locked.devDependencies,
    ...locked.optionalDependencies,
    ...locked.peerDependencies,
  });

/** The bill as JSON; `beside`: packages in the page although they are not needed for every build. Throws where the lock names no project, or a package without a licence. */
export function billOf(lock: Lock, beside: readonly string[] = []): string {
  const components = new Map(
    Object.entries(lock.packages).map(([path, locked]) => [
      path,
      componentAt(path, locked, beside),
    ]),
  );
  for (const [path, component] of components)
    for (const name of needsOf(lock.packages[path] ?? { version: '', license: '' })) {
      const needed = components.get(placeOf(lock, path, name) ?? '');
      // What is optional may not be installed on any machine.
      if (needed !== undefined && needed !== components.get(''))
        component.dependencies.add(needed.bomRef);
    }
  const project = components.get('');
  if (project === undefined) throw new Error('package-lock.json does not name the project');
  components.delete('');
  const bill = new Models.Bom({
    metadata: new Models.Metadata({ component: project }),
    components: new Models.ComponentRepository(components.values()),
  });
  const normalised = new Serialize.JSON.Normalize.Factory(Spec.Spec1dot6);
  return `${new Serialize.JsonSerializer(normalised).serialize(bill, { sortLists: true, space: 1 })}\n`;
}
