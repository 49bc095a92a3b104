-- CreateTable
CREATE TABLE "saved_list" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "name" CITEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "saved_list_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "saved_list_gig" (
    "list_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "gig_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "saved_list_gig_pkey" PRIMARY KEY ("list_id","gig_id")
);

-- CreateTable
CREATE TABLE "title_start" (
    "gig_id" UUID NOT NULL,
    "start" TEXT NOT NULL,

    CONSTRAINT "title_start_pkey" PRIMARY KEY ("gig_id","start")
);

-- CreateIndex
CREATE UNIQUE INDEX "saved_list_person_id_name_key" ON "saved_list"("person_id", "name");

-- CreateIndex
CREATE UNIQUE INDEX "saved_list_id_person_id_key" ON "saved_list"("id", "person_id");

-- CreateIndex
CREATE INDEX "saved_list_gig_person_id_gig_id_idx" ON "saved_list_gig"("person_id", "gig_id");

-- AddForeignKey
ALTER TABLE "saved_list" ADD CONSTRAINT "saved_list_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "saved_list_gig" ADD CONSTRAINT "saved_list_gig_list_id_person_id_fkey" FOREIGN KEY ("list_id", "person_id") REFERENCES "saved_list"("id", "person_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "saved_list_gig" ADD CONSTRAINT "saved_list_gig_person_id_gig_id_fkey" FOREIGN KEY ("person_id", "gig_id") REFERENCES "saved_gig"("person_id", "gig_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "title_start" ADD CONSTRAINT "title_start_gig_id_fkey" FOREIGN KEY ("gig_id") REFERENCES "gig"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Suggestions while typing: the beginning of what was typed is looked up in the beginnings of titles, word by word. A
-- range of an index answers that in a moment among a million gigs, where a text query would have to gather all matches.
CREATE INDEX title_start_prefix ON title_start (start text_pattern_ops);
CREATE INDEX person_name_prefix ON person (lower(name) text_pattern_ops);
CREATE INDEX person_username_prefix ON person (lower(username::text) text_pattern_ops);

-- A title, or what was typed, without what tells nothing: small, without accents, single blanks.
CREATE FUNCTION plain_title(title text) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT coalesce(string_agg(w, ' ' ORDER BY n), '')
    FROM regexp_split_to_table(translate(lower(unaccent(title)), '''’ʼ', ''), '[^[:alnum:]]+') WITH ORDINALITY AS t(w, n)
   WHERE w <> '' AND w NOT IN ('i', 'will', 'a', 'an', 'the', 'your', 'you', 'my', 'and', 'or', 'of', 'for', 'to', 'in',
     'on', 'with', 'need', 'want', 'please', 'someone');
$$;

CREATE FUNCTION title_starts(title text) RETURNS SETOF text LANGUAGE sql STABLE AS $$
  SELECT DISTINCT left(array_to_string(words[n:], ' '), 60)
    FROM string_to_array(plain_title(title), ' ') AS words, generate_subscripts(words, 1) AS n;
$$;

CREATE FUNCTION keep_title_starts() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM title_start WHERE gig_id = NEW.id;
  IF NEW.state = 'active' THEN
    INSERT INTO title_start (gig_id, start) SELECT NEW.id, start FROM title_starts(NEW.title) AS start;
  END IF;
  RETURN NULL;
END $$;

CREATE TRIGGER title_starts_new AFTER INSERT ON gig
  FOR EACH ROW WHEN (NEW.state = 'active') EXECUTE FUNCTION keep_title_starts();
CREATE TRIGGER title_starts_changed AFTER UPDATE OF title, state ON gig
  FOR EACH ROW WHEN (NEW.title <> OLD.title OR NEW.state <> OLD.state) EXECUTE FUNCTION keep_title_starts();

INSERT INTO title_start (gig_id, start)
  SELECT g.id, start FROM gig g, title_starts(g.title) AS start WHERE g.state = 'active';

-- What is ordered most, for the home page.
CREATE INDEX gig_popular ON gig (orders_done DESC, id) WHERE state = 'active';
