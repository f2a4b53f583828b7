package chancery.core.model;

import java.util.Optional;

/// A place of an event.
///
/// @param name as the register spells it, else as printed
/// @param country ISO 3166 alpha-3, where known
public record Place(String name, Optional<String> country) {}
