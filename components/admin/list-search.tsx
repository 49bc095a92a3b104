import { Search } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { type Option, Select } from '@/components/ui/select';

interface ListSearchProps {
  /** Where the answer is shown: the list's own address. */
  base: string;
  /** What can be looked for. */
  label: string;
  words: string;
  /** What the address says besides, and the search must not lose. */
  hidden?: Readonly<Record<string, string>>;
  filter: { name: string; label: string; value: string; options: readonly Option[] };
}

/** Words and one filter over a list: a plain form whose answer has an address. */
export function ListSearch({ base, label, words, hidden = {}, filter }: ListSearchProps) {
  return (
    <search>
      <form action={base} className="grid items-end gap-3 sm:grid-cols-[minmax(0,1fr)_14rem_auto]">
        {Object.entries(hidden).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <Field id="list-words" label={label}>
          <Input
            id="list-words"
            type="search"
            name="q"
            defaultValue={words}
            maxLength={100}
            autoComplete="off"
            enterKeyHint="search"
            before={<Search />}
          />
        </Field>
        <Field id="list-filter" label={filter.label}>
          <Select
            id="list-filter"
            name={filter.name}
            defaultValue={filter.value}
            options={filter.options}
          />
        </Field>
        <Button type="submit" variant="secondary">
          Search
        </Button>
      </form>
    </search>
  );
}

/** How much was found, in words: '138 orders', '1 order', 'No orders'. */
export function FoundCount({ total, one, many }: { total: number; one: string; many: string }) {
  return (
    <p className="tabular text-muted text-sm" role="status">
      {total === 0 ? `No ${many}` : `${total.toLocaleString('en-US')} ${total === 1 ? one : many}`}
    </p>
  );
}
