// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.testkit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The nevers of docs/architectuur.md that byte code can show. A service takes them over by extending {@link ArchitectureTestBase}.
 * They are allow-lists: a ban on a package that does not exist would pass silently.
 */
public final class ArchitectureRules {

    private static final Set<String> ADAPTERS = Set.of("rest", "web", "kafka", "persistence");

    private ArchitectureRules() {}

    /** 4: no framework in a core. A core is nl.trede.&lt;service&gt;.&lt;feature&gt;, without a deeper package. */
    public static final ArchRule CORES_ARE_PLAIN_JAVA = classes()
            .that(inCore())
            .should()
            .onlyDependOnClassesThat(DescribedPredicate.describe(
                    "are of the JDK, the begrippen or a core of the same service",
                    type -> type.getPackageName().startsWith("java.")
                            || type.getPackageName().isEmpty()
                            || type.getPackageName().equals("nl.trede.begrippen")
                            || isCore(type)))
            .allowEmptyShould(true);

    /** 4: time is told to a core. */
    public static final ArchRule NO_HIDDEN_CLOCK = noClasses()
            .should()
            .callMethodWhere(DescribedPredicate.describe(
                    "reads the clock of the machine without being given a Clock",
                    (JavaMethodCall call) -> call.getName().equals("now")
                            && call.getTargetOwner().getPackageName().equals("java.time")
                            && call.getTarget().getRawParameterTypes().isEmpty()));

    /** 5: an adapter never uses an adapter of another kind; what they share is the core. */
    public static final ArchRule ADAPTERS_DO_NOT_KNOW_EACH_OTHER = noClasses()
            .that(DescribedPredicate.describe("are inbound adapters", type -> isOneOf(type, "rest", "web", "kafka")))
            .should(new OtherAdapter());

    /** 6: a Kafka producer lives in platform/messaging only. */
    public static final ArchRule NO_OWN_PRODUCER =
            noClasses().should().dependOnClassesThat().resideInAnyPackage("org.apache.kafka.clients.producer..");

    /** 10: names that say nothing. */
    public static final ArchRule NAMES_SAY_SOMETHING =
            noClasses().should().haveNameMatching(".*(Impl|Manager|Helper|Utils?|DTO|Dto|Mapper)");

    /** Depth has meaning: nothing lies deeper than an adapter, and no other word stands at that depth. */
    public static final ArchRule DEPTH_HAS_MEANING = classes().should(new KnownDepth());

    /** The REST layer passes over a method that is not public, with no more than a warning: its address would answer 404. */
    public static final ArchRule RESOURCE_METHODS_ARE_PUBLIC = methods()
            .that()
            .areMetaAnnotatedWith("jakarta.ws.rs.HttpMethod")
            .should()
            .bePublic();

    /** All of the above. */
    static Stream<ArchRule> all() {
        return Stream.of(
                CORES_ARE_PLAIN_JAVA,
                NO_HIDDEN_CLOCK,
                ADAPTERS_DO_NOT_KNOW_EACH_OTHER,
                NO_OWN_PRODUCER,
                NAMES_SAY_SOMETHING,
                DEPTH_HAS_MEANING,
                RESOURCE_METHODS_ARE_PUBLIC);
    }

    private static DescribedPredicate<JavaClass> inCore() {
        return DescribedPredicate.describe("are of a core", ArchitectureRules::isCore);
    }

    static boolean isCore(JavaClass type) {
        return type.getPackageName().startsWith("nl.trede.")
                && type.getPackageName().split("\\.").length == 4
                && !type.getPackageName().startsWith("nl.trede.platform")
                && !isQueryOnly(type);
    }

    /** A feature that is only CRUD or a query has no core; it says so by keeping everything in its adapters. */
    private static boolean isQueryOnly(JavaClass type) {
        return type.getSimpleName().equals("package-info");
    }

    static boolean isOneOf(JavaClass type, String... adapters) {
        var parts = type.getPackageName().split("\\.");
        return parts.length == 5 && Set.of(adapters).contains(parts[4]);
    }

    static boolean isKnownDepth(JavaClass type) {
        var parts = type.getPackageName().split("\\.");
        return parts.length <= 4 || parts.length == 5 && ADAPTERS.contains(parts[4]);
    }
}
