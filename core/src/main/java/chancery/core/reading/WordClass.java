package chancery.core.reading;

/// The word classes of `lexicon.tsv`, which says what each is for.
enum WordClass {
  DETERMINER,
  MODIFIER,
  LOCATIVE,
  PLACENOUN,
  DEED,
  PARTICIPLE,
  PREFIX,
  FORMER,
  ACTING,
  OUTGOING,
  INCOMING,
  OWNSTATE,
  PARTICLE,
  NOTNAME,
  PAIR,
  PAIRPERSON,
  PAIRSTATE,
  HE,
  SHE,
  THEY,
  IT,
  ITDEED,
  RELATION,
  PERSONALNAME,
  WEAKCAPITAL,
  SHOUTEDWORD,
  SHORTNAME
}
