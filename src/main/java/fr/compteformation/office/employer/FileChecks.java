package fr.compteformation.office.employer;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.Optional;

import org.springframework.core.io.ByteArrayResource;
import org.springframework.stereotype.Service;

import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.security.Network;
import fr.compteformation.platform.security.RateLimiter;
import fr.compteformation.rights.feeding.FileCheck;

/**
 * Checks employers’ yearly files before they are sent. Open to everybody: a file stays in
 * memory while it is checked, and is compared with no stored data.
 */
@Service
public class FileChecks {

	/** How many files a network may check at once; then one a minute. */
	private static final int FREE_FROM_NETWORK = 30;

	private final FileCheckSettings settings;

	private final RateLimiter rateLimiter;

	private final Clock clock;

	FileChecks(FileCheckSettings settings, RateLimiter rateLimiter, Clock clock) {
		this.settings = settings;
		this.rateLimiter = rateLimiter;
		this.clock = clock;
	}

	/** The largest file in bytes. */
	public int mostBytes() {
		return Math.toIntExact(this.settings.size().toBytes());
	}

	/** The maximum number of lines. */
	public int mostLines() {
		return this.settings.lines();
	}

	/** Whether this network may check one more file now. */
	public boolean admits(Network network) {
		return this.rateLimiter.admits("employer-check:" + network.value(), FREE_FROM_NETWORK);
	}

	/**
	 * Checks a file.
	 * @return empty if it is too large
	 */
	public Optional<FileCheck> check(InputStream content) throws IOException {
		byte[] file = content.readNBytes(mostBytes() + 1);
		if (file.length > mostBytes()) {
			return Optional.empty();
		}
		return Optional.of(FileCheck.of(new ByteArrayResource(file), PortalTime.today(this.clock),
				new FileCheck.Limits(this.settings.lines(), this.settings.time())));
	}

}
