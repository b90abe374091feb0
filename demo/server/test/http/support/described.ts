import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { OPERATIONS, type OperationId } from 'interaction-timeline/protocol';

// Read and checked apart from the server, so that a server that checks nothing is found out.
type Node = Readonly<Record<string, unknown>>;

const document = JSON.parse(
  readFileSync(new URL('../../../../../src/data/rest/protocol/openapi.json', import.meta.url), 'utf8'),
) as Node;
const ajv = new Ajv2020({ strict: false });
formats(ajv);
ajv.addSchema({ ...document, $id: 'document' });

function at(pointer: string): { readonly pointer: string; readonly node: Node } {
  const node = pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((parent, step) => (parent as Node)?.[step.replaceAll('~1', '/').replaceAll('~0', '~')], document);
  const reference = (node as Node | undefined)?.['$ref'];
  return typeof reference === 'string' ? at(reference.slice(1)) : { pointer, node: node as Node };
}

const step = (name: string) => `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;

/** The schema of what an operation answers under a status, in a media type. */
export function assertDescribed(operation: OperationId, status: number, type: string | null, body: unknown): void {
  const { method, path } = OPERATIONS[operation];
  const responses = `/paths${step(path)}/${method.toLowerCase()}/responses`;
  const described = at(responses).node;
  const { pointer, node } = at(`${responses}/${String(status) in described ? status : 'default'}`);
  const content = node['content'] as Node | undefined;
  if (!content) return assert.equal(body, '', `${operation} ${status} is described without a body`);
  // a file, of whatever type
  if ('*/*' in content) return;
  const media = type?.split(';')[0] ?? '';
  assert.ok(media in content, `${operation} ${status} is answered as ${media}`);
  const validate = ajv.compile({ $ref: `document#${encodeURI(`${pointer}/content${step(media)}/schema`)}` });
  assert.ok(validate(body), `${operation} ${status}: ${ajv.errorsText(validate.errors)} in ${JSON.stringify(body)}`);
}

/** The body of an answer, after it was found to be what the document says. */
export async function described<Body>(operation: OperationId, response: Response): Promise<Body> {
  const text = await response.text();
  const type = response.headers.get('content-type');
  const body: unknown = type?.includes('json') ? JSON.parse(text) : text;
  assertDescribed(operation, response.status, type, body);
  return body as Body;
}
