package chancery.core.copies;

/// What outlasts the comparison of two bodies.
///
/// @param containmentA share of a's words that lie in shingles which b has too
/// @param containmentB the same for b
/// @param hostA whether a is an article of its own that holds a part of b's text
/// @param hostB the same for b
record Common(double containmentA, double containmentB, boolean hostA, boolean hostB) {}
