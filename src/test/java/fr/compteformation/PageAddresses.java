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
import java.util.regex.Pattern;
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
		String path = address.replaceFirst("[?#].*$", "").replaceFirst("/\\*{1,2}$", "");
		String bare = path.replaceFirst("^/", "").replaceFirst("/$", "");
		List<Owned> exact = this.pages.stream().filter((page) -> page.template().equals(bare)).toList();
		return (exact.isEmpty() ? this.pages.stream().filter((page) -> page.isAt(bare)) : exact.stream())
			.map(Owned::room)
			.distinct()
			.toList();
	}

	/**
	 * String literals with the address of another module’s page. Only SharedPages may
	 * contain them.
	 */
	List<String> strangersIn(Path sources) {
		return literals(sources).filter((literal) -> {
			List<String> owners = owners(literal.text());
			return !owners.isEmpty() && !owners.contains(literal.room());
		}).map(Literal::toString).toList();
	}

	private void add(Class<?> owner, String template) {
		if (!template.isEmpty()) {
			this.pages.add(new Owned(template.replaceFirst("^/", ""), room(owner.getPackageName())));
		}
	}

	private static Stream<Literal> literals(Path sources) {
		JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
		try (Stream<Path> found = Files.walk(sources);
				StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
			List<Path> java = found.filter((file) -> file.toString().endsWith(".java"))
				.filter((file) -> !file.endsWith("SharedPages.java"))
				.toList();
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
		ClassPathScanningCandidateComponentProvider scanner = new ClassPathScanningCandidateComponentProvider(false);
		scanner.addIncludeFilter(new AnnotationTypeFilter(annotation));
		List<Class<?>> classes = new ArrayList<>();
		scanner.findCandidateComponents(ROOT)
			.forEach((bean) -> classes.add(ClassUtils.resolveClassName(bean.getBeanClassName(), null)));
		return classes;
	}

	// fr.compteformation.WING.ROOM...
	static String room(String packageName) {
		String[] parts = packageName.split("\\.");
		return (parts.length > 3) ? parts[2] + "." + parts[3] : packageName;
	}

	/**
	 * A page or download.
	 *
	 * @param template its address, with parameters such as “:reference” or “{id}”
	 */
	private record Owned(String template, String room) {

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
	 */
	private record Literal(String room, String text, String where) {

		@Override
		public String toString() {
			return "\"" + this.text + "\" in " + this.where;
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
			if (literal.getValue() instanceof String text && text.length() > 1
					&& (text.contains("/") || isGivenAsAddress())) {
				this.found.add(new Literal(room(this.file.getPackageName().toString()), text, where(literal)));
			}
			return null;
		}

		private boolean isGivenAsAddress() {
			return switch (getCurrentPath().getParentPath().getLeaf()) {
				case MethodInvocationTree call -> TAKE_ADDRESSES.contains(lastName(call.getMethodSelect()));
				case NewClassTree created -> TAKE_ADDRESSES.contains(lastName(created.getIdentifier()));
				default -> false;
			};
		}

		private String where(LiteralTree literal) {
			return Path.of(this.file.getSourceFile().getName()).getFileName() + ":"
					+ this.file.getLineMap().getLineNumber(this.positions.getStartPosition(this.file, literal));
		}

		private static String lastName(ExpressionTree name) {
			String full = name.toString();
			return full.substring(full.lastIndexOf('.') + 1);
		}

	}

}
