package fr.compteformation.platform.keys;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;

import fr.compteformation.platform.database.OwnerOnly;

/**
 * A file in the folder of the keys. It is complete or absent, also after a power failure.
 */
final class FileOfKeys {

	private final Path file;

	FileOfKeys(Path file) {
		this.file = file;
	}

	/**
	 * Writes it anew.
	 * @param like the file whose owner, group and rights it gets, if that exists: nodes
	 * that run as another user than the command still read it
	 * @throws IOException if it cannot have them; nothing changes then
	 */
	void replace(String text, Path like) throws IOException {
		Path part = this.file.resolveSibling(like.getFileName() + ".new");
		Files.deleteIfExists(part);
		OwnerOnly.makeFile(part);
		try {
			try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
				ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
				while (bytes.hasRemaining()) {
					channel.write(bytes);
				}
				channel.force(true);
			}
			if (Files.exists(like)) {
				giveTo(like, part);
			}
			Files.move(part, this.file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		}
		finally {
			Files.deleteIfExists(part);
		}
	}

	private static void giveTo(Path like, Path part) throws IOException {
		PosixFileAttributeView wanted = Files.getFileAttributeView(like, PosixFileAttributeView.class);
		PosixFileAttributeView given = Files.getFileAttributeView(part, PosixFileAttributeView.class);
		if (wanted == null || given == null) {
			return;
		}
		PosixFileAttributes former = wanted.readAttributes();
		try {
			if (!former.owner().equals(given.getOwner())) {
				given.setOwner(former.owner());
			}
			if (!former.group().equals(given.readAttributes().group())) {
				given.setGroup(former.group());
			}
			given.setPermissions(former.permissions());
		}
		catch (IOException notAllowed) {
			throw new IOException(like + " belongs to " + former.owner().getName() + ":" + former.group().getName()
					+ ": run this command as that user", notAllowed);
		}
	}

}
