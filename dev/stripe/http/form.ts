import { invalid } from './errors';

/** A decoded form: text, or a tree of named or numbered parts. An uploaded file is a leaf of its own. */
export type FormValue = string | Upload | FormTree;
export interface FormTree {
  [name: string]: FormValue;
}

export class Upload {
  constructor(
    readonly filename: string,
    readonly type: string,
    readonly bytes: Buffer,
  ) {}
}

const depthMax = 12;

/** Decodes `a[b][0]=c&expand[]=d` into a tree; numbered parts stay named by their number. */
export function parseForm(text: string): FormTree {
  const tree = emptyTree();
  for (const [name, value] of new URLSearchParams(text)) plant(tree, name, value);
  return tree;
}

/** Decodes a multipart body, as the Files API takes it. */
export async function parseMultipart(body: Buffer, contentType: string): Promise<FormTree> {
  const tree = emptyTree();
  const response = new Response(new Uint8Array(body), { headers: { 'content-type': contentType } });
  const form = await response.formData().catch(() => {
    throw invalid('Invalid multipart/form-data body.');
  });
  for (const [name, value] of form) {
    if (typeof value === 'string') plant(tree, name, value);
    else
      plant(tree, name, new Upload(value.name, value.type, Buffer.from(await value.arrayBuffer())));
  }
  return tree;
}

/** A tree without a prototype, so that no parameter can be mistaken for a method of an object. */
export function emptyTree(): FormTree {
  return Object.create(null) as FormTree;
}

export function isTree(value: FormValue | undefined): value is FormTree {
  return typeof value === 'object' && !(value instanceof Upload);
}

function plant(tree: FormTree, name: string, value: string | Upload): void {
  const path = splitName(name);
  let branch = tree;
  for (const [place, step] of path.entries()) {
    const key = step === '' ? String(Object.keys(branch).length) : step;
    if (place === path.length - 1) {
      branch[key] = value;
      return;
    }
    const next = branch[key];
    if (isTree(next)) {
      branch = next;
    } else {
      if (next !== undefined) throw invalid(`Invalid request: ${name} is given in two ways.`, name);
      const grown = emptyTree();
      branch[key] = grown;
      branch = grown;
    }
  }
}

function splitName(name: string): string[] {
  const head = name.indexOf('[');
  if (head <= 0) return [name];
  const steps = [name.slice(0, head)];
  const rest = name.slice(head);
  if (!/^(\[[^[\]]*\])+$/.test(rest)) return [name];
  for (const match of rest.matchAll(/\[([^[\]]*)\]/g)) steps.push(match[1] ?? '');
  if (steps.length > depthMax)
    throw invalid('Invalid request: parameters are nested too deeply.', name);
  return steps;
}
