/** LHC-Forms in a page on this machine, with the form of the checklist: for the robot, and by hand. */
import { createServer, type Server } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { questionnaire } from '../../src/fhir/questionnaire.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
};

/** By hand: a response is loaded from a file, and what stands in the form is saved as one. */
const PAGE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>The form in LHC-Forms</title>
    <link rel="stylesheet" href="/webcomponent/styles.css" />
  </head>
  <body>
    <p>
      <label>Load a response or a bundle: <input type="file" id="load" /></label>
      <button id="save">Save the response</button>
    </p>
    <div id="drawn-form"></div>
    <script src="/webcomponent/assets/lib/zone.min.js"></script>
    <script src="/webcomponent/lhc-forms.js"></script>
    <script src="/fhir/R4/lformsFHIR.min.js"></script>
    <script>
      const form = fetch('/questionnaire.json').then((found) => found.json());
      window.show = async (response) => {
        const { Util } = window.LForms;
        const made = Util.convertFHIRQuestionnaireToLForms(await form, 'R4');
        const filled =
          response === undefined
            ? made
            : Util.mergeFHIRDataIntoLForms('QuestionnaireResponse', response, made, 'R4');
        await Util.addFormToPage(filled, 'drawn-form');
        // It says that it is done before it is drawn.
        while (document.querySelector('#drawn-form .lhc-question') === null)
          await new Promise((drawn) => setTimeout(drawn, 100));
      };
      window.answers = () =>
        window.LForms.Util.getFormFHIRData('QuestionnaireResponse', 'R4', 'drawn-form');
      document.getElementById('load').onchange = async ({ target }) => {
        const found = JSON.parse(await target.files[0].text());
        const response = (found.entry ?? [])
          .map(({ resource }) => resource)
          .find(({ resourceType }) => resourceType === 'QuestionnaireResponse');
        await window.show(response ?? found);
      };
      document.getElementById('save').onclick = () => {
        const link = document.createElement('a');
        link.href = URL.createObjectURL(new Blob([JSON.stringify(window.answers())]));
        link.download = 'response.json';
        link.click();
      };
    </script>
  </body>
</html>
`;

export type Served = { readonly address: string; readonly server: Server };

/** `folder`: what was unpacked of LHC-Forms. */
export async function serve(folder: string, port = 0): Promise<Served> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://page');
    const send = (type: string, body: string | Buffer) => {
      response.writeHead(200, { 'Content-Type': type });
      response.end(body);
    };
    if (pathname === '/') return send('text/html', PAGE);
    if (pathname === '/questionnaire.json')
      return send('application/json', JSON.stringify(questionnaire()));
    return void readFile(join(folder, normalize(pathname))).then(
      (bytes) => send(TYPES[extname(pathname)] ?? 'application/octet-stream', bytes),
      () => {
        response.writeHead(404);
        response.end();
      },
    );
  });
  await new Promise<void>((done) => {
    server.listen(port, '127.0.0.1', done);
  });
  const at = server.address();
  if (at === null || typeof at === 'string') throw new Error('The server has no address');
  return { address: `http://127.0.0.1:${at.port}/`, server };
}
