package fr.compteformation.platform.csv;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

import org.springframework.core.io.Resource;

/**
 * Checks a file completely before its first line is imported, so that a file in a wrong
 * encoding changes nothing.
 */
public sealed interface FileInspection {

	/**
	 * A valid file.
	 *
	 * @param content SHA-256 of its bytes, in 64 hexadecimal digits: identifies the file
	 * @param lines the number of data lines, without the header and blank lines
	 */
	record Readable(String content, long lines) implements FileInspection {

		/** The same file, read under another rule: a different import. */
		public Readable under(String rule) {
			byte[] both = (this.content + rule).getBytes(StandardCharsets.UTF_8);
			return new Readable(HexFormat.of().formatHex(sha256().digest(both)), this.lines);
		}

	}

	/** An invalid file. */
	record Unreadable(Problem problem) implements FileInspection {
	}

	/**
	 * Reads the whole file.
	 * @param columns the possible columns
	 */
	static FileInspection of(Resource file, CsvColumns... columns) {
		MessageDigest sha256 = sha256();
		try (Reader text = new InputStreamReader(new DigestInputStream(file.getInputStream(), sha256),
				StandardCharsets.UTF_8.newDecoder())) {
			Lines lines = new Lines();
			char[] buffer = new char[1 << 16];
			for (int length = text.read(buffer); length >= 0; length = text.read(buffer)) {
				for (int i = 0; i < length; i++) {
					lines.add(buffer[i]);
				}
				if (lines.isTooLong()) {
					return new Unreadable(Problem.LINE_TOO_LONG);
				}
			}
			lines.end();
			return Arrays.stream(columns).anyMatch(lines::startWith)
					? new Readable(HexFormat.of().formatHex(sha256.digest()), lines.count())
					: new Unreadable(Problem.HEADER);
		}
		catch (CharacterCodingException otherEncoding) {
			return new Unreadable(Problem.ENCODING);
		}
		catch (IOException unreadable) {
			return new Unreadable(Problem.UNREADABLE);
		}
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	/** Counts lines without buffering them, however long they are. */
	final class Lines {

		private static final int LONGEST = 4096;

		private final StringBuilder header = new StringBuilder();

		private boolean inHeader = true;

		private boolean blank = true;

		private int length;

		private int longest;

		private long count;

		private void add(char character) {
			if (character == '\n' || character == '\r') {
				end();
			}
			else {
				this.longest = Math.max(this.longest, ++this.length);
				this.blank &= Character.isWhitespace(character);
				if (this.inHeader && this.length <= LONGEST) {
					this.header.append(character);
				}
			}
		}

		private void end() {
			if (!this.inHeader && !this.blank) {
				this.count++;
			}
			this.inHeader = false;
			this.blank = true;
			this.length = 0;
		}

		private boolean isTooLong() {
			return this.longest > LONGEST;
		}

		private boolean startWith(CsvColumns columns) {
			return CsvColumns.isHeader(this.header.toString(), columns);
		}

		private long count() {
			return this.count;
		}

	}

	/**
	 * Why a whole file is refused.
	 */
	public enum Problem {

		/** It cannot be opened or read. */
		UNREADABLE("csv.file.unreadable"),

		/** It is not UTF-8. */
		ENCODING("csv.file.encoding"),

		/** The first line is not the expected header. Message parameter: the header. */
		HEADER("csv.file.header"),

		/** A line exceeds the maximum length. */
		LINE_TOO_LONG("csv.file.lineTooLong");

		private final String messageKey;

		Problem(String messageKey) {
			this.messageKey = messageKey;
		}

		/** The translation key of the message. */
		public String messageKey() {
			return this.messageKey;
		}

	}

}
