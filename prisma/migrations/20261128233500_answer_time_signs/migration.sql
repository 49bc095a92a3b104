-- Written by hand.

-- Signs beside those of `listing_signs`: =h1 =h4 =h24, half of those who asked had an answer within so many hours.
CREATE FUNCTION answer_signs(minutes integer) RETURNS tsvector LANGUAGE sql IMMUTABLE AS $$
  SELECT array_to_tsvector(array_remove(ARRAY[
    CASE WHEN minutes <= 60 THEN '=h1' END, CASE WHEN minutes <= 240 THEN '=h4' END, CASE WHEN minutes <= 1440 THEN '=h24' END
  ], NULL))
$$;

CREATE OR REPLACE FUNCTION listing_takes_answer_minutes() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.answer_minutes := (SELECT answer_minutes FROM seller_profile WHERE person_id = NEW.seller_id);
  NEW.search := NEW.search || answer_signs(NEW.answer_minutes);
  RETURN NEW;
END $$;
-- Also where a database is filled without triggers (`npm run db:scale`): what it adds is part of the row.
ALTER TABLE gig_listing ENABLE ALWAYS TRIGGER takes_answer_minutes;

UPDATE gig_listing SET search = search || answer_signs(answer_minutes) WHERE answer_minutes <= 1440;
