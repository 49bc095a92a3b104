import path from 'node:path';
import { Cursor, tokenize } from './tokens';
import type { Declaration, Field, Scope, SourceFile, TypeNode } from './types';

/** Reads one declaration file of the SDK. `file` is its path, from which its imports are resolved. */
export function parseDeclarations(file: string, text: string): SourceFile {
  const source: SourceFile = { file, declarations: new Map(), imports: new Map() };
  const cursor = new Cursor(tokenize(text));
  while (!cursor.done) readStatement(cursor, source, []);
  return source;
}

function readStatement(cursor: Cursor, source: SourceFile, namespaces: string[]): void {
  const exported = cursor.take('export');
  cursor.take('declare');
  const scope: Scope = { file: source.file, path: namespaces };
  const word = cursor.next();
  if (word === 'import' || (exported && word === '{')) {
    readImport(cursor, source, word === '{');
  } else if (word === 'interface') {
    readInterface(cursor, source, scope);
  } else if (word === 'type' && cursor.peek() !== '{') {
    readAlias(cursor, source, scope);
  } else if (word === 'namespace') {
    const inside = [...namespaces, cursor.next()];
    cursor.take('{');
    while (!cursor.done && !cursor.take('}')) readStatement(cursor, source, inside);
  } else if (word !== ';') {
    cursor.skipStatement();
  }
}

/** `import { A, B as C } from './d.js'`, or the same as a re-export, of which the bracket is read already. */
function readImport(cursor: Cursor, source: SourceFile, opened: boolean): void {
  const names: [string, string][] = [];
  if (!opened && !cursor.take('{')) {
    cursor.skipStatement();
    return;
  }
  while (!cursor.take('}')) {
    const name = cursor.next();
    names.push([cursor.take('as') ? cursor.next() : name, name]);
    cursor.take(',');
  }
  cursor.take('from');
  const file = resolveImport(source.file, cursor.next().slice(1));
  for (const [local, name] of names) source.imports.set(local, { file, name });
  cursor.take(';');
}

function resolveImport(from: string, to: string): string {
  return path.join(path.dirname(from), to.replace(/\.js$/, '.d.ts'));
}

function qualified(scope: Scope, name: string): string {
  return [...scope.path, name].join('.');
}

function readGenerics(cursor: Cursor): string[] {
  const names: string[] = [];
  if (!cursor.take('<')) return names;
  while (!cursor.take('>')) {
    const word = cursor.next();
    if (word !== ',') names.push(word);
  }
  return names;
}

function declare(source: SourceFile, declaration: Declaration): void {
  const known = source.declarations.get(declaration.name);
  if (known?.body.kind === 'object' && declaration.body.kind === 'object') {
    for (const [name, field] of declaration.body.fields) known.body.fields.set(name, field);
    return;
  }
  source.declarations.set(declaration.name, declaration);
}

function readInterface(cursor: Cursor, source: SourceFile, scope: Scope): void {
  const name = qualified(scope, cursor.next());
  const generics = readGenerics(cursor);
  const parents: TypeNode[] = [];
  if (cursor.take('extends')) {
    do parents.push(readSingle(cursor, scope));
    while (cursor.take(','));
  }
  declare(source, { name, generics, extends: parents, body: readSingle(cursor, scope) });
}

function readAlias(cursor: Cursor, source: SourceFile, scope: Scope): void {
  const name = qualified(scope, cursor.next());
  const generics = readGenerics(cursor);
  cursor.take('=');
  const body = readType(cursor, scope);
  while (!cursor.done && !cursor.take(';')) cursor.next();
  declare(source, { name, generics, extends: [], body });
}

/** Reads a type up to where it ends: a union, or the first member of an intersection. */
function readType(cursor: Cursor, scope: Scope): TypeNode {
  cursor.take('|');
  const members = [readSingle(cursor, scope)];
  while (true) {
    if (cursor.take('|')) members.push(readSingle(cursor, scope));
    else if (cursor.take('&')) readSingle(cursor, scope);
    else break;
  }
  const [only] = members;
  return members.length === 1 && only ? only : { kind: 'union', of: members };
}

function readSingle(cursor: Cursor, scope: Scope): TypeNode {
  let node = readPrimary(cursor, scope);
  while (cursor.peek() === '[' && cursor.peek(1) === ']') {
    cursor.next();
    cursor.next();
    node = { kind: 'array', of: node };
  }
  return node;
}

function readPrimary(cursor: Cursor, scope: Scope): TypeNode {
  const token = cursor.next();
  if (token === '{') return readObject(cursor, scope);
  if (token === '(') {
    cursor.skipBracket('(', ')');
    if (cursor.take('=>')) readType(cursor, scope);
    return { kind: 'unknown' };
  }
  if (token.startsWith("'")) return { kind: 'literal', value: token.slice(1) };
  if (/^-?\d/.test(token)) return { kind: 'literal', value: Number(token) };
  if (token === 'true' || token === 'false') return { kind: 'literal', value: token === 'true' };
  if (token === 'typeof' || token === 'keyof') {
    readPrimary(cursor, scope);
    return { kind: 'unknown' };
  }
  return named(token, cursor, scope);
}

function named(token: string, cursor: Cursor, scope: Scope): TypeNode {
  switch (token) {
    case 'string':
    case 'number':
    case 'boolean':
    case 'null':
      return { kind: token };
    case 'undefined':
      return { kind: 'null' };
    case 'any':
    case 'unknown':
    case 'void':
    case 'never':
      return { kind: 'unknown' };
  }
  let name = token;
  while (cursor.take('.')) name += `.${cursor.next()}`;
  const args: TypeNode[] = [];
  if (cursor.take('<')) {
    while (!cursor.take('>')) {
      args.push(readType(cursor, scope));
      cursor.take(',');
    }
  }
  const [of] = args;
  if (name === 'Array' && of) return { kind: 'array', of };
  return { kind: 'reference', name, args, scope };
}

function readObject(cursor: Cursor, scope: Scope): TypeNode {
  const fields = new Map<string, Field>();
  let index: TypeNode | undefined;
  while (!cursor.done && !cursor.take('}')) {
    if (cursor.take('[')) {
      cursor.skipBracket('[', ']');
      cursor.take(':');
      index = readType(cursor, scope);
    } else {
      const field = readField(cursor, scope);
      if (field) fields.set(field.name, field);
    }
    cursor.take(';');
    cursor.take(',');
  }
  return index ? { kind: 'object', fields, index } : { kind: 'object', fields };
}

/** A property; a method is stepped over and gives nothing. */
function readField(cursor: Cursor, scope: Scope): Field | undefined {
  if (cursor.peek() === 'readonly') cursor.next();
  const name = cursor.next().replace(/^'/, '');
  const optional = cursor.take('?');
  if (cursor.peek() === '(' || cursor.peek() === '<') {
    while (!cursor.done && cursor.peek() !== ';') {
      if (cursor.next() === '{') cursor.skipBracket('{', '}');
    }
    return undefined;
  }
  cursor.take(':');
  return { name, optional, type: readType(cursor, scope) };
}
