package chancery.core.ledger;

import chancery.core.model.Entry;

/// An entry with the key of the claims that it was made from.
///
/// @param key what the claims have in common
/// @param entry the counted row
public record LedgerRow(LedgerKey key, Entry entry) {}
