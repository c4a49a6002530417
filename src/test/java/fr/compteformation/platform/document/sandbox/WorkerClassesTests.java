package fr.compteformation.platform.document.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class WorkerClassesTests {

	private static final String PROGRAM = "fr/compteformation/platform/document/sandbox/WorkerProgram.class";

	@TempDir
	private Path folder;

	private final WorkerClasses classes = new WorkerClasses(List.of());

	@AfterEach
	void close() throws IOException {
		this.classes.close();
	}

	@Test
	void workersSeeOnlyProgramsOfAnUnpackedPortal() throws IOException {
		Path portal = jar("compte-formation.jar", PROGRAM, "fr/compteformation/people/Person.class");
		Path seen = this.classes.file(portal.toUri().toURL());
		try (JarFile jar = new JarFile(seen.toFile())) {
			assertThat(jar.stream().map(JarEntry::getName)).containsExactly(PROGRAM);
			assertThat(jar.getManifest()).isNull();
		}
	}

	@Test
	void workersSeeOnlyProgramsOfAFolder() throws IOException {
		for (String name : List.of(PROGRAM, "fr/compteformation/people/Person.class")) {
			Path file = this.folder.resolve("classes").resolve(name);
			Files.createDirectories(file.getParent());
			Files.createFile(file);
		}
		Path seen = this.classes.file(this.folder.resolve("classes").toUri().toURL());
		try (JarFile jar = new JarFile(seen.toFile())) {
			assertThat(jar.stream().map(JarEntry::getName)).containsExactly(PROGRAM);
		}
	}

	@Test
	void librariesAreSeenWhole() throws IOException {
		Path library = jar("library.jar", "org/example/Library.class");
		assertThat(this.classes.file(library.toUri().toURL())).isEqualTo(library);
		assertThat(this.classes.file(this.folder.toUri().toURL())).isEqualTo(this.folder);
	}

	private Path jar(String name, String... entries) throws IOException {
		Manifest manifest = new Manifest();
		manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
		manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, "lib/spring-core.jar");
		Path file = this.folder.resolve(name);
		try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(file), manifest)) {
			for (String entry : entries) {
				jar.putNextEntry(new JarEntry(entry));
			}
		}
		return file;
	}

}
