package org.w3id.dixit;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.w3id.dixit.annotate.TextAnnotator;

/** The arrows between the packages, as the design has them. */
class ArchitectureTest {
  private static final String ROOT = "org.w3id.dixit";
  private static final List<String> ANNOTATORS =
      List.of("attribution", "encode", "entity", "link", "relation", "speaker", "text");
  private static final List<String> PIPELINE =
      List.of("read", "clean", "annotate", "export", "corpus", "run", "report", "cli");

  private final JavaClasses classes =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  private static String in(String name) {
    return ROOT + "." + name + "..";
  }

  private static String[] in(List<String> names) {
    return names.stream().map(ArchitectureTest::in).toArray(String[]::new);
  }

  private static String[] and(String[] some, String... more) {
    return Stream.concat(Arrays.stream(some), Arrays.stream(more)).toArray(String[]::new);
  }

  /** A package of the pipeline, and those of Dixit that it may know. */
  private record Arrow(String from, List<String> to) {}

  @TestFactory
  Stream<DynamicTest> aPackageKnowsOnlyThoseBeforeIt() {
    return Stream.of(
            new Arrow("models", List.of()),
            new Arrow("evaluation", List.of()),
            new Arrow("read", List.of()),
            new Arrow("clean", List.of("read", "models", "text")),
            new Arrow("annotate", concat(ANNOTATORS, "models")),
            new Arrow("export", concat(ANNOTATORS, "read")),
            new Arrow("corpus", List.of("export", "models", "evaluation")),
            new Arrow(
                "run",
                concat(ANNOTATORS, "read", "clean", "annotate", "export", "models", "evaluation")),
            new Arrow("report", List.of("read", "clean", "export", "corpus", "run", "evaluation")),
            new Arrow(
                "cli",
                concat(
                    ANNOTATORS,
                    "read",
                    "clean",
                    "annotate",
                    "export",
                    "corpus",
                    "run",
                    "report",
                    "evaluation")))
        .map(arrow -> DynamicTest.dynamicTest(arrow.from(), () -> knowsOnly(arrow)));
  }

  private void knowsOnly(Arrow arrow) {
    DescribedPredicate<JavaClass> elsewhereInDixit =
        resideInAPackage(ROOT + ".(**)")
            .and(
                DescribedPredicate.not(
                    JavaClass.Predicates.resideInAnyPackage(
                        and(in(arrow.to()), in(arrow.from()), ROOT))));
    noClasses()
        .that()
        .resideInAPackage(in(arrow.from()))
        .should()
        .dependOnClassesThat(elsewhereInDixit)
        .check(classes);
  }

  private static List<String> concat(List<String> some, String... more) {
    return Stream.concat(some.stream(), Arrays.stream(more)).toList();
  }

  @Test
  void annotatorsDoNotKnowThePipeline() {
    noClasses()
        .that()
        .resideInAnyPackage(in(ANNOTATORS))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(and(in(PIPELINE), in("evaluation")))
        .check(classes);
  }

  @Test
  void coreNlpStaysInTheAnnotatorsAndInAnnotate() {
    noClasses()
        .that()
        .resideOutsideOfPackages(and(in(ANNOTATORS), in("annotate"), ROOT))
        .should()
        .dependOnClassesThat()
        .resideInAPackage("edu.stanford..")
        .check(classes);
  }

  /** Who uses Dixit as a library gets plain values, all the way down. */
  @Test
  void whatIsFoundIsFreeOfCoreNlp() {
    noClasses()
        .that()
        .belongToAnyOf(AnnotatedText.class, TextAnnotator.class)
        .should()
        .transitivelyDependOnClassesThat()
        .resideInAPackage("edu.stanford..")
        .check(classes);
  }

  /** Nothing that is read, and nothing that an article names, is fetched. */
  @Test
  void nothingOfOursOpensAConnection() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.net.Socket")
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.net.URLConnection")
        .orShould()
        .dependOnClassesThat()
        .resideInAPackage("java.net.http..")
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("org.jsoup.Connection")
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.nio.channels.SocketChannel")
        .check(classes);
  }

  @Test
  void packagesHaveNoCircles() {
    slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(classes);
  }

  @Test
  void nothingIsCalledUtil() {
    ArchRule rule =
        classes()
            .should()
            .haveSimpleNameNotEndingWith("Util")
            .andShould()
            .haveSimpleNameNotEndingWith("Utils");
    rule.check(classes);
  }
}
