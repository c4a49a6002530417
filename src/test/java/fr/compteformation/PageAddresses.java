package fr.compteformation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;

import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.stereotype.Controller;
import org.springframework.util.ClassUtils;
import org.springframework.util.ReflectionUtils;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * The addresses of all pages and downloads with their modules, and the string literals in
 * the sources that match one.
 */
final class PageAddresses {

	private static final String ROOT = "fr.compteformation";

	/** Methods that take an address, where even a single word is one. */
	private static final Set<String> TAKE_ADDRESSES = Set.of("navigate", "forwardTo", "rerouteTo", "setLocation",
			"setHref", "sendRedirect", "link", "offer", "download", "Anchor", "PagePath");

	private final List<Owned> pages = new ArrayList<>();

	PageAddresses() {
		for (Class<?> view : classesWith(Route.class)) {
			add(view, view.getAnnotation(Route.class).value());
			Arrays.stream(view.getAnnotationsByType(RouteAlias.class)).forEach((alias) -> add(view, alias.value()));
		}
		for (Class<?> downloads : classesWith(Controller.class)) {
			ReflectionUtils.doWithMethods(downloads, (method) -> {
				RequestMapping mapping = AnnotatedElementUtils.findMergedAnnotation(method, RequestMapping.class);
				if (mapping != null) {
					Arrays.stream(mapping.path()).forEach((path) -> add(downloads, path));
				}
			});
		}
	}

	/** The modules that own a page with this address. */
	List<String> owners(String address) {
		return at(address).stream().map(Owned::room).distinct().toList();
	}

	private List<Owned> at(String address) {
		String path = address.replaceFirst("[?#].*$", "").replaceFirst("/\\*{1,2}$", "");
		String bare = path.replaceFirst("^/", "").replaceFirst("/$", "");
		List<Owned> exact = this.pages.stream().filter((page) -> page.template().equals(bare)).toList();
		return exact.isEmpty() ? this.pages.stream().filter((page) -> page.isAt(bare)).toList() : exact;
	}

	/**
	 * String literals with the address of a page that belong elsewhere. An address stands
	 * in the class of its page, and in one constant of its module or of SharedPages.
	 */
	List<String> strangersIn(Path sources) {
		return literals(sources).filter((literal) -> {
			List<Owned> owners = at(literal.text());
			return !owners.isEmpty() && owners.stream().noneMatch(literal::isWrittenBy);
		}).map(Literal::toString).toList();
	}

	/** Addresses that more than one constant names. */
	List<String> namedTwiceIn(Path sources) {
		return literals(sources, (file) -> true).filter(Literal::typed)
			.collect(Collectors.groupingBy(Literal::text))
			.values()
			.stream()
			.filter((same) -> same.size() > 1)
			.map(List::toString)
			.toList();
	}

	private void add(Class<?> owner, String template) {
		if (!template.isEmpty()) {
			this.pages
				.add(new Owned(template.replaceFirst("^/", ""), room(owner.getPackageName()), owner.getSimpleName()));
		}
	}

	private static Stream<Literal> literals(Path sources) {
		return literals(sources, (file) -> !file.endsWith("SharedPages.java"));
	}

	private static Stream<Literal> literals(Path sources, Predicate<Path> which) {
		JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
		try (Stream<Path> found = Files.walk(sources);
				StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
			List<Path> java = found.filter((file) -> file.toString().endsWith(".java")).filter(which).toList();
			JavacTask task = (JavacTask) compiler.getTask(null, files, null, List.of("-proc:none"), null,
					files.getJavaFileObjectsFromPaths(java));
			SourcePositions positions = Trees.instance(task).getSourcePositions();
			List<Literal> literals = new ArrayList<>();
			for (CompilationUnitTree file : task.parse()) {
				new Literals(file, positions, literals).scan(file, null);
			}
			return literals.stream();
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

	private static List<Class<?>> classesWith(Class<? extends Annotation> annotation) {
		ClassPathScanningCandidateComponentProvider scanner = ClassesReadOnce.scanner();
		StandardEnvironment environment = new StandardEnvironment();
		environment.setActiveProfiles("demo");
		scanner.setEnvironment(environment);
		scanner.addIncludeFilter(new AnnotationTypeFilter(annotation));
		List<Class<?>> classes = new ArrayList<>();
		scanner.findCandidateComponents(ROOT)
			.forEach((bean) -> classes.add(ClassUtils.resolveClassName(bean.getBeanClassName(), null)));
		return classes;
	}

	// fr.compteformation.WING.ROOM...
	static String room(String packageName) {
		String module = packageName.replaceFirst("\\.ui$", "");
		String[] parts = module.split("\\.");
		return (parts.length > 3) ? parts[2] + "." + parts[3] : module;
	}

	/**
	 * A page or download.
	 *
	 * @param template its address, with parameters such as “:reference” or “{id}”
	 */
	private record Owned(String template, String room, String owner) {

		private static final Pattern PARAMETER = Pattern.compile("(:[^/]+|\\{[^}]+})");

		boolean isAt(String path) {
			return PARAMETER.split(this.template, 2)[0].equals(path + "/") || regex().matcher(path).matches();
		}

		private Pattern regex() {
			StringBuilder regex = new StringBuilder();
			for (String segment : this.template.split("/")) {
				regex.append(regex.isEmpty() ? "" : "/")
					.append(PARAMETER.matcher(segment).matches() ? "[^/]+" : Pattern.quote(segment));
			}
			return Pattern.compile(regex.toString());
		}

	}

	/**
	 * A string literal that may be an address.
	 *
	 * @param typed whether it is the value of a {@code PagePath}
	 */
	private record Literal(String room, String file, String text, boolean typed, long line) {

		boolean isWrittenBy(Owned page) {
			return page.room().equals(this.room) && (this.typed || page.owner().equals(this.file));
		}

		@Override
		public String toString() {
			return "\"%s\" in %s.java:%d".formatted(this.text, this.file, this.line);
		}

	}

	private static final class Literals extends TreePathScanner<Void, Void> {

		private final CompilationUnitTree file;

		private final SourcePositions positions;

		private final List<Literal> found;

		private Literals(CompilationUnitTree file, SourcePositions positions, List<Literal> found) {
			this.file = file;
			this.positions = positions;
			this.found = found;
		}

		@Override
		public Void visitLiteral(LiteralTree literal, Void nothing) {
			if (literal.getValue() instanceof String text && text.length() > 1) {
				String taker = taker();
				if (text.contains("/") || TAKE_ADDRESSES.contains(taker)) {
					this.found.add(new Literal(room(this.file.getPackageName().toString()), fileName(), text,
							taker.equals("PagePath"), line(literal)));
				}
			}
			return null;
		}

		// The method or constructor with this argument.
		private String taker() {
			return switch (getCurrentPath().getParentPath().getLeaf()) {
				case MethodInvocationTree call when !call.getMethodSelect().toString().equals("SecretPurpose.link") ->
					lastName(call.getMethodSelect());
				case NewClassTree created -> lastName(created.getIdentifier());
				default -> "";
			};
		}

		private String fileName() {
			return Path.of(this.file.getSourceFile().getName()).getFileName().toString().replace(".java", "");
		}

		private long line(LiteralTree literal) {
			return this.file.getLineMap().getLineNumber(this.positions.getStartPosition(this.file, literal));
		}

		private static String lastName(ExpressionTree name) {
			String full = name.toString();
			return full.substring(full.lastIndexOf('.') + 1);
		}

	}

}
