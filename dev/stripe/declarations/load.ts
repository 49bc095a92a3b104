import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { parseDeclarations } from './parse';
import type { Declaration, Field, Scope, SourceFile, TypeNode } from './types';

/**
 * The declarations of the installed `stripe` package. They are the reference for what the sandbox
 * accepts and answers: one version of the API, read from the very package that the app calls.
 */
const root = path.resolve(createRequire(import.meta.url).resolve('stripe'), '../../esm');
const files = new Map<string, SourceFile>();

function load(file: string): SourceFile {
  let source = files.get(file);
  if (!source) {
    source = parseDeclarations(file, readFileSync(file, 'utf8'));
    files.set(file, source);
  }
  return source;
}

/** A type by its file below `resources/` and its qualified name: `declared('Checkout/Sessions', 'Checkout.SessionCreateParams')`. */
export function declared(file: string, name: string): TypeNode {
  const full = path.join(root, 'resources', `${file}.d.ts`);
  if (!load(full).declarations.has(name)) throw new Error(`${file} declares no ${name}`);
  return { kind: 'reference', name, args: [], scope: { file: full, path: [] } };
}

interface Found {
  declaration: Declaration;
  scope: Scope;
}

function find(name: string, scope: Scope): Found | undefined {
  const source = load(scope.file);
  for (let depth = scope.path.length; depth >= 0; depth -= 1) {
    const full = [...scope.path.slice(0, depth), name].join('.');
    const declaration = source.declarations.get(full);
    if (declaration) return { declaration, scope: { file: scope.file, path: full.split('.') } };
  }
  const [head = '', ...rest] = name.split('.');
  const from = source.imports.get(head);
  if (!from) return undefined;
  return find([from.name, ...rest].join('.'), { file: from.file, path: [] });
}

const resolved = new WeakMap<TypeNode, TypeNode>();

/** Follows names until a shape is reached: never returns a reference. `Emptyable<T>` becomes a union with null. */
export function resolve(node: TypeNode): TypeNode {
  if (node.kind !== 'reference') return node;
  let shape = resolved.get(node);
  if (!shape) {
    shape = follow(node);
    resolved.set(node, shape);
  }
  return shape;
}

function follow(node: TypeNode & { kind: 'reference' }): TypeNode {
  if (node.name === 'OtherString') return { kind: 'union', of: [] };
  if (node.name === 'Decimal') return { kind: 'string' };
  const found = find(node.name, node.scope);
  if (!found) return { kind: 'unknown' };
  const { declaration } = found;
  const body = substitute(declaration, node.args);
  if (body.kind !== 'object') return resolve(body);
  const fields = new Map<string, Field>();
  for (const parent of declaration.extends) {
    const shape = resolve(parent);
    if (shape.kind === 'object')
      for (const field of shape.fields.values()) fields.set(field.name, field);
  }
  for (const field of body.fields.values()) fields.set(field.name, field);
  return { ...body, fields };
}

function substitute(declaration: Declaration, args: TypeNode[]): TypeNode {
  if (args.length === 0 || declaration.generics.length === 0) return declaration.body;
  const swap = (node: TypeNode): TypeNode => {
    switch (node.kind) {
      case 'reference': {
        const place = declaration.generics.indexOf(node.name);
        return (place >= 0 ? args[place] : undefined) ?? { ...node, args: node.args.map(swap) };
      }
      case 'array':
        return { kind: 'array', of: swap(node.of) };
      case 'union':
        return { kind: 'union', of: node.of.map(swap) };
      case 'object': {
        const fields = new Map<string, Field>();
        for (const field of node.fields.values())
          fields.set(field.name, { ...field, type: swap(field.type) });
        return { ...node, fields };
      }
      default:
        return node;
    }
  };
  return swap(declaration.body);
}

/** The members of a union, flattened and resolved; a type that is no union has one member. */
export function members(node: TypeNode): TypeNode[] {
  const shape = resolve(node);
  return shape.kind === 'union' ? shape.of.flatMap(members) : [shape];
}
