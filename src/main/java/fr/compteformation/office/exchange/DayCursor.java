package fr.compteformation.office.exchange;

import java.nio.ByteBuffer;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Where a page of a day ends: the moment and id of its last row. Callers pass it on as it
 * is.
 *
 * @param at the moment of the last row, in microseconds
 * @param id its id
 */
record DayCursor(Instant at, UUID id) {

	private static final int BYTES = 3 * Long.BYTES;

	/** Before all rows of a day. */
	static DayCursor before(Instant day) {
		return new DayCursor(day.minus(1, ChronoUnit.MICROS), new UUID(0, 0));
	}

	/** The cursor that a caller passed on; empty if it is none of ours. */
	static Optional<DayCursor> read(@Nullable String text) {
		try {
			byte[] bytes = Base64.getUrlDecoder().decode((text != null) ? text : "");
			if (bytes.length != BYTES) {
				return Optional.empty();
			}
			ByteBuffer parts = ByteBuffer.wrap(bytes);
			Instant at = Instant.EPOCH.plus(parts.getLong(), ChronoUnit.MICROS);
			return Optional.of(new DayCursor(at, new UUID(parts.getLong(), parts.getLong())));
		}
		catch (IllegalArgumentException | ArithmeticException | DateTimeException wrong) {
			return Optional.empty();
		}
	}

	String text() {
		return Base64.getUrlEncoder()
			.withoutPadding()
			.encodeToString(ByteBuffer.allocate(BYTES)
				.putLong(ChronoUnit.MICROS.between(Instant.EPOCH, this.at))
				.putLong(this.id.getMostSignificantBits())
				.putLong(this.id.getLeastSignificantBits())
				.array());
	}

}
