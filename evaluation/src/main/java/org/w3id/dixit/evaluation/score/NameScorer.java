package org.w3id.dixit.evaluation.score;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3id.dixit.evaluation.gold.GoldNames;
import org.w3id.dixit.evaluation.gold.GoldNames.Name;
import org.w3id.dixit.evaluation.gold.NameClass;
import org.w3id.dixit.evaluation.output.WrittenArticle;
import org.w3id.dixit.evaluation.output.WrittenEntity;

/**
 * Scores proper names: right where start, end and class are. Only mentions of type {@code name} of
 * people, organisations and places count.
 */
public final class NameScorer {
  private NameScorer() {}

  /** The counts of one text by class. */
  public static Map<NameClass, Counts> score(GoldNames gold, Optional<WrittenArticle> written) {
    Set<Name> system = written.map(NameScorer::names).orElse(Set.of());
    Map<NameClass, Counts> counts = new EnumMap<>(NameClass.class);
    for (NameClass nameClass : NameClass.values()) {
      counts.put(nameClass, counts(nameClass, gold.names(), system));
    }
    return counts;
  }

  private static Counts counts(NameClass nameClass, Set<Name> gold, Set<Name> system) {
    Set<Name> wanted = only(nameClass, gold);
    Set<Name> found = only(nameClass, system);
    Set<Name> right = new HashSet<>(wanted);
    right.retainAll(found);
    return new Counts(right.size(), found.size(), wanted.size());
  }

  private static Set<Name> only(NameClass nameClass, Set<Name> names) {
    Set<Name> only = new HashSet<>(names);
    only.removeIf(name -> name.nameClass() != nameClass);
    return only;
  }

  private static Set<Name> names(WrittenArticle article) {
    Set<Name> names = new HashSet<>();
    for (WrittenEntity entity : article.entities()) {
      Optional<NameClass> nameClass = NameClass.ofTypes(entity.types());
      entity.mentions().stream()
          .filter(WrittenEntity.Mention::isName)
          .forEach(m -> nameClass.ifPresent(c -> names.add(new Name(m.span(), c))));
    }
    return names;
  }
}
