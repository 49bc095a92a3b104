-- Finding: the words that search can complete and correct, and the making of a query from what was typed.

-- Every word of a title or tag of a gig that was ever on sale. A word whose gigs are gone stays: it is only offered
-- when a search for it finds something.
CREATE TABLE search_word (
    word TEXT NOT NULL,
    CONSTRAINT search_word_pkey PRIMARY KEY (word)
);
CREATE INDEX search_word_similar ON search_word USING gin (word gin_trgm_ops);
CREATE INDEX search_word_prefix ON search_word (word text_pattern_ops);

CREATE FUNCTION learn_search_words(texts text) RETURNS void LANGUAGE sql AS $$
  INSERT INTO search_word (word)
  SELECT DISTINCT w FROM regexp_split_to_table(lower(unaccent(texts)), '[[:space:][:punct:]]+') AS w
   WHERE length(w) BETWEEN 3 AND 30 AND w !~ '[0-9]'
   ORDER BY w  -- two gigs published at once lock their words in one order
  ON CONFLICT DO NOTHING;
$$;

CREATE FUNCTION gig_teaches_words() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM learn_search_words(NEW.title || ' ' || array_to_string(NEW.tags, ' '));
  RETURN NULL;
END $$;

CREATE TRIGGER teaches_words AFTER INSERT OR UPDATE OF title, tags, state ON gig
  FOR EACH ROW WHEN (NEW.state = 'active') EXECUTE FUNCTION gig_teaches_words();

-- The query for some words, each of them plain letters and digits. `prefix`: the last one may be unfinished; since the
-- index holds stems, it is completed from the known words as well ('illustrati' → 'illustration' → 'illustr').
-- `loose`: any of the words will do. NULL when nothing is left to search for ('the', 'and').
CREATE FUNCTION search_query(words text[], prefix boolean, loose boolean) RETURNS tsquery
  LANGUAGE plpgsql STABLE SET client_min_messages = warning AS $$
DECLARE
  result tsquery;
  part tsquery;
  plain text;
  known text;
  last integer := coalesce(array_length(words, 1), 0);
BEGIN
  FOR i IN 1..last LOOP
    plain := regexp_replace(lower(unaccent(words[i])), '[[:space:][:punct:]]+', '', 'g');
    CONTINUE WHEN plain = '';
    part := plainto_tsquery('english', plain);
    IF prefix AND i = last AND length(plain) > 1 THEN
      part := part || to_tsquery('english', plain || ':*');
      FOR known IN SELECT word FROM search_word WHERE word LIKE plain || '%' ORDER BY length(word), word LIMIT 12 LOOP
        part := part || plainto_tsquery('english', known);
      END LOOP;
    END IF;
    CONTINUE WHEN numnode(part) = 0;
    result := CASE WHEN result IS NULL THEN part WHEN loose THEN result || part ELSE result && part END;
  END LOOP;
  RETURN result;
END $$;
