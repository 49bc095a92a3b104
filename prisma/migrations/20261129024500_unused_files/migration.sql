-- Whoever sends a file has all that lie about counted: few rows among all that orders and messages have.
CREATE INDEX file_unused ON file (owner_id, size_bytes) WHERE order_id IS NULL AND message_id IS NULL;
CREATE INDEX upload_unfinished ON upload (owner_id, size_bytes) WHERE finished_at IS NULL;
