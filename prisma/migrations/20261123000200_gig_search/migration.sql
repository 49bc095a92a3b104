-- What search finds a gig by. The words of its category come from the operator's tree, which the database does not
-- know; without them the slugs stand in. Both sides of a search go through english and unaccent.
CREATE FUNCTION refresh_gig_search(gig uuid, category_words text DEFAULT '') RETURNS void LANGUAGE sql AS $$
  UPDATE gig AS g SET search_text =
    setweight(to_tsvector('english', unaccent(g.title)), 'A') ||
    setweight(to_tsvector('english', unaccent(
      array_to_string(g.tags, ' ') || ' ' || replace(g.category || ' ' || g.subcategory, '-', ' ') || ' ' || category_words)), 'B') ||
    setweight(to_tsvector('english', unaccent(coalesce(
      (SELECT string_agg(p.name || ' ' || p.included, ' ') FROM gig_package p WHERE p.gig_id = g.id), ''))), 'C') ||
    setweight(to_tsvector('english', unaccent(g.description)), 'D')
  WHERE g.id = refresh_gig_search.gig;
$$;

-- A draft may have a package without its price or days yet (0). A live one never does: publishing and every later
-- edit ask for a complete gig, and no order can be for nothing (order_amounts).
ALTER TABLE gig_package DROP CONSTRAINT package_amounts;
ALTER TABLE gig_package ADD CONSTRAINT package_amounts
  CHECK (price_cents >= 0 AND delivery_days BETWEEN 0 AND 365 AND revisions >= -1);
