package org.w3id.dixit.evaluation.gold;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a name names, as coarse as the gold has it. */
public enum NameClass {
  PERSON("Person"),
  ORGANIZATION("Organization"),
  /** Places and facilities. */
  LOCATION("Location");

  private static final Set<String> PLACES =
      Set.of(
          "Place",
          "Country",
          "City",
          "State",
          "AdministrativeArea",
          "Continent",
          "Landform",
          "BodyOfWater",
          "Mountain",
          "CivicStructure",
          "TouristAttraction",
          "LandmarksOrHistoricalBuildings",
          "Residence",
          "LocalBusiness",
          "Airport",
          "Location",
          "Region");
  private static final Set<String> ORGANIZATIONS =
      Set.of(
          "Corporation",
          "SportsTeam",
          "PoliticalParty",
          "NewsMediaOrganization",
          "Airline",
          "CollegeOrUniversity");

  private final String label;

  NameClass(String label) {
    this.label = label;
  }

  /** The name as reports write it. */
  public String label() {
    return label;
  }

  /** The class of an entity of these schema.org types; empty for a group or a work. */
  public static Optional<NameClass> ofTypes(List<String> types) {
    if (types.contains("Person")) {
      return Optional.of(PERSON);
    }
    if (types.stream().anyMatch(PLACES::contains)) {
      return Optional.of(LOCATION);
    }
    boolean organization =
        types.stream().anyMatch(t -> t.endsWith("Organization") || ORGANIZATIONS.contains(t));
    return organization ? Optional.of(ORGANIZATION) : Optional.empty();
  }

  /** The class of a tag of English Worldwide Newswire; empty for those that are not scored. */
  public static Optional<NameClass> ofTag(String tag) {
    return switch (tag) {
      case "Person" -> Optional.of(PERSON);
      case "Organization" -> Optional.of(ORGANIZATION);
      case "Location", "Facility" -> Optional.of(LOCATION);
      default -> Optional.empty();
    };
  }
}
