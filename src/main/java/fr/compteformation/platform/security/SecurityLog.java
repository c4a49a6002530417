package fr.compteformation.platform.security;

import java.util.HexFormat;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

import fr.compteformation.platform.keys.Keys;
import fr.compteformation.platform.observation.Count;
import fr.compteformation.platform.security.SecurityRecord.Tally;

/**
 * The security log: refusals as {@code key=value} lines of the logger {@code
 * security}, for monitoring. The subject is a keyed hash that changes every day, also for
 * unknown numbers, so that lines of one day can be correlated but nobody identified; the
 * network is shortened to a prefix.
 */
@Component
class SecurityLog {

	private static final Logger LOG = LoggerFactory.getLogger("security");

	private static final int HASH_BYTES = 6;

	private static final Pattern IPV4 = Pattern.compile("(\\d+\\.\\d+\\.\\d+)\\.\\d+");

	private static final Pattern IPV6 = Pattern.compile("([0-9a-f]*:[0-9a-f]*:[0-9a-f]*):.*");

	private final Keys keys;

	SecurityLog(Keys keys) {
		this.keys = keys;
	}

	void write(NotedRefusal refusal, Tally tally) {
		Count.several("refusals", refusal.what(), tally.count());
		LOG.info("event=refused what={} detail={} count={} subject={} network={} last={}", refusal.what(),
				refusal.detail().isEmpty() ? "-" : refusal.detail(), tally.count(), subject(refusal),
				masked(refusal.network()), tally.lastAt());
	}

	void writeLost(long count) {
		LOG.warn("event=lost count={}", count);
	}

	private String subject(NotedRefusal refusal) {
		return Stream.of(refusal.account(), refusal.number(), refusal.agent())
			.filter(Objects::nonNull)
			.findFirst()
			.map((whose) -> HexFormat.of()
				.formatHex(this.keys.derive("security-log:" + refusal.day() + ":" + whose), 0, HASH_BYTES))
			.orElse("-");
	}

	static String masked(@Nullable Network network) {
		if (network == null) {
			return "-";
		}
		String readable = network.readable();
		if (IPV4.matcher(readable).matches()) {
			return IPV4.matcher(readable).replaceFirst("$1.0/24");
		}
		return IPV6.matcher(readable).matches() ? IPV6.matcher(readable).replaceFirst("$1::/48") : "-";
	}

}
