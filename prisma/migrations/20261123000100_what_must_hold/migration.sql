-- What must always hold, kept by the database itself (DESIGN 3): code may be wrong, these lines still refuse.

-- Insert only: the book, the timelines and the audit log are never changed or deleted.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is insert only: correct a mistake with a new row', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;

CREATE TRIGGER insert_only BEFORE UPDATE OR DELETE ON ledger_transaction FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER insert_only BEFORE UPDATE OR DELETE ON ledger_entry FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER insert_only BEFORE UPDATE OR DELETE ON order_event FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER insert_only BEFORE UPDATE OR DELETE ON audit_entry FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER no_truncate BEFORE TRUNCATE ON ledger_transaction EXECUTE FUNCTION refuse_change();
CREATE TRIGGER no_truncate BEFORE TRUNCATE ON ledger_entry EXECUTE FUNCTION refuse_change();

-- Every transaction of the book sums to zero in each currency when its database transaction commits.
CREATE FUNCTION book_balances() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE off_by bigint;
BEGIN
  SELECT sum(e.amount) INTO off_by
    FROM ledger_entry e JOIN ledger_account a ON a.id = e.account_id
   WHERE e.transaction_id = NEW.transaction_id
   GROUP BY a.currency HAVING sum(e.amount) <> 0 LIMIT 1;
  IF FOUND THEN
    RAISE EXCEPTION 'ledger transaction % is off by %', NEW.transaction_id, off_by USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER balances AFTER INSERT ON ledger_entry
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION book_balances();

-- A transaction without postings is no transaction.
CREATE FUNCTION book_has_entries() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM ledger_entry WHERE transaction_id = NEW.id) THEN
    RAISE EXCEPTION 'ledger transaction % has no entries', NEW.id USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER has_entries AFTER INSERT ON ledger_transaction
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION book_has_entries();

ALTER TABLE ledger_entry ADD CONSTRAINT entry_moves_something CHECK (amount <> 0);

-- Amounts and counts that can never be.
ALTER TABLE "order" ADD CONSTRAINT order_amounts CHECK (price_cents > 0 AND service_fee_cents >= 0 AND commission_bps BETWEEN 0 AND 10000);
ALTER TABLE "order" ADD CONSTRAINT order_two_people CHECK (buyer_id <> seller_id);
ALTER TABLE payment ADD CONSTRAINT payment_amount CHECK (amount_cents > 0);
ALTER TABLE refund ADD CONSTRAINT refund_amount CHECK (amount_cents > 0);
ALTER TABLE transfer ADD CONSTRAINT transfer_amount CHECK (amount_cents > 0);
ALTER TABLE gig_package ADD CONSTRAINT package_amounts CHECK (price_cents > 0 AND delivery_days BETWEEN 1 AND 365 AND revisions >= -1);
ALTER TABLE review ADD CONSTRAINT review_stars CHECK (rating BETWEEN 1 AND 5);
ALTER TABLE cancel_proposal ADD CONSTRAINT proposal_percent CHECK (refund_percent BETWEEN 1 AND 100);

-- At most one of each of these is open on an order.
CREATE UNIQUE INDEX one_open_dispute ON dispute (order_id) WHERE state <> 'settled';
CREATE UNIQUE INDEX one_open_proposal ON cancel_proposal (order_id) WHERE state = 'open';
CREATE UNIQUE INDEX one_open_extension ON extension_request (order_id) WHERE state = 'open';
-- A thing is paid for once: a second payment of the same leg can only be an unwanted one, which is given back.
CREATE UNIQUE INDEX one_payment_a_leg ON payment (leg, leg_id) WHERE state = 'paid' AND NOT unwanted;

-- The one movable clock.
INSERT INTO clock (id, offset_ms) VALUES (1, 0);
ALTER TABLE clock ADD CONSTRAINT one_clock CHECK (id = 1);

-- Search: weighted document, and trigrams for what was misspelt.
CREATE INDEX gig_search_text ON gig USING gin (search_text);
CREATE INDEX gig_title_trgm ON gig USING gin (title gin_trgm_ops);
