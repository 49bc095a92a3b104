import path from 'node:path';

// The least that this Next can be asked for. Its packages are those of the checkout, which is somewhere else.
export default {
  turbopack: { root: path.parse(import.meta.dirname).root },
};
