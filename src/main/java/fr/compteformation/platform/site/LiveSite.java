package fr.compteformation.platform.site;

import java.io.File;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.locks.ReentrantLock;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * The announcement and the read-only mode, which an operator changes while the portal
 * runs: {@value #FILE} in their folder, read again after a change. A file that cannot be
 * understood, such as one half written, changes nothing, and at the start it stops the
 * start: it may be the one that refuses changes.
 */
@Component
public class LiveSite {

	static final String FILE = "live.properties";

	private static final Logger LOG = LoggerFactory.getLogger(LiveSite.class);

	private static final long AGAIN = Duration.ofSeconds(5).toNanos();

	private static final int BIGGEST = 16_384;

	private final @Nullable Path folder;

	private final boolean readOnly;

	private final Clock clock;

	private final ReentrantLock reading = new ReentrantLock();

	private volatile LiveState state = LiveState.NOTHING;

	private volatile long lookAt = System.nanoTime() + AGAIN;

	private String known = "";

	private String fault = "";

	LiveSite(SiteSettings site, LiveSettings settings, Clock clock) {
		File folder = site.folder();
		this.folder = (folder != null) ? folder.toPath() : null;
		this.readOnly = settings.readOnly();
		this.clock = clock;
		begin();
	}

	private void begin() {
		try {
			readIfChanged();
		}
		catch (IOException | IllegalArgumentException wrong) {
			throw new SiteMistake(FILE + " cannot be understood: " + wrong.getMessage(),
					"Correct or remove it in compte-formation.site.folder.", wrong);
		}
	}

	/** What all pages announce now. */
	public Optional<String> announcement(Locale locale) {
		return state().announced(locale, this.clock.instant());
	}

	/** Whether changes are refused now. */
	public boolean isReadOnly() {
		return Objects.requireNonNullElse(state().readOnly(), this.readOnly);
	}

	/** Takes a state until the file changes. */
	void take(LiveState next) {
		this.state = next;
	}

	// Whoever comes first looks; the others go on with what is known.
	private LiveState state() {
		if (this.folder != null && System.nanoTime() - this.lookAt >= 0 && this.reading.tryLock()) {
			try {
				look();
				this.lookAt = System.nanoTime() + AGAIN;
			}
			finally {
				this.reading.unlock();
			}
		}
		return this.state;
	}

	/** Reads the file, if it changed. */
	void look() {
		try {
			readIfChanged();
		}
		catch (IOException | IllegalArgumentException wrong) {
			tell(String.valueOf(wrong.getMessage()));
		}
	}

	private void readIfChanged() throws IOException {
		Path folder = this.folder;
		if (folder == null) {
			return;
		}
		String found = text(folder);
		if (!found.equals(this.known)) {
			this.known = found;
			take(read(found));
			this.fault = "";
			LOG.info("{} was read: read-only {}", FILE, isReadOnlyNow());
		}
	}

	private boolean isReadOnlyNow() {
		return Objects.requireNonNullElse(this.state.readOnly(), this.readOnly);
	}

	// Once, not every five seconds.
	private void tell(String fault) {
		if (!fault.equals(this.fault)) {
			this.fault = fault;
			LOG.warn("{} changes nothing: {}", FILE, fault);
		}
	}

	// A folder that is away, such as one of a network, is no file that was removed.
	private static String text(Path folder) throws IOException {
		Path file = folder.resolve(FILE);
		if (!Files.isDirectory(folder)) {
			throw new IOException("the folder is away");
		}
		if (!Files.exists(file)) {
			return "";
		}
		if (Files.size(file) > BIGGEST) {
			throw new IllegalArgumentException("it is bigger than " + BIGGEST + " bytes");
		}
		return Files.readString(file);
	}

	private static LiveState read(String text) throws IOException {
		Properties lines = new Properties();
		try (Reader reader = new StringReader(text)) {
			lines.load(reader);
		}
		return LiveState.of(lines);
	}

}
