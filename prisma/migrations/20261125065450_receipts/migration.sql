-- CreateTable
CREATE TABLE "receipt" (
    "number" INTEGER NOT NULL,
    "payment_id" UUID NOT NULL,
    "issuer" JSONB,

    CONSTRAINT "receipt_pkey" PRIMARY KEY ("number")
);

-- CreateTable
CREATE TABLE "receipt_counter" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "last" INTEGER NOT NULL,

    CONSTRAINT "receipt_counter_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "receipt_payment_id_key" ON "receipt"("payment_id");

-- AddForeignKey
ALTER TABLE "receipt" ADD CONSTRAINT "receipt_payment_id_fkey" FOREIGN KEY ("payment_id") REFERENCES "payment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE receipt ADD CONSTRAINT receipt_number CHECK (number > 0);
ALTER TABLE receipt_counter ADD CONSTRAINT one_counter CHECK (id = 1);

-- What was paid before gets its numbers in the order in which it was paid.
INSERT INTO receipt (number, payment_id)
  SELECT row_number() OVER (ORDER BY paid_at, id), id FROM payment WHERE state = 'paid';
INSERT INTO receipt_counter (id, last) SELECT 1, count(*) FROM receipt;

-- A receipt that was given is never changed or taken away.
CREATE TRIGGER insert_only BEFORE UPDATE OR DELETE ON receipt FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER no_truncate BEFORE TRUNCATE ON receipt EXECUTE FUNCTION refuse_change();

-- Numbers go up by one, so that none is missing and none is given twice.
CREATE FUNCTION next_receipt_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' OR NEW.last <> OLD.last + 1 THEN
    RAISE EXCEPTION 'receipt numbers go up by one' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER next_only BEFORE UPDATE OR DELETE ON receipt_counter FOR EACH ROW EXECUTE FUNCTION next_receipt_only();
