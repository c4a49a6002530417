package fr.compteformation.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Restricts folders and files to the portal’s system user: modes 700 and 600. Does
 * nothing on file systems without POSIX permissions.
 */
public final class OwnerOnly {

	private static final Logger log = LoggerFactory.getLogger(OwnerOnly.class);

	private static final Set<PosixFilePermission> FOLDER = PosixFilePermissions.fromString("rwx------");

	private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");

	private OwnerOnly() {
	}

	/** Creates a folder unless it exists. */
	public static void makeFolder(Path folder) throws IOException {
		if (!isPosix(folder)) {
			Files.createDirectories(folder);
			return;
		}
		Path absolute = folder.toAbsolutePath();
		if (absolute.getParent() != null) {
			Files.createDirectories(absolute.getParent());
		}
		if (!Files.isDirectory(absolute)) {
			Files.createDirectory(absolute, PosixFilePermissions.asFileAttribute(FOLDER));
		}
	}

	public static void makeFile(Path file) throws IOException {
		if (isPosix(file)) {
			Files.createFile(file, PosixFilePermissions.asFileAttribute(FILE));
		}
		else {
			Files.createFile(file);
		}
	}

	/**
	 * Removes other users’ permissions from files that an earlier version or an operator
	 * created. A folder that also holds other things keeps its permissions, because
	 * others may need them.
	 * @param ours matches the names of the portal’s own files
	 */
	public static void tighten(Path folder, Pattern ours) {
		if (!isPosix(folder) || !Files.isDirectory(folder)) {
			return;
		}
		try (Stream<Path> content = Files.list(folder)) {
			List<Path> paths = content.toList();
			if (paths.stream().allMatch((path) -> isOurs(path, ours))) {
				restrict(folder, FOLDER);
			}
			for (Path path : paths) {
				if (isOurs(path, ours) && Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
					restrict(path, FILE);
				}
			}
		}
		catch (IOException unreadable) {
			log.warn("The rights of {} are not known: {}", folder, unreadable.getClass().getSimpleName());
		}
	}

	private static void restrict(Path path, Set<PosixFilePermission> allowed) throws IOException {
		Set<PosixFilePermission> rights = Files.getPosixFilePermissions(path);
		if (allowed.containsAll(rights)) {
			return;
		}
		boolean open = rights.contains(PosixFilePermission.OTHERS_READ);
		rights.retainAll(allowed);
		try {
			Files.setPosixFilePermissions(path, rights);
			log.info("{} was open to others; from now on only its owner may read it", path);
		}
		catch (IOException notOurs) {
			// A folder owned by another user, who gave the portal access: only warn.
			if (open) {
				log.warn("{} is open to everybody on this machine: let only the account of the portal read it", path);
			}
		}
	}

	private static boolean isOurs(Path path, Pattern ours) {
		return ours.matcher(path.getFileName().toString()).matches();
	}

	private static boolean isPosix(Path path) {
		return path.getFileSystem().supportedFileAttributeViews().contains("posix");
	}

}
