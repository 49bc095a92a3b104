-- CreateTable
CREATE TABLE "gig_listing" (
    "gig_id" UUID NOT NULL,
    "seller_id" UUID NOT NULL,
    "category" TEXT NOT NULL,
    "subcategory" TEXT NOT NULL,
    "price_cents" INTEGER NOT NULL,
    "price_1_cents" INTEGER,
    "price_3_cents" INTEGER,
    "price_7_cents" INTEGER,
    "fastest_days" INTEGER NOT NULL,
    "rating_sum" INTEGER NOT NULL,
    "rating_count" INTEGER NOT NULL,
    "rating_rank" INTEGER NOT NULL,
    "on_time_percent" INTEGER,
    "orders_done" INTEGER NOT NULL,
    "level" "SellerLevel" NOT NULL,
    "languages" TEXT[],
    "published_at" TIMESTAMPTZ(3) NOT NULL,
    "search" tsvector NOT NULL,

    CONSTRAINT "gig_listing_pkey" PRIMARY KEY ("gig_id")
);

-- CreateIndex
CREATE INDEX "gig_listing_seller_id_idx" ON "gig_listing"("seller_id");

-- CreateIndex
CREATE INDEX "gig_listing_price_cents_rating_rank_gig_id_idx" ON "gig_listing"("price_cents", "rating_rank" DESC, "gig_id");

-- CreateIndex
CREATE INDEX "gig_listing_fastest_days_rating_rank_gig_id_idx" ON "gig_listing"("fastest_days", "rating_rank" DESC, "gig_id");

-- CreateIndex
CREATE INDEX "gig_listing_rating_rank_gig_id_idx" ON "gig_listing"("rating_rank" DESC, "gig_id");

-- CreateIndex
CREATE INDEX "gig_listing_published_at_gig_id_idx" ON "gig_listing"("published_at" DESC, "gig_id");

-- AddForeignKey
ALTER TABLE "gig_listing" ADD CONSTRAINT "gig_listing_gig_id_fkey" FOREIGN KEY ("gig_id") REFERENCES "gig"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Below, what the schema cannot say.

ALTER TABLE gig_listing ALTER COLUMN search SET STATISTICS 1000;
-- Without a list of pending entries, which every search would have to read through.
CREATE INDEX gig_listing_search ON gig_listing USING gin (search) WITH (fastupdate = off);

-- Signs that a word can be combined with in one question to the index:
--   =c:design =s:logos    category and subcategory       =p3  step of the price
--   =d1 =d3 =d7           done within so many days       =r4 =r4.5 =r4.8  rated so or better
--   =v:level1 =l:en       seller's level, languages      =t33 quality in fortieths
--   =z1 … =z4             one gig in 4, 16, 64, 256, drawn by lot: samples of any search
--   =a0 … =a63            all gigs in 64 equal parts, drawn by another lot, whose turn comes day by day
--   =b0 … =b63            each of these parts in 64 again
-- The quality only decides which gigs are ranked when there are too many to rank; it may differ from the weights in the config.
CREATE FUNCTION listing_signs(category text, subcategory text, price integer, days1 boolean, days3 boolean, days7 boolean,
    rating_sum integer, rating_count integer, on_time integer, level text, languages text[], id uuid)
  RETURNS tsvector LANGUAGE sql IMMUTABLE AS $$
  SELECT array_to_tsvector(array_remove(ARRAY[
    '=c:' || category, '=s:' || subcategory,
    '=p' || width_bucket(price, ARRAY[1000,1500,2000,2500,3000,4000,5000,7500,10000,15000,25000,50000,100000]),
    CASE WHEN days1 THEN '=d1' END, CASE WHEN days3 THEN '=d3' END, CASE WHEN days7 THEN '=d7' END,
    CASE WHEN rating_count > 0 AND rating_sum >= 4 * rating_count THEN '=r4' END,
    CASE WHEN rating_count > 0 AND rating_sum >= 4.5 * rating_count THEN '=r4.5' END,
    CASE WHEN rating_count > 0 AND rating_sum >= 4.8 * rating_count THEN '=r4.8' END,
    '=v:' || level,
    '=t' || greatest(0, floor(40 * (((rating_sum + 27.0) / (rating_count + 6) - 1) / 4) * (0.5 + coalesce(on_time, 90) / 200.0)))::int,
    CASE WHEN lot < 64 THEN '=z1' END, CASE WHEN lot < 16 THEN '=z2' END, CASE WHEN lot < 4 THEN '=z3' END,
    CASE WHEN lot < 1 THEN '=z4' END, '=a' || part, '=b' || subpart
  ] || ARRAY(SELECT '=l:' || l FROM unnest(languages) l), NULL))
  FROM (SELECT h & 255, (h >> 8) & 63, (h >> 14) & 63 FROM hashtext(id::text) AS h) AS drawn(lot, part, subpart)
$$;

-- Writes anew what is on sale of these gigs, or of all (NULL, for a database that was filled without triggers).
CREATE FUNCTION refresh_listings(gigs uuid[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  -- Two who change the gigs of one seller at once write their rows in turn, and the later one sees what the other wrote.
  IF gigs IS NOT NULL THEN
    PERFORM 1 FROM gig WHERE id = ANY(gigs) ORDER BY id FOR NO KEY UPDATE;
    DELETE FROM gig_listing WHERE gig_id = ANY(gigs);
  END IF;
  INSERT INTO gig_listing
  SELECT g.id, g.seller_id, g.category, g.subcategory, g.price_from_cents, k.p1, k.p3, k.p7, g.fastest_days,
         g.rating_sum, g.rating_count, round(1000 * (g.rating_sum + 27.0) / (g.rating_count + 6))::int,
         s.on_time_percent, s.orders_done, s.level, s.languages, coalesce(g.published_at, g.created_at),
         coalesce(g.search_text, '')
           || setweight(to_tsvector('english', unaccent(array_to_string(s.skills, ' '))), 'C')
           || listing_signs(g.category, g.subcategory, g.price_from_cents, k.p1 IS NOT NULL, k.p3 IS NOT NULL,
                k.p7 IS NOT NULL, g.rating_sum, g.rating_count, s.on_time_percent, s.level::text, s.languages, g.id)
    FROM gig g
    JOIN person p ON p.id = g.seller_id AND p.status = 'active'
    JOIN seller_profile s ON s.person_id = g.seller_id AND NOT s.paused
    CROSS JOIN LATERAL (
      SELECT min(price_cents) FILTER (WHERE delivery_days <= 1) AS p1, min(price_cents) FILTER (WHERE delivery_days <= 3) AS p3,
             min(price_cents) FILTER (WHERE delivery_days <= 7) AS p7
        FROM gig_package WHERE gig_id = g.id AND price_cents > 0 AND delivery_days > 0) k
   WHERE g.state = 'active' AND (gigs IS NULL OR g.id = ANY(gigs));
END $$;

CREATE FUNCTION gig_refreshes_listing() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.state = 'active' OR OLD.state = 'active' THEN PERFORM refresh_listings(ARRAY[NEW.id]); END IF;
  RETURN NULL;
END $$;
CREATE FUNCTION seller_refreshes_listings() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE seller uuid := CASE TG_TABLE_NAME WHEN 'person' THEN (to_jsonb(NEW) ->> 'id')::uuid ELSE (to_jsonb(NEW) ->> 'person_id')::uuid END;
BEGIN
  -- Of a person all gigs, so that one which is being published meanwhile is waited for; of a profile those on sale alone,
  -- since publishing locks the profile after the gig.
  PERFORM refresh_listings(ARRAY(
    SELECT id FROM gig WHERE seller_id = seller AND (TG_TABLE_NAME = 'person' OR state = 'active')));
  RETURN NULL;
END $$;
CREATE TRIGGER refreshes_listing AFTER INSERT OR UPDATE ON gig
  FOR EACH ROW EXECUTE FUNCTION gig_refreshes_listing();
CREATE TRIGGER refreshes_listings AFTER UPDATE ON person
  FOR EACH ROW WHEN (OLD.status IS DISTINCT FROM NEW.status) EXECUTE FUNCTION seller_refreshes_listings();
CREATE TRIGGER refreshes_listings AFTER INSERT OR UPDATE ON seller_profile
  FOR EACH ROW EXECUTE FUNCTION seller_refreshes_listings();

SELECT refresh_listings(NULL);

-- The query for what was asked: for each thing asked any of its wordings (itself, and what means the same); a wording of
-- several words is a phrase, unless it was typed without quotes and stands first. `prefix`: the last may be unfinished; it is completed only when it is no word by itself.
CREATE FUNCTION search_asked(asked jsonb, prefix boolean, loose boolean) RETURNS tsquery
  LANGUAGE plpgsql STABLE SET client_min_messages = warning AS $$
DECLARE
  result tsquery;
  part tsquery;
  wording text;
  nth bigint;
  plain text;
  known text;
  last integer := jsonb_array_length(asked) - 1;
BEGIN
  FOR i IN 0..last LOOP
    part := NULL;
    FOR wording, nth IN
      SELECT lower(unaccent(w)), o FROM jsonb_array_elements_text(asked -> i) WITH ORDINALITY AS each(w, o) LOOP
      part := coalesce(part, '') || CASE WHEN nth = 1 AND wording !~ '"' THEN plainto_tsquery('english', wording)
                                         ELSE phraseto_tsquery('english', wording) END;
    END LOOP;
    plain := regexp_replace(lower(unaccent(asked -> i ->> 0)), '[[:space:][:punct:]]+', '', 'g');
    IF prefix AND i = last AND length(plain) > 1 AND (asked -> i ->> 0) !~ '[ "]'
       AND NOT EXISTS (SELECT FROM search_word WHERE word = plain) THEN
      IF length(plain) > 2 THEN part := part || to_tsquery('english', plain || ':*'); END IF;
      FOR known IN SELECT word FROM search_word WHERE word LIKE plain || '%' ORDER BY length(word), word LIMIT 12 LOOP
        part := part || plainto_tsquery('english', known);
      END LOOP;
    END IF;
    CONTINUE WHEN part IS NULL OR numnode(part) = 0;
    result := CASE WHEN result IS NULL THEN part WHEN loose THEN result || part ELSE result && part END;
  END LOOP;
  RETURN result;
END $$;

-- Last, as it keeps everybody from reading gigs until the end.
DROP INDEX gig_search_text;
