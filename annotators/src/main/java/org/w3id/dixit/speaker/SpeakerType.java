package org.w3id.dixit.speaker;

/** Of what kind the speakers of an attribution are. */
public enum SpeakerType {
  NAMED_PERSON,
  /** An organisation, or a country or a capital that speaks as its government. */
  NAMED_ORGANIZATION,
  DOCUMENT,
  UNNAMED_PERSON,
  UNNAMED_GROUP,
  /** The text says that the source does not want to be named. */
  ANONYMOUS
}
