/**
 * What the SDK's declarations say, as data. Only the shapes that the `stripe` package uses:
 * interfaces, literal unions, arrays, references. Anything else reads as `unknown`.
 */
export type TypeNode =
  | { kind: 'string' | 'number' | 'boolean' | 'null' | 'unknown' }
  | { kind: 'literal'; value: string | boolean | number }
  | { kind: 'array'; of: TypeNode }
  | { kind: 'union'; of: TypeNode[] }
  | { kind: 'object'; fields: Map<string, Field>; index?: TypeNode }
  | { kind: 'reference'; name: string; args: TypeNode[]; scope: Scope };

export interface Field {
  name: string;
  optional: boolean;
  type: TypeNode;
}

/** Where a name was written: the file, and the namespaces around it from the outside in. */
export interface Scope {
  file: string;
  path: string[];
}

export interface Declaration {
  name: string;
  extends: TypeNode[];
  body: TypeNode;
  generics: string[];
}

export interface SourceFile {
  file: string;
  /** Qualified name (`Checkout.SessionCreateParams.Mode`) to what it declares. */
  declarations: Map<string, Declaration>;
  /** Local name to the file and the name that it has there. */
  imports: Map<string, { file: string; name: string }>;
}
