package fr.compteformation.platform.document.sandbox;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.URL;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.imageio.spi.ImageReaderSpi;

import org.apache.commons.logging.LogFactory;
import org.apache.fontbox.FontBoxFont;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

import org.springframework.util.FileSystemUtils;

/**
 * The class path of workers: the file programs and the libraries that they need, nothing
 * else of the portal. A JVM starts slowly from jars inside a jar, so they are unpacked
 * once, into a folder that only the portal’s user can open.
 */
final class WorkerClasses {

	private static final String FOLDER = "compte-formation-programs-";

	/** With the process to which it belongs. */
	private static final Pattern NAME = Pattern.compile(FOLDER + "(\\d{1,18})-.*");

	private static final List<Class<?>> PARTS = List.of(WorkerProgram.class, PDDocument.class, FontBoxFont.class,
			RandomAccessRead.class, LogFactory.class);

	private static final String OWN_CLASSES = "BOOT-INF/classes/";

	private static final String OWN_PROGRAMS = "fr/compteformation/platform/document/";

	private static final String OWN_PROGRAM = OWN_PROGRAMS + "sandbox/WorkerProgram.class";

	private static final String PROGRAMS = "programs.jar";

	/** Between the parts of an address such as {@code jar:nested:/a.jar/!b.jar!/}. */
	private static final String INSIDE = "/!";

	private static final String NESTED = "jar:nested:";

	private final List<Class<?>> others;

	private @Nullable Path folder;

	private Set<Path> files = Set.of();

	WorkerClasses(List<Class<?>> others) {
		this.others = others;
	}

	/** The class path, unpacked again if a housekeeper of the system has removed it. */
	String path() throws IOException {
		if (this.files.isEmpty() || !this.files.stream().allMatch(Files::exists)) {
			close();
			this.files = found();
		}
		return this.files.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
	}

	void close() throws IOException {
		FileSystemUtils.deleteRecursively(this.folder);
		this.folder = null;
	}

	private Set<Path> found() throws IOException {
		Set<Path> found = new LinkedHashSet<>();
		for (Class<?> part : parts()) {
			found.add(file(part.getProtectionDomain().getCodeSource().getLocation()));
		}
		return found;
	}

	private List<Class<?>> parts() {
		Stream<Class<?>> pictures = ServiceLoader.load(ImageReaderSpi.class, WorkerClasses.class.getClassLoader())
			.stream()
			.map(ServiceLoader.Provider::type);
		return Stream.of(PARTS.stream(), pictures, this.others.stream())
			.<Class<?>>flatMap((classes) -> classes)
			.toList();
	}

	/** The file or folder that workers may see of a location. */
	Path file(URL location) throws IOException {
		String address = location.toString();
		if (!address.startsWith(NESTED)) {
			return visible(Path.of(URI.create(address)));
		}
		int outer = address.indexOf(INSIDE);
		String inner = address.substring(outer + INSIDE.length()).replaceAll("!?/$", "");
		try (JarFile jar = new JarFile(
				Path.of(URI.create("file:" + address.substring(NESTED.length(), outer))).toFile())) {
			return inner.endsWith(".jar") ? library(jar, inner) : ownPrograms(jar, OWN_CLASSES);
		}
	}

	// The jar of an unpacked portal names all libraries in its manifest. A cache of
	// classes cannot be made from a folder.
	private Path visible(Path found) throws IOException {
		if (!Files.isRegularFile(found)) {
			return Files.exists(found.resolve(OWN_PROGRAM)) ? ownPrograms(found) : found;
		}
		try (JarFile jar = new JarFile(found.toFile())) {
			return (jar.getEntry(OWN_PROGRAM) != null) ? ownPrograms(jar, "") : found;
		}
	}

	private Path library(JarFile jar, String name) throws IOException {
		Path file = folder().resolve(name.substring(name.lastIndexOf('/') + 1));
		try (InputStream library = jar.getInputStream(jar.getEntry(name))) {
			Files.copy(library, file);
		}
		return file;
	}

	private Path ownPrograms(Path classes) throws IOException {
		Path file = folder().resolve(PROGRAMS);
		try (JarOutputStream programs = new JarOutputStream(Files.newOutputStream(file));
				Stream<Path> entries = Files.walk(classes.resolve(OWN_PROGRAMS))) {
			for (Path entry : entries.filter(Files::isRegularFile).toList()) {
				programs
					.putNextEntry(new JarEntry(classes.relativize(entry).toString().replace(File.separatorChar, '/')));
				Files.copy(entry, programs);
			}
		}
		return file;
	}

	private Path ownPrograms(JarFile jar, String classes) throws IOException {
		Path file = folder().resolve(PROGRAMS);
		try (OutputStream output = Files.newOutputStream(file);
				JarOutputStream programs = new JarOutputStream(output);
				Stream<JarEntry> entries = jar.stream()) {
			for (JarEntry entry : entries.filter((any) -> any.getName().startsWith(classes + OWN_PROGRAMS)).toList()) {
				programs.putNextEntry(new JarEntry(entry.getName().substring(classes.length())));
				jar.getInputStream(entry).transferTo(programs);
			}
		}
		return file;
	}

	/** A folder that only the portal’s user can open, as long as the portal runs. */
	Path folder() throws IOException {
		if (this.folder == null) {
			removeOrphans();
			this.folder = Files.createTempDirectory(FOLDER + ProcessHandle.current().pid() + "-");
		}
		return this.folder;
	}

	/** Removes what portals left behind that were killed. */
	static void removeOrphans() throws IOException {
		try (DirectoryStream<Path> folders = Files.newDirectoryStream(Path.of(System.getProperty("java.io.tmpdir")),
				FOLDER + "*")) {
			for (Path folder : folders) {
				Matcher name = NAME.matcher(folder.getFileName().toString());
				if (name.matches() && ProcessHandle.of(Long.parseLong(name.group(1))).isEmpty()) {
					removeIfOwn(folder);
				}
			}
		}
	}

	private static void removeIfOwn(Path folder) {
		try {
			FileSystemUtils.deleteRecursively(folder);
		}
		catch (IOException another) {
			// It belongs to another user of the system.
		}
	}

}
