// Runs one command in a process of its own, so that it can be killed in the middle:
// node --import tsx tests/support/run-command.ts '{"module":"…","name":"…","actor":{…},"input":{…}}'
const { module, name, actor, input } = JSON.parse(process.argv[2] ?? '{}') as {
  module: string;
  name: string;
  actor: unknown;
  input: unknown;
};
const loaded = (await import(module)) as Record<
  string,
  (actor: unknown, input: unknown) => Promise<unknown>
>;
await loaded[name]?.(actor, input);
process.exit(0);
