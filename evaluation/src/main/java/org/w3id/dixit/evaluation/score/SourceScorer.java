package org.w3id.dixit.evaluation.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.w3id.dixit.evaluation.gold.GoldSources;
import org.w3id.dixit.evaluation.output.WrittenArticle;
import org.w3id.dixit.evaluation.output.WrittenAttribution;
import org.w3id.dixit.evaluation.output.WrittenEntity;
import org.w3id.dixit.evaluation.text.CodePointText;
import org.w3id.dixit.evaluation.text.Span;

/**
 * Scores whom sources are taken for. A source is taken for the speakers of the attribution written
 * over it, or for the document that they speak in; where none is written there, for the entity
 * whose mention stands there. An entity is that chain of the gold with which most of its other
 * names and descriptions agree; one without any is right only where it could know no better: at the
 * chain's first mention, or among pronouns alone.
 */
public final class SourceScorer {
  private final GoldSources gold;
  private final WrittenArticle written;
  private final CodePointText text;
  private final Map<String, WrittenEntity> entities = new HashMap<>();

  private SourceScorer(GoldSources gold, WrittenArticle written) {
    this.gold = gold;
    this.written = written;
    this.text = new CodePointText(gold.text());
    written.entities().forEach(entity -> entities.put(entity.id(), entity));
  }

  /** How each source of one text was taken. */
  public static List<SourceScore> score(GoldSources gold, Optional<WrittenArticle> written) {
    return gold.sources().stream()
        .map(
            source ->
                written
                    .map(article -> new SourceScorer(gold, article).score(source))
                    .orElseGet(() -> missed(gold, source)))
        .toList();
  }

  private static SourceScore missed(GoldSources gold, GoldSources.Source source) {
    return result(gold, source, SourceScore.Taken.MISSED, "");
  }

  private static SourceScore result(
      GoldSources gold, GoldSources.Source source, SourceScore.Taken taken, String found) {
    return new SourceScore(gold.article(), source, SourceForm.of(source.words()), taken, found);
  }

  private SourceScore score(GoldSources.Source source) {
    List<List<WrittenEntity>> answers = answers(source.span());
    if (answers.isEmpty()) {
      return source.chains().isEmpty()
          ? result(gold, source, SourceScore.Taken.RIGHT, "")
          : missed(gold, source);
    }
    boolean right = answers.stream().anyMatch(answer -> isRight(answer, source));
    String names =
        answers.get(0).stream().map(SourceScorer::name).collect(Collectors.joining(" + "));
    return result(gold, source, right ? SourceScore.Taken.RIGHT : SourceScore.Taken.WRONG, names);
  }

  private static String name(WrittenEntity entity) {
    return entity.names().isEmpty() ? "(nameless)" : entity.names().get(0);
  }

  /** Whom the output takes the source for, in each of the ways in which it says so. */
  private List<List<WrittenEntity>> answers(Span source) {
    Optional<WrittenAttribution> over =
        written.attributions().stream()
            .filter(WrittenAttribution::attributed)
            .filter(attribution -> shared(attribution, source) * 2 > shorter(attribution, source))
            .max(Comparator.comparingInt(attribution -> shared(attribution, source)));
    List<List<WrittenEntity>> answers = new ArrayList<>();
    over.ifPresent(
        attribution -> {
          answers.add(known(attribution.speakerIds()));
          answers.add(known(attribution.document().stream().toList()));
        });
    if (over.isEmpty()) {
      answers.add(mentionedAt(source));
    }
    answers.removeIf(List::isEmpty);
    return answers;
  }

  private List<WrittenEntity> known(List<String> ids) {
    return ids.stream().filter(entities::containsKey).map(entities::get).toList();
  }

  private static int shared(WrittenAttribution attribution, Span source) {
    return attribution.source().spans().stream().mapToInt(source::shared).sum();
  }

  private static int shorter(WrittenAttribution attribution, Span source) {
    int length = attribution.source().spans().stream().mapToInt(Span::length).sum();
    return Math.min(length, source.length());
  }

  /** Those whose mention covers most of the source, and is most of what it covers. */
  private List<WrittenEntity> mentionedAt(Span source) {
    double best = 0.5;
    List<WrittenEntity> found = new ArrayList<>();
    for (WrittenEntity entity : written.entities()) {
      double likeness =
          entity.mentions().stream().mapToDouble(m -> likeness(m.span(), source)).max().orElse(0);
      if (likeness > best) {
        best = likeness;
        found.clear();
      }
      if (likeness == best) {
        found.add(entity);
      }
    }
    return found;
  }

  /** Characters in common over characters in either, from 0 to 1. */
  private static double likeness(Span one, Span other) {
    int shared = one.shared(other);
    return (double) shared / (one.length() + other.length() - shared);
  }

  private boolean isRight(List<WrittenEntity> answer, GoldSources.Source source) {
    if (source.chains().size() == 1 && answer.size() == 1) {
      return mayBe(answer.get(0), source.chains().iterator().next(), source.span());
    }
    Set<String> left = new HashSet<>(source.chains());
    for (WrittenEntity entity : answer) {
      Optional<String> chain =
          left.stream().filter(one -> mayBe(entity, one, source.span())).findFirst();
      if (chain.isEmpty()) {
        return false;
      }
      left.remove(chain.get());
    }
    return left.isEmpty() && !source.chains().isEmpty();
  }

  private boolean mayBe(WrittenEntity entity, String chain, Span source) {
    Map<String, Integer> votes = votes(entity, source, false);
    if (!votes.isEmpty()) {
      return isMost(votes, chain);
    }
    List<Span> before =
        gold.chains().get(chain).stream().filter(span -> span.end() <= source.start()).toList();
    return before.isEmpty()
        || (before.stream().allMatch(this::isPronoun)
            && isMost(votes(entity, source, true), chain));
  }

  private static boolean isMost(Map<String, Integer> votes, String chain) {
    int most = votes.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    return most > 0 && votes.getOrDefault(chain, 0) == most;
  }

  private Map<String, Integer> votes(WrittenEntity entity, Span source, boolean pronouns) {
    Map<String, Integer> votes = new HashMap<>();
    for (WrittenEntity.Mention mention : entity.mentions()) {
      boolean counts = mention.type().equals("pronoun") == pronouns;
      if (counts && mention.span().shared(source) == 0) {
        chainAt(mention.span()).ifPresent(id -> votes.merge(id, 1, Integer::sum));
      }
    }
    return votes;
  }

  private boolean isPronoun(Span span) {
    return SourceForm.of(text.at(span)) == SourceForm.PRONOUN;
  }

  /** The chain whose mention is most like the span and has its start or its end, or half of it. */
  private Optional<String> chainAt(Span span) {
    String best = null;
    double most = 0;
    for (Map.Entry<String, List<Span>> chain : gold.chains().entrySet()) {
      for (Span mention : chain.getValue()) {
        double likeness = likeness(mention, span);
        boolean same = mention.start() == span.start() || mention.end() == span.end();
        if (likeness > most && (same || likeness >= 0.5)) {
          most = likeness;
          best = chain.getKey();
        }
      }
    }
    return Optional.ofNullable(best);
  }
}
