package org.trama;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.jspecify.annotations.NullMarked;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.data.neo4j.core.Neo4jOperations;
import org.springframework.data.neo4j.core.schema.Node;
import org.springframework.data.neo4j.core.schema.RelationshipProperties;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The rooms of the house and what each may use, held against the code. Each room's
 * {@code package-info} says the same in words; data goes one way, from the source file to
 * the page.
 */
@AnalyzeClasses(packages = "org.trama", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

	private static final String ROOT = "org.trama";

	private static final Set<String> INSIDE = Set.of("model", "text", "grammar", "document", "extract", "engine",
			"read", "search", "load", "question", "network", "brief", "export");

	/** What each room may use besides itself: the table of the house. */
	private static final Map<String, Set<String>> MAY_USE = Map.ofEntries(Map.entry("model", Set.of()),
			Map.entry("text", Set.of("model")), Map.entry("grammar", Set.of("text")),
			Map.entry("document", Set.of("model", "text", "grammar")),
			Map.entry("extract", Set.of("model", "text", "grammar", "document")), Map.entry("engine", Set.of()),
			Map.entry("read", Set.of("model", "text", "engine")),
			Map.entry("search", Set.of("model", "text", "engine", "read")),
			Map.entry("load", Set.of("model", "text", "document", "extract", "engine")),
			Map.entry("question", Set.of("model", "text")), Map.entry("network", Set.of("model", "read")),
			Map.entry("brief", Set.of("model", "read")),
			Map.entry("export", Set.of("model", "document", "extract", "question", "network", "brief")),
			Map.entry("web", INSIDE), Map.entry("cli", INSIDE));

	/**
	 * A room uses only what the table lets it use; a part of a room counts as the room.
	 */
	@ArchTest
	static final ArchRule roomsUseOnlyWhatTheyMay = classes().that(new DescribedPredicate<>("live in a room") {
		@Override
		public boolean test(JavaClass type) {
			return !room(type).isEmpty();
		}
	}).should(new ArchCondition<>("use only the rooms that theirs may use") {
		@Override
		public void check(JavaClass type, ConditionEvents events) {
			Set<String> allowed = MAY_USE.getOrDefault(room(type), Set.of());
			type.getDirectDependenciesFromSelf()
				.stream()
				.filter((use) -> use.getTargetClass().getPackageName().startsWith(ROOT))
				.filter((use) -> !room(use.getTargetClass()).equals(room(type)))
				.filter((use) -> !allowed.contains(room(use.getTargetClass())))
				.forEach((use) -> events.add(SimpleConditionEvent.violated(type, use.getDescription())));
		}
	});

	/** No two packages need each other, directly or around corners. */
	@ArchTest
	static final ArchRule noCycles = slices().matching("org.trama.(**)").should().beFreeOfCycles();

	/** The ontology, reading and extracting stay pure: usable without any framework. */
	@ArchTest
	static final ArchRule ontologyReadingAndExtractingArePure = noClasses().that()
		.resideInAnyPackage("org.trama.model..", "org.trama.text..", "org.trama.grammar..", "org.trama.document..",
				"org.trama.extract..")
		.should()
		.dependOnClassesThat()
		.resideInAnyPackage("org.springframework..", "org.neo4j..");

	/** What leaves the graph are records: nobody else can even name an entity. */
	@ArchTest
	static final ArchRule entitiesAndRepositoriesStayInRead = classes().that()
		.areAnnotatedWith(Node.class)
		.or()
		.areAnnotatedWith(RelationshipProperties.class)
		.or()
		.areAssignableTo(Repository.class)
		.should()
		.resideInAPackage("org.trama.read..")
		.andShould()
		.notBePublic();

	/** The public members of public types speak of no entity. */
	@ArchTest
	static final ArchRule doorsOfReadReturnRecords = classes().that()
		.resideInAPackage("org.trama.read..")
		.and()
		.arePublic()
		.should(new ArchCondition<>("not show entities in public methods") {
			@Override
			public void check(JavaClass type, ConditionEvents events) {
				type.getMethods()
					.stream()
					.filter((method) -> method.getModifiers().contains(JavaModifier.PUBLIC))
					.filter((method) -> Stream
						.concat(method.getReturnType().getAllInvolvedRawTypes().stream(),
								method.getRawParameterTypes().stream())
						.anyMatch((shown) -> shown.isAnnotatedWith(Node.class)
								|| shown.isAnnotatedWith(RelationshipProperties.class)))
					.forEach((method) -> events.add(SimpleConditionEvent.violated(method, method.getFullName())));
			}
		});

	/**
	 * Repositories read what is stored, the client what is counted (ADR 9): only
	 * aggregates ask the database themselves and map its rows.
	 */
	@ArchTest
	static final ArchRule onlyAggregatesAskByThemselves = noClasses().that()
		.resideInAPackage("org.trama.read..")
		.and()
		.resideOutsideOfPackage("org.trama.read.aggregate")
		.should()
		.dependOnClassesThat(JavaClass.Predicates.assignableTo(Neo4jClient.class)
			.or(JavaClass.Predicates.resideInAPackage("org.neo4j.driver..")));

	/** Aggregates know no entity, and no way to read one. */
	@ArchTest
	static final ArchRule aggregatesReadNothingStored = noClasses().that()
		.resideInAPackage("org.trama.read.aggregate")
		.should()
		.dependOnClassesThat(JavaClass.Predicates.assignableTo(Neo4jOperations.class)
			.or(JavaClass.Predicates.assignableTo(Repository.class))
			.or(CanBeAnnotated.Predicates.annotatedWith(Node.class)));

	/** What is behind the doors of {@code read} is for them alone. */
	@ArchTest
	static final ArchRule aggregatesAndNamesStayInRead = noClasses().that()
		.resideOutsideOfPackage("org.trama.read..")
		.should()
		.dependOnClassesThat()
		.resideInAnyPackage("org.trama.read.aggregate", "org.trama.read.name");

	/**
	 * Reading transactions are the server's to enforce: every door says that it only
	 * reads.
	 */
	@ArchTest
	static final ArchRule doorsOfReadOnlyRead = classes().that()
		.resideInAPackage("org.trama.read..")
		.and()
		.areAnnotatedWith("org.springframework.stereotype.Service")
		.should(new ArchCondition<>("be transactional and read-only") {
			@Override
			public void check(JavaClass type, ConditionEvents events) {
				boolean reads = type.tryGetAnnotationOfType(Transactional.class)
					.map((transactional) -> transactional.readOnly())
					.orElse(false);
				if (!reads) {
					events.add(SimpleConditionEvent.violated(type, type.getName() + " may write"));
				}
			}
		});

	/** Names are the field's: what manages, helps or is of use has a better one. */
	@ArchTest
	static final ArchRule namesAreTheFields = noClasses().should().haveNameMatching(".*(Manager|Helper|Utils?)");

	/** Two types of one name are told apart by nobody. */
	@ArchTest
	static void noNameTwice(JavaClasses types) {
		Map<String, Set<String>> packages = types.stream()
			.filter((type) -> type.getEnclosingClass().isEmpty() && !type.getSimpleName().equals("package-info"))
			.collect(Collectors.groupingBy(JavaClass::getSimpleName,
					Collectors.mapping(JavaClass::getPackageName, Collectors.toSet())));
		assertThat(packages).allSatisfy((name, places) -> assertThat(places).as(name).hasSize(1));
	}

	/** A package can be looked over: no more than thirty types of its own. */
	@ArchTest
	static void noPackageIsCrowded(JavaClasses types) {
		Map<String, Long> sizes = types.stream()
			.filter((type) -> type.getEnclosingClass().isEmpty() && !type.getSimpleName().equals("package-info"))
			.collect(Collectors.groupingBy(JavaClass::getPackageName, Collectors.counting()));
		assertThat(sizes).allSatisfy((name, size) -> assertThat(size).as(name).isLessThanOrEqualTo(30));
		List<Long> sorted = sizes.values().stream().sorted().toList();
		assertThat(sorted.get(sorted.size() / 2)).as("the median").isLessThanOrEqualTo(12);
	}

	/** There is no drawer for what belongs nowhere. */
	@ArchTest
	static final ArchRule noDrawers = noClasses().should().resideInAnyPackage("..common..", "..util..", "..utils..");

	/** Null is an answer only where the type says so, in every package. */
	@ArchTest
	static void everyPackageSaysWhatItIsForAndIsNullMarked(JavaClasses types) {
		Set<JavaPackage> packages = types.stream().map(JavaClass::getPackage).collect(Collectors.toSet());
		assertThat(packages).isNotEmpty()
			.allSatisfy(
					(here) -> assertThat(here.tryGetAnnotationOfType(NullMarked.class)).as(here.getName()).isPresent());
	}

	/** The table has every room, so that a new one can't escape it. */
	@ArchTest
	static void theTableHasEveryRoom(JavaClasses types) {
		Set<String> rooms = types.stream()
			.map(ArchitectureTests::room)
			.filter((room) -> !room.isEmpty())
			.collect(Collectors.toCollection(TreeSet::new));
		assertThat(MAY_USE.keySet()).containsAll(rooms);
	}

	private static String room(JavaClass type) {
		String name = type.getPackageName();
		return name.startsWith(ROOT + ".") ? name.substring(ROOT.length() + 1).split("\\.")[0] : "";
	}

}
