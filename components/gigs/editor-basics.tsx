import { SelectField, TextField } from '@/components/ui/form-fields';
import type { CategoryNode } from '@/lib/catalog/category-tree';
import type { Missing } from '@/lib/catalog/completeness';
import { gigLimits } from '@/lib/catalog/limits';
import { missingHint } from './editor-missing';

interface BasicsFieldsProps {
  gig?: { title: string; category: string; subcategory: string; tags: readonly string[] };
  categories: readonly CategoryNode[];
  missing?: readonly Missing[];
  /** Published once: the category stays. */
  fixed?: boolean;
}

/** What the gig is, in one line, and where buyers find it. */
export function BasicsFields({ gig, categories, missing = [], fixed }: BasicsFieldsProps) {
  const place = gig?.subcategory ? `${gig.category}/${gig.subcategory}` : '';
  const titleHint = `Begin with 'I will', and say the one thing that you do: 'I will restore one old photograph'.`;
  const tagsHint = `One to ${gigLimits.tagsMax} words that buyers would search for, with commas between.`;
  return (
    <>
      <TextField
        name="title"
        label="Title"
        hint={missingHint(missing, 'title', titleHint)}
        defaultValue={gig?.title || 'I will '}
        maxLength={gigLimits.titleMax}
        autoComplete="off"
        required
      />
      {fixed ? (
        <FixedCategory place={place} categories={categories} />
      ) : (
        <SelectField
          name="subcategory"
          label="Category"
          hint={missingHint(missing, 'subcategory', 'It stays as it is once the gig is published.')}
          placeholder="Choose a category"
          defaultValue={place}
          options={categories.map((category) => ({
            label: category.name,
            options: category.subcategories.map((sub) => ({
              value: `${category.slug}/${sub.slug}`,
              label: sub.name,
            })),
          }))}
          required
        />
      )}
      <TextField
        name="tags"
        label="Tags"
        hint={missingHint(missing, 'tags', tagsHint)}
        defaultValue={gig?.tags.join(', ')}
        autoComplete="off"
        required
      />
    </>
  );
}

function FixedCategory({
  place,
  categories,
}: {
  place: string;
  categories: readonly CategoryNode[];
}) {
  const [slug, sub] = place.split('/');
  const category = categories.find((one) => one.slug === slug);
  return (
    <div className="grid gap-1">
      <input type="hidden" name="subcategory" value={place} />
      <p className="font-semibold text-sm">Category</p>
      <p>
        {category?.name} › {category?.subcategories.find((one) => one.slug === sub)?.name}
      </p>
      <p className="text-muted text-sm">Fixed since the gig was published.</p>
    </div>
  );
}
