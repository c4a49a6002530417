package fr.compteformation.scripts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Runs ESLint on our scripts, including those in Java sources, in the browser instead of
 * Node.
 */
class ScriptLintTests extends ScriptPage {

	private static final String LINT = """
			(code) => {
				const names = new Set();
				for (let type = window; type; type = Object.getPrototypeOf(type)) {
					Object.getOwnPropertyNames(type).forEach((name) => names.add(name));
				}
				const globals = Object.fromEntries([...names].map((name) => [name, 'readonly']));
				globals.onmessage = 'writable';
				['$0', '$1', '$2', '$3', '$4'].forEach((given) => globals[given] = 'readonly');
				const rules = ['constructor-super', 'eqeqeq', 'for-direction', 'getter-return', 'no-caller',
					'no-cond-assign', 'no-console', 'no-const-assign', 'no-constant-binary-expression',
					'no-debugger', 'no-dupe-args', 'no-dupe-else-if', 'no-dupe-keys', 'no-duplicate-case',
					'no-empty', 'no-eval', 'no-ex-assign', 'no-fallthrough', 'no-func-assign',
					'no-implied-eval', 'no-redeclare', 'no-self-assign', 'no-self-compare', 'no-shadow',
					'no-sparse-arrays', 'no-this-before-super', 'no-throw-literal', 'no-undef',
					'no-unmodified-loop-condition', 'no-unreachable', 'no-unsafe-finally',
					'no-unsafe-optional-chaining', 'no-unused-expressions', 'no-unused-vars',
					'no-useless-assignment', 'no-useless-escape', 'no-useless-return', 'no-var', 'prefer-const',
					'require-yield', 'use-isnan', 'valid-typeof'];
				const config = {
					languageOptions: {ecmaVersion: 2022, sourceType: 'script', globals},
					rules: Object.fromEntries(rules.map((rule) => [rule, 'error'])),
				};
				config.rules['no-unused-expressions'] = ['error', {allowShortCircuit: true}];
				config.rules['no-redeclare'] = ['error', {builtinGlobals: false}];
				config.rules['no-unused-vars'] = ['error', {caughtErrors: 'none'}];
				return new eslint.Linter().verify(code, [config])
					.map((found) => `${found.line}: ${found.message} (${found.ruleId})`);
			}
			""";

	@BeforeEach
	void loadTheLinter() {
		this.page.addScriptTag(
				new Page.AddScriptTagOptions().setContent(read(Path.of("src/test/resources/eslint/eslint.min.js"))));
	}

	@Test
	void ourScriptsAreClean() throws IOException {
		try (Stream<Path> files = Files.list(FRONTEND.resolve("assets"))) {
			assertAllClean(files.filter((file) -> file.toString().endsWith(".js"))
				.collect(TreeMap::new, (all, file) -> all.put(file.toString(), read(file)), TreeMap::putAll));
		}
	}

	@Test
	void scriptsInJavaAreClean() {
		Map<String, String> scripts = ScriptsInJava.in(Path.of("src/main/java"));
		assertThat(scripts).hasSizeGreaterThan(10);
		scripts.replaceAll((where, script) -> "(async function () {" + script + "}).call(window);");
		assertAllClean(scripts);
	}

	@Test
	void mistakesAreFound() {
		assertThat(lint("const a = 1;\nif (b == 2) { console.log(3); }")).hasSize(4)
			.anyMatch((found) -> found.startsWith("1: ") && found.endsWith("(no-unused-vars)"))
			.anyMatch((found) -> found.startsWith("2: ") && found.endsWith("(no-undef)"))
			.anyMatch((found) -> found.startsWith("2: ") && found.endsWith("(eqeqeq)"))
			.anyMatch((found) -> found.startsWith("2: ") && found.endsWith("(no-console)"));
		assertThat(lint("const a = ;")).hasSize(1).first().asString().contains("Parsing error");
	}

	private void assertAllClean(Map<String, String> scripts) {
		assertThat(scripts).isNotEmpty().allSatisfy((where, script) -> assertThat(lint(script)).as(where).isEmpty());
	}

	@SuppressWarnings("unchecked")
	private List<String> lint(String script) {
		return (List<String>) this.page.evaluate(LINT, script);
	}

}
