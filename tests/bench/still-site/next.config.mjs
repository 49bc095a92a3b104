import path from 'node:path';

// The least that this Next can be asked for. It stands two folders below a checkout, whose packages it uses.
export default {
  turbopack: { root: path.resolve(import.meta.dirname, '../..') },
};
