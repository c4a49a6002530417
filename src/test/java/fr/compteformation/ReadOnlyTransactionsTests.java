package fr.compteformation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

import org.springframework.asm.ClassReader;
import org.springframework.asm.ClassVisitor;
import org.springframework.asm.Handle;
import org.springframework.asm.MethodVisitor;
import org.springframework.asm.Opcodes;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

/**
 * Code reachable from a read-only transaction must neither lock nor write: PostgreSQL
 * refuses it, H2 does not. Follows calls across modules, but not into methods with a
 * transaction of their own.
 */
@AnalyzeClasses(packages = ReadOnlyTransactionsTests.PORTAL, importOptions = DoNotIncludeTests.class)
class ReadOnlyTransactionsTests {

	static final String PORTAL = "fr.compteformation";

	@ArchTest
	static final ArchRule readOnlyTransactionsNeitherLockNorWrite = methods()
		.that(DescribedPredicate.describe("are read-only", ReadOnlyTransactionsTests::isReadOnly))
		.should(reachNoLockAndNoWrite());

	private static ArchCondition<JavaMethod> reachNoLockAndNoWrite() {
		return new ArchCondition<>("reach no lock and no write") {

			private final Strings strings = new Strings();

			private Callees callees;

			@Override
			public void init(Collection<JavaMethod> readOnly) {
				this.callees = new Callees();
			}

			@Override
			public void check(JavaMethod start, ConditionEvents events) {
				Map<JavaCodeUnit, JavaCodeUnit> callers = new LinkedHashMap<>();
				Deque<JavaCodeUnit> open = new ArrayDeque<>(List.of(start));
				while (!open.isEmpty()) {
					JavaCodeUnit method = open.pop();
					fault(method).ifPresent((fault) -> events
						.add(SimpleConditionEvent.violated(start, way(callers, start, method) + " " + fault)));
					this.callees.of(method)
						.filter((callee) -> !callee.equals(start) && callers.putIfAbsent(callee, method) == null)
						.forEach(open::push);
				}
			}

			private Optional<String> fault(JavaCodeUnit method) {
				if (method.isAnnotatedWith(Lock.class)
						|| this.strings.of(method).anyMatch((text) -> text.contains("for update"))) {
					return Optional.of("locks");
				}
				return method.getMethodCallsFromSelf()
					.stream()
					.filter((call) -> isWrite(call.getTarget()))
					.findFirst()
					.map((call) -> "writes by " + call.getTarget().getName() + " in line " + call.getLineNumber());
			}

			private static String way(Map<JavaCodeUnit, JavaCodeUnit> callers, JavaCodeUnit start, JavaCodeUnit end) {
				return Stream.iterate(end, (method) -> method != null, callers::get)
					.map((method) -> method.getOwner().getSimpleName() + "." + method.getName())
					.reduce((later, earlier) -> earlier + " > " + later)
					.orElseThrow();
			}
		};
	}

	private static boolean isWrite(CodeUnitAccessTarget target) {
		if (target.getOwner().isAssignableTo(JdbcClient.StatementSpec.class)) {
			return target.getName().equals("update");
		}
		return target.getOwner().isAssignableTo(Repository.class)
				&& Stream.of("save", "delete", "flush").anyMatch(target.getName()::startsWith);
	}

	private static boolean isReadOnly(JavaMethod method) {
		return transaction(method).filter(Transactional::readOnly).isPresent();
	}

	private static boolean beginsAnother(JavaCodeUnit method) {
		return transaction(method).map(Transactional::propagation)
			.filter(Set.of(Propagation.REQUIRES_NEW, Propagation.NOT_SUPPORTED)::contains)
			.isPresent();
	}

	private static Optional<Transactional> transaction(JavaCodeUnit method) {
		return method.tryGetAnnotationOfType(Transactional.class)
			.or(() -> method.getOwner().tryGetAnnotationOfType(Transactional.class));
	}

	/** The methods called by a method within the portal. */
	private static final class Callees {

		private final Map<JavaCodeUnit, Set<JavaCodeUnit>> known = new HashMap<>();

		Stream<JavaCodeUnit> of(JavaCodeUnit method) {
			return this.known.computeIfAbsent(method, Callees::find).stream();
		}

		private static Set<JavaCodeUnit> find(JavaCodeUnit method) {
			return Stream
				.of(method.getCallsFromSelf(), method.getMethodReferencesFromSelf(),
						method.getConstructorReferencesFromSelf())
				.flatMap(Set::stream)
				.map((call) -> (CodeUnitAccessTarget) call.getTarget())
				.filter((target) -> target.getOwner().getPackageName().startsWith(PORTAL))
				.flatMap(Callees::resolved)
				.filter((callee) -> callee.getOwner().equals(method.getOwner()) || !beginsAnother(callee))
				.collect(Collectors.toSet());
		}

		private static Stream<JavaCodeUnit> resolved(CodeUnitAccessTarget target) {
			return Stream.concat(target.resolveMember().stream(),
					target.getOwner()
						.getAllSubclasses()
						.stream()
						.flatMap((subclass) -> subclass.getMethods().stream())
						.filter((method) -> method.getName().equals(target.getName())
								&& method.getRawParameterTypes().size() == target.getRawParameterTypes().size()));
		}

	}

	/** The string constants of a method and its lambdas, in lower case. */
	private static final class Strings {

		private final Map<JavaClass, Map<String, String>> known = new HashMap<>();

		Stream<String> of(JavaCodeUnit method) {
			return Stream
				.ofNullable(this.known.computeIfAbsent(method.getOwner(), Strings::read).get(method.getName()));
		}

		private static Map<String, String> read(JavaClass type) {
			Map<String, String> texts = new HashMap<>();
			try (InputStream code = type.getSource().orElseThrow().getUri().toURL().openStream()) {
				new ClassReader(code).accept(new ClassVisitor(Opcodes.ASM9) {

					@Override
					public MethodVisitor visitMethod(int access, String name, String descriptor, String signature,
							String[] exceptions) {
						return new Reader(name.startsWith("lambda$") ? name.split("\\$")[1] : name, texts);
					}
				}, ClassReader.SKIP_DEBUG);
			}
			catch (IOException unreadable) {
				throw new UncheckedIOException(unreadable);
			}
			return texts;
		}

		private static final class Reader extends MethodVisitor {

			private final String method;

			private final Map<String, String> texts;

			Reader(String method, Map<String, String> texts) {
				super(Opcodes.ASM9);
				this.method = method;
				this.texts = texts;
			}

			@Override
			public void visitLdcInsn(Object constant) {
				keep(constant);
			}

			// concatenated strings
			@Override
			public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
				Stream.of(arguments).forEach(this::keep);
			}

			private void keep(Object constant) {
				if (constant instanceof String text) {
					this.texts.merge(this.method, text.toLowerCase(Locale.ROOT), (one, other) -> one + "\n" + other);
				}
			}

		}

	}

}
