-- Search of a large shop asks samples, and the best. The one index of all gigs makes that dear: it keeps for each word and
-- sign the list of all gigs that have it, and of signs that most gigs have it unpacks a million entries to find a thousand
-- that are in the sample too. So what is asked for has small indexes of its own: their lists hold nothing else.

-- Out of 256, the number that a gig has drawn for good. What is below 64, 16, 4 and 1 has the signs =z1 to =z4.
CREATE FUNCTION listing_lot(id uuid) RETURNS integer LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN hashtext(id::text) & 255;
-- And that of the other lot, out of 64: the signs =a0 to =a63.
CREATE FUNCTION listing_part(id uuid) RETURNS integer LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN (hashtext(id::text) >> 8) & 63;
-- The quality in fortieths: the signs =t0 to =t40.
CREATE FUNCTION listing_tier(rating_sum integer, rating_count integer, on_time integer) RETURNS integer
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN greatest(0, floor(40 * (((rating_sum + 27.0) / (rating_count + 6) - 1) / 4)
                              * (0.5 + coalesce(on_time, 90) / 200.0)))::int;

-- As before, with the rules above in one place.
CREATE OR REPLACE FUNCTION listing_signs(category text, subcategory text, price integer, days1 boolean, days3 boolean,
    days7 boolean, rating_sum integer, rating_count integer, on_time integer, level text, languages text[], id uuid)
  RETURNS tsvector LANGUAGE sql IMMUTABLE AS $$
  SELECT array_to_tsvector(array_remove(ARRAY[
    '=c:' || category, '=s:' || subcategory,
    '=p' || width_bucket(price, ARRAY[1000,1500,2000,2500,3000,4000,5000,7500,10000,15000,25000,50000,100000]),
    CASE WHEN days1 THEN '=d1' END, CASE WHEN days3 THEN '=d3' END, CASE WHEN days7 THEN '=d7' END,
    CASE WHEN rating_count > 0 AND rating_sum >= 4 * rating_count THEN '=r4' END,
    CASE WHEN rating_count > 0 AND rating_sum >= 4.5 * rating_count THEN '=r4.5' END,
    CASE WHEN rating_count > 0 AND rating_sum >= 4.8 * rating_count THEN '=r4.8' END,
    '=v:' || level, '=t' || listing_tier(rating_sum, rating_count, on_time),
    CASE WHEN lot < 64 THEN '=z1' END, CASE WHEN lot < 16 THEN '=z2' END, CASE WHEN lot < 4 THEN '=z3' END,
    CASE WHEN lot < 1 THEN '=z4' END, '=a' || listing_part(id), '=b' || subpart
  ] || ARRAY(SELECT '=l:' || l FROM unnest(languages) l), NULL))
  FROM (SELECT listing_lot(id), (hashtext(id::text) >> 14) & 63) AS drawn(lot, subpart)
$$;

-- Samples of any search.
CREATE INDEX gig_listing_lot_64 ON gig_listing USING gin (search) WITH (fastupdate = off) WHERE listing_lot(gig_id) < 64;
CREATE INDEX gig_listing_lot_16 ON gig_listing USING gin (search) WITH (fastupdate = off) WHERE listing_lot(gig_id) < 16;
CREATE INDEX gig_listing_lot_4 ON gig_listing USING gin (search) WITH (fastupdate = off) WHERE listing_lot(gig_id) < 4;
CREATE INDEX gig_listing_lot_1 ON gig_listing USING gin (search) WITH (fastupdate = off) WHERE listing_lot(gig_id) < 1;

-- A gig without reviews is of quality 33: these are the ones above, of which a large shop has a tenth or less.
CREATE INDEX gig_listing_tier_34 ON gig_listing USING gin (search) WITH (fastupdate = off)
  WHERE listing_tier(rating_sum, rating_count, on_time_percent) >= 34;
CREATE INDEX gig_listing_tier_35 ON gig_listing USING gin (search) WITH (fastupdate = off)
  WHERE listing_tier(rating_sum, rating_count, on_time_percent) >= 35;
CREATE INDEX gig_listing_tier_36 ON gig_listing USING gin (search) WITH (fastupdate = off)
  WHERE listing_tier(rating_sum, rating_count, on_time_percent) >= 36;

-- All gigs in four parts by the other lot, for the share of the day among gigs without reviews: most of a large shop.
CREATE INDEX gig_listing_part_0 ON gig_listing USING gin (search) WITH (fastupdate = off)
  WHERE listing_part(gig_id) BETWEEN 0 AND 15;
CREATE INDEX gig_listing_part_16 ON gig_listing USING gin (search) WITH (fastupdate = off)
  WHERE listing_part(gig_id) BETWEEN 16 AND 31;
CREATE INDEX gig_listing_part_32 ON gig_listing USING gin (search) WITH (fastupdate = off)
  WHERE listing_part(gig_id) BETWEEN 32 AND 47;
CREATE INDEX gig_listing_part_48 ON gig_listing USING gin (search) WITH (fastupdate = off)
  WHERE listing_part(gig_id) BETWEEN 48 AND 63;
