package chancery.io.store;

/// How far an intake got with a file.
///
/// @param file the file's absolute path
/// @param state its size and time when it was read
/// @param done how many of its items were dealt with, from the first
/// @param ended true where those were all
/// @param account what became of them, as the intake writes it
public record Mark(String file, String state, long done, boolean ended, String account) {}
