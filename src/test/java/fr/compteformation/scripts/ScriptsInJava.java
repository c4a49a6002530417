package fr.compteformation.scripts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;

/**
 * The scripts passed to {@code executeJs} in Java sources, as strings or constants.
 */
final class ScriptsInJava extends TreeScanner<Void, Void> {

	private final CompilationUnitTree file;

	private final Map<String, String> constants = new HashMap<>();

	private final Map<String, String> found;

	private ScriptsInJava(CompilationUnitTree file, Map<String, String> found) {
		this.file = file;
		this.found = found;
	}

	/** By file and number. */
	static Map<String, String> in(Path sources) {
		JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
		try (Stream<Path> all = Files.walk(sources);
				StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
			List<Path> java = all.filter((file) -> file.toString().endsWith(".java")).toList();
			JavacTask task = (JavacTask) compiler.getTask(null, files, null, List.of("-proc:none"), null,
					files.getJavaFileObjectsFromPaths(java));
			Map<String, String> found = new TreeMap<>();
			for (CompilationUnitTree file : task.parse()) {
				new ScriptsInJava(file, found).scan(file, null);
			}
			return found;
		}
		catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

	@Override
	public Void visitVariable(VariableTree variable, Void nothing) {
		if (variable.getInitializer() instanceof LiteralTree literal && literal.getValue() instanceof String text) {
			this.constants.put(variable.getName().toString(), text);
		}
		return super.visitVariable(variable, nothing);
	}

	@Override
	public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
		if (call.getMethodSelect().toString().endsWith(".executeJs")) {
			String script = text(call.getArguments().getFirst());
			this.found.put(this.file.getSourceFile().getName() + " " + this.found.size(), script);
		}
		return super.visitMethodInvocation(call, nothing);
	}

	private String text(ExpressionTree script) {
		return switch (script) {
			case LiteralTree literal when literal.getValue() instanceof String text -> text;
			case IdentifierTree name when this.constants.containsKey(name.getName().toString()) ->
				this.constants.get(name.getName().toString());
			default -> throw new IllegalStateException("a script must be a string or a constant of its class: " + script
					+ " in " + this.file.getSourceFile().getName());
		};
	}

}
